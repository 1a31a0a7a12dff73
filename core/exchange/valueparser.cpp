#include "core/exchange/valueparser.h"

#include "core/exchange/fieldspec.h"

#include <QSet>

#include <limits>

namespace heed {
namespace {

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

/// Decimal point of an amount: the later of . and , where it has both (1,234.50 and 1.234,50); a
/// single , before three digits is a thousands mark. -1 when there is none.
qsizetype decimalPoint(const QString &text)
{
    const qsizetype dot = text.lastIndexOf(u'.');
    const qsizetype comma = text.lastIndexOf(u',');
    if (dot >= 0)
        return std::max(dot, comma);
    return comma >= 0 && text.size() - comma - 1 <= 2 ? comma : -1;
}

/// Appends a digit to an amount; false when it no longer fits.
bool shift(qint64 &amount, int digit)
{
    if (amount > (kMost - digit) / 10)
        return false;
    amount = amount * 10 + digit;
    return true;
}

/// Whether the marks of the thousands stand where they must: one to three digits, then threes.
bool isGrouped(const QString &whole, QChar mark)
{
    const QStringList groups = whole.split(mark);
    return groups.size() == 1
        || (!groups.first().isEmpty() && groups.first().size() <= 3
            && std::all_of(groups.begin() + 1, groups.end(),
                [](const QString &group) { return group.size() == 3; }));
}

/// Digits of a plain amount without sign and currency, as pence.
std::optional<qint64> penceOf(const QString &text)
{
    const qsizetype point = decimalPoint(text);
    const QChar mark = point >= 0 && text[point] == u',' ? u'.' : u',';
    QString whole = point < 0 ? text : text.left(point);
    QString pennies = point < 0 ? QString() : text.sliced(point + 1);
    while (pennies.size() > 2 && pennies.endsWith(u'0'))
        pennies.chop(1);
    if (!isGrouped(whole, mark) || pennies.size() > 2 || (whole + pennies).isEmpty())
        return std::nullopt;
    qint64 pence = 0;
    for (const QChar c : whole.remove(mark) + pennies.leftJustified(2, u'0')) {
        if (c < u'0' || c > u'9' || !shift(pence, c.unicode() - u'0'))
            return std::nullopt;
    }
    return pence;
}

const QSet<QString> &yesWords()
{
    static const QSet<QString> words { QStringLiteral("yes"), QStringLiteral("y"),
        QStringLiteral("true"), QStringLiteral("t"), QStringLiteral("1"), QStringLiteral("x"),
        QStringLiteral("✓"), QStringLiteral("✔"), QStringLiteral("☑"), QStringLiteral("tick"),
        QStringLiteral("ticked"), QStringLiteral("checked"), QStringLiteral("on"),
        QStringLiteral("required"), QStringLiteral("done"), QStringLiteral("completed") };
    return words;
}

const QSet<QString> &noWords()
{
    static const QSet<QString> words { QStringLiteral("no"), QStringLiteral("n"),
        QStringLiteral("false"), QStringLiteral("f"), QStringLiteral("0"), QStringLiteral("✗"),
        QStringLiteral("✘"), QStringLiteral("☐"), QStringLiteral("off"), QStringLiteral("unticked"),
        QStringLiteral("unchecked"), QStringLiteral("not required"), QStringLiteral("none"),
        QStringLiteral("not applicable") };
    return words;
}

} // namespace

std::optional<qint64> parsePence(const QString &raw)
{
    QString text;
    for (const QChar c : raw) {
        if (!c.isSpace() && c != u'£' && c != u'\'')
            text += c == u'−' || c == u'–' ? QChar(u'-') : c.toLower();
    }
    text.remove(QLatin1String("gbp"));
    bool negative = false;
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        negative = true;
        text = text.sliced(1, text.size() - 2);
    }
    if (text.startsWith(u'-')) {
        negative = !negative;
        text.remove(0, 1);
    } else if (text.endsWith(u'-')) {
        negative = !negative;
        text.chop(1);
    } else if (text.startsWith(u'+')) {
        text.remove(0, 1);
    }
    qint64 factor = 1;
    if (text.endsWith(u'k') || text.endsWith(u'm')) {
        factor = text.endsWith(u'k') ? 1000 : 1'000'000;
        text.chop(1);
    }
    const auto pence = penceOf(text);
    if (!pence || *pence > kMost / factor)
        return std::nullopt;
    return negative ? -*pence * factor : *pence * factor;
}

std::optional<bool> parseBoolean(const QString &raw)
{
    const QString text = raw.simplified().toLower();
    if (yesWords().contains(text))
        return true;
    if (noWords().contains(text))
        return false;
    const QString first = text.section(u' ', 0, 0).remove(u',').remove(u'.').remove(u';');
    if (first == QLatin1String("yes"))
        return true;
    if (first == QLatin1String("no"))
        return false;
    return std::nullopt;
}

std::optional<int> parseInteger(const QString &raw)
{
    QString text = raw.trimmed();
    if (text.endsWith(u'%'))
        text.chop(1);
    text.remove(u',');
    const qsizetype point = text.indexOf(u'.');
    if (point > 0 && text.sliced(point + 1).count(u'0') == text.size() - point - 1)
        text.truncate(point);
    bool ok = false;
    const int number = text.trimmed().toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<int> parseAge(const QString &raw)
{
    const QString text = raw.trimmed().toLower();
    if (const auto plain = parseInteger(text))
        return plain;
    qsizetype digits = text.startsWith(u'-') ? 1 : 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    bool ok = false;
    const int number = text.left(digits).toInt(&ok);
    if (!ok)
        return std::nullopt;
    const QString unit = text.sliced(digits).trimmed();
    if (unit.startsWith(u'y'))
        return number;
    if (unit.startsWith(QLatin1String("mo")) || unit.startsWith(QLatin1String("mth"))
        || unit == QLatin1String("/12"))
        return number / 12;
    if (unit.startsWith(QLatin1String("week")) || unit.startsWith(QLatin1String("wk"))
        || unit.startsWith(QLatin1String("day")) || unit == QLatin1String("/52"))
        return 0;
    return std::nullopt;
}

NhsNumber parseNhsNumber(const QString &raw)
{
    QString digits;
    for (const QChar c : raw) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!c.isSpace() && c != u'-' && c != u'\'' && c != u'.')
            return { raw.trimmed(), NhsNumberFault::NotDigits };
    }
    if (digits.size() != 10)
        return { raw.trimmed(), NhsNumberFault::WrongLength };
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += (10 - i) * digits[i].digitValue();
    const int check = (11 - sum % 11) % 11;
    if (check == 10 || check != digits[9].digitValue())
        return { raw.trimmed(), NhsNumberFault::WrongCheckDigit };
    return { digits, NhsNumberFault::None };
}

bool meansNothing(const QString &raw)
{
    static const QSet<QString> words { QString(), QStringLiteral("-"), QStringLiteral("--"),
        QStringLiteral("–"), QStringLiteral("—"), QStringLiteral("n/a"), QStringLiteral("na"),
        QStringLiteral("nil"), QStringLiteral("null"), QStringLiteral("(null)"),
        QStringLiteral("#n/a"), QStringLiteral("none"), QStringLiteral("not applicable"),
        QStringLiteral("(blank)"), QStringLiteral("blank"), QStringLiteral(".") };
    if (raw.size() > 20 || (!raw.isEmpty() && raw[0].isDigit()))
        return false;
    return words.contains(raw.trimmed().toLower());
}

} // namespace heed
