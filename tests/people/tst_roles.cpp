#include "core/people/user.h"
#include "tests/support/testsupport.h"

#include <QTest>

using namespace heed;

namespace {

struct Row
{
    Capability capability;
    const char *name;
    /// manager, investigator, panel member, viewer, administrator: y or a dot
    const char *cells;
};

constexpr std::array rows {
    Row { Capability::ReadRecords, "ReadRecords", "yyyy." },
    Row { Capability::ReadNames, "ReadNames", "yy..." },
    Row { Capability::WriteRecords, "WriteRecords", "yy..." },
    Row { Capability::SignOff, "SignOff", "y...." },
    Row { Capability::ManageUsers, "ManageUsers", "y...y" },
    Row { Capability::ManageSettings, "ManageSettings", "y...y" },
    Row { Capability::Import, "Import", "y...." },
    Row { Capability::Export, "Export", "y...." },
    Row { Capability::Report, "Report", "yyyy." },
    Row { Capability::Bin, "Bin", "yy..." },
    Row { Capability::EmptyBin, "EmptyBin", "y...." },
    Row { Capability::Backup, "Backup", "y...y" },
    Row { Capability::Restore, "Restore", "y...y" },
    Row { Capability::ReadAudit, "ReadAudit", "y...y" },
    Row { Capability::RestrictedReviews, "RestrictedReviews", "y.y.." },
    Row { Capability::RecordEquality, "RecordEquality", "yy..." },
};

} // namespace

class TestRoles : public QObject
{
    Q_OBJECT

private slots:
    void everyCellOfTheTable_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<Capability>("capability");
        QTest::addColumn<bool>("permitted");
        for (const Row &row : rows) {
            for (size_t i = 0; i < EnumCodes<Role>::list.size(); ++i) {
                const auto &[role, code] = EnumCodes<Role>::list[i];
                QTest::addRow("%s %s", code, row.name)
                    << role << row.capability << (row.cells[i] == 'y');
            }
        }
    }

    void everyCellOfTheTable()
    {
        QFETCH(Role, role);
        QFETCH(Capability, capability);
        QFETCH(bool, permitted);
        QCOMPARE(permits(role, capability), permitted);
    }

    void theTableHasEveryCapability()
    {
        QCOMPARE(rows.size(), static_cast<size_t>(Capability::RecordEquality) + 1);
        for (size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(static_cast<size_t>(rows[i].capability), i);
    }

    void codesAreThoseThatStoresHold()
    {
        const QStringList codes { QStringLiteral("manager"), QStringLiteral("investigator"),
            QStringLiteral("panel_member"), QStringLiteral("viewer"),
            QStringLiteral("administrator") };
        for (qsizetype i = 0; i < codes.size(); ++i)
            QCOMPARE(toCode(static_cast<Role>(i)), codes[i]);
        QVERIFY(!fromCode<Role>(u"boss").has_value());
    }

    void whoHasLeftMayDoNothing()
    {
        User user { { 1 }, QStringLiteral("k"), QStringLiteral("Ann"), Role::Manager, true };
        QVERIFY(user.may(Capability::SignOff));
        user.active = false;
        QVERIFY(!user.may(Capability::SignOff));
        QVERIFY(!user.may(Capability::ReadRecords));
    }
};

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
