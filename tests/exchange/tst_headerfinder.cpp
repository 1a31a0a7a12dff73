#include "core/exchange/headerfinder.h"
#include "tests/support/testsupport.h"

#include <QSet>
#include <QTest>

using namespace heed;

/// Which column is which: synonyms, title lines, group headings, duplicates, misspellings.
class TestHeaderFinder : public QObject
{
    Q_OBJECT

private slots:
    void rulesAreSound_data();
    void rulesAreSound();
    void recognisesHeaders_data();
    void recognisesHeaders();
    void takesTheSurerOfTwoColumns();
    void readsGroupHeadings();
    void looksPastTitlesAndPrefersTheBestRow();
    void dataAreNoHeaders();

private:
    static QString fieldOf(LogKind kind, const QString &header);
};

namespace {

TableRow row(int line, const QStringList &cells) { return { line, cells, RowFault::None }; }

QStringList words(const char *text) { return QString::fromUtf8(text).split(u'|'); }

/// Field ids in the order of the columns; "-" where there is none.
QString sketch(const KindSpec &spec, const HeaderResult &result)
{
    QStringList ids;
    for (const ColumnBinding &column : result.columns)
        ids.append(column.field ? spec.fields()[*column.field].id : QStringLiteral("-"));
    return ids.join(u'|');
}

} // namespace

void TestHeaderFinder::rulesAreSound_data()
{
    QTest::addColumn<LogKind>("kind");
    for (const auto &[kind, code] : EnumCodes<LogKind>::list)
        QTest::newRow(code) << kind;
}

/// No header names two fields, every field can be referred to, and other fields named by a rule
/// exist.
void TestHeaderFinder::rulesAreSound()
{
    QFETCH(LogKind, kind);
    const auto spec = KindSpec::load(kind);
    VERIFY_OK(spec);
    QHash<QString, QString> owner;
    for (const FieldSpec &field : spec->fields()) {
        QVERIFY2(!field.label.isEmpty(), qUtf8Printable(field.id));
        QCOMPARE(field.type == FieldType::Choice, !field.codes.isEmpty());
        for (const QString &header : field.headers) {
            const QString key = normalisedWords(header);
            QVERIFY2(!owner.contains(key) || owner.value(key) == field.id,
                qUtf8Printable(header + QLatin1String(": ") + field.id));
            owner.insert(key, field.id);
        }
        for (const QString &other :
            { field.columnFallback, field.rowFallback, field.notBefore, field.notAfter })
            QVERIFY2(other.isEmpty() || spec->indexOf(other), qUtf8Printable(other));
    }
}

QString TestHeaderFinder::fieldOf(LogKind kind, const QString &header)
{
    const auto spec = KindSpec::load(kind);
    const ImportMap map;
    const HeaderFinder finder(*spec, map);
    // Two sure headers beside it make the row one of headers.
    const auto result = finder.find(
        { row(1, { header, QStringLiteral("source_id"), QStringLiteral("directorate") }) });
    if (result.columns.isEmpty() || !result.columns[0].field)
        return {};
    return spec->fields()[*result.columns[0].field].id;
}

void TestHeaderFinder::recognisesHeaders_data()
{
    QTest::addColumn<LogKind>("kind");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    const auto add = [](LogKind kind, const char *header, const char *field) {
        QTest::addRow("%s", header)
            << kind << QString::fromUtf8(header) << QString::fromLatin1(field);
    };
    add(LogKind::Complaints, "  DATE  FIRST\nRECEIVED ", "received_on");
    add(LogKind::Complaints, "Date Received (dd/mm/yyyy)", "received_on");
    add(LogKind::Complaints, "date_received", "received_on");
    add(LogKind::Complaints, "DateReceived", "received_on");
    add(LogKind::Complaints, "Received date:", "received_on");
    add(LogKind::Complaints, "Date the complaint was received", "received_on");
    add(LogKind::Complaints, "Recieved date", "received_on");
    add(LogKind::Complaints, "Acknowlegement date", "acknowledged_on");
    add(LogKind::Complaints, "Complainant's name", "complainant_name");
    add(LogKind::Complaints, "Ward/Department", "unit");
    add(LogKind::Complaints, "received_on", "received_on");
    add(LogKind::Complaints, "Shoe size", "");
    add(LogKind::Complaints, "Date of moon landing", "");
    add(LogKind::Incidents, "Incident Date & Time", "occurred_on");
    add(LogKind::Incidents, "Severity of harm", "physical_harm");
    add(LogKind::Incidents, "Duty of Candour Required?", "candour_required");
    add(LogKind::Claims, "Damages Reserve (£)", "damages_reserve");
    add(LogKind::Claims, "NHSR Ref", "nhsr_reference");
    add(LogKind::Claims, "Letter of Claim received", "notified_on");
    add(LogKind::Feedback, "Timestamp", "heard_on");
    add(LogKind::Feedback, "You said", "verbatim");
}

void TestHeaderFinder::recognisesHeaders()
{
    QFETCH(LogKind, kind);
    QFETCH(QString, header);
    QFETCH(QString, field);
    QCOMPARE(fieldOf(kind, header), field);
}

void TestHeaderFinder::takesTheSurerOfTwoColumns()
{
    const auto spec = KindSpec::load(LogKind::Complaints);
    const ImportMap map;
    const auto result
        = HeaderFinder(*spec, map)
              .find({ row(1, words("Ref|Date opened|Date received|Handler|Handler")) });
    QCOMPARE(sketch(*spec, result), QStringLiteral("reference|-|received_on|handler|-"));
    QCOMPARE(result.problems.size(), 2);
    QCOMPARE(result.problems[0].fact, QStringLiteral("header.duplicate"));
    QCOMPARE(result.problems[0].column, QStringLiteral("Date opened"));
}

void TestHeaderFinder::readsGroupHeadings()
{
    const auto spec = KindSpec::load(LogKind::Complaints);
    const ImportMap map;
    const auto result = HeaderFinder(*spec, map)
                            .find({ row(1, words("||Patient|||Complainant|")),
                                row(2, words("Ref|Date received|Name|DOB|Age|Name|Telephone")) });
    QCOMPARE(sketch(*spec, result),
        QStringLiteral("reference|received_on|patient_name|patient_born_on|patient_age|"
                       "complainant_name|complainant_phone"));
    QCOMPARE(result.line, 2);
}

void TestHeaderFinder::looksPastTitlesAndPrefersTheBestRow()
{
    const auto spec = KindSpec::load(LogKind::Complaints);
    const ImportMap map;
    const auto result = HeaderFinder(*spec, map)
                            .find({ row(1, words("Complaints|Site||")), row(3, words("|||")),
                                row(4, words("Ref|Date received|Site|Outcome")),
                                row(5, words("1|01/02/2026|Home|Upheld")) });
    QCOMPARE(result.line, 4);
    QCOMPARE(result.matched, 4);
}

void TestHeaderFinder::dataAreNoHeaders()
{
    const auto spec = KindSpec::load(LogKind::Complaints);
    const ImportMap map;
    const auto result = HeaderFinder(*spec, map)
                            .find({ row(1, words("1|01/02/2026|Rose Lodge|A. Lee")),
                                row(2, words("2|02/02/2026|Rose Lodge|B. Lee")) });
    QCOMPARE(result.row, -1);
}

QTEST_GUILESS_MAIN(TestHeaderFinder)
#include "tst_headerfinder.moc"
