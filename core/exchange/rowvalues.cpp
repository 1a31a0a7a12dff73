#include "core/exchange/rowvalues.h"

#include "core/exchange/valueparser.h"

#include <QRegularExpression>

namespace heed {

QString RowValues::text(const QString &field) const
{
    const QString text = m_row.values.value(field).toString().trimmed();
    const bool isMarked = text.size() > 1 && text.at(0) == QLatin1Char('\'')
        && QStringLiteral("=+-@").contains(text.at(1));
    return isMarked ? text.mid(1) : text;
}

Person RowValues::person(const QString &role) const
{
    const auto field = [this, &role](const char *name) { return text(role + QLatin1String(name)); };
    Person person;
    person.name = field("_name").simplified();
    if (person.name.isEmpty())
        person.name = (field("_first_name") + QLatin1Char(' ') + field("_last_name")).simplified();
    if (meansNothing(person.name))
        person.name.clear();
    person.bornOn = day(role + QLatin1String("_born_on"));
    person.gender = field("_gender");
    person.nhsNumber = field("_nhs_number");
    person.address = field("_address");
    person.postcode = field("_postcode").toUpper();
    person.phone = field("_phone");
    person.email = field("_email");
    person.communicationNeeds = field("_communication_needs");
    return person;
}

QStringList RowValues::references(const QString &field) const
{
    static const QRegularExpression divider(QStringLiteral("[;,|\\n]|\\sand\\s"));
    QStringList references;
    const QStringList parts = text(field).split(divider, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString reference = part.simplified();
        if (!meansNothing(reference) && !references.contains(reference))
            references += reference;
    }
    return references;
}

} // namespace heed
