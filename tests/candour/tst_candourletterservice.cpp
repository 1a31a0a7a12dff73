#include "core/candour/candourletterservice.h"
#include "core/letters/letterhash.h"
#include "core/letters/lettertext.h"
#include "core/letters/readingage.h"
#include "core/store/settings.h"
#include "tests/support/checkedlead.h"
#include "tests/candour/samplecandour.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

#include <QRegularExpression>

using namespace heed;
using heed::test::TestStore;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

QString filledIn(QString body)
{
    for (const QString &gap : placeholdersIn(body))
        body.replace(gap, text("That night nobody came for a long time."));
    return body;
}

} // namespace

/// Letters of candour on the shipped templates: filled, checked, frozen.
class TestCandourLetterService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyTemplateFillsAndMayGoOut_data();
    void everyTemplateFillsAndMayGoOut();
    void whatIsMissingIsNamedWithItsParagraph_data();
    void whatIsMissingIsNamedWithItsParagraph();
    void storyIsWhatOneWroteForThisPerson();
    void whatWentOutIsKeptAsItWentOut();
    void letterBeforeTheConversationNeedsItsReason();
    void onlyWhoWritesRecordsWrites();

private:
    [[nodiscard]] CandourLetter begun(CandourLetterKind kind = CandourLetterKind::Initial)
    {
        const auto letter = m_letters->begin(m_id, kind, LetterVariant::Standard);
        return letter ? *letter : CandourLetter {};
    }
    [[nodiscard]] CandourLetter saved(const QString &body)
    {
        CandourLetter letter = begun();
        letter.body = body;
        return m_letters->save(letter).value_or(CandourLetter {});
    }
    [[nodiscard]] IssueCandourLetter today(const CandourLetter &letter) const
    {
        return { QDate(2026, 11, 20), letter.revision, QByteArray("%PDF-1.4 pages"), {} };
    }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<CandourService> m_duties;
    std::unique_ptr<CandourLetterService> m_letters;
    CandourId m_id;
};

void TestCandourLetterService::init()
{
    m_store = std::make_unique<TestStore>();
    m_duties = std::make_unique<CandourService>(m_store->session());
    m_letters = std::make_unique<CandourLetterService>(m_store->session(), *m_duties);
    const CandourFile whole = test::wholeCandour();
    m_id = m_duties->open(whole.duty).value_or(CandourId {});
    CandourEnquiry enquiry = whole.enquiries.front();
    enquiry.dutyId = m_id;
    test::letLead(m_store->session(), { recordkind::Candour, m_id.value }, enquiry.owner);
    VERIFY_OK(Parts<CandourEnquiry>(m_store->session()).add(enquiry));
    CandourSupport support = whole.supports.front();
    support.dutyId = m_id;
    VERIFY_OK(Parts<CandourSupport>(m_store->session()).add(support));
    auto from = *m_letters->sender();
    LetterSender named = from;
    named.address = text("1 Meadow Road\nExampleton EX1 1AA");
    named.phone = text("01632 960123");
    auto work = m_store->begin();
    VERIFY_OK(setSetting(work, text("organisation.name"), text("Meadow House")));
    VERIFY_OK(saveLetterSender(work, from, named));
    VERIFY_OK(work.commit());
}

void TestCandourLetterService::everyTemplateFillsAndMayGoOut_data()
{
    QTest::addColumn<CandourLetterKind>("kind");
    QTest::addColumn<LetterVariant>("variant");
    QTest::addColumn<int>("oldest");
    using K = CandourLetterKind;
    using V = LetterVariant;
    QTest::newRow("first") << K::Initial << V::Standard << 13;
    QTest::newRow("first, plain") << K::Initial << V::Plain << 11;
    QTest::newRow("results") << K::Results << V::Standard << 13;
    QTest::newRow("results, plain") << K::Results << V::Plain << 11;
    QTest::newRow("record") << K::InPersonRecord << V::Standard << 14;
}

void TestCandourLetterService::everyTemplateFillsAndMayGoOut()
{
    QFETCH(CandourLetterKind, kind);
    QFETCH(LetterVariant, variant);
    QFETCH(int, oldest);
    auto letter = m_letters->begin(m_id, kind, variant);
    VERIFY_OK(letter);
    static const QRegularExpression leftover(
        text("\\{\\{|\\}\\}|&amp;|&quot;|&#|  \\S|\\n\\n\\n| ,| \\.( |$)|\\.\\."));
    const auto found = leftover.match(letter->body);
    QVERIFY2(!found.hasMatch(), qPrintable(letter->body.mid(found.capturedStart() - 40, 90)));
    for (const CandourLetterCheck &check : checkCandourLetter(letter->body))
        QVERIFY2(!check.sentence.isEmpty() || kind != CandourLetterKind::Initial,
            qPrintable(toCode(check.what)));
    letter->body = filledIn(letter->body);
    QStringList facts;
    for (const FieldProblem &problem : *m_letters->problemsOf(*letter))
        facts += problem.fact + QLatin1Char(' ') + problem.values.join(QLatin1Char(' '));
    QCOMPARE(facts, QStringList());
    const auto age = readingAge(letter->body);
    QVERIFY(age.has_value());
    QVERIFY2(*age <= oldest, qPrintable(QString::number(*age)));
}

