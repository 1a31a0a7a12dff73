#include "core/governance/culturereport.h"
#include "core/governance/reportkinds.h"
#include "core/people/storecalendar.h"
#include "tests/support/reportwords.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

#include <QTest>

using namespace heed;
using heed::test::reportWords;
using heed::test::TestStore;

/// The paper on culture: signs, silent places, and the self-assessment with its gaps.
class TestCultureReport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void silentPlacesAreNamed();
    void smallNumbersAreHidden();
    void gapsComeWithWhatClosesThem();
    void nothingAssessedIsSaid();
    void onlyItsOwnFiguresGoWithIt();
    void itIsAReportLikeOthers();

private:
    [[nodiscard]] static QString text(const char *ascii) { return QString::fromLatin1(ascii); }
    qint64 addSite(const char *name);
    void addIncidents(qint64 site, int count);
    void addCriticalFeedback(qint64 site, int count);
    void keepPoint(PointRating rating, const char *evidence, const char *gapAction);
    [[nodiscard]] Report report() const
    {
        return cultureReport(m_store->session(), { m_year, {}, false, false }).value_or(Report {});
    }
    /// The row of a table that begins with these words, its cells joined.
    [[nodiscard]] QString row(const char *table, const char *begins) const;

    const Period m_year { QDate(2025, 11, 1), QDate(2026, 10, 31) };
    std::unique_ptr<TestStore> m_store;
    int m_number = 0;
};

void TestCultureReport::init()
{
    m_store = std::make_unique<TestStore>();
    m_number = 0;
    auto work = m_store->begin();
    VERIFY_OK(writeCalendar(work, m_store->calendar()));
    VERIFY_OK(work.commit());
}

qint64 TestCultureReport::addSite(const char *name)
{
    const auto added = m_store->database().run(
        text("INSERT INTO site (name) VALUES (?)"), { text(name) });
    return added ? (*added)->insertedId() : 0;
}

void TestCultureReport::addIncidents(qint64 site, int count)
{
    for (int i = 0; i < count; ++i)
        VERIFY_OK(m_store->database().run(
            text("INSERT INTO incident (reference, event_type, state, occurred_on, site_id, "
                 "description, created_at, updated_at) VALUES (?, 'incident', 'open', "
                 "'2026-05-03', ?, 'Found beside the bed.', 'x', 'x')"),
            { text("I-2026-%1").arg(++m_number), site }));
}

void TestCultureReport::addCriticalFeedback(qint64 site, int count)
{
    for (int i = 0; i < count; ++i)
        VERIFY_OK(m_store->database().run(
            text("INSERT INTO feedback (reference, type, heard_on, site_id, sentiment, created_at, "
                 "updated_at) VALUES (?, 'concern', '2026-05-03', ?, 'negative', 'x', 'x')"),
            { text("F-2026-%1").arg(++m_number), site }));
}

void TestCultureReport::keepPoint(
    PointRating rating, const char *evidence, const char *gapAction)
{
    const auto lists = pointLists(m_store->session());
    VERIFY_OK(lists);
    CulturePoint point = lists->front().points.front();
    point.rating = rating;
    point.evidence = text(evidence);
    point.gapAction = text(gapAction);
    point.owner = text("Head of people");
    VERIFY_OK(StandaloneRows<CulturePoint>(m_store->session()).keep(point));
}

QString TestCultureReport::row(const char *table, const char *begins) const
{
    const Report made = report();
    for (const ReportTable &each : made.tables()) {
        for (const QVariantList &cells : each.rows) {
            QStringList words;
            for (const QVariant &cell : cells)
                words << cell.toString();
            if (each.id == text(table) && words.constFirst().startsWith(text(begins)))
                return words.join(u'|');
        }
    }
    return {};
}

/// Source: candour, fairness and culture reference 4.2 (silence) and 4 (few complaints are no
/// reassurance).
void TestCultureReport::silentPlacesAreNamed()
{
    const qint64 birch = addSite("Birch House");
    const qint64 larch = addSite("Larch House");
    QVERIFY(birch > 0 && larch > 0);
    addIncidents(larch, 8);
    const QString words = reportWords(report());
    QVERIFY2(words.contains(text("No incident was recorded at Birch House.")), qPrintable(words));
    QVERIFY(words.contains(text("No complaint was recorded at Birch House and Larch House.")));
    QCOMPARE(row("heard", "Birch House"), text("Birch House|0|0|0"));
    QCOMPARE(row("heard", "Larch House"), text("Larch House|0|0|8"));
    addIncidents(birch, 6);
    QVERIFY(!reportWords(report()).contains(text("No incident was recorded")));
}

void TestCultureReport::smallNumbersAreHidden()
{
    const qint64 birch = addSite("Birch House");
    addCriticalFeedback(birch, 3);
    QCOMPARE(row("heard", "Birch House"), text("Birch House|0|<5|0"));
    QCOMPARE(row("heard", "All"), text("All|0|<5|0"));
    const QString sign = row("signs", "Critical feedback");
    QVERIFY2(sign.contains(text("|<5|")), qPrintable(sign));
    QVERIFY2(!sign.contains(u'3'), qPrintable(sign));
}

void TestCultureReport::gapsComeWithWhatClosesThem()
{
    keepPoint(PointRating::Partly, "", "Second investigator for every case");
    const QString gap = row("gaps", "Follow best practice");
    const QString expected
        = text("|Not met in full|Second investigator for every case|Head of people");
    QVERIFY2(gap.contains(expected), qPrintable(gap));
    const QString words = reportWords(report());
    QVERIFY2(words.contains(text("Gaps: 1 out of 1 assessed. Not assessed yet: 16 points.")),
        qPrintable(words));
    QVERIFY(words.contains(text("Partly met")));
    // Headings that nobody has filled in are no lines of a board's paper.
    QVERIFY2(!words.contains(text("enter it from your copy")), qPrintable(words));
}

void TestCultureReport::nothingAssessedIsSaid()
{
    const QString words = reportWords(report());
    QVERIFY2(words.contains(text("none of its 17 points is assessed")), qPrintable(words));
    QVERIFY(row("gaps", "").isEmpty());
    QVERIFY(words.contains(text("Every sign that should be nought is nought.")));
}

void TestCultureReport::onlyItsOwnFiguresGoWithIt()
{
    const auto made = cultureReport(m_store->session(), { m_year, {}, false, true });
    VERIFY_OK(made);
    QStringList ids;
    for (const Figure &figure : made->figures)
        ids << figure.id;
    QVERIFY(ids.contains(text("duty-breaches")));
    QVERIFY(!ids.contains(text("claims-paid")));
    QCOMPARE(made->references.size(), made->figures.size());
}

void TestCultureReport::itIsAReportLikeOthers()
{
    QVERIFY(reportKind(text("culture")) != nullptr);
    QCOMPARE(reportWords(report()), reportWords(report()));
    const auto bad = cultureReport(
        m_store->session(), { { QDate(2026, 2, 1), QDate(2026, 1, 1) }, {}, false, false });
    QCOMPARE(bad.error().operation, text("report.period"));
}

QTEST_GUILESS_MAIN(TestCultureReport)
#include "tst_culturereport.moc"
