#include "ui/panel/panelcards.h"

#include "core/calendar/dayformat.h"
#include "core/records/actionregister.h"
#include "core/records/actionservice.h"
#include "ui/complaints/investigation/investigationwords.h"
#include "ui/panel/panelwords.h"
#include "ui/shared/partcard.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

QString column(const char *name) { return QString::fromLatin1(name); }

bool mayWrite(const RecordDesk &desk, const PanelFile &file)
{
    return desk.may(Capability::WriteRecords) && !file.meeting.isSigned();
}

QString shortened(const QString &text)
{
    constexpr qsizetype most = 160; // characters: two lines of a card
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(most).trimmed() + QChar(0x2026);
}

/// Lines of the agenda in one of two ways: as papers, or as minutes.
class ItemSource final : public PartSource
{
    Q_DECLARE_TR_FUNCTIONS(heed::ItemSource)

public:
    ItemSource(const Session &session, PanelService &service, PanelMeetingId id, bool isMinutes)
        : m_session(session)
        , m_service(service)
        , m_id(id)
        , m_isMinutes(isMinutes)
    {
    }

    [[nodiscard]] Result<std::vector<PartLine>> lines() const override
    {
        return PanelRegister(m_session).file(m_id).map([this](const PanelFile &file) {
            std::vector<PartLine> lines;
            for (const PanelItem &item : file.items)
                lines.push_back(
                    { item.id.value, tr("%1. %2").arg(lines.size() + 1).arg(itemTitle(file, item)),
                        m_isMinutes ? minutesOf(item) : paperOf(item) });
            return lines;
        });
    }
    [[nodiscard]] Result<QJsonObject> values(qint64 id) const override
    {
        if (id == 0)
            return QJsonObject {};
        return PanelRegister(m_session).file(m_id).map([id](const PanelFile &file) {
            QJsonObject values;
            int place = 0;
            for (const PanelItem &item : file.items) {
                ++place;
                if (item.id.value != id)
                    continue;
                values = rowAsJson(item);
                values.insert(column("place"), place);
                values.insert(column("id"), id);
            }
            return values;
        });
    }
    Result<void> keep(qint64 id, const QJsonObject &values) override
    {
        if (id == 0)
            return add(values);
        return PanelRegister(m_session).item({ id }).and_then([&](PanelItem item) {
            readRow(item, values);
            return m_service.changeItem(item).and_then([&]() -> Result<void> {
                const int place = values.value(column("place")).toInt();
                return place > 0 ? m_service.placeItem({ id }, place) : Result<void>();
            });
        });
    }
    Result<void> remove(qint64 id) override
    {
        if (!m_isMinutes)
            return m_service.removeItem({ id });
        return PanelRegister(m_session).item({ id }).and_then([this](PanelItem item) {
            item.minutes.clear();
            item.decision.clear();
            return m_service.changeItem(item);
        });
    }

private:
    Result<void> add(const QJsonObject &values)
    {
        // What was taken away comes back with all that it had.
        if (const qint64 before = values.value(column("id")).toInteger(); before != 0) {
            if (m_isMinutes) {
                QJsonObject words { { column("minutes"), values.value(column("minutes")) },
                    { column("decision"), values.value(column("decision")) } };
                return keep(before, words);
            }
            PanelItem item;
            readRow(item, values);
            return m_service.putBack(item).map([](PanelItemId) {});
        }
        const auto added = m_service.addItem(m_id, values.value(column("title")).toString(),
            values.value(column("body")).toString());
        if (!added)
            return Failure(added.error());
        const auto item = PanelRegister(m_session).item(*added);
        if (!item || !m_isMinutes)
            return {};
        PanelItem minuted = *item;
        readRow(minuted, values);
        return m_service.changeItem(minuted);
    }
    static QString paperOf(const PanelItem &item)
    {
        const QString reasons = reasonsSaid(reasonsFromCodes(item.reasons));
        const QString paper = shortened(item.body);
        if (reasons.isEmpty())
            return paper;
        //: %1 why a case is on the agenda, %2 the beginning of its paper
        return tr("Why: %1. %2").arg(reasons, paper);
    }
    static QString minutesOf(const PanelItem &item)
    {
        if (item.decision.isEmpty())
            return shortened(item.minutes);
        return item.minutes.isEmpty()
            ? tr("Decided: %1").arg(item.decision)
            : tr("%1 Decided: %2").arg(shortened(item.minutes), item.decision);
    }

    const Session &m_session;
    PanelService &m_service;
    PanelMeetingId m_id;
    bool m_isMinutes;
};

/// Actions that this meeting decided on.
class PanelActionSource final : public PartSource
{
    Q_DECLARE_TR_FUNCTIONS(heed::PanelActionSource)

public:
    PanelActionSource(const Session &session, PanelService &service, PanelMeetingId id)
        : m_session(session)
        , m_service(service)
        , m_id(id)
    {
    }

