#include "core/retention/retentionservice.h"
#include "tests/support/testsupport.h"
#include "tests/ui/openedstore.h"
#include "ui/settings/retentionsettings.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace heed;
using heed::test::OpenedStore;

/// The review list: proposing, the second person, the certificate.
class TestRetentionSettings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void dueRecordIsProposedAndWaits();
    void ownProposalCannotBeApprovedHere();
    void proposalOfAnotherIsApprovedAndTheCertificateSaved();
    void heldRecordCannotBeProposed();
    void missingReasonIsTold();

private:
    [[nodiscard]] QPushButton *button(const char *name) const;
    void proposeAsSomebodyElse();

    std::unique_ptr<OpenedStore> m_store;
    std::unique_ptr<RetentionSettings> m_card;
};

void TestRetentionSettings::init()
{
    m_store = std::make_unique<OpenedStore>();
    m_store->addComplaint(QStringLiteral("C-1"), QStringLiteral("2015-11-02"),
        { { QStringLiteral("closed_on"), QStringLiteral("2016-03-04") } });
    m_store->addComplaint(QStringLiteral("C-2"), QStringLiteral("2025-11-02"));
    m_card = std::make_unique<RetentionSettings>(m_store->workspace());
    m_card->resize(800, 600);
    m_card->show();
}

void TestRetentionSettings::cleanup()
{
    m_card.reset();
    m_store.reset();
}

QPushButton *TestRetentionSettings::button(const char *name) const
{
    const auto all = m_card->findChildren<QPushButton *>(QString::fromLatin1(name));
    for (QPushButton *one : all) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

void TestRetentionSettings::proposeAsSomebodyElse()
{
    Session other = m_store->workspace().session();
    other.actor = { 99, QStringLiteral("Ben Ford") };
    RetentionService service(other, RetentionRules::load().value_or(RetentionRules {}));
    const auto due = service.due(10);
    VERIFY_OK(due);
    QCOMPARE(due->records.size(), size_t(1));
    VERIFY_OK(service.propose(due->records[0].record, QStringLiteral("its time has passed")));
    m_card->refresh();
}

void TestRetentionSettings::dueRecordIsProposedAndWaits()
{
    QVERIFY(button("due-C-1-1") != nullptr);
    QVERIFY(button("due-C-2-0") == nullptr);
    QTest::mouseClick(button("due-C-1-1"), Qt::LeftButton);
    QVERIFY(button("due-C-1-1") == nullptr);
    QVERIFY(button("proposal-C-1-0") != nullptr);
}

void TestRetentionSettings::ownProposalCannotBeApprovedHere()
{
    QTest::mouseClick(button("due-C-1-1"), Qt::LeftButton);
    QVERIFY(button("proposal-C-1-1") == nullptr); // only "take back"
    QTest::mouseClick(button("proposal-C-1-0"), Qt::LeftButton);
    QVERIFY(button("due-C-1-1") != nullptr);
}

void TestRetentionSettings::proposalOfAnotherIsApprovedAndTheCertificateSaved()
{
    proposeAsSomebodyElse();
    QVERIFY(button("proposal-C-1-1") != nullptr);
    QTest::mouseClick(button("proposal-C-1-1"), Qt::LeftButton);
    QTRY_VERIFY(button("done-C-1-0") != nullptr);
    const auto left = m_store->database().scalar(
        QStringLiteral("SELECT count(*) FROM complaint WHERE reference = 'C-1'"));
    QCOMPARE(left->toInt(), 0);
    for (const char *name : { "certificate.pdf", "certificate.odt" }) {
        m_store->prompter.path = m_store->folder() + QLatin1Char('/') + QString::fromLatin1(name);
        QTest::mouseClick(button("done-C-1-0"), Qt::LeftButton);
        QVERIFY(QFile::exists(m_store->prompter.path));
    }
}

void TestRetentionSettings::heldRecordCannotBeProposed()
{
    m_store->run(
        QStringLiteral("INSERT INTO legal_hold (kind, record_id, reason, placed_by, from_on) "
                       "SELECT 'complaint', id, 'a claim', 'Ann', '2026-01-01' FROM complaint "
                       "WHERE reference = 'C-1'"));
    m_card->refresh();
    QVERIFY(button("due-C-1-0") != nullptr);
    QVERIFY(button("due-C-1-1") == nullptr);
}

void TestRetentionSettings::missingReasonIsTold()
{
    m_card->findChild<QLineEdit *>(QStringLiteral("disposalReason"))->clear();
    QTest::mouseClick(button("due-C-1-1"), Qt::LeftButton);
    QVERIFY(button("due-C-1-1") != nullptr);
    const auto labels = m_card->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("Give a reason"));
    }));
}

QTEST_MAIN(TestRetentionSettings)
#include "tst_retentionsettings.moc"
