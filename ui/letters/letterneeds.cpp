#include "ui/letters/letterneeds.h"

#include "core/complaints/caseworksteps.h"
#include "ui/complaints/caseworkwords.h"
#include "ui/shared/theme.h"

namespace heed {

LetterNeeds::LetterNeeds(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("accessNeeds"));
    setFont(type::base());
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    hide();
}

LetterNeeds::LetterNeeds(const ComplaintFile &file, QDate today, QWidget *parent)
    : LetterNeeds(parent)
{
    tell(file, today);
}

void LetterNeeds::tell(const ComplaintFile &file, QDate today)
{
    QStringList needs = flaggedNeeds(file.casework, Whose::Complainant);
    if (!file.complainant.communicationNeeds.isEmpty())
        needs.prepend(file.complainant.communicationNeeds);
    QStringList lines;
    if (!needs.isEmpty()) {
        const QString who = file.complainant.name.isEmpty() ? tr("the person who complained")
                                                            : file.complainant.name;
        lines += tr("What helps %1 to read and talk with you: %2")
                     .arg(who, needs.join(QStringLiteral(", ")));
    }
    for (const SensitiveDate &date : sensitiveDatesNear(file.casework, today))
        lines += tr("A letter sent today would arrive near a sensitive day. %1")
                     .arg(lineOf(date).sentence);
    setText(lines.join(QLatin1Char('\n')));
    setVisible(!lines.isEmpty());
}

} // namespace heed
