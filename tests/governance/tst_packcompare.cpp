#include "core/governance/packcompare.h"
#include "core/store/settings.h"
#include "tests/governance/packstore.h"

#include <QJsonArray>

using namespace heed;
using namespace heed::test;

namespace {

QString key(const char *text) { return QString::fromUtf8(text); }

const PackFigureChange *changeOf(const PackComparison &compared, const QString &id)
{
    for (const PackFigureChange &change : compared.figures) {
        if (change.id == id)
            return &change;
    }
    return nullptr;
}

const PackEvent *eventOf(const PackComparison &compared, const QString &reference)
{
    for (const PackEvent &event : compared.events) {
        if (event.reference == reference)
            return &event;
    }
    return nullptr;
}

} // namespace

/// What an issued pack says of the time since.
class TestPackCompare : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<PackStore>(); }
    void nothingChangedIsByteEqual();
    void workOutsideThePeriodChangesNothing();
    void lateEntryIsListedWithItsDay();
    void correctionNamesWhatChanged();
    void binnedAndRestoredRecords();
    void aChangeOfSettingsIsNamed();
    void scriptsReadTheSame();
    void onlyIssuedPacksCompare();
    void keptReferencesOpenTheirRecords();

private:
    [[nodiscard]] PackComparison compared(PackId id) const
    {
        return PackStore::orEnd(comparePack(m_store->session(), m_store->file(id)));
    }
    std::unique_ptr<PackStore> m_store;
};

void TestPackCompare::nothingChangedIsByteEqual()
{
    for (const char *kind : { "board", "quarterly", "panel" }) {
        const PackId id = m_store->issued(key(kind));
        const PackComparison same = compared(id);
        QVERIFY2(same.isSame(), kind);
        QVERIFY(same.figures.isEmpty() && same.events.isEmpty());
        // The bytes themselves, and not only what was concluded from them.
        const auto again = previewPack(m_store->session(), m_store->file(id), true);
        VERIFY_OK(again);
        QCOMPARE(packData(again->report),
            *keptData(m_store->session(), m_store->file(id).pack));
    }
}

void TestPackCompare::workOutsideThePeriodChangesNothing()
{
    const PackId id = m_store->issued();
    m_store->store().clock().advanceDays(3);
    m_store->log(QDate(2026, 10, 20));
    QVERIFY(compared(id).isSame());
}

void TestPackCompare::lateEntryIsListedWithItsDay()
{
    const PackId id = m_store->issued();
    m_store->store().clock().advanceDays(3);
    const QString late = m_store->referenceOf(m_store->log(QDate(2026, 9, 21)));
    const PackComparison found = compared(id);
    QVERIFY(!found.isSame());
    const PackFigureChange *received = changeOf(found, key("received"));
    QVERIFY(received != nullptr);
    QCOMPARE(received->was, key("8"));
    QCOMPARE(received->is, key("9"));
    QCOMPARE(received->came, QStringList { late });
    QVERIFY(received->went.isEmpty());
    const PackEvent *event = eventOf(found, late);
    QVERIFY(event != nullptr);
    QCOMPARE(event->what, PackEvent::What::Late);
    QCOMPARE(event->on, QDate(2026, 11, 25));
    QCOMPARE(event->counted, QDate(2026, 9, 21));
    QVERIFY(found.tables.contains(key("Complaints received")));
    QVERIFY(!found.sections.isEmpty());
    // A share says what it is out of, then and now.
    const PackFigureChange *acknowledged = changeOf(found, key("acknowledged"));
    QVERIFY(acknowledged != nullptr);
    QCOMPARE(acknowledged->ofWas, key("0 of 8"));
    QCOMPARE(acknowledged->ofIs, key("0 of 9"));
}

void TestPackCompare::correctionNamesWhatChanged()
{
    const ComplaintId complaint = m_store->log(QDate(2026, 9, 29));
    const PackId id = m_store->issued();
    m_store->store().clock().advanceDays(1);
    auto file = PackStore::orEnd(ComplaintRegister(m_store->session()).file(complaint));
    file.complaint.receivedOn = QDate(2026, 10, 2);
    VERIFY_OK(m_store->complaints.change(file, key("The stamp says October.")));
    const QString reference = m_store->referenceOf(complaint);
    const PackComparison found = compared(id);
    const PackFigureChange *received = changeOf(found, key("received"));
    QVERIFY(received != nullptr);
    QCOMPARE(received->went, QStringList { reference });
    const PackEvent *event = eventOf(found, reference);
    QVERIFY(event != nullptr);
    QCOMPARE(event->what, PackEvent::What::Changed);
    QVERIFY2(event->fields.join(key(" ")).contains(key("received_on")),
        qPrintable(event->fields.join(key(" "))));
}

void TestPackCompare::binnedAndRestoredRecords()
{
    const ComplaintId complaint = m_store->log(QDate(2026, 9, 29));
    const PackId id = m_store->issued();
    const QString reference = m_store->referenceOf(complaint);
    VERIFY_OK(m_store->complaints.bin(complaint, key("Entered twice")));
    const PackComparison binned = compared(id);
    QCOMPARE(changeOf(binned, key("received"))->went, QStringList { reference });
    QCOMPARE(eventOf(binned, reference)->what, PackEvent::What::Binned);
    VERIFY_OK(m_store->complaints.restore(complaint));
    QVERIFY(compared(id).isSame());
}

void TestPackCompare::aChangeOfSettingsIsNamed()
{
    const PackId id = m_store->issued();
    auto work = m_store->store().begin();
    VERIFY_OK(setSetting(work, key("pack.suppress-below"), key("0")));
    VERIFY_OK(work.commit());
    const PackComparison found = compared(id);
    QVERIFY(!found.isSame());
    QVERIFY2(found.settings.join(key(" ")).contains(key("pack.suppress-below")),
        qPrintable(found.settings.join(key(" "))));
    QVERIFY(found.events.isEmpty());
}

void TestPackCompare::scriptsReadTheSame()
{
    const PackId id = m_store->issued();
    const QString late = m_store->referenceOf(m_store->log(QDate(2026, 9, 29)));
    const QJsonObject json = comparisonAsJson(compared(id));
    QCOMPARE(json.value(key("pack")).toString(), key("P-2026-0001"));
    QVERIFY(!json.value(key("same")).toBool());
    const QJsonObject event = json.value(key("records")).toArray().first().toObject();
    QCOMPARE(event.value(key("reference")).toString(), late);
    QCOMPARE(event.value(key("what")).toString(), key("late"));
    QCOMPARE(event.value(key("counted_by")).toString(), key("2026-09-29"));
}

void TestPackCompare::onlyIssuedPacksCompare()
{
    const auto refused = comparePack(m_store->session(), m_store->file(m_store->begun()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, key("pack.not-issued"));
}

void TestPackCompare::keptReferencesOpenTheirRecords()
{
    const ComplaintId one = m_store->log(QDate(2026, 9, 29));
    const QString reference = m_store->referenceOf(one);
    Database &database = m_store->store().database();
    const auto ids = idsOfReferences(database, key("complaint"), { reference, key("C-1") });
    VERIFY_OK(ids);
    QCOMPARE(*ids, QList<qint64> { one.value });
    VERIFY_OK(m_store->complaints.bin(one, key("Twice")));
    QVERIFY(idsOfReferences(database, key("complaint"), { reference })->isEmpty());
}

QTEST_GUILESS_MAIN(TestPackCompare)
#include "tst_packcompare.moc"
