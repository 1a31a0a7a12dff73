#include "core/voice/feedbackfields.h"
#include "core/voice/feedbackregister.h"
#include "core/voice/feedbackrules.h"
#include "core/voice/feedbackservice.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;

namespace {

const QDate today(2026, 11, 22);

FeedbackFile thanks(QDate heardOn = QDate(2026, 11, 2))
{
    FeedbackFile file;
    file.feedback.type = FeedbackType::Compliment;
    file.feedback.heardOn = heardOn;
    file.feedback.sentiment = Sentiment::Positive;
    file.feedback.theme = QStringLiteral("attitude");
    file.feedback.verbatim = QStringLiteral("Everybody on the ward was patient with Dad.");
    file.person.name = QStringLiteral("Vesper Tarn");
    return file;
}

} // namespace

class TestFeedback : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void typeFollowsTheSource_data();
    void typeFollowsTheSource();
    void loggedFeedbackIsStoredSealedAndFound();
    void nobodyNeedsToBeNamed();
    void tellingBackIsKept();
    void whoWasNotToldBackIsListed();
    void badDaysAreRefusedTogether();
    void binnedFeedbackLeavesTheList();
    void viewerMayNotWrite();
};

void TestFeedback::rules_data()
{
    QTest::addColumn<QDate>("heard");
    QTest::addColumn<QDate>("event");
    QTest::addColumn<QDate>("told");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("facts");
    const QDate heard(2026, 11, 2);
    const QDate none;
    const QString said = QStringLiteral("Kind.");
    QTest::newRow("whole") << heard << heard.addDays(-3) << heard.addDays(4) << said << QString();
    QTest::newRow("only a day and words") << heard << none << none << said << QString();
    QTest::newRow("told the same day") << heard << none << heard << said << QString();
    QTest::newRow("no day") << none << none << none << said << "feedback.heard-missing";
    QTest::newRow("no words") << heard << none << none << QString() << "feedback.words-missing";
    QTest::newRow("tomorrow") << today.addDays(1) << none << none << said
                              << "feedback.in-future";
    QTest::newRow("event later") << heard << heard.addDays(1) << none << said
                                 << "feedback.event-after-heard";
    QTest::newRow("told before") << heard << none << heard.addDays(-1) << said
                                 << "feedback.told-before-heard";
    QTest::newRow("several at once") << none << today.addDays(2) << none << QString()
                                     << "feedback.heard-missing feedback.in-future "
                                        "feedback.words-missing";
}

void TestFeedback::rules()
{
    QFETCH(QString, facts);
    QFETCH(QDate, heard);
    QFETCH(QDate, event);
    QFETCH(QDate, told);
    QFETCH(QString, words);
    Feedback draft;
    draft.heardOn = heard;
    draft.eventOn = event;
    draft.toldBackOn = told;
    draft.verbatim = words;
    QStringList found;
    for (const FieldProblem &problem : checkFeedback(draft, today))
        found += problem.fact;
    QCOMPARE(found.join(QLatin1Char(' ')), facts);
}

void TestFeedback::typeFollowsTheSource_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("said");
    QTest::addColumn<FeedbackType>("type");
    const int nothing = -1;
    QTest::newRow("card") << "compliment" << nothing << FeedbackType::Compliment;
    QTest::newRow("survey") << "survey" << int(Sentiment::Negative) << FeedbackType::Survey;
    QTest::newRow("friends and family") << "fft" << nothing << FeedbackType::Survey;
    QTest::newRow("PALS worry") << "pals" << int(Sentiment::Negative) << FeedbackType::Concern;
    QTest::newRow("PALS thanks") << "pals" << int(Sentiment::Positive) << FeedbackType::Compliment;
    QTest::newRow("review") << "social_media" << int(Sentiment::Positive) << FeedbackType::Comment;
    QTest::newRow("unknown word") << "pigeon" << nothing << FeedbackType::Comment;
}

void TestFeedback::typeFollowsTheSource()
{
    QFETCH(QString, source);
    QFETCH(int, said);
    QFETCH(FeedbackType, type);
    const auto sentiment = said < 0 ? std::nullopt : std::optional(Sentiment(said));
    QCOMPARE(feedbackTypeOf(source, sentiment), type);
}

