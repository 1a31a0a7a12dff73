#include "core/candour/candouroffence.h"

#include "core/candour/candourstates.h"

namespace heed {

QString paragraphOf(OffenceGround ground)
{
    switch (ground) {
    case OffenceGround::Late:
        return QStringLiteral("20(2)(a)");
    case OffenceGround::NotInPerson:
        return QStringLiteral("20(3)(a)");
    case OffenceGround::NoAccount:
        return QStringLiteral("20(3)(b)");
    case OffenceGround::NoEnquiries:
        return QStringLiteral("20(3)(c)");
    case OffenceGround::NoApology:
        return QStringLiteral("20(3)(d)");
    case OffenceGround::NoRecord:
        break;
    }
    return QStringLiteral("20(3)(e)");
}

bool isLateToTell(const CandourDuty &duty, QDate today)
{
    const bool isWaiting = duty.contact == CandourContact::NotYet
        && duty.decision == CandourDecision::Notifiable && !isEnded(duty.state);
    return duty.toldBreachDays.has_value()
        || (isWaiting && duty.inPersonDueOn.isValid() && duty.inPersonDueOn < today);
}

QList<OffenceGround> offenceGrounds(const CandourFile &file, QDate today)
{
    const CandourDuty &duty = file.duty;
    QList<OffenceGround> grounds;
    if (isLateToTell(duty, today))
        grounds += OffenceGround::Late;
    if (duty.contact != CandourContact::Told)
        return grounds;
    const auto need = [&grounds](bool isThere, OffenceGround ground) {
        if (!isThere)
            grounds += ground;
    };
    const auto isFilled = [](const QString &value) { return !value.trimmed().isEmpty(); };
    need(duty.toldOn.isValid() && isFilled(duty.toldBy), OffenceGround::NotInPerson);
    need(isFilled(duty.account), OffenceGround::NoAccount);
    need(!file.enquiries.empty(), OffenceGround::NoEnquiries);
    need(isFilled(duty.apology), OffenceGround::NoApology);
    need(isFilled(duty.recordPlace), OffenceGround::NoRecord);
    return grounds;
}

} // namespace heed
