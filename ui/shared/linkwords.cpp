#include "ui/shared/linkwords.h"

#include "core/calendar/dayformat.h"
#include "core/people/placenames.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

/// Words are compared without their endings, so "chang" stands for change and changed alike.
QString inTheText(const QStringList &beginnings)
{
    QStringList quoted;
    for (const QString &word : beginnings)
        //: %1 the beginning of a word: "chang"
        quoted << tr("“%1…”").arg(word);
    return quoted.join(QStringLiteral(", "));
}

QString wordsFor(const LinkReason &reason, const CodeLists &codes, const PlaceNames &places)
{
    const QString value = reason.values.value(0);
    switch (reason.kind) {
    case LinkReasonKind::SameNumber:
        return tr("same NHS number");
    case LinkReasonKind::SamePerson:
        return tr("same person");
    case LinkReasonKind::SameNameAndBirthday:
        return tr("same name and date of birth");
    case LinkReasonKind::SameName:
        return tr("same name");
    case LinkReasonKind::NearlySameName:
        return tr("nearly the same name (%1, %2)").arg(value, reason.values.value(1));
    case LinkReasonKind::SameAge:
        return tr("about the same age");
    case LinkReasonKind::SameUnit:
        return tr("both in %1").arg(places.units.value(value.toLongLong()));
    case LinkReasonKind::SameSite:
        return tr("both at %1").arg(places.sites.value(value.toLongLong()));
    case LinkReasonKind::SameDay:
        return tr("same day");
    case LinkReasonKind::DaysApart:
        return value.toInt() == 1 ? tr("one day apart") : tr("%1 days apart").arg(value);
    case LinkReasonKind::NamesTheDay:
        return tr("the text names that day, %1")
            .arg(formatDay(QDate::fromString(value, Qt::ISODate)));
    case LinkReasonKind::SameTheme:
        return tr("both about %1").arg(codes.label(codescheme::Theme, value).toLower());
    case LinkReasonKind::WordsInCommon:
        return tr("both texts have words that begin %1").arg(inTheText(reason.values));
    }
    return {};
}

} // namespace

QString linkReasonWords(
    const QList<LinkReason> &reasons, const CodeLists &codes, Database &database)
{
    const PlaceNames places = PlaceNames::load(database).value_or(PlaceNames {});
    QStringList words;
    for (const LinkReason &reason : reasons)
        words << wordsFor(reason, codes, places);
    QString sentence = words.join(QStringLiteral("; "));
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

} // namespace heed
