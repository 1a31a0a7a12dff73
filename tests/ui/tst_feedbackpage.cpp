#include "tests/ui/registerpagetest.h"
#include "ui/shared/recordtabs.h"
#include "ui/voice/feedbackpage.h"

#include <QComboBox>
#include <QPushButton>

using namespace heed;
using namespace heed::test;

/// The register of feedback by typing and clicking.
class TestFeedbackPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void logsWhatIsTyped();
    void whatIsMissingIsSaidBesideItsField();
    void whoWaitsForAnAnswerIsFound();
    void toldTodayCanBeTakenBack();

private:
    qint64 add(QDate heardOn, FeedbackType type = FeedbackType::Compliment);
    void click(const char *name) { need<QPushButton>(*m_page, name)->click(); }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<FeedbackService> m_service;
    std::unique_ptr<FeedbackPage> m_page;
};

void TestFeedbackPage::init()
{
    m_fixture = std::make_unique<PageFixture>();
    m_service = std::make_unique<FeedbackService>(m_fixture->store.session());
    m_page = std::make_unique<FeedbackPage>(m_fixture->desk(), *m_service);
    m_page->resize(1200, 700);
    m_page->show();
    m_page->refresh();
}

void TestFeedbackPage::cleanup()
{
    m_page.reset();
    m_service.reset();
    m_fixture.reset();
}

qint64 TestFeedbackPage::add(QDate heardOn, FeedbackType type)
{
    FeedbackFile file;
    file.feedback.type = type;
    file.feedback.heardOn = heardOn;
    file.feedback.verbatim = QStringLiteral("The soup was hot.");
    const auto id = m_service->log(file);
    return id ? id->value : 0;
}

void TestFeedbackPage::logsWhatIsTyped()
{
    QVERIFY(m_page->beginNew());
    auto *type = need<QComboBox>(*m_page, "feedback.type");
    type->setCurrentIndex(type->findData(QStringLiteral("concern")));
    typeInto(*m_page, "feedback.heard_on", QStringLiteral("yesterday"));
    need<QPlainTextEdit>(*m_page, "feedback.verbatim")
        ->setPlainText(QStringLiteral("Tea comes cold."));
    auto *theme = need<QComboBox>(*m_page, "feedback.theme");
    theme->setCurrentIndex(theme->findData(QStringLiteral("nutrition")));
    click("feedbackSave");
    QCOMPARE(m_page->model()->rowCount(), 1);
    const auto file = FeedbackRegister(m_fixture->store.session())
                          .file(FeedbackId { m_page->model()->idAt(0) });
    VERIFY_OK(file);
    QCOMPARE(file->feedback.type, FeedbackType::Concern);
    QCOMPARE(file->feedback.heardOn, QDate(2026, 11, 21));
    QCOMPARE(file->feedback.theme, QStringLiteral("nutrition"));
    QVERIFY(file->feedback.sentiment == Sentiment::Negative); // a concern says so itself
    QVERIFY(m_fixture->store.damage().isEmpty());
}

void TestFeedbackPage::whatIsMissingIsSaidBesideItsField()
{
    m_page->beginNew();
    click("feedbackSave");
    QCOMPARE(m_page->model()->rowCount(), 0);
    QVERIFY(problemAt(*m_page, "feedback.heard_on").contains(QStringLiteral("day")));
}

void TestFeedbackPage::whoWaitsForAnAnswerIsFound()
{
    const qint64 told = add(QDate(2026, 11, 2));
    const qint64 waiting = add(QDate(2026, 11, 3), FeedbackType::Suggestion);
    VERIFY_OK(m_service->tellBack(FeedbackId { told }, QDate(2026, 11, 4)));
    auto *box = need<QComboBox>(*m_page, "filterToldBack");
    box->setCurrentIndex(1);
    QCOMPARE(m_page->model()->ids(), (std::vector<qint64> { waiting }));
}

void TestFeedbackPage::toldTodayCanBeTakenBack()
{
    const qint64 id = add(QDate(2026, 11, 2));
    QVERIFY(m_page->showRecord(id));
    click("toldBackToday");
    const FeedbackRegister feedback(m_fixture->store.session());
    QCOMPARE(feedback.byId(FeedbackId { id })->toldBackOn, QDate(2026, 11, 22));
    QVERIFY(m_page->findChild<QPushButton *>(QStringLiteral("toldBackToday")) == nullptr
        || !m_page->findChild<QPushButton *>(QStringLiteral("toldBackToday"))->isVisible());
}

QTEST_MAIN(TestFeedbackPage)
#include "tst_feedbackpage.moc"
