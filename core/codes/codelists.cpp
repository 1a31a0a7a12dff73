#include "core/codes/codelists.h"

#include "core/codes/codefile.h"

#include <QDir>
#include <QFile>

namespace heed {

namespace {

const QString folder = QStringLiteral(":/heed/codes");
const QString mapFile = QStringLiteral("theme-map.csv");

QString keyOf(const QString &scheme, const QString &word)
{
    return scheme + QLatin1Char('|') + word;
}

QString labelKey(const QString &scheme, const QString &label)
{
    return keyOf(scheme, label.simplified().toCaseFolded());
}

Result<QList<CodeFileLine>> shippedFile(const QString &name)
{
    QFile file(folder + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, QStringLiteral("codes.damaged"), name);
    return readCodeFile(name, file.readAll());
}

Code codeOf(const CodeFileLine &line)
{
    Code code;
    code.scheme = line.value(QStringLiteral("scheme"));
    code.code = line.value(QStringLiteral("code"));
    code.label = line.value(QStringLiteral("label"));
    code.sort = line.value(QStringLiteral("sort")).toInt();
    code.source = line.value(QStringLiteral("source"));
    code.verified = line.value(QStringLiteral("verified")) == QLatin1String("yes");
    return code;
}

Result<std::vector<Code>> shippedCodes()
{
    std::vector<Code> codes;
    const QStringList names = QDir(folder).entryList({ QStringLiteral("*.csv") }, QDir::Files);
    for (const QString &name : names) {
        if (name == mapFile)
            continue;
        const auto lines = shippedFile(name);
        if (!lines)
            return Failure(lines.error());
        for (const CodeFileLine &line : *lines) {
            const Code code = codeOf(line);
            if (code.scheme.isEmpty() || code.code.isEmpty() || code.label.isEmpty())
                return failure(ErrorCode::Storage, QStringLiteral("codes.damaged"), name);
            codes.push_back(code);
        }
    }
    return codes;
}

Result<std::vector<ThemeMapping>> shippedThemeMap()
{
    return shippedFile(mapFile).map([](const QList<CodeFileLine> &lines) {
        std::vector<ThemeMapping> map;
        for (const CodeFileLine &line : lines)
            map.push_back({ {}, line.value(QStringLiteral("scheme")),
                line.value(QStringLiteral("code")), line.value(QStringLiteral("theme")) });
        return map;
    });
}

/// Adds one line of a list unless it is there, and notes it.
template <typename T> Result<int> seed(Transaction &transaction, const QString &kind, const T &row)
{
    static const QString there = QStringLiteral("SELECT id FROM %1 WHERE scheme = ? AND code = ?")
                                     .arg(QLatin1String(RowOf<T>::table));
    const auto found = transaction.database().scalar(there, { row.scheme, row.code });
    if (!found)
        return Failure(found.error());
    if (!found->isNull())
        return 0;
    return insertRow(transaction, row).map([&](auto id) {
        transaction.note({ AuditAction::Create, kind, id.value,
            row.scheme + QLatin1Char('/') + row.code, {}, {} });
        return 1;
    });
}

template <typename T>
Result<int> seedAll(Transaction &transaction, const QString &kind, const std::vector<T> &rows)
{
    int written = 0;
    for (const T &row : rows) {
        const auto added = seed(transaction, kind, row);
        if (!added)
            return added;
        written += *added;
    }
    return written;
}

} // namespace

Result<CodeLists> CodeLists::load(Database &database)
{
    auto codes = selectRows<Code>(database, QStringLiteral("ORDER BY scheme, sort, label"));
    if (!codes)
        return Failure(codes.error());
    auto map = selectRows<ThemeMapping>(database, QStringLiteral("ORDER BY scheme, code"));
    if (!map)
        return Failure(map.error());
    return CodeLists(std::move(*codes), std::move(*map));
}

Result<CodeLists> CodeLists::shipped()
{
    auto codes = shippedCodes();
    if (!codes)
        return Failure(codes.error());
    auto map = shippedThemeMap();
    if (!map)
        return Failure(map.error());
    return CodeLists(std::move(*codes), std::move(*map));
}

CodeLists::CodeLists(std::vector<Code> codes, std::vector<ThemeMapping> map)
    : m_map(std::move(map))
{
    for (Code &code : codes)
        m_codes[code.scheme].push_back(std::move(code));
    for (auto &[scheme, list] : m_codes) {
        std::stable_sort(list.begin(), list.end(), [](const Code &a, const Code &b) {
            return std::pair(a.sort, a.label) < std::pair(b.sort, b.label);
        });
        for (std::size_t i = 0; i < list.size(); ++i) {
            m_byCode.insert(keyOf(scheme, list[i].code), i);
            m_byLabel.insert(labelKey(scheme, list[i].label), list[i].code);
        }
        for (const Code &code : list) // a code as a word wins over another line's label
            m_byLabel.insert(labelKey(scheme, code.code), code.code);
    }
    for (const ThemeMapping &mapping : m_map)
        m_themes.insert(keyOf(mapping.scheme, mapping.code), mapping.theme);
}

const std::vector<Code> &CodeLists::codes(const QString &scheme) const
{
    static const std::vector<Code> none;
    const auto found = m_codes.find(scheme);
    return found == m_codes.end() ? none : found->second;
}

std::vector<Code> CodeLists::offered(const QString &scheme, QDate day) const
{
    std::vector<Code> offered;
    for (const Code &code : codes(scheme)) {
        if (code.isOfferedOn(day))
            offered.push_back(code);
    }
    return offered;
}

QStringList CodeLists::schemes() const
{
    QStringList names;
    for (const auto &[scheme, list] : m_codes)
        names += scheme;
    return names;
}

const Code *CodeLists::find(const QString &scheme, const QString &code) const
{
    const auto position = m_byCode.constFind(keyOf(scheme, code));
    return position == m_byCode.constEnd() ? nullptr : &codes(scheme)[*position];
}

QString CodeLists::label(const QString &scheme, const QString &code) const
{
    const Code *found = find(scheme, code);
    return found != nullptr ? found->label : code;
}

QString CodeLists::codeFor(const QString &scheme, const QString &codeOrLabel) const
{
    return m_byLabel.value(labelKey(scheme, codeOrLabel));
}

QString CodeLists::themeFor(const QString &scheme, const QString &codeOrLabel) const
{
    return m_themes.value(keyOf(scheme, codeFor(scheme, codeOrLabel)));
}

Result<int> seedCodes(Transaction &transaction)
{
    const auto codes = shippedCodes();
    if (!codes)
        return Failure(codes.error());
    const auto map = shippedThemeMap();
    if (!map)
        return Failure(map.error());
    return seedAll(transaction, QStringLiteral("code"), *codes).and_then([&](int written) {
        return seedAll(transaction, QStringLiteral("theme"), *map).map([written](int more) {
            return written + more;
        });
    });
}

} // namespace heed
