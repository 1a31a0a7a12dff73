#pragma once

#include "core/governance/panelservice.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

namespace heed::test {

inline QString ascii(const char *text) { return QString::fromLatin1(text); }

/// A member since the beginning of 2026.
inline PanelMember member(const char *name, PanelRole role)
{
    PanelMember row;
    row.name = ascii(name);
    row.role = role;
    row.fromOn = QDate(2026, 1, 1);
    return row;
}

/// Seven members: a chair, a deputy and the leads.
inline void seatPanel(const Session &session)
{
    const std::pair<const char *, PanelRole> members[] {
        { "Ada Brook", PanelRole::Chair },
        { "Idris Penhale", PanelRole::DeputyChair },
        { "Nina Marchetti", PanelRole::Complaints },
        { "Owen Fairlie", PanelRole::Nursing },
        { "Priya Raman", PanelRole::Medical },
        { "Tom Ashdown", PanelRole::RiskClaims },
        { "Joyce Whitlock", PanelRole::PatientVoice },
    };
    for (const auto &[name, role] : members)
        VERIFY_OK(StandaloneRows<PanelMember>(session).keep(member(name, role)));
}

/// A complaint of October 2026 about one unit, with both people named in its texts.
inline qint64 addCase(Database &database, const char *reference, const QVariantMap &columns = {})
{
    const auto run = [&database](const QString &sql, const QVariantList &values) {
        const auto done = database.run(sql, values);
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return (*done)->insertedId();
    };
    const qint64 who = run(ascii("INSERT INTO person (name) VALUES (?)"),
        { ascii("Mrs Joan Amberly") });
    QVariantMap row { { ascii("reference"), ascii(reference) },
        { ascii("type"), ascii("complaint") }, { ascii("state"), ascii("closed") },
        { ascii("regime"), ascii("nhs_2009") }, { ascii("received_on"), ascii("2026-10-01") },
        { ascii("complainant_status"), ascii("patient") }, { ascii("complainant_id"), who },
        { ascii("handler"), ascii("Nina Marchetti") },
        { ascii("description"), ascii("Joan Amberly waited nine hours. She rang 01632 960123.") },
        { ascii("outcome"), ascii("upheld") },
        { ascii("learning"), ascii("Amberly was not told why. Ring back within a day.") },
        { ascii("closed_on"), ascii("2026-10-28") }, { ascii("replied_on"), ascii("2026-10-28") },
        { ascii("created_at"), ascii("x") }, { ascii("updated_at"), ascii("x") } };
    row.insert(columns);
    QStringList marks;
    marks.fill(ascii("?"), row.size());
    const qint64 id = run(QStringLiteral("INSERT INTO complaint (%1) VALUES (%2)")
                              .arg(row.keys().join(QLatin1Char(',')), marks.join(QLatin1Char(','))),
        row.values());
    run(ascii("INSERT INTO complaint_issue (complaint_id, number, subject, theme, summary) "
              "VALUES (?, 1, 'communications', 'communication', 'Nobody told Mrs Amberly why')"),
        { id });
    return id;
}

/// What `heed verify` would list, but for the complaints that tests put in past the program.
inline QStringList panelDamage(TestStore &store)
{
    QStringList lines = store.damage();
    lines.erase(std::remove_if(lines.begin(), lines.end(),
                    [](const QString &line) { return line.contains(ascii("complaint")); }),
        lines.end());
    return lines;
}

/// A meeting on Friday 20 November 2026 about October.
inline PanelMeeting wholeMeeting()
{
    PanelMeeting meeting;
    meeting.heldOn = QDate(2026, 11, 20);
    meeting.place = ascii("Board room");
    meeting.periodFrom = QDate(2026, 10, 1);
    meeting.periodTo = QDate(2026, 10, 31);
    return meeting;
}

} // namespace heed::test
