#include "app/commands.h"
#include "app/storeaccess.h"
#include "core/exchange/registersheet.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <vector>

namespace heed {

namespace {

constexpr size_t linesAtOnce = 500;
constexpr qsizetype widestCell = 40;
constexpr int mostLines = 1'000'000'000;

/// What a person wants to see of a line; JSON has it all.
QStringList shownColumns(SheetKind kind)
{
    const auto list
        = [](const char *names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); };
    switch (kind) {
    case SheetKind::Complaints:
        return list("reference received_on state site subject reply_by handler");
    case SheetKind::Incidents:
        return list("reference occurred_on state site category physical_harm handler");
    case SheetKind::Claims:
        return list("reference notified_on status site scheme stage handler");
    case SheetKind::Candour:
        return list(
            "reference aware_on state site next_step next_due_on working_days_late handler");
    case SheetKind::Feedback:
        return list("reference heard_on type site theme sentiment verbatim");
    case SheetKind::Actions:
        return list("reference title owner due_on done_on");
    case SheetKind::Documents:
        return list("reference name type bytes added_at sha256");
    case SheetKind::Audit:
        break;
    }
    return list("seq at user action kind reference");
}

QStringList textsOf(const FlatRecord &line, const QStringList &columns)
{
    QStringList texts;
    for (const QString &column : columns) {
        const QString text = cellText(line.cells.value(line.names.indexOf(column))).simplified();
        texts += text.size() > widestCell ? text.left(widestCell - 1) + QChar(0x2026) : text;
    }
    return texts;
}

/// Columns as wide as what stands in them.
QString tableOf(const QList<QStringList> &rows)
{
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row.at(i).size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(widths.at(i) + 2);
        lines += line.trimmed();
    }
    return lines.join(QLatin1Char('\n'));
}

class ListCommand final : public Command
{
public:
    void describe(CLI::App &options) override;
    ExitStatus run(const Clock &clock) override;

private:
    [[nodiscard]] Result<RecordQuery> query() const;
    Result<void> write(RegisterSheet &sheet, SheetKind kind, const std::vector<qint64> &ids) const;

    StoreAccess m_access;
    std::string m_kind;
    std::string m_search;
    std::vector<std::string> m_filters;
    int m_limit = 0;
    bool m_isJson = false;
};

void ListCommand::describe(CLI::App &options)
{
    m_access.describe(options);
    options.add_option("KIND", m_kind, "What to list")
        ->required()
        ->type_name("")
        ->check(CLI::IsMember({ "complaints", "incidents", "claims", "candour", "feedback",
            "actions", "documents", "audit" }));
    options.add_option("--search", m_search, "Words that must all occur")->type_name("TEXT");
    options
        .add_option("--filter", m_filters,
            "FIELD=VALUE, FIELD=A..B, or FIELD= for nothing recorded; may be given several times")
        ->type_name("FIELD=VALUE")
        ->expected(1)
        ->take_all();
    options.add_option("--limit", m_limit, "At most so many")
        ->check(CLI::Range(1, mostLines))
        ->type_name("N");
    options.add_flag("--json", m_isJson, "Write JSON, with all fields");
}

Result<RecordQuery> ListCommand::query() const
{
    RecordQuery query;
    query.searchText = QString::fromLocal8Bit(m_search.c_str());
    query.limit = m_limit;
    for (const std::string &text : m_filters) {
        const QString given = QString::fromLocal8Bit(text.c_str());
        const auto filter = parseFieldFilter(given);
        if (!filter)
            return failure(ErrorCode::Invalid, QStringLiteral("record.filter-shape"), given);
        query.filters += *filter;
    }
    return query;
}

Result<void> ListCommand::write(
    RegisterSheet &sheet, SheetKind kind, const std::vector<qint64> &ids) const
{
    const QStringList columns = shownColumns(kind);
    QList<QStringList> table { columns };
    if (m_isJson)
        print(QStringLiteral("["));
    for (size_t start = 0; start < ids.size(); start += linesAtOnce) {
        const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(start);
        const size_t end = std::min(start + linesAtOnce, ids.size());
        const auto lines = sheet.lines({ begin, ids.begin() + static_cast<std::ptrdiff_t>(end) });
        if (!lines)
            return Failure(lines.error());
        for (size_t i = 0; i < lines->size(); ++i) {
            if (!m_isJson) {
                table += textsOf(lines->at(i), columns);
                continue;
            }
            const bool isLast = end == ids.size() && i + 1 == lines->size();
            const QByteArray object
                = QJsonDocument(flatJson(lines->at(i))).toJson(QJsonDocument::Compact);
            print(QString::fromUtf8(object) + (isLast ? QString() : QStringLiteral(",")));
        }
    }
    if (m_isJson)
        print(QStringLiteral("]"));
    else if (table.size() > 1)
        print(tableOf(table));
    return {};
}

ExitStatus ListCommand::run(const Clock &clock)
{
    const auto wanted = query();
    if (!wanted)
        return fail(wanted.error());
    const auto store = m_access.openToRead(clock);
    if (!store)
        return fail(store.error());
    const SheetKind kind
        = fromCode<SheetKind>(QString::fromStdString(m_kind)).value_or(SheetKind::Complaints);
    const Session session = (*store)->session();
    auto sheet = RegisterSheet::open(session, kind);
    if (!sheet)
        return fail(sheet.error());
    const auto ids = sheet->ids(*wanted);
    if (!ids)
        return fail(ids.error());
    if (const auto written = write(*sheet, kind, *ids); !written)
        return fail(written.error());
    if (ids->empty())
        note(QStringLiteral("Nothing matches."));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> makeListCommand() { return std::make_unique<ListCommand>(); }

} // namespace heed
