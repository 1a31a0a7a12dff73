#include "core/complaints/complaintregister.h"
#include "core/records/recordkinds.h"
#include "tests/support/testsupport.h"
#include "tests/ui/openedstore.h"
#include "ui/settings/holidaysettings.h"
#include "ui/shared/datefield.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace heed;
using heed::test::OpenedStore;

/// A bank holiday that is declared at short notice, typed into the settings.
class TestHolidaySettings : public QObject
{
    Q_OBJECT

private slots:
    void addedHolidayMovesOpenDueDates();
    void holidayWithoutANameIsNotAdded();

private:
    static void typeHoliday(HolidaySettings &settings, const char *day, const char *name)
    {
        auto *on = settings.findChild<DateField *>(QStringLiteral("holidayDay"));
        QTest::keyClicks(on->edit(), QString::fromLatin1(day));
        QTest::keyClicks(settings.findChild<QLineEdit *>(QStringLiteral("holidayName")),
            QString::fromLatin1(name));
        QTest::mouseClick(
            settings.findChild<QPushButton *>(QStringLiteral("addHoliday")), Qt::LeftButton);
    }
};

void TestHolidaySettings::addedHolidayMovesOpenDueDates()
{
    OpenedStore opened;
    ComplaintFile draft;
    draft.complaint.receivedOn = QDate(2026, 11, 20);
    draft.complaint.description = QStringLiteral("The bell was not answered.");
    const auto id = opened.workspace().complaints().log(draft);
    VERIFY_OK(id);
    const ComplaintRegister complaints(opened.workspace().store().session());
    QCOMPARE(complaints.byId(*id)->acknowledgeBy, QDate(2026, 11, 25));

    HolidaySettings settings(opened.workspace());
    settings.show();
    typeHoliday(settings, "24/11/2026", "Day of mourning");
    // Complaints reference 9: open deadlines are computed anew, and the record says why.
    const auto file = complaints.file(*id);
    VERIFY_OK(file);
    QCOMPARE(file->complaint.acknowledgeBy, QDate(2026, 11, 26));
    const auto versions = versionsOf(*file, deadlinerule::Acknowledge);
    QCOMPARE(versions.size(), size_t(2));
    QCOMPARE(versions.front().dueOn, QDate(2026, 11, 25));
    QVERIFY(versions.back().reason.contains(QStringLiteral("bank holidays")));
    const auto history = auditOfRecord(opened.database(), recordkind::Complaint, id->value);
    VERIFY_OK(history);
    QCOMPARE(history->size(), 2);
    // The next case is counted with it.
    const auto next = opened.workspace().complaints().log(draft);
    VERIFY_OK(next);
    QCOMPARE(complaints.byId(*next)->acknowledgeBy, QDate(2026, 11, 26));
    QStringList said;
    for (const QLabel *label : settings.findChildren<QLabel *>())
        said += label->text();
    QVERIFY(said.join(QLatin1Char('\n')).contains(QStringLiteral("Day of mourning")));
}

void TestHolidaySettings::holidayWithoutANameIsNotAdded()
{
    OpenedStore opened;
    HolidaySettings settings(opened.workspace());
    settings.show();
    typeHoliday(settings, "24/11/2026", " ");
    QVERIFY(opened.workspace().store().calendar().isWorkingDay(QDate(2026, 11, 24)));
}

QTEST_MAIN(TestHolidaySettings)
#include "tst_holidaysettings.moc"
