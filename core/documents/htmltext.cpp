#include "core/documents/htmltext.h"

#include <QHash>
#include <QRegularExpression>

namespace heed {

namespace {

QString decodedEntity(const QString &name)
{
    static const QHash<QString, QString> known { { QStringLiteral("amp"), QStringLiteral("&") },
        { QStringLiteral("lt"), QStringLiteral("<") },
        { QStringLiteral("gt"), QStringLiteral(">") },
        { QStringLiteral("quot"), QStringLiteral("\"") },
        { QStringLiteral("apos"), QStringLiteral("'") },
        { QStringLiteral("nbsp"), QStringLiteral(" ") },
        { QStringLiteral("pound"), QString(QChar(0xa3)) },
        { QStringLiteral("rsquo"), QString(QChar(0x2019)) },
        { QStringLiteral("lsquo"), QString(QChar(0x2018)) },
        { QStringLiteral("ndash"), QString(QChar(0x2013)) } };
    if (!name.startsWith(QLatin1Char('#')))
        return known.value(name.toLower());
    const bool hex = name.size() > 1 && name.at(1).toLower() == QLatin1Char('x');
    bool isNumber = false;
    const uint code = name.mid(hex ? 2 : 1).toUInt(&isNumber, hex ? 16 : 10);
    const bool isSign
        = isNumber && code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    const char32_t sign = code;
    return isSign ? QString::fromUcs4(&sign, 1) : QString();
}

QString withEntities(const QString &text)
{
    static const QRegularExpression entity(QStringLiteral("&(#?[A-Za-z0-9]{1,10});"));
    QString decoded;
    qsizetype from = 0;
    for (auto found = entity.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        decoded += QStringView(text).mid(from, match.capturedStart() - from);
        const QString sign = decodedEntity(match.captured(1));
        decoded += sign.isEmpty() ? match.captured() : sign;
        from = match.capturedEnd();
    }
    return decoded + text.mid(from);
}

} // namespace

QString textOfHtml(const QString &html)
{
    constexpr auto options = QRegularExpression::CaseInsensitiveOption
        | QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression unseen(
        QStringLiteral("<(script|style|head|title)\\b[^>]*>.*?</\\1\\s*>|<!--.*?-->"), options);
    static const QRegularExpression spaces(QStringLiteral("[ \\t\\r\\n]+"));
    static const QRegularExpression breaks(
        QStringLiteral("<(br|/p|/div|/tr|/li|/h[1-6]|/table)\\b[^>]*>"), options);
    static const QRegularExpression tags(QStringLiteral("<[^<>]*>"));
    static const QRegularExpression blanks(QStringLiteral(" *\\n *"));
    static const QRegularExpression emptyLines(QStringLiteral("\\n{3,}"));
    QString text = html;
    text.remove(unseen).replace(spaces, QStringLiteral(" "));
    text.replace(breaks, QStringLiteral("\n")).remove(tags);
    text = withEntities(text);
    text.replace(blanks, QStringLiteral("\n")).replace(emptyLines, QStringLiteral("\n\n"));
    return text.trimmed();
}

} // namespace heed
