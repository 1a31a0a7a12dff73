#include "core/codes/codeservice.h"

#include <QRegularExpression>

namespace heed {

namespace {

const QString codeKind = QStringLiteral("code");
const QString themeKind = QStringLiteral("theme");

QString nameOf(const QString &scheme, const QString &code)
{
    return scheme + QLatin1Char('/') + code;
}

/// "Lost property" -> "lost_property"
QString codeFromLabel(const QString &label)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString code = label.simplified().toLower().replace(others, QStringLiteral("_"));
    while (code.startsWith(QLatin1Char('_')))
        code.remove(0, 1);
    while (code.endsWith(QLatin1Char('_')))
        code.chop(1);
    return code;
}

QList<FieldProblem> problemsOf(const Code &code)
{
    QList<FieldProblem> problems;
    if (code.scheme.isEmpty())
        problems += { QStringLiteral("scheme"), QStringLiteral("code.scheme-missing"), {} };
    if (code.label.simplified().isEmpty())
        problems += { QStringLiteral("label"), QStringLiteral("code.label-missing"), {} };
    else if (code.code.isEmpty())
        problems += { QStringLiteral("code"), QStringLiteral("code.code-missing"), {} };
    return problems;
}

Result<void> removeMapping(Transaction &transaction, const ThemeMapping &mapping)
{
    return transaction.database()
        .run(QStringLiteral("DELETE FROM theme_map WHERE id = ?"), { mapping.id.value })
        .map([&](Statement *) {
            transaction.note({ AuditAction::Remove, themeKind, mapping.id.value,
                nameOf(mapping.scheme, mapping.code), changesBetween(mapping, ThemeMapping {}),
                {} });
        });
}

Result<void> addMapping(Transaction &transaction, const ThemeMapping &mapping)
{
    return insertRow(transaction, mapping).map([&](ThemeMappingId id) {
        transaction.note({ AuditAction::Create, themeKind, id.value,
            nameOf(mapping.scheme, mapping.code), changesBetween(ThemeMapping {}, mapping), {} });
    });
}

Result<void> changeMapping(
    Transaction &transaction, const ThemeMapping &before, const QString &theme)
{
    ThemeMapping after = before;
    after.theme = theme;
    return updateRow(transaction, after).map([&] {
        transaction.note({ AuditAction::Change, themeKind, after.id.value,
            nameOf(after.scheme, after.code), changesBetween(before, after), {} });
    });
}

Result<void> remap(Transaction &transaction, const ThemeMapping &before, const ThemeMapping &after)
{
    if (!before.id.isValid())
        return addMapping(transaction, after);
    if (after.theme.isEmpty())
        return removeMapping(transaction, before);
    return changeMapping(transaction, before, after.theme);
}

} // namespace

CodeService::CodeService(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<CodeId> CodeService::add(Code draft)
{
    draft.label = draft.label.simplified();
    if (draft.code.isEmpty())
        draft.code = codeFromLabel(draft.label);
    if (const auto problems = problemsOf(draft); !problems.isEmpty())
        return invalid(QStringLiteral("code.invalid"), problems);
    auto transaction = beginWork(m_session, Capability::ManageSettings);
    if (!transaction)
        return Failure(transaction.error());
    const auto id = insertRow(*transaction, draft);
    if (!id) {
        if (id.error().operation == QLatin1String("store.constraint"))
            return failure(ErrorCode::Conflict, QStringLiteral("code.exists"), draft.code);
        return id;
    }
    transaction->note({ AuditAction::Create, codeKind, id->value, nameOf(draft.scheme, draft.code),
        changesBetween(Code {}, draft), {} });
    if (const auto done = transaction->commit(); !done)
        return Failure(done.error());
    emit codesChanged();
    return id;
}

Result<void> CodeService::relabel(CodeId id, const QString &label)
{
    return change(id, [&](Code &code) { code.label = label.simplified(); });
}

Result<void> CodeService::retire(CodeId id, QDate lastDay)
{
    return change(id, [&](Code &code) { code.validTo = lastDay; });
}

Result<void> CodeService::setTheme(const QString &scheme, const QString &code, const QString &theme)
{
    return setThemes({ { {}, scheme, code, theme } }, {}).map([](qint64) {});
}

Result<qint64> CodeService::setThemes(
    const std::vector<ThemeMapping> &lines, const QString &reason)
{
    auto transaction = beginWork(m_session, Capability::ManageSettings);
    if (!transaction)
        return Failure(transaction.error());
    std::optional<ThemeMapVersion> version;
    for (const ThemeMapping &line : lines) {
        const auto found = selectRows<ThemeMapping>(m_session.database,
            QStringLiteral("WHERE scheme = ? AND code = ?"), { line.scheme, line.code });
        if (!found)
            return Failure(found.error());
        const ThemeMapping before = found->empty() ? ThemeMapping {} : found->front();
        if (before.theme == line.theme)
            continue;
        if (!version) {
            const auto begun = beginThemeMapVersion(*transaction, reason);
            if (!begun)
                return Failure(begun.error());
            version = *begun;
        }
        const auto done = remap(*transaction, before, line).and_then([&] {
            return insertRow(*transaction,
                ThemeMapChange { {}, version->id, line.scheme, line.code, before.theme,
                    line.theme });
        });
        if (!done)
            return Failure(done.error());
    }
    if (const auto done = transaction->commit(); !done)
        return Failure(done.error());
    if (version)
        emit codesChanged();
    return themeMapVersion(m_session.database);
}

Result<void> CodeService::change(CodeId id, const std::function<void(Code &)> &edit)
{
    auto transaction = beginWork(m_session, Capability::ManageSettings);
    if (!transaction)
        return Failure(transaction.error());
    const auto before = rowById<Code>(m_session.database, id);
    if (!before)
        return Failure(before.error());
    Code after = *before;
    edit(after);
    if (const auto problems = problemsOf(after); !problems.isEmpty())
        return invalid(QStringLiteral("code.invalid"), problems);
    return updateRow(*transaction, after)
        .and_then([&] {
            transaction->note({ AuditAction::Change, codeKind, id.value,
                nameOf(after.scheme, after.code), changesBetween(*before, after), {} });
            return transaction->commit();
        })
        .map([this] { emit codesChanged(); });
}

} // namespace heed
