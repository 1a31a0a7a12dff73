#include "tests/ui/openedstore.h"
#include "ui/governance/quickpaper.h"
#include "ui/insight/periodchooser.h"
#include "ui/shared/labelledfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace heed;

namespace {
QString key(const char *text) { return QString::fromLatin1(text); }
}

class QuickPaperTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesAPdfAndNotesIt();
    void reportIsChosenByKeyboard();
    void secondPackGetsANumber();
    void stoppedLeavesNoFile();
    void badFolderIsExplainedInPlace();
    void noFormatIsExplainedInPlace();

private:
    [[nodiscard]] QStringList made() const
    {
        return QDir(m_out->path()).entryList(QDir::Files, QDir::Name);
    }
    void make(QuickPaper &page) const
    {
        page.show();
        QTest::mouseClick(page.findChild<QPushButton *>(key("primaryAction")), Qt::LeftButton);
    }
    [[nodiscard]] qint64 printed()
    {
        return m_store->database()
            .scalar(key("SELECT count(*) FROM audit WHERE action = 'print'"))
            ->toLongLong();
    }

    std::unique_ptr<test::OpenedStore> m_store;
    std::unique_ptr<QTemporaryDir> m_out;
};

void QuickPaperTest::init()
{
    m_out = std::make_unique<QTemporaryDir>();
    if (m_store)
        return;
    m_store = std::make_unique<test::OpenedStore>();
    for (int i = 0; i < 20; ++i)
        m_store->addComplaint(
            QStringLiteral("C-%1").arg(i), QDate(2026, 1, 5).addDays(i * 14).toString(Qt::ISODate));
}

void QuickPaperTest::makesAPdfAndNotesIt()
{
    QuickPaper page(m_store->workspace());
    m_store->prompter.path = m_out->path();
    QTest::mouseClick(page.findChild<QPushButton *>(key("chooseFolder")), Qt::LeftButton);
    const qint64 before = printed();
    make(page);
    QTRY_VERIFY_WITH_TIMEOUT(page.findChild<QWidget *>(key("madePack")) != nullptr, 60000);
    QCOMPARE(made(), QStringList { key("Board report 2025-11-01 to 2026-10-31.pdf") });
    QFile pdf(m_out->filePath(made().first()));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QCOMPARE(pdf.read(5), QByteArray("%PDF-"));
    QVERIFY(pdf.size() > 20000);
    QCOMPARE(printed(), before + 1);
}

void QuickPaperTest::reportIsChosenByKeyboard()
{
    QuickPaper page(m_store->workspace());
    page.setFolder(m_out->path());
    page.show();
    auto *report = page.findChild<QComboBox *>(key("report"));
    QCOMPARE(page.firstFocus(), report);
    report->setFocus();
    while (report->currentData().toString() != key("candour"))
        QTest::keyClick(report, Qt::Key_Down);
    QVERIFY(page.findChild<QLabel *>(key("aboutReport"))->text().contains(key("regulation 20")));
    make(page);
    QTRY_VERIFY_WITH_TIMEOUT(page.findChild<QWidget *>(key("madePack")) != nullptr, 60000);
    QCOMPARE(made(), QStringList { key("Duty of candour 2025-11-01 to 2026-10-31.pdf") });
    QVERIFY(page.findChild<QWidget *>(key("madePack"))
                ->findChild<QLabel *>()
                ->text()
                .startsWith(key("Duty of candour")));
}

void QuickPaperTest::secondPackGetsANumber()
{
    const PackWish wish { periodOf(NamedPeriod::Last12Months, QDate(2026, 11, 22)), { key("xlsx") },
        m_out->path(), true };
    for (int i = 0; i < 2; ++i) {
        const auto pack = makePack(m_store->workspace().session(), wish);
        QVERIFY(pack.has_value());
        QVERIFY(pack->charts > 0 && pack->chapters > 0);
    }
    QCOMPARE(made().size(), 2);
    QVERIFY(made().first().endsWith(key("(2).xlsx")));
}

void QuickPaperTest::stoppedLeavesNoFile()
{
    const PackWish wish { periodOf(NamedPeriod::Last12Months, QDate(2026, 11, 22)),
        { key("xlsx"), key("pdf") }, m_out->path(), true };
    const qint64 before = printed();
    // At 70 % the spreadsheet is there and the PDF is under way.
    const auto pack
        = makePack(m_store->workspace().session(), wish, [](int percent) { return percent < 70; });
    QVERIFY(!pack);
    QCOMPARE(pack.error().code, ErrorCode::Cancelled);
    QCOMPARE(made(), QStringList());
    QCOMPARE(printed(), before);
}

void QuickPaperTest::badFolderIsExplainedInPlace()
{
    QuickPaper page(m_store->workspace());
    page.setFolder(m_out->filePath(key("not/there")));
    make(page);
    auto *error = page.findChild<InlineError *>(key("packError"));
    QTRY_VERIFY_WITH_TIMEOUT(!error->text().isEmpty(), 60000);
    QVERIFY(page.findChild<QPushButton *>(key("primaryAction"))->isEnabled());
    QVERIFY(page.findChild<QWidget *>(key("madePack")) == nullptr);
}

void QuickPaperTest::noFormatIsExplainedInPlace()
{
    QuickPaper page(m_store->workspace());
    page.findChild<QCheckBox *>(key("pdf"))->setChecked(false);
    make(page);
    QVERIFY(page.findChild<InlineError *>(key("packError"))->text().contains(key("tick")));
}

QTEST_MAIN(QuickPaperTest)
#include "tst_quickpaper.moc"
