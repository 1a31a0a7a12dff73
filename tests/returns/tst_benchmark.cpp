#include "core/exchange/publishedko41a.h"
#include "core/governance/benchmarksection.h"
#include "core/governance/reportwriter.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

#include <QFile>

using namespace heed;
using heed::test::TestStore;

/// The published file, whom one is set beside, and the middle of the others.
class TestBenchmark : public QObject
{
    Q_OBJECT

private slots:
    void quartilesAreInterpolated();
    void publishedFileIsReadWhole();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void brokenSumsAreTold();
    void rulesProposeAndTicksDecide();
    void sharesStandBesideTheMiddle();
    void fewOthersHaveNoMiddle();
    void smallNumbersOfOursAreHidden();
    void sectionSaysWhenNothingIsThere();
    void yearOfAPeriod_data();
    void yearOfAPeriod();

private:
    static QString text(const char *ascii) { return QString::fromLatin1(ascii); }
    [[nodiscard]] QByteArray extract() const;
    [[nodiscard]] QString written(const QByteArray &csv);
    [[nodiscard]] BenchmarkOrganisation organisation(const char *code, qint64 isNew, qint64 upheld,
        qint64 resolved, const char *type = "Acute", const char *region = "London") const;

    Ko41aLayout m_layout = shippedKo41aLayout().value_or(Ko41aLayout {});
    QTemporaryDir m_folder;
};

