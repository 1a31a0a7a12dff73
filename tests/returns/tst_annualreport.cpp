#include "core/governance/annualreport.h"
#include "core/insight/measures.h"
#include "core/store/searchindex.h"
#include "tests/insight/examplestore.h"
#include "tests/support/testsupport.h"
#include "ui/governance/reportfile.h"

#include <QProcess>

using namespace heed;
using namespace heed::test;

/// Regulation 18: every item, what is blank, and who approved it.
class TestAnnualReport : public QObject
{
    Q_OBJECT

private slots:
    void approvalNeedsItsTexts();
    void textsAreFoundBySearch();
    void copiesAreKept();
    void blanksAreNamed();
    void referralsCountOnceAComplaint();
    void paperHasEveryItem();
    void finishedReportBeginsWithItsForeword();

private:
    static QString text(const char *ascii) { return QString::fromLatin1(ascii); }
    [[nodiscard]] static AnnualTexts finished();
    [[nodiscard]] static QString paper(const Session &session);
};

namespace {

const Period year { QDate(2025, 4, 1), QDate(2026, 3, 31) };

} // namespace

AnnualTexts TestAnnualReport::finished()
{
    AnnualTexts texts;
    texts.firstYear = 2025;
    texts.state = AnnualState::Sent;
    texts.foreword = text("We are grateful.");
    texts.subjectMatter = texts.equality = texts.feedback = texts.plan = text("Written.");
    texts.generalImportance = text("Moves at night.");
    texts.actionTaken = text("Families are telephoned first.");
    texts.approvedOn = { 2026, 6, 1 };
    texts.approvedBy = text("Chief executive");
    texts.sentOn = { 2026, 6, 10 };
    return texts;
}

/// The words of the PDF, read by poppler.
QString TestAnnualReport::paper(const Session &session)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(text("annual.pdf"));
    const auto report = annualReport(session, { year, {}, false, false });
    if (!report || !writeReportFile(*report, path))
        return {};
    QProcess poppler;
    poppler.start(text("pdftotext"), { path, text("-") });
    poppler.waitForFinished();
    return QString::fromUtf8(poppler.readAllStandardOutput()).simplified();
}

void TestAnnualReport::approvalNeedsItsTexts()
{
    const QDate today(2026, 11, 22);
    using Rules = StandaloneOf<AnnualTexts>;
    QVERIFY(Rules::check(finished(), today).isEmpty());
    AnnualTexts draft;
    draft.firstYear = 2025;
    QVERIFY(Rules::check(draft, today).isEmpty());
    draft.state = AnnualState::Approved;
    QCOMPARE(Rules::check(draft, today).size(), 4);
    AnnualTexts early = finished();
    early.approvedOn = { 2026, 3, 31 };
    QCOMPARE(Rules::check(early, today).first().fact, text("annual.year-open"));
    AnnualTexts backwards = finished();
    backwards.sentOn = { 2026, 5, 1 };
    QCOMPARE(Rules::check(backwards, today).first().fact, text("annual.sent-missing"));
}

void TestAnnualReport::textsAreFoundBySearch()
{
    ExampleStore store;
    const Session session = store.sessionAs(Role::Manager);
    const auto id = StandaloneRows<AnnualTexts>(session).keep(finished());
    VERIFY_OK(id);
    AnnualCopy copy;
    copy.reportId = *id;
    copy.sentTo = text("Larkshire commissioners");
    copy.sentOn = { 2026, 6, 11 };
    VERIFY_OK(Parts<AnnualCopy>(session).add(copy));
    const SearchHit report { recordkind::AnnualReport, id->value };
    for (const char *typed : { "telephoned first", "larkshire", "annual report 2025" }) {
        const auto hits = search(store.database(), text(typed), {}, 5);
        VERIFY_OK(hits);
        QVERIFY2(hits->contains(report), typed);
    }
    const auto words = describeHit(store.database(), report);
    VERIFY_OK(words);
    QCOMPARE(words->title, text("Annual report 2025-26"));
    QVERIFY(words->excerpt.startsWith(text("We are grateful.")));
}