    [[nodiscard]] Result<std::vector<PartLine>> lines() const override
    {
        return PanelRegister(m_session).file(m_id).map([this](const PanelFile &file) {
            std::vector<PartLine> lines;
            for (const Action &action : file.actions)
                lines.push_back(lineOf(action));
            return lines;
        });
    }
    [[nodiscard]] Result<QJsonObject> values(qint64 id) const override
    {
        if (id == 0)
            return QJsonObject {};
        return ActionRegister(m_session.database).byId({ id }).map([id](const Action &action) {
            QJsonObject values = rowAsJson(action);
            values.insert(column("id"), id);
            return values;
        });
    }
    Result<void> keep(qint64 id, const QJsonObject &values) override
    {
        ActionService actions(m_session);
        if (const qint64 binned = values.value(column("id")).toInteger(); id == 0 && binned != 0)
            return actions.restore({ binned });
        Action typed;
        readRow(typed, values);
        if (id == 0)
            return m_service
                .promise({ values.value(column("item_id")).toVariant().toLongLong() }, typed.title,
                    typed.owner, typed.dueOn)
                .map([](ActionId) {});
        return ActionRegister(m_session.database).byId({ id }).and_then([&](Action action) {
            action.title = typed.title;
            action.owner = typed.owner;
            action.dueOn = typed.dueOn;
            return actions.change(action);
        });
    }
    Result<void> remove(qint64 id) override { return ActionService(m_session).bin({ id }); }

private:
    [[nodiscard]] PartLine lineOf(const Action &action) const
    {
        PartLine line { action.id.value, action.title, {} };
        const QString due = action.doneOn.isValid() ? tr("done on %1").arg(formatDay(action.doneOn))
                                                    : tr("due on %1").arg(formatDay(action.dueOn));
        line.small = tr("%1: %2").arg(action.owner, due);
        if (action.doneOn.isValid())
            line.tone = Tone::Done;
        else if (action.dueOn.isValid() && action.dueOn < m_session.clock.today())
            line.tone = Tone::Overdue;
        return line;
    }

    const Session &m_session;
    PanelService &m_service;
    PanelMeetingId m_id;
};

class CorrectionSource final : public PartSource
{
public:
    CorrectionSource(PanelService &service, PanelMeetingId id)
        : m_service(service)
        , m_id(id)
    {
    }

    /// What was corrected stands with the note; it is neither changed nor taken away.
    [[nodiscard]] Result<std::vector<PartLine>> lines() const override
    {
        return std::vector<PartLine> {};
    }
    [[nodiscard]] Result<QJsonObject> values(qint64) const override { return QJsonObject {}; }
    Result<void> keep(qint64 id, const QJsonObject &values) override
    {
        if (id != 0)
            return remove(id);
        return m_service.correct(m_id, values.value(column("what")).toString(),
            values.value(column("reason")).toString());
    }
    Result<void> remove(qint64) override
    {
        return failure(ErrorCode::Refused, QStringLiteral("panel.signed-already"));
    }

private:
    PanelService &m_service;
    PanelMeetingId m_id;
};

/// Choices over the people at the meeting.
std::vector<std::pair<QString, QString>> peopleOf(const PanelFile &file)
{
    std::vector<std::pair<QString, QString>> people { { QString(), QString() } };
    for (const PanelAttendance &row : file.attendance)
        people.emplace_back(row.name, tr("%1, %2").arg(row.name, wordFor(row.role).toLower()));
    return people;
}

std::vector<std::pair<QString, QString>> itemsOf(const PanelFile &file, bool casesOnly)
{
    std::vector<std::pair<QString, QString>> items;
    if (casesOnly)
        items.emplace_back(QString(), tr("The meeting as a whole"));
    for (const PanelItem &item : file.items) {
        if (!casesOnly || item.kind == PanelItemKind::Case)
            items.emplace_back(QString::number(item.id.value), itemTitle(file, item));
    }
    return items;
}

QString interestWords(const PanelFile &file, const PanelDeclaration &row)
{
    if (row.kind == InterestKind::Nil)
        return tr("nothing to declare");
    const QString stance = row.stance ? wordFor(*row.stance).toLower() : QString();
    const QString matter
        = row.itemId.isValid() ? tr("case %1").arg(file.caseNumber(row.itemId)) : tr("the meeting");
    //: %1 "case 2", %2 what the interest is, %3 "leaves the room"
    return tr("%1: %2; %3").arg(matter, row.what, stance);
}

} // namespace

PartCard *makeAttendanceCard(const RecordDesk &desk, const PanelFile &file, QWidget *parent)
{
    const auto say = [](const PanelAttendance &row) {
        PartLine line { 0,
            row.note.isEmpty()
                ? tr("%1: %2").arg(row.name, wordFor(row.presence).toLower())
                : tr("%1: %2; %3").arg(row.name, wordFor(row.presence).toLower(), row.note),
            wordFor(row.role) };
        if (row.presence == PanelPresence::Present)
            line.tone = Tone::Done;
        return line;
    };
    return new PartCard(
        { QStringLiteral("attendance"), tr("Who is there"), tr("Nobody is expected yet."),
            tr("Add somebody"),
            tr("Members of the day are listed by themselves. Guests are in attendance and do not "
               "count towards the quorum.") },
        { { column("name"), tr("&Name") },
            choiceQuestion<PanelRole>(column("role"), tr("&Sits as"), {}, false),
            choiceQuestion<PanelPresence>(column("presence"), tr("&Attendance"), {}, false),
            { column("note"), tr("N&ote"), tr("Who came instead, or from when to when.") } },
        std::make_unique<PartsOfRecord<PanelAttendance>>(desk.session, file.meeting.id.value, say),
        desk.dateParser(), mayWrite(desk, file), parent);
}

