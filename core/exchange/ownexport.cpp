#include "core/exchange/ownexport.h"

#include "core/codes/codelists.h"

namespace heed {

namespace {

/// Columns whose name in the register is not that of the field that imports them.
const QHash<QString, QString> &renamed()
{
    static const QHash<QString, QString> fields {
        { QStringLiteral("grade_received"), QStringLiteral("grade") },
        { QStringLiteral("first_reply_by"), QStringLiteral("reply_due_on") },
        { QStringLiteral("reply_by"), QStringLiteral("agreed_due_on") },
        { QStringLiteral("relationship"), QStringLiteral("relationship_words") },
    };
    return fields;
}

/// Columns that follow from others, or say how the record was kept where it was.
bool isDerived(const QString &name)
{
    static const QSet<QString> derived { QStringLiteral("revision"), QStringLiteral("state"),
        QStringLiteral("status"), QStringLiteral("regime"), QStringLiteral("theme"),
        QStringLiteral("issues"), QStringLiteral("acknowledge_by"),
        QStringLiteral("relevant_period_ends"), QStringLiteral("import_batch_id"),
        QStringLiteral("created_at"), QStringLiteral("updated_at"), QStringLiteral("binned_at") };
    return derived.contains(name);
}

/// A care home's subjects stand in an export as their codes. Read as words of another's log,
/// "nutrition" would become the subject of KO41a that has it among its words, and "activities"
/// none.
void keepSubjects(ImportMap &map)
{
    const auto lists = CodeLists::shipped();
    if (!lists)
        return;
    for (const Code &code : lists->codes(codescheme::CareHomeSubject)) {
        for (const char *field : { "subject", "subject_2", "subject_3" })
            map.values[QLatin1String(field)].insert(normalisedWords(code.code), code.code);
    }
}

/// The sheet that an export names after its kind, where there are several.
QString sheetFor(const LogRequest &request)
{
    if (!request.table.sheet.isEmpty())
        return request.table.sheet;
    const auto names = sheetNames(request.path);
    const QString own = toCode(request.kind);
    return names && names->size() > 1 && names->contains(own) ? own : QString();
}

} // namespace

std::optional<OwnExport> ownExport(const LogRequest &request)
{
    OwnExport own;
    TableOptions options = request.table;
    options.sheet = own.sheet = sheetFor(request);
    const auto spec = KindSpec::load(request.kind);
    const auto table = openTable(request.path, options);
    if (!spec || !table)
        return std::nullopt;
    const auto header = (*table)->next();
    if (!header || !*header)
        return std::nullopt;
    const QStringList &names = (*header)->cells;
    for (const char *mark : { "reference", "import_batch_id", "created_at", "updated_at" }) {
        if (!names.contains(QLatin1String(mark)))
            return std::nullopt;
    }
    for (const QString &name : names) {
        const QString field = renamed().value(name, name);
        const bool isKnown = spec->indexOf(field).has_value();
        if (isKnown || isDerived(name))
            own.map.columns.insert(normalisedWords(name), isKnown ? field : QString());
        else
            own.map.unread.insert(normalisedWords(name));
    }
    if (request.kind == LogKind::Complaints)
        keepSubjects(own.map);
    return own;
}

} // namespace heed
