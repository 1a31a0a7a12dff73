#include "core/governance/packfields.h"
#include "core/store/database.h"
#include "tests/governance/packstore.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace heed;
using namespace heed::test;

namespace {
QString key(const char *text) { return QString::fromUtf8(text); }
}

/// The ways of a pack on a real store: from draft to issue, and what may not happen to it then.
class TestPackService : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<PackStore>(); }
    void beginsAsADraftWithItsReference();
    void commentaryIsSignedAndPrinted();
    void aChangeOfAnOldRevisionIsRefused();
    void approvalNeedsEveryTextTicked();
    void aTextThatChangedNeedsANewTick();
    void aNewTextAfterApprovalStopsTheIssue();
    void issueKeepsEverything();
    void issuedPackNeverChanges();
    void theSchemaHoldsItToo();
    void whatIsIssuedIsPrintedAgainByteForByte();
    void failedPaperLeavesItApproved();
    void theStoreMayNotMoveWhileItIsIssued();
    void backToDraftAndWithdrawNeedAReason();
    void binIsForDrafts();
    void rights_data();
    void rights();
    void changedFilesAreFoundByVerify();

private:
    [[nodiscard]] Database &database() const { return m_store->store().database(); }
    std::unique_ptr<PackStore> m_store;
};

void TestPackService::beginsAsADraftWithItsReference()
{
    QSignalSpy told(&m_store->packs, &PackService::packChanged);
    const PackFile first = m_store->file(m_store->begun());
    QCOMPARE(first.pack.reference, key("P-2026-0001"));
    QCOMPARE(first.pack.state, PackState::Draft);
    QCOMPARE(first.sections.first().section, key("quarter"));
    QCOMPARE(m_store->file(m_store->begun(key("panel"))).pack.reference, key("P-2026-0002"));
    QCOMPARE(told.size(), 2);
    QCOMPARE(m_store->store().damage(), QStringList());
    const auto wrong = m_store->packs.begin(newPack(key("ko41a"), {}, {}));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().problems.size(), 3); // kind, title, period
}

void TestPackService::commentaryIsSignedAndPrinted()
{
    const PackId id = m_store->begun();
    PackFile file = m_store->file(id);
    file.sections[1].commentary = key("Replies were slower while two people were away.");
    file.sections[1].post = key("Complaints manager");
    moveSection(file, 1, 0);
    VERIFY_OK(m_store->packs.change(file));
    const PackFile stored = m_store->file(id);
    QCOMPARE(stored.sections.first().section, key("changes"));
    QVERIFY(!stored.sections.first().writtenBy.isEmpty());
    QCOMPARE(stored.sections.first().writtenOn, QDate(2026, 11, 22));
    const auto preview = previewPack(m_store->session(), stored, false);
    VERIFY_OK(preview);
    const auto &blocks = preview->report.sections.first().blocks;
    QCOMPARE(
        std::get<ReportHeading>(blocks.at(0)).text, key("Commentary: Complaints manager"));
    QVERIFY(std::get<ReportText>(blocks.at(1)).text.startsWith(key("Replies were slower")));
    QCOMPARE(preview->story.first().text, stored.sections.first().commentary);
    QCOMPARE(m_store->store().damage(), QStringList());
}

void TestPackService::aChangeOfAnOldRevisionIsRefused()
{
    const PackId id = m_store->begun();
    PackFile one = m_store->file(id);
    PackFile other = one;
    one.pack.title = key("For the board of 4 December");
    VERIFY_OK(m_store->packs.change(one));
    other.pack.title = key("Something else");
    const auto late = m_store->packs.change(other);
    QVERIFY(!late);
    QCOMPARE(late.error().operation, key("record.changed-meanwhile"));
    QCOMPARE(m_store->file(id).pack.title, one.pack.title);
}

void TestPackService::approvalNeedsEveryTextTicked()
{
    m_store->close(m_store->log(QDate(2026, 8, 1)), key("Bells are answered within five minutes."));
    const PackId id = m_store->begun();
    const auto early = m_store->packs.approve(id);
    QVERIFY(!early);
    QCOMPARE(early.error().operation, key("pack.story-open"));
    QCOMPARE(early.error().detail, key("1"));
    m_store->tickAll(id);
    QCOMPARE(m_store->file(id).ticks.size(), 1);
    QVERIFY(!m_store->file(id).ticks.first().tickedBy.isEmpty());
    VERIFY_OK(m_store->packs.approve(id));
    const Pack approved = m_store->file(id).pack;
    QCOMPARE(approved.state, PackState::Approved);
    QVERIFY(!approved.approvedBy.isEmpty());
    QCOMPARE(approved.approvedOn, QDate(2026, 11, 22));
    // What was approved cannot be changed, nor its ticks.
    PackFile file = m_store->file(id);
    file.pack.title = key("Other");
    QCOMPARE(m_store->packs.change(file).error().operation, key("pack.not-draft"));
    QCOMPARE(m_store->packs.tick(id, key("x"), true).error().operation, key("pack.not-draft"));
}

