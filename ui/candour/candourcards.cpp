#include "ui/candour/candourcards.h"

#include "core/calendar/dayformat.h"
#include "core/candour/candourclock.h"
#include "ui/candour/candourwords.h"
#include "ui/shared/leadcheck.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

/// A card over the parts of type T of a duty.
template <typename T>
PartCard *makeCard(const RecordDesk &desk, qint64 dutyId, PartWords words,
    std::vector<Question> questions, typename PartsOfRecord<T>::Say say, T blank, QWidget *parent)
{
    auto source = std::make_unique<PartsOfRecord<T>>(
        desk.session, dutyId, std::move(say), std::move(blank));
    return new PartCard(std::move(words), std::move(questions), std::move(source),
        desk.dateParser(), desk.may(Capability::WriteRecords), parent);
}

Question day(const char *column, const QString &label, const QString &hint = {})
{
    return { QString::fromLatin1(column), label, hint, QuestionInput::Day };
}

Question line(const char *column, const QString &label, const QString &hint = {})
{
    return { QString::fromLatin1(column), label, hint };
}

Question prose(const char *column, const QString &label, const QString &hint = {})
{
    return { QString::fromLatin1(column), label, hint, QuestionInput::Text };
}

template <typename Enum>
Question choice(const char *column, const QString &label, bool blank = false)
{
    return choiceQuestion<Enum>(QString::fromLatin1(column), label, {}, blank);
}

PartLine sayEnquiry(const CandourEnquiry &row)
{
    if (row.type == EnquiryType::None)
        return { 0, tr("No enquiry: %1").arg(row.reason) };
    if (row.resultsOn.isValid())
        return { 0, tr("%1: results shared %2").arg(wordFor(row.type), formatDay(row.resultsOn)),
            tr("Led by %1").arg(row.owner), Tone::Done };
    return { 0, tr("%1: results due %2").arg(wordFor(row.type), formatDay(row.dueOn)),
        tr("Led by %1").arg(row.owner) };
}

PartLine saySupport(const CandourSupport &row)
{
    const QString offer = tr("%1, offered %2").arg(wordFor(row.offer), formatDay(row.offeredOn));
    return { 0, row.answer ? tr("%1: %2").arg(offer, wordFor(*row.answer).toLower()) : offer,
        row.note };
}

PartLine sayAttempt(const CandourAttempt &row)
{
    return { 0,
        tr("%1, %2 by %3: %4")
            .arg(formatDay(row.triedOn), wordFor(row.channel).toLower(), row.triedBy,
                wordFor(row.outcome).toLower()),
        row.note };
}

PartLine sayLetter(const CandourLetter &row)
{
    const QString copy = row.copyOn.isValid()
        ? tr("Copy kept %1 %2").arg(formatDay(row.copyOn), row.copyPlace).trimmed()
        : tr("No copy kept yet");
    return { 0,
        row.sentOn.isValid() ? tr("%1, sent %2").arg(wordFor(row.kind), formatDay(row.sentOn))
                             : tr("%1, not sent yet").arg(wordFor(row.kind)),
        copy, row.sentOn.isValid() && row.copyOn.isValid() ? Tone::Done : Tone::Neutral };
}

PartLine sayPause(const CandourPause &row)
{
    return { 0,
        row.toOn.isValid()
            ? tr("%1 to %2, advised by %3")
                  .arg(formatDay(row.fromOn), formatDay(row.toOn), row.advisedBy)
            : tr("Since %1, advised by %2").arg(formatDay(row.fromOn), row.advisedBy),
        row.advice };
}

PartLine sayProfessional(const CandourProfessional &row)
{
    return { 0,
        row.toldOn.isValid()
            ? tr("%1 (%2) spoke on %3")
                  .arg(row.professional, wordFor(row.body), formatDay(row.toldOn))
            : tr("%1 (%2) has not spoken yet").arg(row.professional, wordFor(row.body)),
        row.remedy };
}

/// Letters that were not written in Heed: those that were have their own tab, and what went out is
/// not changed.
class LettersElsewhere final : public PartSource
{
public:
    LettersElsewhere(const Session &session, qint64 dutyId, const CandourLetter &blank)
        : m_all(session, dutyId, sayLetter, blank)
        , m_parts(session)
        , m_duty(dutyId)
    {
    }

    [[nodiscard]] Result<std::vector<PartLine>> lines() const override
    {
        return m_parts.of(m_duty).map([](const std::vector<CandourLetter> &rows) {
            std::vector<PartLine> lines;
            for (const CandourLetter &row : rows) {
                if (!row.code.isEmpty())
                    continue;
                lines.push_back(sayLetter(row));
                lines.back().id = row.id.value;
            }
            return lines;
        });
    }
    [[nodiscard]] Result<QJsonObject> values(qint64 id) const override { return m_all.values(id); }
    Result<void> keep(qint64 id, const QJsonObject &values) override
    {
        return m_all.keep(id, values);
    }
    Result<void> remove(qint64 id) override { return m_all.remove(id); }

private:
    PartsOfRecord<CandourLetter> m_all;
    Parts<CandourLetter> m_parts;
    qint64 m_duty;
};

} // namespace

