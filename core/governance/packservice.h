#pragma once

#include "core/governance/packdata.h"

#include <QObject>

#include <functional>

namespace heed {

/// Makes the paper (a PDF) of what was counted. It stands above core, which cannot print.
using PackPaper = std::function<Result<QByteArray>(const Report &report)>;

/// What people do with packs: each call checks the right, reads the pack, applies one step and
/// writes it with its audit entry in one transaction. Errors of every call: Refused
/// "session.not-allowed", "pack.in-bin"; NotFound "record.missing"; Conflict
/// "record.changed-meanwhile"; Locked, Io, Storage.
class PackService : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive the service.
    explicit PackService(const Session &session, QObject *parent = nullptr);

    /// Stores a new draft. Errors: Invalid "pack.invalid" with every field problem.
    Result<PackId> begin(PackFile draft);
    /// Writes a changed draft: its title, period, sites, sections and commentaries; `edited`
    /// carries the revision it was read with. Errors: also Invalid "pack.invalid"; Refused
    /// "pack.not-draft".
    Result<void> change(const PackFile &edited);
    /// Somebody read this text and says that the family would not recognise it, or takes that
    /// back. Errors: also Refused "pack.not-draft".
    Result<void> tick(PackId id, const QString &textHash, bool isTicked);
    /// A manager stands for it. Every text that it prints must be ticked as it stands now; that is
    /// looked up, which may take seconds. Errors: also Invalid "pack.invalid"; Refused
    /// "pack.not-draft", "pack.story-open" (detail: how many texts).
    Result<void> approve(PackId id);
    /// Errors: also Refused "pack.not-approved"; Invalid "pack.reason-missing".
    Result<void> backToDraft(PackId id, const QString &reason);
    /// Counts it, keeps the figures with the records behind them, the definitions and the paper,
    /// and closes it for good, all in one transaction. May run on any thread, with its own session.
    /// Errors: also Refused "pack.not-approved", "pack.story-open"; Invalid "pack.invalid";
    /// Conflict "pack.store-moved" when somebody saved meanwhile; those of the paper.
    Result<void> issue(PackId id, const PackPaper &paper);
    /// What was given out stays in the store and is marked as withdrawn. Errors: also Refused
    /// "pack.not-issued"; Invalid "pack.reason-missing".
    Result<void> withdraw(PackId id, const QString &reason);
    /// Needs Capability::Bin. Errors: also Refused "pack.is-kept" for one that was issued.
    Result<void> bin(PackId id, const QString &reason);
    Result<void> restore(PackId id);

signals:
    void packChanged(heed::PackId id);

private:
    using Step = std::function<Result<void>(PackFile &)>;
    struct Doing
    {
        Capability needed = Capability::Report;
        AuditAction action = AuditAction::Change;
        QString reason;
    };
    Result<void> apply(PackId id, const Doing &doing, const Step &step);
    [[nodiscard]] Result<PackPreview> checked(const PackFile &file, bool withReferences) const;
    Result<void> keep(Transaction &work, PackFile &file, const Report &report,
        const QByteArray &paper) const;

    const Session &m_session;
};

} // namespace heed