void TestPackService::aTextThatChangedNeedsANewTick()
{
    const ComplaintId complaint = m_store->log(QDate(2026, 8, 1));
    m_store->close(complaint, key("Bells are answered within five minutes."));
    const PackId id = m_store->begun();
    m_store->tickAll(id);
    m_store->close(complaint, key("The bells of the left wing are answered in five minutes."));
    const auto refused = m_store->packs.approve(id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, key("pack.story-open"));
    m_store->tickAll(id);
    VERIFY_OK(m_store->packs.approve(id));
}

void TestPackService::aNewTextAfterApprovalStopsTheIssue()
{
    const PackId id = m_store->begun();
    m_store->tickAll(id);
    VERIFY_OK(m_store->packs.approve(id));
    m_store->close(m_store->log(QDate(2026, 8, 1)), key("Nobody has read this for the pack."));
    const auto refused = m_store->packs.issue(id, PackStore::paper());
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, key("pack.story-open"));
    QCOMPARE(m_store->file(id).pack.state, PackState::Approved);
}

void TestPackService::issueKeepsEverything()
{
    const PackId id = m_store->issued();
    const Pack pack = m_store->file(id).pack;
    QCOMPARE(pack.state, PackState::Issued);
    QCOMPARE(pack.auditHead.size(), 64);
    QVERIFY(pack.auditSeq > 0);
    const auto data = keptData(m_store->session(), pack);
    VERIFY_OK(data);
    QCOMPARE(packHash(*data), pack.dataHash);
    const QJsonObject json = QJsonDocument::fromJson(*data).object();
    for (const QJsonValue &each : json.value(key("figures")).toArray()) {
        const QJsonObject figure = each.toObject();
        QVERIFY(!figure.value(key("definition")).toString().isEmpty());
        if (figure.value(key("id")).toString() == key("received")) {
            QCOMPARE(figure.value(key("value")).toInt(), 8);
            QCOMPARE(figure.value(key("records")).toArray().size(), 8);
        }
    }
    const auto paper = keptPaper(m_store->session(), pack);
    VERIFY_OK(paper);
    QVERIFY(paper->contains("P-2026-0001: approved on 22 November 2026, issued on"));
    QCOMPARE(m_store->store().damage(), QStringList());
}

void TestPackService::issuedPackNeverChanges()
{
    const PackId id = m_store->issued();
    PackFile file = m_store->file(id);
    file.pack.title = key("Better numbers");
    QCOMPARE(m_store->packs.change(file).error().operation, key("pack.not-draft"));
    QCOMPARE(m_store->packs.backToDraft(id, key("Oh")).error().operation,
        key("pack.not-approved"));
    QCOMPARE(m_store->packs.issue(id, PackStore::paper()).error().operation,
        key("pack.not-approved"));
    QCOMPARE(m_store->packs.bin(id, key("Oh")).error().operation, key("pack.is-kept"));
    VERIFY_OK(m_store->packs.withdraw(id, key("Two figures were counted wrongly.")));
    const Pack withdrawn = m_store->file(id).pack;
    QCOMPARE(withdrawn.state, PackState::Withdrawn);
    QCOMPARE(withdrawn.withdrawnReason, key("Two figures were counted wrongly."));
    VERIFY_OK(keptData(m_store->session(), withdrawn));
    QCOMPARE(m_store->packs.withdraw(id, key("Again")).error().operation, key("pack.not-issued"));
}

void TestPackService::theSchemaHoldsItToo()
{
    const PackId id = m_store->issued();
    for (const char *sql : { "UPDATE pack SET title = 'x'", "UPDATE pack SET state = 'draft'",
             "UPDATE pack SET data_hash = 'x'", "UPDATE pack SET binned_at = '2026-11-22'",
             "DELETE FROM pack", "UPDATE pack_section SET commentary = 'x'",
             "DELETE FROM pack_section", "DELETE FROM pack_tick WHERE 0 OR id IS NOT NULL",
             "INSERT INTO pack_section (pack_id, section, position) VALUES (1, 'y', 99)" }) {
        const QString text = key(sql);
        if (text.contains(key("pack_tick")) && m_store->file(id).ticks.isEmpty())
            continue;
        QVERIFY2(!database().run(text), sql);
    }
    QVERIFY(!database().run(key("DELETE FROM stored_file")));
    QCOMPARE(m_store->store().damage(), QStringList());
}