/// Source: SI 2014/2936 reg 20(3)(b) to (d), (4), (2)(b).
void TestCandourLetterService::whatIsMissingIsNamedWithItsParagraph_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("paragraph");
    QTest::newRow("apology") << text("apology") << text("20(3)(d)");
    QTest::newRow("account") << text("account") << text("20(3)(b)");
    QTest::newRow("enquiries") << text("enquiries") << text("20(3)(c)");
    QTest::newRow("support") << text("support") << text("20(2)(b)");
}

void TestCandourLetterService::whatIsMissingIsNamedWithItsParagraph()
{
    QFETCH(QString, mark);
    QFETCH(QString, paragraph);
    CandourLetter letter = begun();
    letter.body = filledIn(letter.body).remove(QLatin1Char('@') + mark);
    const auto problems = m_letters->problemsOf(letter);
    VERIFY_OK(problems);
    QCOMPARE(problems->size(), qsizetype(1));
    QCOMPARE(problems->front().fact, text("letter.part-missing"));
    QVERIFY2(
        problems->front().values.last().contains(paragraph), qPrintable(problems->front().values.last()));
}

void TestCandourLetterService::storyIsWhatOneWroteForThisPerson()
{
    CandourLetter letter = begun();
    const auto before = m_letters->storyOf(letter);
    VERIFY_OK(before);
    // The account and the apology of the conversation, and nothing else.
    QCOMPARE(before->own, 2);
    QVERIFY(before->sentences > 12);
    letter.body = filledIn(letter.body);
    const auto after = m_letters->storyOf(letter);
    VERIFY_OK(after);
    QVERIFY(after->own > before->own);
    // It is measured against the version that it was made from.
    VERIFY_OK(LetterTemplates(m_store->session())
                  .edit(text("candour-first"), LetterVariant::Standard,
                      text("{{>letterhead}}\n\nDear {{salutation}}\n\n# New @apology\n\nSorry.")));
    QCOMPARE(m_letters->storyOf(letter)->own, after->own);
    QCOMPARE(begun().templateVersion, std::optional(2));
}

void TestCandourLetterService::whatWentOutIsKeptAsItWentOut()
{
    const CandourLetter letter = saved(filledIn(begun().body));
    VERIFY_OK(m_letters->issue(letter, today(letter)));
    const auto stored = rowById<CandourLetter>(m_store->database(), letter.id);
    VERIFY_OK(stored);
    QCOMPARE(stored->sentOn, QDate(2026, 11, 20));
    QCOMPARE(stored->copyOn, QDate(2026, 11, 20));
    QVERIFY(stored->apology.startsWith(text("We are very sorry that your mother fell")));
    const auto frozen = m_letters->issued(*stored);
    VERIFY_OK(frozen);
    QCOMPARE(frozen->contentHash, letterHash(frozen->content));
    QVERIFY(QString::fromUtf8(frozen->content).contains(text("20 November 2026")));
    // Nobody changes, sends again or takes away what went out.
    QCOMPARE(m_letters->save(*stored).error().operation, text("letter.issued-already"));
    QCOMPARE(m_letters->drop(*stored).error().operation, text("letter.issued-already"));
    CandourLetter touched = *stored;
    touched.body += text("More.");
    Parts<CandourLetter> parts(m_store->session());
    QCOMPARE(parts.change(touched).error().problems.front().fact, text("candour.letter-frozen"));
    QVERIFY(!parts.remove(letter.id));
    QVERIFY(!m_store->database().run(text("UPDATE candour_letter_issue SET pdf = x'00'")));
    QVERIFY(m_store->damage().isEmpty());
    // And somebody who gets past all of it is found out.
    QVERIFY(m_store->database().run(text("DROP TRIGGER candour_letter_issue_stays")));
    QVERIFY(m_store->database().run(text("UPDATE candour_letter_issue SET content = x'00'")));
    QCOMPARE(m_letters->issued(*stored).error().operation, text("letter.changed-since-issued"));
    QVERIFY(!m_store->damage().isEmpty());
}

void TestCandourLetterService::letterBeforeTheConversationNeedsItsReason()
{
    const CandourLetter letter = saved(filledIn(begun().body));
    IssueCandourLetter early = today(letter);
    early.on = QDate(2026, 11, 4); // told on the 5th
    const auto refused = m_letters->issue(letter, early);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.front().fact, text("candour.letter-before-telling"));
    QCOMPARE(refused.error().problems.front().values, QStringList({ text("20(4)"), text("8") }));
    early.overrideReason = text("The son lives abroad and asked for the letter first.");
    VERIFY_OK(m_letters->issue(letter, early));
    IssueCandourLetter future = today(letter);
    future.on = QDate(2026, 11, 23);
    const CandourLetter other = saved(filledIn(begun().body));
    future.revision = other.revision;
    QCOMPARE(m_letters->issue(other, future).error().problems.front().fact,
        text("letter.day-in-future"));
}

void TestCandourLetterService::onlyWhoWritesRecordsWrites()
{
    const Session viewer = m_store->sessionAs(Role::Viewer);
    CandourService duties(viewer);
    CandourLetterService letters(viewer, duties);
    CandourLetter letter = saved(filledIn(begun().body));
    QCOMPARE(letters.save(letter).error().operation, text("session.not-allowed"));
    QCOMPARE(letters.issue(letter, today(letter)).error().operation, text("session.not-allowed"));
}

QTEST_GUILESS_MAIN(TestCandourLetterService)
#include "tst_candourletterservice.moc"
