#include "core/governance/learningreport.h"
#include "core/governance/reportjson.h"
#include "core/governance/reportkinds.h"
#include "core/insight/measures.h"
#include "core/people/storecalendar.h"
#include "tests/learning/learningcase.h"

#include <QJsonDocument>
#include <QTest>

using namespace heed;
using namespace heed::test;

namespace {

const Period year { QDate(2025, 12, 1), QDate(2026, 11, 30) };

QString told(const Report &report)
{
    QString all = QString::fromUtf8(QJsonDocument(reportAsJson(report)).toJson());
    for (const ReportSection &section : report.sections) {
        for (const ReportBlock &block : section.blocks) {
            if (const auto *said = std::get_if<ReportText>(&block))
                all += said->text + QLatin1Char('\n');
        }
    }
    return all;
}

} // namespace

/// The report on learning: its figures, what it tells and what it keeps to itself.
class TestLearningReport : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_case = std::make_unique<LearningCase>();
        auto work = m_case->store.begin();
        VERIFY_OK(writeCalendar(work, m_case->store.calendar()));
        VERIFY_OK(work.commit());
        m_service = std::make_unique<LearningService>(m_case->store.session());
    }
    void figuresCountActionsAndAnswers();
    void itHasItsParts();
    void onlyApprovedWordsAreTold();
    void whatCameBackIsNamedByTheme();
    void sharingCountsOnceForWhatWentOutTogether();
    void noNamesAreTold();
    void itIsAReportLikeOthers();

private:
    [[nodiscard]] Figure figure(const char *id) const
    {
        return Measures(m_case->store.database())
            .figure(text(id), { year, {} })
            .value_or(Figure {});
    }
    [[nodiscard]] Report report() const
    {
        const auto made = learningReport(m_case->store.session(), { year, {}, false, false });
        if (!made)
            qFatal("no report: %s", qPrintable(made.error().operation));
        return *made;
    }
    [[nodiscard]] ActionStory story() const
    {
        ActionStory words;
        words.said = text("Nobody rings back.");
        words.did = text("We ring on Fridays.");
        words.changed = text("Families chase us less.");
        words.familyAsked = true;
        return words;
    }

    std::unique_ptr<LearningCase> m_case;
    std::unique_ptr<LearningService> m_service;
};

void TestLearningReport::figuresCountActionsAndAnswers()
{
    m_case->help();
    const ActionId other = m_case->open(m_case->complaint, QDate(2026, 6, 1));
    Action moved = *ActionRegister(m_case->store.database()).byId(other);
    moved.dueOn = QDate(2026, 10, 1);
    VERIFY_OK(ActionService(m_case->store.session()).change(moved, text("Late")));
    QCOMPARE(figure("actions-opened").numerator, 2);
    QCOMPARE(figure("actions-due").numerator, 2);
    QCOMPARE(figure("actions-done").numerator, 1);
    QCOMPARE(figure("actions-measured").value, std::optional(100.0));
    QCOMPARE(figure("actions-moved").value, std::optional(50.0));
    QCOMPARE(figure("actions-looked-at").numerator, 1);
    QCOMPARE(figure("actions-helped").value, std::optional(100.0));
    QCOMPARE(figure("actions-not-helped").value, std::optional(0.0));
}

void TestLearningReport::itHasItsParts()
{
    QStringList titles;
    for (const ReportSection &section : report().sections)
        titles += section.title;
    QCOMPARE(titles,
        QStringList({ text("What was promised, and whether it was done"), text("Did it help?"),
            text("What came back"), text("You said, we did"), text("With whom it was shared"),
            text("Definitions") }));
    QVERIFY(told(report()).contains(text("Nobody looked in this period")));
}

void TestLearningReport::onlyApprovedWordsAreTold()
{
    m_case->help();
    VERIFY_OK(m_service->keepStory(m_case->action, story()));
    QVERIFY(!told(report()).contains(text("Nobody rings back.")));
    VERIFY_OK(m_service->approveStory(m_case->action, story()));
    QVERIFY(told(report()).contains(text("Nobody rings back.")));
    QVERIFY(told(report()).contains(text("Families chase us less.")));
    VERIFY_OK(m_service->withdrawStory(m_case->action, {}));
    QVERIFY(!told(report()).contains(text("Nobody rings back.")));
}

void TestLearningReport::whatCameBackIsNamedByTheme()
{
    m_case->help();
    QVERIFY(told(report()).contains(text("No theme has come back")));
    for (int i = 0; i < 6; ++i)
        m_case->addComplaint(QDate(2026, 9, 1 + i));
    QVERIFY(told(report()).contains(text("one theme came back")));
    QVERIFY(told(report()).contains(text("September 2026")));
}

void TestLearningReport::sharingCountsOnceForWhatWentOutTogether()
{
    const ActionId other = m_case->open(m_case->complaint);
    ActionShare share;
    share.audience = Audience::Website;
    share.sharedOn = QDate(2026, 11, 3);
    share.what = text("Page of November");
    VERIFY_OK(m_service->share({ m_case->action, other }, share));
    const Report made = report();
    QVERIFY(told(made).contains(text("Shared with: Website.")));
    for (const ReportTable &table : made.tables()) {
        if (table.id == text("shared"))
            QCOMPARE(table.rows.first().at(1).toLongLong(), 1);
    }
}

void TestLearningReport::noNamesAreTold()
{
    m_case->help();
    VERIFY_OK(m_service->approveStory(m_case->action, story()));
    const QString all = told(report());
    for (const QString &name : { text("Grace"), text("Oduya"), text("C-1\""), text("Oak"),
             m_case->store.session().actor.name })
        QVERIFY2(!all.contains(name), qPrintable(name));
    QVERIFY(all.contains(text("<5"))); // one action is a small number
}

void TestLearningReport::itIsAReportLikeOthers()
{
    QVERIFY(reportKind(text("learning")) != nullptr);
    QVERIFY(reportKind(text("month")) != nullptr);
    QCOMPARE(told(report()), told(report()));
    const auto bad = learningReport(
        m_case->store.session(), { { QDate(2026, 2, 1), QDate(2026, 1, 1) }, {}, false, false });
    QCOMPARE(bad.error().operation, text("report.period"));
}

QTEST_GUILESS_MAIN(TestLearningReport)
#include "tst_learningreport.moc"