QByteArray TestBenchmark::extract() const
{
    QFile file(text(":/heed/practice/ko41a-2024-25-extract.csv"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString TestBenchmark::written(const QByteArray &csv)
{
    QFile file(m_folder.filePath(text("published.csv")));
    if (file.open(QIODevice::WriteOnly))
        file.write(csv);
    return file.fileName();
}

BenchmarkOrganisation TestBenchmark::organisation(const char *code, qint64 isNew, qint64 upheld,
    qint64 resolved, const char *type, const char *region) const
{
    BenchmarkOrganisation made { text(code), text(code), text(type), text(region), {}, {} };
    made.numbers.fill(0, m_layout.columns.size());
    made.numbers[m_layout.placeOf(Ko41aSection::New)] = isNew;
    made.numbers[m_layout.placeOf(Ko41aSection::Upheld)] = upheld;
    made.numbers[m_layout.placeOf(Ko41aSection::NotUpheld)] = resolved - upheld;
    made.numbers[m_layout.placeOf(Ko41aSection::Resolved)] = resolved;
    return made;
}

void TestBenchmark::quartilesAreInterpolated()
{
    QVERIFY(!quantile({}, 0.5));
    QCOMPARE(*quantile({ 7 }, 0.25), 7.0);
    QCOMPARE(*quantile({ 40, 10, 20, 30 }, 0.5), 25.0);
    QCOMPARE(*quantile({ 40, 10, 20, 30 }, 0.25), 17.5); // as a spreadsheet's QUARTILE
    QCOMPARE(*quantile({ 40, 10, 20, 30, 50 }, 0.75), 40.0);
}

void TestBenchmark::publishedFileIsReadWhole()
{
    const auto read = readPublishedKo41a(written(extract()), m_layout);
    VERIFY_OK(read);
    QCOMPARE(read->year, text("2024-25"));
    QCOMPARE(read->rows.size(), extract().count('\n') - 1);
    bool hasComma = false;
    for (const PublishedRow &row : read->rows)
        hasComma = hasComma || row.name.contains(u',') || row.name.contains(u'\'');
    QVERIFY(hasComma);
}

void TestBenchmark::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("fact");
    QTest::newRow("other columns") << QByteArray("Ref,Received\n1,2\n") << text("benchmark.not-the-file");
    QByteArray renamed = extract();
    renamed.replace("Profession_Total", "Professions");
    QTest::newRow("a column renamed") << renamed << text("benchmark.not-the-file");
    QTest::newRow("no rows") << extract().left(extract().indexOf('\n') + 1)
                             << text("benchmark.no-rows");
    QByteArray twice = extract();
    twice += extract().split('\n').at(1) + '\n';
    QTest::newRow("an organisation twice") << twice << text("benchmark.bad-row");
    QByteArray hidden = extract();
    const QByteArray line = hidden.split('\n').at(1);
    hidden.replace(line, line.left(line.lastIndexOf(',')) + ",*");
    QTest::newRow("a number that is none") << hidden << text("benchmark.bad-row");
    QByteArray years = extract();
    years.replace("2024-25," + line.mid(8, 12), "2023-24," + line.mid(8, 12));
    QTest::newRow("two years") << years << text("benchmark.years");
}

void TestBenchmark::otherFilesAreRefused()
{
    QFETCH(QByteArray, csv);
    const auto read = readPublishedKo41a(written(csv), m_layout);
    QVERIFY(!read);
    QTEST(read.error().operation, "fact");
}

void TestBenchmark::brokenSumsAreTold()
{
    TestStore store;
    QByteArray csv = extract();
    const QList<QByteArray> lines = csv.split('\n');
    QByteArray changed = lines.at(2);
    changed = changed.left(changed.lastIndexOf(',')) + ",999999";
    csv.replace(lines.at(2), changed);
    const auto brought = BenchmarkService(store.session()).bring(written(csv));
    VERIFY_OK(brought);
    QCOMPARE(brought->broken.size(), 1);
    const auto file = publishedFile(store.database());
    VERIFY_OK(file);
    QCOMPARE((*file)->organisations.size(), brought->organisations);
    QVERIFY((*file)->source.contains(text("Open Government Licence v3.0")));
    int broken = 0;
    for (const BenchmarkOrganisation &each : (*file)->organisations)
        broken += each.broken.isEmpty() ? 0 : 1;
    QCOMPARE(broken, 1);
    QCOMPARE(store.damage(), QStringList());
}

void TestBenchmark::rulesProposeAndTicksDecide()
{
    BenchmarkOwn own { text("Acute"), text("London"), organisation("RZZ", 100, 0, 0).numbers, {} };
    const QList<BenchmarkOrganisation> all { organisation("A", 50, 1, 2), organisation("B", 200, 1, 2),
        organisation("C", 201, 1, 2), organisation("D", 49, 1, 2),
        organisation("E", 100, 1, 2, "Mental Health"), organisation("F", 0, 0, 0),
        organisation("G", 100, 1, 2, "Acute", "Midlands"), organisation("RZZ", 100, 1, 2) };
    BenchmarkChoice choice;
    choice.ownCode = text("RZZ");
    const auto taken = [&] {
        QString codes;
        for (const BenchmarkCandidate &each : benchmarkCandidates(all, own, choice, m_layout))
            codes += each.isTaken ? each.organisation.code : QString();
        return codes;
    };
    QCOMPARE(taken(), text("ABG"));
    choice.sameRegion = true;
    QCOMPARE(taken(), text("AB"));
    choice.sizeFactor = 0;
    choice.leftOut = { text("B") };
    choice.added = { text("E") };
    QCOMPARE(taken(), text("ACDE"));
    choice.ownCode.clear(); // then the own row is one of the others
    QVERIFY(taken().contains(text("RZZ")));
}

void TestBenchmark::sharesStandBesideTheMiddle()
{
    const BenchmarkOwn own { {}, {}, organisation("RZZ", 100, 45, 90).numbers, text("2025-26") };
    const QList<BenchmarkOrganisation> others { organisation("A", 10, 1, 10),
        organisation("B", 10, 2, 10), organisation("C", 10, 3, 10), organisation("D", 10, 4, 10),
        organisation("E", 10, 5, 10), organisation("F", 10, 0, 0) };
    const BenchmarkLine upheld = benchmarkParts(m_layout, own, others).first().lines.first();
    QCOMPARE(upheld.label, text("Upheld"));
    QCOMPARE(upheld.numerator, 45);
    QCOMPARE(upheld.denominator, 90);
    QCOMPARE(*upheld.share, 50.0);
    QCOMPARE(*upheld.lower, 20.0);
    QCOMPARE(*upheld.median, 30.0);
    QCOMPARE(*upheld.upper, 40.0);
    QCOMPARE(upheld.compared, 5); // one of them settled nothing
}

void TestBenchmark::fewOthersHaveNoMiddle()
{
    const BenchmarkOwn own { {}, {}, organisation("RZZ", 100, 45, 90).numbers, {} };
    const BenchmarkLine upheld
        = benchmarkParts(m_layout, own, { organisation("A", 10, 1, 10) }).first().lines.first();
    QCOMPARE(upheld.compared, 1);
    QVERIFY(!upheld.median);
}

void TestBenchmark::smallNumbersOfOursAreHidden()
{
    const BenchmarkOwn own { {}, {}, organisation("RZZ", 100, 3, 90).numbers, {} };
    QList<BenchmarkOrganisation> others;
    for (const char *code : { "A", "B", "C", "D", "E" })
        others << organisation(code, 10, 2, 10);
    const BenchmarkPart part = benchmarkParts(m_layout, own, others).first();
    const ReportTable hidden = benchmarkTable(part, SuppressionRule { 5 });
    QCOMPARE(hidden.rows.at(0).at(1).toString(), text("<5"));
    QCOMPARE(hidden.rows.at(0).at(3).toString(), text("*"));
    QCOMPARE(hidden.rows.at(2).at(1).toString(), text("*")); // or 90 less 87 gives it away
    QCOMPARE(hidden.rows.at(0).at(4).toString(), text("20.0%")); // the others' are public
    const ReportTable shown = benchmarkTable(part, SuppressionRule { 0 });
    QCOMPARE(shown.rows.at(0).at(1).toInt(), 3);
}

void TestBenchmark::sectionSaysWhenNothingIsThere()
{
    TestStore store;
    ReportWriter writer(store.database(), { { QDate(2025, 4, 1), QDate(2026, 3, 31) }, {} }, {});
    writeBenchmark(writer);
    const auto report = writer.take({}, false);
    VERIFY_OK(report);
    const auto *said = std::get_if<ReportText>(&report->sections.first().blocks.first());
    QVERIFY(said != nullptr);
    QVERIFY2(said->text.contains(text("No published file")), qPrintable(said->text));
}

void TestBenchmark::yearOfAPeriod_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("year");
    QTest::newRow("the year itself") << QDate(2025, 4, 1) << QDate(2026, 3, 31) << 2025;
    QTest::newRow("twelve months to October") << QDate(2025, 11, 1) << QDate(2026, 10, 31) << 2025;
    QTest::newRow("a quarter that ends with a year") << QDate(2026, 1, 1) << QDate(2026, 3, 31) << 2025;
    QTest::newRow("a day before") << QDate(2025, 4, 1) << QDate(2026, 3, 30) << 2024;
}

void TestBenchmark::yearOfAPeriod()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(int, year);
    QCOMPARE(benchmarkYear({ from, to }), (Period { QDate(year, 4, 1), QDate(year + 1, 3, 31) }));
}

QTEST_GUILESS_MAIN(TestBenchmark)
#include "tst_benchmark.moc"