void TestFeedback::loggedFeedbackIsStoredSealedAndFound()
{
    TestStore store;
    FeedbackService service(store.session());
    const auto id = service.log(thanks());
    VERIFY_OK(id);
    FeedbackRegister feedback(store.session());
    const auto file = feedback.file(*id);
    VERIFY_OK(file);
    QCOMPARE(file->feedback.reference, QStringLiteral("F-2026-001"));
    QCOMPARE(file->person.name, QStringLiteral("Vesper Tarn"));
    FeedbackQuery query;
    query.searchText = QStringLiteral("patient dad");
    const auto found = feedback.ids(query);
    VERIFY_OK(found);
    QCOMPARE(*found, (std::vector<qint64> { id->value }));
    QVERIFY(store.damage().isEmpty());
}

void TestFeedback::nobodyNeedsToBeNamed()
{
    TestStore store;
    FeedbackFile file = thanks();
    file.person = {};
    const auto id = FeedbackService(store.session()).log(file);
    VERIFY_OK(id);
    const auto stored = FeedbackRegister(store.session()).file(*id);
    VERIFY_OK(stored);
    QVERIFY(!stored->feedback.personId.isValid());
}

void TestFeedback::tellingBackIsKept()
{
    TestStore store;
    FeedbackService service(store.session());
    const auto id = service.log(thanks());
    VERIFY_OK(id);
    const auto early = service.tellBack(*id, QDate(2026, 11, 1));
    QVERIFY(!early);
    QCOMPARE(early.error().problems.first().fact, QStringLiteral("feedback.told-before-heard"));
    VERIFY_OK(service.tellBack(*id, QDate(2026, 11, 5)));
    const auto stored = FeedbackRegister(store.session()).byId(*id);
    VERIFY_OK(stored);
    QCOMPARE(stored->toldBackOn, QDate(2026, 11, 5));
    QVERIFY(store.damage().isEmpty());
}

void TestFeedback::whoWasNotToldBackIsListed()
{
    TestStore store;
    FeedbackService service(store.session());
    const auto told = service.log(thanks());
    const auto waiting = service.log(thanks(QDate(2026, 11, 3)));
    VERIFY_OK(told);
    VERIFY_OK(waiting);
    VERIFY_OK(service.tellBack(*told, QDate(2026, 11, 5)));
    FeedbackQuery query;
    query.which = FeedbackQuery::Which::ToTellBack;
    const auto found = FeedbackRegister(store.session()).ids(query);
    VERIFY_OK(found);
    QCOMPARE(*found, (std::vector<qint64> { waiting->value }));
}

void TestFeedback::badDaysAreRefusedTogether()
{
    TestStore store;
    FeedbackFile file = thanks(QDate());
    file.feedback.eventOn = QDate(2030, 1, 1);
    const auto id = FeedbackService(store.session()).log(file);
    QVERIFY(!id);
    QCOMPARE(id.error().operation, QStringLiteral("feedback.invalid"));
    QCOMPARE(id.error().problems.size(), 2);
}

void TestFeedback::binnedFeedbackLeavesTheList()
{
    TestStore store;
    FeedbackService service(store.session());
    const auto id = service.log(thanks());
    VERIFY_OK(id);
    VERIFY_OK(service.bin(*id, QStringLiteral("entered twice")));
    const FeedbackRegister feedback(store.session());
    QVERIFY(feedback.ids({})->empty());
    const auto touched = service.tellBack(*id, QDate(2026, 11, 5));
    QVERIFY(!touched);
    QCOMPARE(touched.error().operation, QStringLiteral("feedback.in-bin"));
    VERIFY_OK(service.restore(*id));
    QCOMPARE(feedback.ids({})->size(), size_t(1));
}

void TestFeedback::viewerMayNotWrite()
{
    TestStore store;
    const Session viewer = store.sessionAs(Role::Viewer);
    const auto id = FeedbackService(viewer).log(thanks());
    QVERIFY(!id);
    QCOMPARE(id.error().operation, QStringLiteral("session.not-allowed"));
}

QTEST_GUILESS_MAIN(TestFeedback)
#include "tst_feedback.moc"
