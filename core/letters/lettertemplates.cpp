#include "core/letters/lettertemplates.h"

#include "core/letters/letterfill.h"
#include "core/letters/letterregister.h"

namespace heed {

namespace {

const QString templateKind = QStringLiteral("template");

/// The shipped text as a row of its own, for who may not write.
Result<LetterTemplate> shippedRow(const QString &code, LetterVariant variant)
{
    const auto catalogue = LetterCatalogue::load();
    if (!catalogue)
        return Failure(catalogue.error());
    const LetterKind *kind = catalogue->find(code);
    if (kind == nullptr)
        return failure(ErrorCode::NotFound, QStringLiteral("letter.no-template"), code);
    return shippedTemplate(code, variant).map([&](const QString &body) {
        LetterTemplate row;
        row.code = code;
        row.variant = variant;
        row.version = kind->version;
        row.shippedVersion = kind->version;
        row.body = body;
        row.source = kind->source;
        return row;
    });
}

} // namespace

const LetterTemplate *currentOf(const std::vector<LetterTemplate> &versions)
{
    const LetterTemplate *current = nullptr;
    for (const LetterTemplate &row : versions) {
        const bool isEdited = !row.shippedVersion.has_value();
        const bool staysEdited = current != nullptr && !current->shippedVersion.has_value();
        if (isEdited || !staysEdited)
            current = &row;
    }
    return current;
}

Result<LetterTemplate> LetterTemplates::current(const QString &code, LetterVariant variant) const
{
    const auto versions = LetterRegister(m_session.database).versions(code, variant);
    if (!versions)
        return Failure(versions.error());
    if (const LetterTemplate *row = currentOf(*versions))
        return *row;
    return shippedRow(code, variant);
}

Result<QHash<QString, QString>> LetterTemplates::parts(const LetterCatalogue &catalogue) const
{
    QHash<QString, QString> parts;
    for (const LetterKind &kind : catalogue.kinds) {
        if (!kind.isPart)
            continue;
        const auto row = current(kind.code, LetterVariant::Standard);
        if (!row)
            return Failure(row.error());
        parts.insert(kind.code, row->body);
    }
    return parts;
}

Result<LetterTemplate> LetterTemplates::add(Transaction &transaction, LetterTemplate row) const
{
    const auto last = transaction.database().scalar(
        QStringLiteral("SELECT max(version) FROM letter_template WHERE code = ? AND variant = ?"),
        { row.code, toCode(row.variant) });
    if (!last)
        return Failure(last.error());
    row.version = last->toInt() + 1;
    row.editedAt = m_session.clock.now();
    const auto id = insertRow(transaction, row);
    if (!id)
        return Failure(id.error());
    row.id = *id;
    transaction.note({ AuditAction::Create, templateKind, id->value,
        QStringLiteral("%1/%2/%3").arg(row.code, toCode(row.variant)).arg(row.version), {}, {} });
    return row;
}

Result<LetterTemplate> LetterTemplates::edit(
    const QString &code, LetterVariant variant, const QString &body)
{
    const auto catalogue = LetterCatalogue::load();
    if (!catalogue)
        return Failure(catalogue.error());
    if (const auto problems = checkTemplate(body, *catalogue); !problems.isEmpty())
        return invalid(QStringLiteral("letter.broken-template"), problems);
    const auto before = seed().and_then([&](int) { return current(code, variant); });
    if (!before || before->body == body)
        return before;
    auto transaction = beginWork(m_session, Capability::ManageSettings);
    if (!transaction)
        return Failure(transaction.error());
    LetterTemplate row;
    row.code = code;
    row.variant = variant;
    row.body = body;
    row.editedBy = m_session.actor.name;
    return add(*transaction, row).and_then([&](const LetterTemplate &stored) {
        return transaction->commit().map([&stored] { return stored; });
    });
}

Result<LetterTemplate> LetterTemplates::useShipped(const QString &code, LetterVariant variant)
{
    return shippedTemplate(code, variant).and_then([&](const QString &body) {
        return edit(code, variant, body);
    });
}

Result<bool> LetterTemplates::seedOne(
    Transaction &transaction, const LetterKind &kind, LetterVariant variant) const
{
    const auto there = transaction.database().scalar(
        QStringLiteral("SELECT 1 FROM letter_template WHERE code = ? AND variant = ? AND "
                       "shipped_version = ?"),
        { kind.code, toCode(variant), kind.version });
    if (!there)
        return Failure(there.error());
    if (!there->isNull())
        return false;
    return shippedRow(kind.code, variant)
        .and_then([&](const LetterTemplate &row) { return add(transaction, row); })
        .map([](const LetterTemplate &) { return true; });
}

Result<int> LetterTemplates::seed()
{
    const auto catalogue = LetterCatalogue::load();
    if (!catalogue)
        return Failure(catalogue.error());
    auto transaction = Transaction::begin(m_session.database, m_session.actor, m_session.clock);
    if (!transaction)
        return Failure(transaction.error());
    int added = 0;
    for (const LetterKind &kind : catalogue->kinds) {
        for (const LetterVariant variant : kind.variants) {
            const auto one = seedOne(*transaction, kind, variant);
            if (!one)
                return Failure(one.error());
            added += *one ? 1 : 0;
        }
    }
    if (added == 0)
        return 0;
    return transaction->commit().map([added] { return added; });
}

} // namespace heed
