#include "core/documents/pdffile.h"
#include "tests/support/testsupport.h"
#include "ui/learning/poster.h"

#include <QSet>
#include <QTest>

using namespace heed;

namespace {

ActionStory story(const QString &said)
{
    ActionStory story;
    story.said = said;
    story.did = QStringLiteral("We ring families on Fridays.");
    story.changed = QStringLiteral("Fewer families have to chase us.");
    story.approvedOn = QDate(2026, 11, 2);
    story.approvedBy = QStringLiteral("Ann Calloway");
    return story;
}

Poster posterOf(int stories, const QString &said = QStringLiteral("Nobody rings back."))
{
    Poster poster;
    poster.organisation = QStringLiteral("Meadow View Care");
    poster.period = QStringLiteral("Autumn 2026");
    for (int i = 0; i < stories; ++i)
        poster.stories.push_back(story(said));
    return poster;
}

} // namespace

/// The poster as the paper shows it: what it says, what it keeps to itself, and that it fits.
class TestPoster : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWasApprovedAndNotByWhom();
    void twoStoriesShareAPage_data();
    void twoStoriesShareAPage();
    void longWordsStayOnThePaper();
    void nothingApprovedIsNoPoster();
    void theTextSaysTheSame();
    void seasons_data();
    void seasons();
};

void TestPoster::saysWhatWasApprovedAndNotByWhom()
{
    const auto bytes = posterPdf(posterOf(1));
    VERIFY_OK(bytes);
    const auto pdf = PdfFile::open(*bytes);
    VERIFY_OK(pdf);
    QCOMPARE(pdf->pages(), 1);
    const QString read = pdf->text(0).simplified();
    for (const char *part : { "You said, we did", "Meadow View Care, Autumn 2026", "You said",
             "Nobody rings back.", "We did", "What changed", "Fewer families" })
        QVERIFY2(read.contains(QString::fromLatin1(part)), part);
    QVERIFY(!read.contains(QStringLiteral("Calloway")));
    const QSizeF size = pdf->pageSize(0);
    QCOMPARE(qRound(size.width()), 595); // A4 in points
    QCOMPARE(qRound(size.height()), 842);
}

void TestPoster::twoStoriesShareAPage_data()
{
    QTest::addColumn<int>("stories");
    QTest::addColumn<int>("pages");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("two") << 2 << 1;
    QTest::newRow("three") << 3 << 2;
    QTest::newRow("five") << 5 << 3;
}

void TestPoster::twoStoriesShareAPage()
{
    QFETCH(int, stories);
    const auto bytes = posterPdf(posterOf(stories));
    VERIFY_OK(bytes);
    QTEST(PdfFile::open(*bytes)->pages(), "pages");
}

void TestPoster::longWordsStayOnThePaper()
{
    const QString longWords = QStringLiteral("Families told us that nobody rang when something "
                                             "changed, and that they had to chase. ")
                                  .repeated(4);
    const auto bytes = posterPdf(posterOf(2, longWords));
    VERIFY_OK(bytes);
    const auto pdf = PdfFile::open(*bytes);
    VERIFY_OK(pdf);
    const QSizeF size = pdf->pageSize(0);
    for (const PdfWord &word : pdf->words(0)) {
        QVERIFY2(word.box.left() >= 0 && word.box.right() <= size.width(), qPrintable(word.text));
        QVERIFY2(word.box.bottom() <= size.height(), qPrintable(word.text));
    }
    QCOMPARE(pdf->text(0).count(QStringLiteral("Fewer")), 2);
}

void TestPoster::nothingApprovedIsNoPoster()
{
    Poster poster = posterOf(1);
    poster.stories.front().approvedOn = {};
    const auto bytes = posterPdf(poster);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().operation, QStringLiteral("poster.no-story"));
    QVERIFY(!posterText(poster).contains(QStringLiteral("rings")));
}

void TestPoster::theTextSaysTheSame()
{
    QCOMPARE(posterText(posterOf(1)),
        QStringLiteral("You said, we did\nMeadow View Care, Autumn 2026\n\n"
                       "You said: Nobody rings back.\nWe did: We ring families on Fridays.\n"
                       "What changed: Fewer families have to chase us."));
}

void TestPoster::seasons_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("season");
    QTest::newRow("March") << QDate(2026, 3, 1) << "Spring 2026";
    QTest::newRow("August") << QDate(2026, 8, 31) << "Summer 2026";
    QTest::newRow("November") << QDate(2026, 11, 30) << "Autumn 2026";
    QTest::newRow("December") << QDate(2026, 12, 1) << "Winter 2026";
    QTest::newRow("February") << QDate(2026, 2, 1) << "Winter 2026";
}

void TestPoster::seasons()
{
    QFETCH(QDate, day);
    QTEST(seasonOf(day), "season");
}

QTEST_MAIN(TestPoster)
#include "tst_poster.moc"
