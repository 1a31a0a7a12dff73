#include "core/store/verify.h"

#include "app/commands.h"
#include "app/storeaccess.h"

#include <QHash>

#include <CLI/CLI.hpp>

namespace heed {

namespace {

QString sentenceFor(const Damage &damage)
{
    static const QHash<QString, QString> sentences {
        { QStringLiteral("verify.page"),
            QStringLiteral("Part of the file is damaged and cannot be read.") },
        { QStringLiteral("verify.foreign-key"),
            QStringLiteral("A row in %1 points to one that is not there.") },
        { QStringLiteral("verify.entry"),
            QStringLiteral(
                "Audit entry %1 is not as it was written, or one before it is missing.") },
        { QStringLiteral("verify.record"),
            QStringLiteral("The record %1 was changed outside Heed.") },
        { QStringLiteral("verify.file"),
            QStringLiteral("The document %1 is not as it was added: do not rely on it.") },
        { QStringLiteral("verify.no-entry"),
            QStringLiteral("The record %1 was not written by Heed: no audit entry describes it.") },
    };
    const QString sentence = sentences.value(damage.fact);
    return sentence.contains(QLatin1String("%1")) ? sentence.arg(damage.where) : sentence;
}

/// One bad page makes the library tell of many, in lines of its own: that is one finding.
QStringList findingsOf(const VerifyReport &report)
{
    QStringList findings;
    for (const Damage &damage : report.damage)
        findings += sentenceFor(damage);
    findings.removeDuplicates();
    return findings;
}

class VerifyCommand final : public Command
{
public:
    void describe(CLI::App &options) override { m_access.describe(options); }

    ExitStatus run(const Clock &clock) override
    {
        const auto store = m_access.open(clock, OpenStore::Purpose::ReadOnly);
        if (!store)
            return store.error().operation == QLatin1String("store.damaged")
                ? damaged(store.error())
                : fail(store.error());
        const auto report = verifyStore((*store)->database());
        if (!report)
            return fail(report.error());
        const QStringList findings = findingsOf(*report);
        for (const QString &finding : findings)
            print(finding);
        if (!findings.isEmpty()) {
            note(QStringLiteral("The store is damaged in %1: leave it as it is and restore the "
                                "last good backup.")
                     .arg(findings.size() == 1
                             ? QStringLiteral("one place")
                             : QStringLiteral("%1 places").arg(findings.size())));
            return ExitStatus::DamageFound;
        }
        print(QStringLiteral(
            "Nothing is damaged: %1 audit entries, %2 records and %4 documents agree. The chain "
            "ends with %3.")
                  .arg(report->entries)
                  .arg(report->records)
                  .arg(report->auditHead)
                  .arg(report->files));
        return ExitStatus::Done;
    }

private:
    static ExitStatus damaged(const Error &error)
    {
        const auto said = fail(error);
        Q_UNUSED(said)
        return ExitStatus::DamageFound;
    }

    StoreAccess m_access;
};

} // namespace

std::unique_ptr<Command> makeVerifyCommand() { return std::make_unique<VerifyCommand>(); }

} // namespace heed
