#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"
#include "ui/shared/querysource.h"

using namespace heed;

namespace {

enum class FruitColumn { Name, Weight };

struct FruitQuery
{
    bool ripeOnly = false;
    FruitColumn sortBy = FruitColumn::Weight;
    bool ascending = false;
};

struct FruitRow
{
    qint64 id = 0;
    QString name;
};

/// A register that tells what it was asked.
class FruitRegister
{
public:
    explicit FruitRegister(const Session &) { }

    Result<std::vector<qint64>> ids(const FruitQuery &query) const
    {
        asked = query;
        if (isBroken)
            return failure(ErrorCode::Storage, QStringLiteral("store.busy"));
        return query.ripeOnly ? std::vector<qint64> { 3, 1 } : std::vector<qint64> { 4, 3, 2, 1 };
    }
    Result<std::vector<FruitRow>> rows(const std::vector<qint64> &ids) const
    {
        std::vector<FruitRow> rows;
        for (const qint64 id : ids)
            rows.push_back({ id, QStringLiteral("Fruit %1").arg(id) });
        return rows;
    }

    mutable FruitQuery asked;
    bool isBroken = false;
};

constexpr Sorting<FruitColumn> sortings[] = {
    { "name", FruitColumn::Name },
    { "weight", FruitColumn::Weight },
};

class FruitSource final : public QuerySource<FruitRegister, FruitQuery, FruitRow>
{
public:
    explicit FruitSource(const Session &session)
        : QuerySource(
            session, { RegisterColumn { QStringLiteral("name"), {}, 100, true, false } }, sortings)
    {
    }

private:
    RegisterRow rowOf(const FruitRow &row) const override
    {
        return { row.id, { plainCell(row.name) } };
    }
};

} // namespace

/// What the lists of all registers have in common.
class TestQuerySource : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_source = std::make_unique<FruitSource>(m_store.session()); }
    void columnSaysHowItIsSorted_data();
    void columnSaysHowItIsSorted();
    void onlyGivenRecordsStayInTheirOrder();
    void totalKnowsNoFilter();
    void rowsKeepTheirIds();
    void errorsAreHandedOn();

private:
    test::TestStore m_store;
    std::unique_ptr<FruitSource> m_source;
};

void TestQuerySource::columnSaysHowItIsSorted_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("ascending");
    QTest::addColumn<int>("sortBy");
    QTest::addColumn<bool>("asked");
    QTest::newRow("name") << QStringLiteral("name") << true << int(FruitColumn::Name) << true;
    QTest::newRow("the other way")
        << QStringLiteral("name") << false << int(FruitColumn::Name) << false;
    QTest::newRow("a column that nothing sorts keeps the query's own order")
        << QStringLiteral("colour") << true << int(FruitColumn::Weight) << false;
    QTest::newRow("none") << QString() << true << int(FruitColumn::Weight) << false;
}

void TestQuerySource::columnSaysHowItIsSorted()
{
    QFETCH(QString, column);
    QFETCH(bool, ascending);
    VERIFY_OK(m_source->ids({ column, ascending }));
    QTEST(int(m_source->records().asked.sortBy), "sortBy");
    QTEST(m_source->records().asked.ascending, "asked");
}

void TestQuerySource::onlyGivenRecordsStayInTheirOrder()
{
    using Ids = std::vector<qint64>;
    QVERIFY(!m_source->showsOnlySome());
    m_source->showOnly(QList<qint64> { 1, 4, 9 });
    QVERIFY(m_source->showsOnlySome());
    QCOMPARE(*m_source->ids({}), Ids({ 4, 1 }));
    m_source->query.ripeOnly = true;
    QCOMPARE(*m_source->ids({}), Ids({ 1 }));
    m_source->showOnly(QList<qint64> {});
    QCOMPARE(*m_source->ids({}), Ids());
    m_source->showOnly({});
    QCOMPARE(*m_source->ids({}), Ids({ 3, 1 }));
}

void TestQuerySource::totalKnowsNoFilter()
{
    m_source->query.ripeOnly = true;
    m_source->showOnly(QList<qint64> { 1 });
    QCOMPARE(*m_source->total(), 4);
}

void TestQuerySource::rowsKeepTheirIds()
{
    const auto rows = m_source->rows({ 2, 7 });
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), size_t(2));
    QCOMPARE(rows->back().id, qint64(7));
    QCOMPARE(rows->back().cells.front().text, QStringLiteral("Fruit 7"));
    QCOMPARE(rows->back().cells.front().tone, Tone::Neutral);
}

void TestQuerySource::errorsAreHandedOn()
{
    const_cast<FruitRegister &>(m_source->records()).isBroken = true;
    m_source->showOnly(QList<qint64> { 1 });
    QCOMPARE(m_source->ids({}).error().operation, QStringLiteral("store.busy"));
    QCOMPARE(m_source->total().error().operation, QStringLiteral("store.busy"));
}

QTEST_MAIN(TestQuerySource)
#include "tst_querysource.moc"
