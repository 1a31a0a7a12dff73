#include "ui/complaints/complaintdesk.h"

#include "core/calendar/typeddate.h"

namespace heed {

DateField::Parser ComplaintDesk::dateParser() const
{
    return [this](const QString &text) -> std::optional<QDate> {
        const auto day = parseTypedDate(text, today(), session.calendar);
        return day ? std::optional(*day) : std::nullopt;
    };
}

QString ComplaintDesk::subjectLabel(const QString &code) const
{
    const bool own
        = codes.has(codescheme::CareHomeSubject, code) && !codes.has(codescheme::Subject, code);
    return codes.label(own ? codescheme::CareHomeSubject : codescheme::Subject, code);
}

} // namespace heed
