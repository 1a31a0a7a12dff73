#include "ui/records/paperdesk.h"

#include "core/calendar/typeddate.h"

#include <QDesktopServices>
#include <QUrl>

namespace heed {

DateField::Parser PaperDesk::dateParser() const
{
    return [this](const QString &text) -> std::optional<QDate> {
        const auto day = parseTypedDate(text, session.clock.today(), session.calendar);
        return day ? std::optional(*day) : std::nullopt;
    };
}

bool openWithSystem(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace heed
