#pragma once

#include "core/codes/codelists.h"
#include "core/complaints/complaintfields.h"
#include "core/complaints/complaintregister.h"
#include "core/complaints/complaintservice.h"
#include "core/governance/packregister.h"
#include "core/governance/packrules.h"
#include "core/governance/packservice.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

namespace heed::test {

/// A store with complaints that went through the service, so that its trail tells what happened to
/// each; and what takes a pack from its beginning to its issue. Today is Sunday 22 November 2026.
class PackStore
{
public:
    PackStore()
        : complaints(m_store.session())
        , packs(m_store.session())
    {
        auto work = m_store.begin();
        if (!seedCodes(work) || !work.commit())
            qFatal("no codes");
        for (int i = 0; i < 8; ++i)
            log(QDate(2026, 7, 3).addDays(i * 9));
    }

    [[nodiscard]] TestStore &store() { return m_store; }
    [[nodiscard]] const Session &session() const { return m_store.session(); }

    ComplaintId log(QDate receivedOn)
    {
        ComplaintFile file;
        file.complaint.receivedOn = receivedOn;
        file.complaint.channel = Channel::Letter;
        file.complaint.description = QStringLiteral("The call bell was not answered.");
        file.complainant.name = QStringLiteral("Bea Larkin");
        ComplaintIssue issue;
        issue.subject = QStringLiteral("communications");
        file.issues = { issue };
        return orEnd(complaints.log(file));
    }

    [[nodiscard]] QString referenceOf(ComplaintId id)
    {
        return orEnd(ComplaintRegister(session()).byId(id)).reference;
    }

    /// Closes one as upheld with something learned, by hand: the trail need not know.
    void close(ComplaintId id, const QString &learning, QDate on = QDate(2026, 9, 10))
    {
        const auto done = m_store.database().run(
            QStringLiteral("UPDATE complaint SET state = 'closed', outcome = 'upheld', learning = ?, "
                           "replied_on = ?, closed_on = ? WHERE id = ?"),
            { learning, on.toString(Qt::ISODate), on.toString(Qt::ISODate), id.value });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    PackId begun(const QString &kind = QStringLiteral("quarterly"))
    {
        return orEnd(
            packs.begin(newPack(kind, { QDate(2026, 7, 1), QDate(2026, 9, 30) }, {})));
    }

    [[nodiscard]] PackFile file(PackId id) { return orEnd(PackRegister(session()).file(id)); }

    void tickAll(PackId id)
    {
        const PackPreview preview = orEnd(previewPack(session(), file(id), false));
        for (const StoryText &text : preview.story) {
            if (!packs.tick(id, text.hash, true))
                qFatal("no tick");
        }
    }

    PackId issued(const QString &kind = QStringLiteral("quarterly"))
    {
        const PackId id = begun(kind);
        tickAll(id);
        const auto done = packs.approve(id).and_then([&] { return packs.issue(id, paper()); });
        if (!done)
            qFatal("not issued: %s", why(done).constData());
        return id;
    }

    [[nodiscard]] static PackPaper paper()
    {
        return [](const Report &report) {
            return Result<QByteArray>(QByteArray("%PDF- of ") + report.standing.toUtf8());
        };
    }

    template <typename T> static T orEnd(Result<T> result)
    {
        if (!result)
            qFatal("%s", why(result).constData());
        return std::move(*result);
    }

private:
    TestStore m_store;

public:
    ComplaintService complaints;
    PackService packs;
};

} // namespace heed::test