void TestAnnualReport::copiesAreKept()
{
    TestStore store;
    const auto id = StandaloneRows<AnnualTexts>(store.session()).keep(finished());
    VERIFY_OK(id);
    const auto twice = StandaloneRows<AnnualTexts>(store.session()).keep(finished());
    QVERIFY(!twice); // one a year
    Parts<AnnualCopy> copies(store.session());
    AnnualCopy copy;
    copy.reportId = *id;
    QCOMPARE(copies.add(copy).error().problems.size(), 2);
    const auto before = annualGaps(store.database(), year);
    VERIFY_OK(before);
    QVERIFY(before->contains(text("No copy to a commissioner is recorded.")));
    copy.sentTo = text("Integrated care board");
    copy.isCommissioner = true;
    copy.sentOn = { 2026, 6, 10 };
    VERIFY_OK(copies.add(copy));
    QVERIFY(!annualGaps(store.database(), year)
                 ->contains(text("No copy to a commissioner is recorded.")));
    QCOMPARE(store.damage(), QStringList());
}

void TestAnnualReport::blanksAreNamed()
{
    ExampleStore store;
    store.addComplaint(text("2025-05-01"), { { text("closed_on"), text("2025-06-01") } });
    const auto gaps = annualGaps(store.database(), year);
    VERIFY_OK(gaps);
    const QString all = gaps->join(u'\n');
    for (const char *said :
        { "1 complaint closed in the year without a finding", "item (d)(ii)", "item (d)(iii)",
            "referred to the Health Service Ombudsman (item (c))", "no plan for the year ahead" })
        QVERIFY2(all.contains(text(said)), said);
    QVERIFY(!all.contains(text("item (a)")));
    QVERIFY(annualGaps(store.database(), { QDate(2020, 4, 1), QDate(2021, 3, 31) })
                ->join(u'\n')
                .contains(text("item (a)")));
}

void TestAnnualReport::referralsCountOnceAComplaint()
{
    ExampleStore store;
    const auto contact = [&store](qint64 complaint, const char *body, const char *on) {
        store.add(text("ombudsman_contact"),
            { { text("complaint_id"), complaint }, { text("body"), text(body) },
                { text("stage"), text("enquiry") }, { text("contacted_on"), text(on) } });
    };
    const qint64 one = store.addComplaint(text("2025-05-01"));
    const qint64 two = store.addComplaint(text("2024-05-01"));
    contact(one, "phso", "2025-09-01");
    contact(one, "phso", "2025-12-01");
    contact(one, "lgsco", "2025-12-01");
    contact(two, "phso", "2025-01-01"); // told before the year
    contact(two, "phso", "2025-08-01");
    const auto figures
        = Measures(store.database())
              .figures({ text("referred-phso"), text("referred-lgsco") }, { year, {} });
    VERIFY_OK(figures);
    QCOMPARE(figures->at(0).numerator, 1);
    QCOMPARE(figures->at(1).numerator, 1);
}

void TestAnnualReport::paperHasEveryItem()
{
    ExampleStore store;
    store.loadExampleExport();
    const Session session = store.sessionAs(Role::Manager);
    const QString said = paper(session);
    if (said.isEmpty())
        QSKIP("pdftotext is not installed");
    for (const char *words :
        { "Annual report on complaints, 2025-26", "Before it is published", "This is a draft",
            "(a) Complaints received", "(b) Complaints decided to be well-founded",
            "(c) Told were referred to the Health Service Ombudsman",
            "(c) Told were referred to the Local Government and Social Care Ombudsman",
            "(d)(i) What complaints were about", "(d)(ii) Matters of general importance",
            "(d)(iii) Action taken or planned", "SI 2009/309 reg 18(1)(b)",
            "closed in the year as upheld or partially upheld", "Beside comparable organisations",
            "Approval and copies" })
        QVERIFY2(said.contains(text(words)), words);
}

void TestAnnualReport::finishedReportBeginsWithItsForeword()
{
    ExampleStore store;
    // Nothing was referred: whoever approved the report said so.
    store.addComplaint(text("2025-05-01"),
        { { text("closed_on"), text("2025-06-01") }, { text("outcome"), text("upheld") } });
    const Session session = store.sessionAs(Role::Manager);
    const auto id = StandaloneRows<AnnualTexts>(session).keep(finished());
    VERIFY_OK(id);
    AnnualCopy copy;
    copy.reportId = *id;
    copy.sentTo = text("Integrated care board");
    copy.isCommissioner = true;
    copy.sentOn = { 2026, 6, 10 };
    VERIFY_OK(Parts<AnnualCopy>(session).add(copy));
    const auto report = annualReport(session, { year, {}, false, false });
    VERIFY_OK(report);
    QCOMPARE(report->sections.first().title, text("Foreword"));
}

QTEST_MAIN(TestAnnualReport)
#include "tst_annualreport.moc"