void TestPackService::whatIsIssuedIsPrintedAgainByteForByte()
{
    const PackId id = m_store->issued();
    const auto before = keptPaper(m_store->session(), m_store->file(id).pack);
    VERIFY_OK(before);
    m_store->log(QDate(2026, 8, 20));
    QCOMPARE(*keptPaper(m_store->session(), m_store->file(id).pack), *before);
    const PackId draft = m_store->begun();
    QCOMPARE(keptPaper(m_store->session(), m_store->file(draft).pack).error().operation,
        key("pack.not-issued"));
}

void TestPackService::failedPaperLeavesItApproved()
{
    const PackId id = m_store->begun();
    VERIFY_OK(m_store->packs.approve(id));
    const auto failed = m_store->packs.issue(id, [](const Report &) -> Result<QByteArray> {
        return failure(ErrorCode::Io, key("print.cannot-write"));
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().operation, key("print.cannot-write"));
    QCOMPARE(m_store->file(id).pack.state, PackState::Approved);
    QCOMPARE(database().scalar(key("SELECT count(*) FROM stored_file"))->toInt(), 0);
}

void TestPackService::theStoreMayNotMoveWhileItIsIssued()
{
    const PackId id = m_store->begun();
    VERIFY_OK(m_store->packs.approve(id));
    const auto moved = m_store->packs.issue(id, [this](const Report &) {
        m_store->log(QDate(2026, 8, 20)); // somebody saves while it is printed
        return Result<QByteArray>(QByteArray("%PDF-"));
    });
    QVERIFY(!moved);
    QCOMPARE(moved.error().operation, key("pack.store-moved"));
    VERIFY_OK(m_store->packs.issue(id, PackStore::paper()));
}

void TestPackService::backToDraftAndWithdrawNeedAReason()
{
    const PackId id = m_store->begun();
    VERIFY_OK(m_store->packs.approve(id));
    const auto mute = m_store->packs.backToDraft(id, key("  "));
    QVERIFY(!mute);
    QCOMPARE(mute.error().problems.first().fact, key("pack.reason-missing"));
    VERIFY_OK(m_store->packs.backToDraft(id, key("The period was wrong.")));
    const Pack draft = m_store->file(id).pack;
    QCOMPARE(draft.state, PackState::Draft);
    QVERIFY(draft.approvedBy.isEmpty());
    VERIFY_OK(m_store->packs.approve(id));
    VERIFY_OK(m_store->packs.issue(id, PackStore::paper()));
    QVERIFY(!m_store->packs.withdraw(id, {}));
}

void TestPackService::binIsForDrafts()
{
    const PackId id = m_store->begun();
    VERIFY_OK(m_store->packs.bin(id, key("Begun by mistake")));
    QVERIFY(PackRegister(m_store->session()).all()->empty());
    QCOMPARE(m_store->packs.approve(id).error().operation, key("pack.in-bin"));
    VERIFY_OK(m_store->packs.restore(id));
    QCOMPARE(PackRegister(m_store->session()).all()->size(), std::size_t(1));
}

void TestPackService::rights_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("begins");
    QTest::addColumn<bool>("approves");
    QTest::newRow("manager") << Role::Manager << true << true;
    QTest::newRow("investigator") << Role::Investigator << true << false;
    QTest::newRow("panel member") << Role::PanelMember << true << false;
    QTest::newRow("administrator") << Role::Administrator << false << false;
}

void TestPackService::rights()
{
    QFETCH(Role, role);
    QFETCH(bool, begins);
    QFETCH(bool, approves);
    const Session session = m_store->store().sessionAs(role);
    PackService packs(session);
    const auto id = packs.begin(
        newPack(key("quarterly"), { QDate(2026, 7, 1), QDate(2026, 9, 30) }, {}));
    QCOMPARE(id.has_value(), begins);
    const PackId any = m_store->begun();
    m_store->tickAll(any);
    QCOMPARE(packs.approve(any).has_value(), approves);
}

void TestPackService::changedFilesAreFoundByVerify()
{
    m_store->issued();
    VERIFY_OK(database().run(key("UPDATE stored_chunk SET content = x'00' WHERE id = 1")));
    const QStringList damage = m_store->store().damage();
    QVERIFY2(!damage.filter(key("P-2026-0001")).isEmpty(), qPrintable(damage.join(key("; "))));
}

QTEST_GUILESS_MAIN(TestPackService)
#include "tst_packservice.moc"
