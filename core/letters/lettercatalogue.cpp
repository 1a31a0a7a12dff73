#include "core/letters/lettercatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace heed {

namespace {

const QString folder = QStringLiteral(":/heed/templates/");
const QString index = QStringLiteral("index.json");

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QStringList texts(const QJsonObject &object, const char *key)
{
    QStringList list;
    for (const QJsonValue value : object.value(QLatin1String(key)).toArray())
        list += value.toString();
    return list;
}

LetterRecords recordsOf(const QString &word)
{
    static const QHash<QString, LetterRecords> records {
        { QStringLiteral("acknowledgement"), LetterRecords::Acknowledgement },
        { QStringLiteral("holding"), LetterRecords::Holding },
        { QStringLiteral("delay"), LetterRecords::Delay },
        { QStringLiteral("reply"), LetterRecords::Reply },
        { QStringLiteral("exclusion"), LetterRecords::Exclusion },
        { QStringLiteral("late_refusal"), LetterRecords::LateRefusal },
    };
    return records.value(word, LetterRecords::Nothing);
}

LetterKind kindOf(const QJsonObject &object)
{
    LetterKind kind;
    kind.code = text(object, "id");
    kind.title = text(object, "title");
    kind.purpose = text(object, "purpose");
    kind.source = text(object, "source");
    kind.version = object.value(QLatin1String("version")).toInt(1);
    kind.isSignedOff = object.value(QLatin1String("sign_off")).toBool();
    kind.isPart = object.value(QLatin1String("part")).toBool();
    const QString serves = text(object, "serves");
    kind.serves = serves.isEmpty() ? QStringLiteral("complaint") : serves;
    kind.records = recordsOf(text(object, "records"));
    for (const QString &variant : texts(object, "variants"))
        kind.variants.push_back(fromCode<LetterVariant>(variant).value_or(LetterVariant::Standard));
    for (const QJsonValue value : object.value(QLatin1String("needs")).toArray()) {
        const QJsonObject need = value.toObject();
        kind.needs.push_back({ text(need, "mark"), text(need, "label"), text(need, "source"),
            need.value(QLatin1String("unless_provider_only")).toBool() });
    }
    return kind;
}

Result<QByteArray> bytesOf(const QString &name)
{
    QFile file(folder + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, QStringLiteral("letters.damaged"), name);
    return file.readAll();
}

} // namespace

Result<LetterCatalogue> LetterCatalogue::load()
{
    const auto bytes = bytesOf(index);
    if (!bytes)
        return Failure(bytes.error());
    const QJsonObject root = QJsonDocument::fromJson(*bytes).object();
    LetterCatalogue catalogue;
    for (const QJsonValue value : root.value(QLatin1String("letters")).toArray())
        catalogue.kinds.push_back(kindOf(value.toObject()));
    for (const QJsonValue value : root.value(QLatin1String("fields")).toArray())
        catalogue.fields.push_back(
            { text(value.toObject(), "name"), text(value.toObject(), "label") });
    for (const QJsonValue value : root.value(QLatin1String("ombudsmen")).toArray()) {
        const QJsonObject one = value.toObject();
        catalogue.ombudsmen.push_back({ text(one, "key"), text(one, "name"), text(one, "phone"),
            text(one, "web"), text(one, "address"), text(one, "limit"), text(one, "source") });
    }
    const QJsonObject phrases = root.value(QLatin1String("phrases")).toObject();
    for (auto phrase = phrases.begin(); phrase != phrases.end(); ++phrase)
        catalogue.phrases.insert(phrase.key(), phrase.value().toString());
    catalogue.flags = texts(root, "flags");
    catalogue.lists = texts(root, "lists");
    catalogue.lineFields = texts(root, "line_fields");
    if (catalogue.kinds.empty() || catalogue.fields.empty() || catalogue.ombudsmen.empty())
        return failure(ErrorCode::Storage, QStringLiteral("letters.damaged"), index);
    return catalogue;
}

const LetterKind *LetterCatalogue::find(const QString &code) const
{
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [&code](const LetterKind &kind) { return kind.code == code; });
    return found == kinds.end() ? nullptr : &*found;
}

QString LetterCatalogue::labelOf(const QString &field) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
        [&field](const LetterFieldInfo &info) { return info.name == field; });
    return found == fields.end() ? field : found->label;
}

Result<QString> shippedTemplate(const QString &code, LetterVariant variant)
{
    const QString name = variant == LetterVariant::Plain
        ? QStringLiteral("%1.plain.mustache").arg(code)
        : QStringLiteral("%1.mustache").arg(code);
    return bytesOf(name).map([](const QByteArray &bytes) { return QString::fromUtf8(bytes); });
}

} // namespace heed
