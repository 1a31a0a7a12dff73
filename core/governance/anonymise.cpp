#include "core/governance/anonymise.h"

#include <QRegularExpression>
#include <QSet>

namespace heed {

namespace {

struct Pattern
{
    QRegularExpression found;
    QString becomes;
};

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const QList<Pattern> &patterns()
{
    static const QString months
        = QStringLiteral("(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*");
    static const QList<Pattern> list {
        { expression(QStringLiteral("[\\w.+-]+@[\\w.-]+\\w")), QStringLiteral("[e-mail]") },
        { expression(
              QStringLiteral("\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b")),
            QStringLiteral("[date]") },
        { expression(
              QStringLiteral("\\b\\d{1,2}(?:st|nd|rd|th)?\\s+%1(?:\\s+\\d{4})?\\b").arg(months)),
            QStringLiteral("[date]") },
        { expression(QStringLiteral("\\b\\d{3}[ -]?\\d{3}[ -]?\\d{4}\\b")),
            QStringLiteral("[number]") },
        { expression(QStringLiteral("(?<!\\w)(?:\\+44|0)\\d[\\d ]{7,12}\\d\\b")),
            QStringLiteral("[number]") },
        { expression(QStringLiteral("\\b[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b")),
            QStringLiteral("[postcode]") },
        { expression(QStringLiteral(
              "\\b\\d{1,3}[ -]?years?[ -]old\\b|\\baged \\d{1,3}\\b|\\b\\d{1,3} years of age\\b")),
            QStringLiteral("[age]") },
        { expression(QStringLiteral("\\b(?:mr|mrs|ms|miss|mx|dr|prof|professor|sister|nurse)\\.? "
                                    "(?-i:[A-Z])(?:\\.|\\b)(?! ?\\[)")),
            QStringLiteral("[name]") },
    };
    return list;
}

/// Words of posts and places that stand where a name could stand: "Ward manager", "the front desk".
bool isWordOfAPost(const QString &word)
{
    static const QSet<QString> words = [] {
        const QString list = QStringLiteral(
            "the and for of in on at to a an all new not who staff team ward unit home house care "
            "clinic desk front reception receptionist office officer manager matron sister nurse "
            "doctor consultant registrar midwife carer clerk secretary porter lead head deputy "
            "senior junior duty night day chief executive director administrator practitioner "
            "therapist pharmacist complaints patient safety governance quality risk service "
            "services department hospital centre community health mental social family mother "
            "father son daughter wife husband mr mrs ms miss mx dr prof professor");
        QSet<QString> all;
        for (const QString &each : list.split(QLatin1Char(' ')))
            all << each;
        return all;
    }();
    return words.contains(word.toLower());
}

/// What to look for, longest first, so that a double name goes before its halves. Half a name is
/// looked for only where it has a capital: "Will" is somebody, "will" is not.
QStringList partsOf(const QStringList &names)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,()/]+"));
    QStringList parts;
    for (const QString &name : names) {
        const qsizetype before = parts.size();
        for (const QString &part : name.split(gap, Qt::SkipEmptyParts)) {
            if (part.size() > 2 && part.at(0).isUpper() && !isWordOfAPost(part))
                parts << part;
        }
        if (parts.size() > before)
            parts << name.simplified();
    }
    parts.removeDuplicates();
    std::sort(parts.begin(), parts.end(), [](const QString &a, const QString &b) {
        return std::pair(b.size(), a) < std::pair(a.size(), b);
    });
    return parts;
}

/// The first letter as it is written, the others in either case.
QString capitalised(const QString &part)
{
    return QStringLiteral("(?-i:%1)%2")
        .arg(QRegularExpression::escape(part.left(1)), QRegularExpression::escape(part.mid(1)));
}

/// First name and surname were two, and are one person.
const QRegularExpression &repeatedName()
{
    static const QRegularExpression repeated(
        QStringLiteral("\\[name\\](?:[ '\u2019]*s?\\b)?(?: \\[name\\])+"));
    return repeated;
}

} // namespace

QString withoutNames(const QString &text, const QStringList &names)
{
    static const QString title
        = QStringLiteral("(?:\\b(?:mr|mrs|ms|miss|mx|dr|prof|professor|sister|nurse)\\.? )?");
    QString result = text;
    for (const QString &part : partsOf(names)) {
        // Making an expression takes longer than looking through many texts, and most hold no name.
        if (!result.contains(part, Qt::CaseInsensitive))
            continue;
        result.replace(
            expression(title + QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(capitalised(part))),
            QStringLiteral("[name]"));
    }
    return result.replace(repeatedName(), QStringLiteral("[name]"));
}

QString anonymised(const QString &text, const QStringList &names)
{
    QString result = withoutNames(text, names);
    for (const Pattern &pattern : patterns())
        result.replace(pattern.found, pattern.becomes);
    return result.replace(repeatedName(), QStringLiteral("[name]"));
}

} // namespace heed
