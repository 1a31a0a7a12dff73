#include "core/exchange/fieldspec.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heed {
namespace {

std::optional<FieldType> typeByName(const QString &name)
{
    static const QHash<QString, FieldType> types {
        { QStringLiteral("text"), FieldType::Text },
        { QStringLiteral("date"), FieldType::Date },
        { QStringLiteral("time"), FieldType::Time },
        { QStringLiteral("integer"), FieldType::Integer },
        { QStringLiteral("age"), FieldType::Age },
        { QStringLiteral("percent"), FieldType::Percent },
        { QStringLiteral("money"), FieldType::Money },
        { QStringLiteral("boolean"), FieldType::Boolean },
        { QStringLiteral("choice"), FieldType::Choice },
        { QStringLiteral("nhs-number"), FieldType::NhsNumber },
        { QStringLiteral("reference"), FieldType::Reference },
        { QStringLiteral("place"), FieldType::Place },
    };
    const auto found = types.constFind(name);
    return found == types.cend() ? std::nullopt : std::optional(*found);
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const auto &each : value.toArray())
        list.append(each.toString());
    return list;
}

void readChoices(const QJsonObject &object, FieldSpec &field)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        field.codes.append(it.key());
        field.choices.insert(normalisedWords(it.key()), it.key());
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        for (const QString &word : strings(it.value()))
            field.choices.insert(normalisedWords(word), it.key());
    }
}

std::optional<FieldSpec> readField(const QJsonObject &object)
{
    const auto text = [&](QLatin1String key) { return object[key].toString(); };
    const auto type = typeByName(text(QLatin1String("type")));
    FieldSpec field;
    field.id = text(QLatin1String("id"));
    if (!type || field.id.isEmpty())
        return std::nullopt;
    field.type = *type;
    field.label = text(QLatin1String("label"));
    field.required = object[QLatin1String("required")].toBool();
    field.past = object[QLatin1String("past")].toBool();
    field.futureYears = object[QLatin1String("future_years")].toInt(field.futureYears);
    field.columnFallback = text(QLatin1String("column_fallback"));
    field.rowFallback = text(QLatin1String("row_fallback"));
    field.notBefore = text(QLatin1String("not_before"));
    field.keepsOutOfOrder = object[QLatin1String("keep_out_of_order")].toBool();
    field.notAfter = text(QLatin1String("not_after"));
    field.isOpen = object[QLatin1String("open")].toBool();
    field.keepWordIn = text(QLatin1String("keep_word_in"));
    field.codeIn = text(QLatin1String("code_in"));
    field.numbersNoted = object[QLatin1String("note_numbers")].toBool();
    field.headers = strings(object[QLatin1String("headers")]);
    readChoices(object[QLatin1String("choices")].toObject(), field);
    return field;
}

} // namespace

Result<KindSpec> KindSpec::load(LogKind kind)
{
    const bool ofSubjects = kind == LogKind::Subjects;
    const QString path = QStringLiteral(":/heed/rules/import-%1.json")
                             .arg(toCode(ofSubjects ? LogKind::Complaints : kind));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, QStringLiteral("exchange.rules-damaged"), path);
    return parse(kind, file.readAll()).map([ofSubjects](KindSpec spec) {
        if (ofSubjects)
            spec.keepSubjectsOnly();
        return spec;
    });
}

/// A table of further subjects names the complaint by the other system's number as well, which is
/// no reference of ours.
void KindSpec::keepSubjectsOnly()
{
    static const QStringList kept { QStringLiteral("reference"), QStringLiteral("source_id"),
        QStringLiteral("subject"), QStringLiteral("sub_subject"), QStringLiteral("profession"),
        QStringLiteral("outcome") };
    const QString theirNumber = QStringLiteral("complaint id");
    m_fields.removeIf([](const FieldSpec &field) { return !kept.contains(field.id); });
    m_index.clear();
    for (FieldSpec &field : m_fields) {
        m_index.insert(field.id, m_index.size());
        field.required
            = field.id == QLatin1String("reference") || field.id == QLatin1String("subject");
        if (field.id == QLatin1String("reference"))
            field.headers.removeAll(theirNumber);
        if (field.id == QLatin1String("source_id"))
            field.headers += theirNumber;
    }
}

Result<KindSpec> KindSpec::parse(LogKind kind, const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    KindSpec spec;
    spec.m_kind = kind;
    spec.m_nouns = strings(root[QLatin1String("nouns")]);
    for (const auto &each : root[QLatin1String("fields")].toArray()) {
        const auto field = readField(each.toObject());
        if (!field || spec.m_index.contains(field->id)) {
            return failure(ErrorCode::Storage, QStringLiteral("exchange.rules-damaged"),
                each.toObject()[QLatin1String("id")].toString());
        }
        spec.m_index.insert(field->id, spec.m_fields.size());
        spec.m_fields.append(*field);
    }
    if (spec.m_fields.isEmpty()) {
        return failure(
            ErrorCode::Storage, QStringLiteral("exchange.rules-damaged"), error.errorString());
    }
    return spec;
}

std::optional<qsizetype> KindSpec::indexOf(const QString &fieldId) const
{
    const auto found = m_index.constFind(fieldId);
    return found == m_index.cend() ? std::nullopt : std::optional(*found);
}

QString normalisedWords(const QString &text)
{
    QString words;
    words.reserve(text.size());
    bool gap = false;
    for (const QChar c : text) {
        const bool joins = c == u'\'' || c == u'’';
        if (c.isLetterOrNumber() || c == u'#' || c == u'✓' || c == u'✔') {
            if (gap && !words.isEmpty())
                words += u' ';
            gap = false;
            words += c.toLower();
        } else if (!joins) {
            gap = true;
        }
    }
    return words;
}

} // namespace heed
