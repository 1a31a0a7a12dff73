#include "tests/ui/openedstore.h"
#include "tests/ui/registerpagetest.h"
#include "ui/insight/linkspage.h"

#include <QPushButton>

using namespace heed;
using namespace heed::test;

/// Proposed links are looked through with the keyboard alone.
class TestLinksPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void yesMakesALinkWithItsReasons();
    void noIsRememberedAndCanBeTakenBack();
    void nothingToProposeIsSaid();

private:
    void addPair();
    void open();
    [[nodiscard]] int count(const char *table);

    std::unique_ptr<OpenedStore> m_store;
    std::unique_ptr<LinksPage> m_page;
};

void TestLinksPage::init() { m_store = std::make_unique<OpenedStore>(); }

void TestLinksPage::cleanup()
{
    m_page.reset();
    m_store.reset();
}

int TestLinksPage::count(const char *table)
{
    return m_store->database()
        .scalar(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)))
        .value_or(QVariant(-1))
        .toInt();
}

void TestLinksPage::addPair()
{
    const qint64 site = m_store->run(QStringLiteral("INSERT INTO site (name) VALUES ('Greybeck')"));
    const qint64 unit = m_store->run(
        QStringLiteral("INSERT INTO unit (site_id, name) VALUES (?, 'Ward 4')"), { site });
    const qint64 who
        = m_store->run(QStringLiteral("INSERT INTO person (name) VALUES ('Joan Amberly')"));
    m_store->run(
        QStringLiteral("INSERT INTO incident (reference, event_type, state, occurred_on, site_id, "
                       "unit_id, patient_id, description, created_at, updated_at) VALUES "
                       "('I-2026-0007', 'incident', 'open', '2026-11-03', ?, ?, ?, "
                       "'Found beside the bed.', '2026-11-03', '2026-11-03')"),
        { site, unit, who });
    m_store->addComplaint(QStringLiteral("C-2026-007"), QStringLiteral("2026-11-10"),
        { { QStringLiteral("site_id"), site }, { QStringLiteral("unit_id"), unit },
            { QStringLiteral("patient_id"), who },
            { QStringLiteral("description"), QStringLiteral("She fell on 3 November.") } });
}

void TestLinksPage::open()
{
    m_page = std::make_unique<LinksPage>(m_store->workspace());
    m_page->resize(1200, 700);
    m_page->show();
    m_page->refresh();
}

void TestLinksPage::yesMakesALinkWithItsReasons()
{
    addPair();
    open();
    QTRY_VERIFY(m_page->findChild<QLabel *>(QStringLiteral("linkReasons")) != nullptr);
    const QString why = need<QLabel>(*m_page, "linkReasons")->text();
    QVERIFY2(why.startsWith(QStringLiteral("Same person; both in Ward 4")), qPrintable(why));
    QTest::keyClick(m_page.get(), Qt::Key_Y);
    QTRY_COMPARE(count("link"), 1);
    const auto reason = m_store->database()
                            .scalar(QStringLiteral("SELECT reason FROM link"))
                            .value_or(QVariant());
    QVERIFY(reason.toString().contains(QStringLiteral("Ward 4")));
    QVERIFY(!need<QPushButton>(*m_page, "acceptLink")->isEnabled()); // nothing is left
}

void TestLinksPage::noIsRememberedAndCanBeTakenBack()
{
    addPair();
    open();
    QTRY_VERIFY(m_page->findChild<QLabel *>(QStringLiteral("linkReasons")) != nullptr);
    QTest::keyClick(m_page.get(), Qt::Key_N);
    QTRY_COMPARE(count("link_refusal"), 1);
    QTest::keyClick(m_page.get(), Qt::Key_Z);
    QTRY_COMPARE(count("link_refusal"), 0);
    QVERIFY(need<QPushButton>(*m_page, "acceptLink")->isEnabled());
    QTest::keyClick(m_page.get(), Qt::Key_N);
    QTRY_COMPARE(count("link_refusal"), 1);
    open();
    QTRY_VERIFY([this] {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->text().startsWith(QStringLiteral("No two of the newest records")))
                return true;
        }
        return false;
    }());
}

void TestLinksPage::nothingToProposeIsSaid()
{
    open();
    QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("acceptLink")) != nullptr);
    QTRY_VERIFY(!need<QPushButton>(*m_page, "acceptLink")->isVisible());
    QCOMPARE(count("link"), 0);
}

QTEST_MAIN(TestLinksPage)
#include "tst_linkspage.moc"
