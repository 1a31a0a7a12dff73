#include "core/governance/panelregister.h"

#include "core/records/referencemaker.h"

namespace heed {

namespace {

const QString ofMeeting = QStringLiteral("WHERE meeting_id = ? ORDER BY id");

QString whereOf(const PanelQuery &query, QVariantList &values)
{
    QString where = query.binned ? QStringLiteral("WHERE binned_at IS NOT NULL")
                                 : QStringLiteral("WHERE binned_at IS NULL");
    if (query.which == PanelQuery::Which::Open)
        where += QStringLiteral(" AND signed_on IS NULL");
    if (query.which == PanelQuery::Which::Signed)
        where += QStringLiteral(" AND signed_on IS NOT NULL");
    for (const QString &word : query.searchText.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        where += QStringLiteral(" AND instr(lower(concat_ws(' ', reference, place)), ?) > 0");
        values << word.toLower();
    }
    return where;
}

QString orderOf(const PanelQuery &query)
{
    static const QHash<PanelColumn, QString> columns {
        { PanelColumn::Reference, QStringLiteral("reference") },
        { PanelColumn::HeldOn, QStringLiteral("held_on") },
        { PanelColumn::Assurance, QStringLiteral("assurance") },
    };
    const QString column = columns.value(query.sortBy);
    return QStringLiteral(" ORDER BY %1 IS NULL, %1 %2, id DESC")
        .arg(column, query.ascending ? QStringLiteral("ASC") : QStringLiteral("DESC"));
}

/// The value of a step, or its error kept for the end.
class Reading
{
public:
    template <typename T> T take(Result<T> found)
    {
        if (found)
            return std::move(*found);
        if (!m_error)
            m_error = found.error();
        return {};
    }
    template <typename T> Result<T> end(T value) const
    {
        if (m_error)
            return Failure(*m_error);
        return value;
    }

private:
    std::optional<Error> m_error;
};

} // namespace

Result<PanelMeeting> PanelRegister::byId(PanelMeetingId id) const
{
    return rowById<PanelMeeting>(database(), id);
}

Result<PanelItem> PanelRegister::item(PanelItemId id) const
{
    return rowById<PanelItem>(database(), id);
}

Result<PanelFile> PanelRegister::file(PanelMeetingId id) const
{
    auto meeting = byId(id);
    if (!meeting)
        return Failure(meeting.error());
    Reading reading;
    PanelFile file;
    file.meeting = std::move(*meeting);
    const QVariantList of { id.value };
    file.terms = reading.take(termsOn(file.meeting.heldOn));
    file.attendance = reading.take(selectRows<PanelAttendance>(database(), ofMeeting, of));
    file.declarations = reading.take(selectRows<PanelDeclaration>(database(), ofMeeting, of));
    file.items = reading.take(selectRows<PanelItem>(
        database(), QStringLiteral("WHERE meeting_id = ? ORDER BY position, id"), of));
    file.scores = reading.take(selectRows<PanelScore>(database(), ofMeeting, of));
    file.links = reading.take(selectRows<PanelActionLink>(database(), ofMeeting, of));
    file.actions = reading.take(actionsOf(id));
    file.corrections = reading.take(selectRows<PanelCorrection>(database(), ofMeeting, of));
    return reading.end(std::move(file));
}

Result<std::vector<Action>> PanelRegister::actionsOf(PanelMeetingId id) const
{
    return selectRows<Action>(database(),
        QStringLiteral("WHERE binned_at IS NULL AND id IN "
                       "(SELECT action_id FROM panel_action WHERE meeting_id = ?) ORDER BY id"),
        { id.value });
}

Result<std::vector<qint64>> PanelRegister::ids(const PanelQuery &query) const
{
    QVariantList values;
    const QString sql = QStringLiteral("SELECT id FROM panel_meeting ") + whereOf(query, values)
        + orderOf(query);
    return database().run(sql, values).map([](Statement *row) {
        std::vector<qint64> found;
        while (row->next())
            found.push_back(row->number(0));
        return found;
    });
}

Result<std::vector<PanelRow>> PanelRegister::rows(const std::vector<qint64> &ids) const
{
    static const QString counts = QStringLiteral(
        "SELECT (SELECT count(*) FROM panel_attendance a WHERE a.meeting_id = m.id "
        "AND a.presence = 'present' AND a.role <> 'in_attendance'), "
        "(SELECT count(*) FROM panel_attendance a WHERE a.meeting_id = m.id "
        "AND a.role <> 'in_attendance'), "
        "(SELECT count(*) FROM panel_item i WHERE i.meeting_id = m.id AND i.kind = 'case'), "
        "(SELECT count(*) FROM panel_action k JOIN action x ON x.id = k.action_id "
        "WHERE k.meeting_id = m.id AND x.binned_at IS NULL), "
        "(SELECT count(*) FROM panel_action k JOIN action x ON x.id = k.action_id "
        "WHERE k.meeting_id = m.id AND x.binned_at IS NULL AND x.done_on IS NULL) "
        "FROM panel_meeting m WHERE m.id = ?");
    std::vector<PanelRow> rows;
    for (const qint64 id : ids) {
        const auto meeting = byId({ id });
        if (!meeting)
            continue;
        const auto counted = database().run(counts, { id });
        if (!counted)
            return Failure(counted.error());
        PanelRow row { *meeting };
        if ((*counted)->next()) {
            const auto number = [&](int column) { return int((*counted)->number(column)); };
            row.present = number(0);
            row.members = number(1);
            row.cases = number(2);
            row.actions = number(3);
            row.openActions = number(4);
        }
        (*counted)->finish();
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<PanelMeetingId> PanelRegister::before(const PanelMeeting &meeting) const
{
    return database()
        .scalar(QStringLiteral("SELECT id FROM panel_meeting WHERE binned_at IS NULL AND id <> ? "
                               "AND held_on <= ? AND NOT (held_on = ? AND id > ?) "
                               "ORDER BY held_on DESC, id DESC LIMIT 1"),
            { meeting.id.value, columns::write(meeting.heldOn), columns::write(meeting.heldOn),
                meeting.id.isValid() ? meeting.id.value : std::numeric_limits<qint64>::max() })
        .map([](const QVariant &id) { return PanelMeetingId { id.toLongLong() }; });
}

Result<std::vector<PanelTerms>> PanelRegister::allTerms() const
{
    return selectRows<PanelTerms>(database(), QStringLiteral("ORDER BY version DESC"));
}

Result<PanelTerms> PanelRegister::termsOn(QDate day) const
{
    const auto all = allTerms();
    if (!all)
        return Failure(all.error());
    if (all->empty())
        return PanelSets::load().map([day](const PanelSets &sets) {
            PanelTerms terms = sets.terms;
            terms.fromOn = day;
            return terms;
        });
    const auto inForce = std::find_if(all->begin(), all->end(),
        [day](const PanelTerms &terms) { return terms.fromOn <= day; });
    return inForce == all->end() ? all->back() : *inForce;
}

Result<std::vector<PanelMember>> PanelRegister::membersOn(QDate day) const
{
    return selectRows<PanelMember>(database(), QStringLiteral("ORDER BY id"))
        .map([day](std::vector<PanelMember> members) {
            std::erase_if(members, [day](const PanelMember &one) { return !one.isOn(day); });
            std::stable_sort(members.begin(), members.end(),
                [](const PanelMember &a, const PanelMember &b) { return a.role < b.role; });
            return members;
        });
}

Result<PanelMeetingId> PanelRegister::insert(Transaction &transaction, PanelMeeting &meeting)
{
    meeting.revision = 1;
    meeting.createdAt = transaction.clock().now();
    meeting.updatedAt = meeting.createdAt;
    if (meeting.reference.isEmpty()) {
        auto maker = ReferenceMaker::forKind(database(), recordkind::PanelMeeting);
        if (!maker)
            return Failure(maker.error());
        const auto reference = maker->next(transaction, meeting.heldOn.year());
        if (!reference)
            return Failure(reference.error());
        meeting.reference = *reference;
    }
    return insertRow(transaction, meeting).map([&](PanelMeetingId id) {
        meeting.id = id;
        transaction.note({ AuditAction::Create, recordkind::PanelMeeting, id.value,
            meeting.reference, changesBetween(PanelMeeting {}, meeting), {} });
        return id;
    });
}

Result<void> PanelRegister::update(Transaction &transaction, const PanelMeeting &before,
    PanelMeeting &after, AuditAction action, const QString &reason)
{
    const QJsonObject changes = changesBetween(before, after);
    if (changes.isEmpty())
        return {};
    after.updatedAt = transaction.clock().now();
    return updateRow(transaction, after).map([&] {
        transaction.note({ action, recordkind::PanelMeeting, after.id.value, after.reference,
            changes, reason });
    });
}

Result<void> mayChangeMeeting(const Session &session, qint64 meetingId)
{
    return rowById<PanelMeeting>(session.database, { meetingId })
        .and_then([](const PanelMeeting &meeting) -> Result<void> {
            if (meeting.isSigned())
                return failure(ErrorCode::Refused, QStringLiteral("panel.signed-already"),
                    meeting.reference);
            return {};
        });
}

} // namespace heed
