#include "core/exchange/rowfeed.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>

using namespace heed;

class TestRowFeed : public QObject
{
    Q_OBJECT

private slots:
    void givesEveryRowOnceAndInOrder_data();
    void givesEveryRowOnceAndInOrder();
    void knowsHowFarItIs();
    void stopsWhenItIsLeft();

private:
    std::unique_ptr<LogReader> reader(int rows);

    QTemporaryDir m_folder;
    DraftContext m_context { {}, Regime::Nhs2009, QDate(2026, 11, 22) };
};

std::unique_ptr<LogReader> TestRowFeed::reader(int rows)
{
    const QString path = m_folder.filePath(QStringLiteral("%1.csv").arg(rows));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("Reference,Date received,Subject,Description\n");
    for (int i = 0; i < rows; ++i)
        file.write("C-" + QByteArray::number(i) + ",02/03/2026,Communications,A letter\n");
    file.close();
    LogRequest request;
    request.path = path;
    request.today = QDate(2026, 11, 22);
    auto opened = LogReader::open(request);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().operation));
    return std::move(*opened);
}

void TestRowFeed::givesEveryRowOnceAndInOrder_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : { 1, 99, 100, 101, 2500 })
        QTest::addRow("%d", rows) << rows;
}

void TestRowFeed::givesEveryRowOnceAndInOrder()
{
    QFETCH(int, rows);
    const auto source = reader(rows);
    RowFeed feed(*source, m_context);
    for (int i = 0; i < rows; ++i) {
        const auto row = feed.next();
        VERIFY_OK(row);
        QVERIFY(*row != nullptr);
        const auto *draft = std::get_if<ComplaintDraft>(&(*row)->draft);
        QVERIFY(draft != nullptr);
        QCOMPARE(draft->file.complaint.reference, QStringLiteral("C-%1").arg(i));
    }
    for (int again = 0; again < 2; ++again) {
        const auto end = feed.next();
        VERIFY_OK(end);
        QVERIFY(*end == nullptr);
    }
}

void TestRowFeed::knowsHowFarItIs()
{
    const auto source = reader(2500);
    const qint64 size = source->size();
    RowFeed feed(*source, m_context);
    QCOMPARE(feed.position(), 0);
    VERIFY_OK(feed.next());
    const qint64 first = feed.position();
    QVERIFY(first > 0 && first <= size); // a file is read in blocks
    for (auto row = feed.next(); row && *row; row = feed.next()) { }
    QVERIFY(feed.position() >= first);
    QCOMPARE(feed.position(), size);
}

void TestRowFeed::stopsWhenItIsLeft()
{
    const auto source = reader(2500);
    {
        RowFeed feed(*source, m_context);
        VERIFY_OK(feed.next());
    }
    const auto next = source->next(); // nobody else reads any more
    VERIFY_OK(next);
}

QTEST_GUILESS_MAIN(TestRowFeed)
#include "tst_rowfeed.moc"