PartCard *makeDeclarationsCard(const RecordDesk &desk, const PanelFile &file, QWidget *parent)
{
    const auto say = [file](const PanelDeclaration &row) {
        PartLine line { 0, tr("%1: %2").arg(row.name, interestWords(file, row)) };
        return line;
    };
    return new PartCard(
        { QStringLiteral("declarations"), tr("Declarations of interest"),
            tr("Nobody has declared anything yet, not even that there is nothing."),
            tr("Add a declaration"),
            tr("For each case: who knows, manages or treated somebody in it, or handled it.") },
        { { column("name"), tr("&Who"), {}, QuestionInput::Choice, peopleOf(file) },
            { column("item_id"), tr("What it is a&bout"), {}, QuestionInput::Choice,
                itemsOf(file, true) },
            choiceQuestion<InterestKind>(column("kind"), tr("&Kind of interest"), {}, false),
            { column("what"), tr("What it &is"), tr("Without names of patients or families.") },
            choiceQuestion<PanelStance>(
                column("stance"), tr("What they &do while it is discussed"), {}, true) },
        std::make_unique<PartsOfRecord<PanelDeclaration>>(desk.session, file.meeting.id.value, say),
        desk.dateParser(), mayWrite(desk, file), parent);
}

PartCard *makeAgendaCard(
    const RecordDesk &desk, PanelService &service, const PanelFile &file, QWidget *parent)
{
    return new PartCard(
        { QStringLiteral("agenda"), tr("Agenda"),
            tr("There is no agenda yet: build it from the data, then change what you like."),
            tr("Add a line"),
            tr("A paper that you change is yours: the data no longer replace it. Names are taken "
               "out when you save.") },
        { { column("title"), tr("&Title") },
            { column("body"), tr("&Paper"), tr("One thing a line."), QuestionInput::Text },
            { column("place"), tr("P&lace on the agenda"),
                tr("1 is first. Leave it empty for a new line."), QuestionInput::Number } },
        std::make_unique<ItemSource>(desk.session, service, file.meeting.id, false),
        desk.dateParser(), mayWrite(desk, file), parent);
}

PartCard *makeMinutesCard(
    const RecordDesk &desk, PanelService &service, const PanelFile &file, QWidget *parent)
{
    return new PartCard(
        { QStringLiteral("minutes"), tr("Minutes and decisions"),
            tr("The meeting has no agenda yet."), tr("Add other business"),
            tr("Best typed while the meeting is presented. Taking a line away empties its minutes "
               "and decision.") },
        { { column("title"), tr("&Title") },
            { column("minutes"), tr("&Minutes"), tr("What was said, without names."),
                QuestionInput::Text },
            { column("decision"), tr("&Decision"), {}, QuestionInput::Text } },
        std::make_unique<ItemSource>(desk.session, service, file.meeting.id, true),
        desk.dateParser(), mayWrite(desk, file), parent);
}

PartCard *makePanelActionsCard(
    const RecordDesk &desk, PanelService &service, const PanelFile &file, QWidget *parent)
{
    return new PartCard(
        { QStringLiteral("panelActions"), tr("Actions decided"),
            tr("No action was decided on yet."), tr("Add an action"),
            tr("On a case, the action is its complaint's and stands with it; it comes up on Today "
               "and at the next meeting.") },
        { { column("item_id"), tr("&On which line"), {}, QuestionInput::Choice,
              itemsOf(file, false) },
            { column("title"), tr("&What will be done?") },
            { column("owner"), tr("W&ho does it?") },
            { column("due_on"), tr("By wh&en?"), {}, QuestionInput::Day } },
        std::make_unique<PanelActionSource>(desk.session, service, file.meeting.id),
        desk.dateParser(), mayWrite(desk, file), parent);
}

PartCard *makeCorrectionsCard(
    const RecordDesk &desk, PanelService &service, const PanelFile &file, QWidget *parent)
{
    return new PartCard(
        { QStringLiteral("corrections"), tr("Corrections after signing"),
            tr("What was signed stays as it is. A correction is printed under it, with its "
               "reason."),
            tr("Correct something") },
        { { column("what"), tr("&What is right"),
              tr("Say which line it is about, and how it should read."), QuestionInput::Text },
            { column("reason"), tr("Wh&y it is corrected"), {}, QuestionInput::Text } },
        std::make_unique<CorrectionSource>(service, file.meeting.id), desk.dateParser(),
        desk.may(Capability::SignOff), parent);
}

} // namespace heed
