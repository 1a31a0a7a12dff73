#include "ui/shell/recoveryprint.h"

#include "core/calendar/dayformat.h"
#include "core/people/openstore.h"
#include "core/store/recoverysheet.h"
#include "ui/print/printdocument.h"
#include "ui/shared/translated.h"

#include <QFileInfo>

namespace heed {

namespace {

PrintTable groupsTable(const QStringList &groups)
{
    constexpr qsizetype inALine = 5;
    PrintTable table;
    table.caption = tr("The groups, from left to right");
    for (qsizetype column = 0; column < inALine; ++column)
        table.columns += PrintColumn { QString(), Qt::AlignHCenter, 1 };
    for (qsizetype first = 0; first < groups.size(); first += inALine) {
        QStringList row = groups.mid(first, inALine);
        while (row.size() < inALine)
            row += QString();
        table.rows += row;
    }
    return table;
}

} // namespace

Result<void> printRecoverySheet(const OpenStore &store, const QString &path)
{
    PrintDocument sheet;
    sheet.title = tr("Recovery sheet");
    sheet.subtitle = QFileInfo(store.path()).fileName();
    sheet.organisation = store.organisation();
    sheet.period = formatDay(store.clock().today());
    sheet.classification = tr("Secret: whoever holds this sheet can open the store");
    sheet.heading(1, tr("What this sheet is for"));
    sheet.paragraph(tr("If every password is lost, these groups open the store. Nothing else does: "
                       "not the people who made "
                       "Heed, and no other program."));
    sheet.table(groupsTable(store.recoveryGroups()));
    sheet.heading(1, tr("How to use it"));
    sheet.bullets({ tr("Keep it in a safe or a locked drawer, away from the computer."),
        tr("Write down who holds it. Do not photograph it and do not send it by e-mail."),
        tr("To open the store with it: run “heed recover”, or choose Forgotten password, and type "
           "the groups. Then choose a "
           "new password."),
        tr("If a group is typed wrongly, Heed says which one.") });
    return renderPdf(sheet, path);
}

} // namespace heed
