#include "core/exchange/importmap.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace heed {
namespace {

Failure bad(const char *fact, const QString &detail)
{
    return failure(ErrorCode::Invalid, QLatin1String(fact), detail);
}

Result<void> readColumns(const QJsonObject &object, const KindSpec &spec, ImportMap &map)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isNull() && !it.value().isString())
            return bad("exchange.map-bad-value", it.key());
        const QString field = it.value().toString();
        if (!field.isEmpty() && !spec.indexOf(field))
            return bad("exchange.map-bad-field", field);
        map.columns.insert(normalisedWords(it.key()), field);
    }
    return {};
}

Result<void> readValues(const QJsonObject &object, const KindSpec &spec, ImportMap &map)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto index = spec.indexOf(it.key());
        if (!index)
            return bad("exchange.map-bad-field", it.key());
        const QStringList &codes = spec.fields()[*index].codes;
        const QJsonObject words = it.value().toObject();
        for (auto word = words.begin(); word != words.end(); ++word) {
            const QString code = word.value().toString();
            if (!codes.isEmpty() && !codes.contains(code))
                return bad("exchange.map-bad-code", it.key() + QLatin1String(": ") + code);
            map.values[it.key()].insert(normalisedWords(word.key()), code);
        }
    }
    return {};
}

Result<void> readDates(const QJsonValue &value, ImportMap &map)
{
    const QString order = value.toString();
    if (order == QLatin1String("dmy"))
        map.dates = DateOrder::DayFirst;
    else if (order == QLatin1String("mdy"))
        map.dates = DateOrder::MonthFirst;
    else if (order == QLatin1String("ymd"))
        map.dates = DateOrder::YearFirst;
    else
        return bad("exchange.map-bad-value", QStringLiteral("dates"));
    return {};
}

Result<void> readEntry(
    const QString &key, const QJsonValue &value, const KindSpec &spec, ImportMap &map)
{
    if (key == QLatin1String("columns"))
        return readColumns(value.toObject(), spec, map);
    if (key == QLatin1String("values"))
        return readValues(value.toObject(), spec, map);
    if (key == QLatin1String("dates"))
        return readDates(value, map);
    if (key == QLatin1String("encoding")) {
        map.encoding = value.toString();
        return {};
    }
    if (key == QLatin1String("delimiter")) {
        const QString text = value.toString();
        if (text.size() != 1 && text != QLatin1String("tab"))
            return bad("exchange.map-bad-value", key);
        map.delimiter = text.size() == 1 ? text[0] : QChar(u'\t');
        return {};
    }
    if (key == QLatin1String("header_row")) {
        map.headerRow = value.toInt();
        if (map.headerRow < 1)
            return bad("exchange.map-bad-value", key);
        return {};
    }
    return bad("exchange.map-bad-key", key);
}

} // namespace

Result<ImportMap> ImportMap::load(const QString &path, const KindSpec &spec)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, QStringLiteral("exchange.map-missing"), path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QStringLiteral("exchange.unreadable"), path);
    return parse(file.readAll(), spec);
}

Result<ImportMap> ImportMap::parse(const QByteArray &json, const KindSpec &spec)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return bad("exchange.map-not-json", error.errorString());
    if (!document.isObject())
        return bad("exchange.map-no-object", {});
    const QJsonObject root = document.object();
    ImportMap map;
    for (auto it = root.begin(); it != root.end(); ++it) {
        if (auto read = readEntry(it.key(), it.value(), spec, map); !read)
            return Failure(read.error());
    }
    return map;
}

} // namespace heed