PartCard *makeEnquiriesCard(const RecordDesk &desk, qint64 dutyId, QWidget *parent)
{
    CandourEnquiry blank;
    if (const auto targets = candourTargets(desk.session.database))
        blank.dueOn = desk.session.calendar.addWorkingDays(desk.today(), targets->resultsDays);
    return makeCard<CandourEnquiry>(
        desk, dutyId,
        { QStringLiteral("enquiries"), tr("What will be looked into (step 4, 20(3)(c))"),
            tr("Nothing is named yet. If nothing will be looked into, say so and why."),
            tr("Add an enquiry") },
        { choice<EnquiryType>("type", tr("What &kind")), line("owner", tr("Who &leads it")),
            day("due_on", tr("Results &due")),
            prose("reason", tr("Why there is n&one"), tr("Only if nothing will be looked into.")),
            day("ended_on", tr("&Ended")), day("results_on", tr("Results &shared")),
            day("meeting_offered_on", tr("&Meeting offered")) },
        [&desk](const CandourEnquiry &row) {
            return row.endedOn.isValid()
                ? sayEnquiry(row)
                : withLeadCheck(desk.session, { recordkind::Candour, row.dutyId.value }, row.owner,
                    sayEnquiry(row));
        },
        blank, parent);
}

PartCard *makeSupportsCard(const RecordDesk &desk, qint64 dutyId, QWidget *parent)
{
    CandourSupport blank;
    blank.offeredOn = desk.today();
    return makeCard<CandourSupport>(desk, dutyId,
        { QStringLiteral("supports"), tr("Reasonable support (step 7, 20(2)(b))"),
            tr("No support has been offered yet."), tr("Add an offer") },
        { choice<SupportOffer>("offer", tr("What was &offered")), day("offered_on", tr("&When")),
            choice<CandourAnswer>("answer", tr("The &answer"), true), prose("note", tr("&Note")) },
        saySupport, blank, parent);
}

PartCard *makeAttemptsCard(const RecordDesk &desk, qint64 dutyId, QWidget *parent)
{
    CandourAttempt blank;
    blank.triedOn = desk.today();
    blank.triedBy = desk.session.actor.name;
    return makeCard<CandourAttempt>(desk, dutyId,
        { QStringLiteral("attempts"), tr("Attempts and refusals (step 10, 20(5))"),
            tr("No attempt is recorded. They are needed only if the person cannot be reached or "
               "does not want to be told."),
            tr("Add an attempt") },
        { day("tried_on", tr("&When")), line("tried_time", tr("&Time"), tr("Such as 14:30.")),
            choice<AttemptChannel>("channel", tr("&How")), line("tried_by", tr("By &whom")),
            choice<AttemptOutcome>("outcome", tr("What &came of it")),
            prose("note", tr("&Note"), tr("For a refusal: how they declined.")) },
        sayAttempt, blank, parent);
}

PartCard *makePausesCard(const RecordDesk &desk, qint64 dutyId, QWidget *parent)
{
    CandourPause blank;
    blank.fromOn = desk.today();
    return makeCard<CandourPause>(desk, dutyId,
        { QStringLiteral("pauses"), tr("Advice to wait"), tr("Nobody has advised to wait."),
            tr("Add advice"),
            tr("If the police ask you not to speak yet, keep their advice here. The duty stays "
               "open and its clock runs on.") },
        { day("from_on", tr("&From")), day("to_on", tr("&Until")),
            line("advised_by", tr("Advised &by")), prose("advice", tr("What was &advised")) },
        sayPause, blank, parent);
}

PartCard *makeProfessionalsCard(const RecordDesk &desk, qint64 dutyId, QWidget *parent)
{
    return makeCard<CandourProfessional>(desk, dutyId,
        { QStringLiteral("professionals"), tr("A professional's own duty"),
            tr("None is recorded. It is not part of regulation 20 and need not be."),
            tr("Add a professional"),
            tr("Doctors, nurses and others have a duty of their own to tell, say sorry, put right "
               "and explain, also where harm was slight or only possible.") },
        { line("professional", tr("&Who")), choice<ProfessionalBody>("body", tr("&Body")),
            day("told_on", tr("&Spoke on")),
            { QStringLiteral("apologised"), tr("Said sorr&y"), {}, QuestionInput::Tick },
            prose("remedy", tr("What was put &right or offered")),
            prose("effects", tr("&Effects explained, short and long term")) },
        sayProfessional, {}, parent);
}

PartCard *makeLettersCard(
    const RecordDesk &desk, const CandourDuty &duty, CandourLetterKind kind, QWidget *parent)
{
    CandourLetter blank;
    blank.kind = kind;
    return new PartCard({ QStringLiteral("letters"),
                            tr("Letters written elsewhere, and their copies (steps 8, 9 and 11)"),
                            tr("None. Letters that are written here stand under Letters, with "
                               "their copy."),
                            tr("Add a letter") },
        { choice<CandourLetterKind>("kind", tr("What &kind")),
            prose("body", tr("The &text"), tr("Or say below where the copy is.")),
            line("apology", tr("The words of ap&ology in it")), day("sent_on", tr("&Sent")),
            day("copy_on", tr("&Copy kept")),
            line("copy_place", tr("Where the copy is"), tr("Empty if the text above is the copy.")),
            line("override_reason", tr("Why before the conversation"),
                tr("Only if it went out before the person was told.")) },
        std::make_unique<LettersElsewhere>(desk.session, duty.id.value, blank), desk.dateParser(),
        desk.may(Capability::WriteRecords), parent);
}

} // namespace heed
