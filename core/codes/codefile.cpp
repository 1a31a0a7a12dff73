#include "core/codes/codefile.h"

namespace heed {

namespace {

/// Nothing when a quote is left open.
std::optional<QStringList> fieldsOf(const QString &line)
{
    QStringList fields { QString() };
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar sign = line.at(i);
        const bool doubled = quoted && sign == QLatin1Char('"') && i + 1 < line.size()
            && line.at(i + 1) == QLatin1Char('"');
        if (doubled)
            fields.last() += line.at(++i);
        else if (sign == QLatin1Char('"'))
            quoted = !quoted;
        else if (sign == QLatin1Char(',') && !quoted)
            fields += QString();
        else
            fields.last() += sign;
    }
    return quoted ? std::nullopt : std::optional(fields);
}

} // namespace

Result<QList<CodeFileLine>> readCodeFile(const QString &name, const QByteArray &csv)
{
    QList<CodeFileLine> lines;
    QStringList header;
    const QStringList texts = QString::fromUtf8(csv).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString text = texts.at(i).trimmed();
        if (text.isEmpty())
            continue;
        const auto fields = fieldsOf(text);
        if (!fields || (!header.isEmpty() && fields->size() != header.size()))
            return failure(ErrorCode::Storage, QStringLiteral("codes.damaged"),
                QStringLiteral("%1:%2").arg(name).arg(i + 1));
        if (header.isEmpty()) {
            header = *fields;
            continue;
        }
        CodeFileLine line;
        for (qsizetype column = 0; column < header.size(); ++column)
            line.insert(header.at(column), fields->at(column));
        lines += line;
    }
    return lines;
}

} // namespace heed
