#include "ui/fairness/fairnesscards.h"

#include "core/calendar/dayformat.h"
#include "ui/fairness/fairnesswords.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

/// A card over the parts of type T of a review.
template <typename T>
PartCard *makeCard(const RecordDesk &desk, const FairnessFile &file, PartWords words,
    std::vector<Question> questions, typename PartsOfRecord<T>::Say say, T blank, QWidget *parent,
    bool mayWrite = true)
{
    auto source = std::make_unique<PartsOfRecord<T>>(
        desk.session, file.review.id.value, std::move(say), std::move(blank));
    return new PartCard(std::move(words), std::move(questions), std::move(source),
        desk.dateParser(), mayWrite && desk.may(Capability::WriteRecords), parent);
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

PartLine sayDecider(const FairnessDecider &row)
{
    const QString who = tr("%1: %2").arg(row.name, wordFor(row.capacity).toLower());
    return row.agreedOn.isValid()
        ? PartLine { 0, who, tr("Agreed %1").arg(formatDay(row.agreedOn)), Tone::Done }
        : PartLine { 0, who, tr("Has not agreed yet") };
}

PartLine saySuspension(const FairnessSuspension &row)
{
    const QString who = tr("Decided by %1 and %2. To protect: %3. Contact: %4. %5.")
                            .arg(row.firstDecider, row.secondDecider, wordFor(row.risk).toLower(),
                                row.contact, wordFor(row.pay));
    if (row.endedOn.isValid())
        return { 0, tr("Suspended %1 to %2").arg(formatDay(row.startsOn), formatDay(row.endedOn)),
            who, Tone::Done };
    return { 0, tr("Suspended since %1").arg(formatDay(row.startsOn)), who };
}

PartLine saySuspensionReview(const SuspensionReview &row)
{
    const QString said
        = tr("%1: %2").arg(formatDay(row.reviewedOn), wordFor(row.decision).toLower());
    return { 0,
        row.nextOn.isValid() ? tr("%1, next review by %2").arg(said, formatDay(row.nextOn)) : said,
        tr("%1: %2").arg(row.reviewedBy, row.reason) };
}

PartLine sayNeed(const FairnessNeed &row)
{
    const QString holder = row.metOn.isValid()
        ? tr("%1 saw to it on %2").arg(row.holder, formatDay(row.metOn))
        : row.dueOn.isValid() ? tr("%1 is to see to it by %2").arg(row.holder, formatDay(row.dueOn))
                              : tr("%1 is to see to it").arg(row.holder);
    return { 0, tr("%1: %2").arg(wordFor(row.party), row.need),
        tr("Hurt: %1. %2.").arg(row.harm, holder),
        row.metOn.isValid() ? Tone::Done : Tone::Neutral };
}

PartLine saySupport(const FairnessSupport &row)
{
    return { 0, tr("%1, after %2").arg(row.person, wordFor(row.cause).toLower()),
        row.endedOn.isValid()
            ? tr("Contact: %1. Ended %2.").arg(row.contact, formatDay(row.endedOn))
            : tr("Contact: %1").arg(row.contact),
        row.endedOn.isValid() ? Tone::Done : Tone::Neutral };
}

PartLine sayAdvice(const HealthAdvice &row)
{
    if (!row.receivedOn.isValid())
        return { 0, tr("Referred %1, advice awaited").arg(formatDay(row.referredOn)) };
    const QString followed = !row.followed ? tr("Not said yet if it was followed")
        : row.whyNot.isEmpty()             ? wordFor(*row.followed)
                                           : tr("%1: %2").arg(wordFor(*row.followed), row.whyNot);
    return { 0, tr("%1: %2").arg(formatDay(row.receivedOn), row.advice), followed,
        row.followed == AdviceFollowed::Yes ? Tone::Done : Tone::Neutral };
}

PartLine sayStress(const StressAssessment &row)
{
    return { 0,
        tr("%1: %2, assessed %3")
            .arg(wordFor(row.area), wordFor(row.risk).toLower(), formatDay(row.assessedOn)),
        row.measure.isEmpty() ? QString()
            : row.doneOn.isValid()
            ? tr("%1 (%2, done %3)").arg(row.measure, row.owner, formatDay(row.doneOn))
            : tr("%1 (%2)").arg(row.measure, row.owner),
        row.doneOn.isValid() ? Tone::Done : Tone::Neutral };
}

PartLine sayCheck(const WellbeingCheck &row)
{
    if (!row.doneOn.isValid())
        return { 0, tr("To talk by %1").arg(formatDay(row.dueOn)) };
    return { 0, tr("%1 talked with them on %2").arg(row.doneBy, formatDay(row.doneOn)),
        row.escalatedTo.isEmpty() ? row.how
                                  : tr("%1 Passed on to %2.").arg(row.how, row.escalatedTo),
        Tone::Done };
}

PartLine sayUpdate(const FairnessUpdate &row)
{
    return { 0, tr("%1: %2").arg(formatDay(row.toldOn), row.what),
        row.toldBy.isEmpty() ? QString() : tr("Told by %1").arg(row.toldBy) };
}

PartLine sayAdvised(const FairnessAdvised &row)
{
    const QString state = row.doneOn.isValid() ? tr("Done %1").arg(formatDay(row.doneOn))
        : !row.whyNot.isEmpty()                ? tr("Not done: %1").arg(row.whyNot)
        : row.dueOn.isValid()                  ? tr("Due %1").arg(formatDay(row.dueOn))
                                               : tr("No day set");
    return { 0, row.recommendation, tr("%1. %2.").arg(row.owner, state),
        row.doneOn.isValid() ? Tone::Done : Tone::Neutral };
}

/// Who may open the review: names are those of users of this store.
class ReadersSource final : public PartSource
{
    Q_DECLARE_TR_FUNCTIONS(heed::ReadersSource)

public:
    ReadersSource(const RecordDesk &desk, FairnessService &service, FairnessId id)
        : m_desk(desk)
        , m_service(service)
        , m_id(id)
    {
    }

    [[nodiscard]] Result<std::vector<PartLine>> lines() const override
    {
        return Parts<FairnessReader>(m_desk.session)
            .of(m_id.value)
            .map([](const std::vector<FairnessReader> &readers) {
                std::vector<PartLine> lines;
                for (const FairnessReader &reader : readers)
                    lines.push_back({ reader.id.value, reader.userName,
                        tr("%1. Named %2 by %3.")
                            .arg(reader.task, formatDay(reader.namedOn), reader.namedBy) });
                return lines;
            });
    }
    [[nodiscard]] Result<QJsonObject> values(qint64 id) const override
    {
        if (id == 0)
            return QJsonObject();
        return Parts<FairnessReader>(m_desk.session)
            .byId({ id })
            .map([](const FairnessReader &row) { return rowAsJson(row); });
    }
    Result<void> keep(qint64, const QJsonObject &values) override
    {
        return m_service.name(m_id, values.value(QStringLiteral("user_name")).toString(),
            values.value(QStringLiteral("task")).toString());
    }
    Result<void> remove(qint64 id) override { return m_service.unname(m_id, id); }

private:
    const RecordDesk &m_desk;
    FairnessService &m_service;
    FairnessId m_id;
};

PartCard *makeAdviceCard(const RecordDesk &desk, const FairnessFile &file, QWidget *parent)
{
    HealthAdvice blank;
    blank.referredOn = desk.today();
    return makeCard<HealthAdvice>(desk, file,
        { QStringLiteral("advice"), tr("Occupational health"), tr("Nobody was referred yet."),
            tr("Add a referral or a piece of advice"),
            tr("One line for each piece of advice, and if it was followed: claims by staff often "
               "say that it was not.") },
        { day("referred_on", tr("&Referred")), day("received_on", tr("Advice &came")),
            prose("advice", tr("What was &advised")),
            choice<AdviceFollowed>("followed", tr("Was it &followed?"), true),
            day("followed_on", tr("Followed &on")),
            line("why_not", tr("&Why not, or why in part")) },
        sayAdvice, blank, parent);
}

PartCard *makeStressCard(const RecordDesk &desk, const FairnessFile &file, QWidget *parent)
{
    StressAssessment blank;
    blank.assessedOn = desk.today();
    for (const auto &[area, code] : EnumCodes<StressArea>::list) {
        const bool isAssessed = std::any_of(file.stress.begin(), file.stress.end(),
            [wanted = area](const StressAssessment &row) { return row.area == wanted; });
        if (!isAssessed) {
            blank.area = area;
            break;
        }
    }
    return makeCard<StressAssessment>(desk, file,
        { QStringLiteral("stress"), tr("Risk of stress"), tr("The risk was not assessed yet."),
            tr("Assess an area"),
            tr("The six areas of the Health and Safety Executive: demands, control, support, "
               "relationships, role, change. Assess each.") },
        { choice<StressArea>("area", tr("&Area")), day("assessed_on", tr("A&ssessed")),
            choice<StressRisk>("risk", tr("&Risk")), line("measure", tr("What &prevents harm")),
            line("owner", tr("&Who sees to it")), day("due_on", tr("&By")),
            day("done_on", tr("&Done")) },
        sayStress, blank, parent);
}

PartCard *makeChecksCard(const RecordDesk &desk, const FairnessFile &file, QWidget *parent)
{
    WellbeingCheck blank;
    const auto terms = FairnessTerms::load();
    blank.dueOn = desk.today().addDays(terms ? terms->wellbeingDays : 0);
    return makeCard<WellbeingCheck>(desk, file,
        { QStringLiteral("checks"), tr("Talks about how they are"), tr("No talk is planned yet."),
            tr("Plan or record a talk") },
        { day("due_on", tr("Talk &by")), day("done_on", tr("&Talked on")),
            line("done_by", tr("B&y whom")), prose("how", tr("How they &are")),
            line("escalated_to", tr("&Passed on to"), tr("If somebody else has to act.")) },
        sayCheck, blank, parent);
}

PartCard *makePlanCard(const RecordDesk &desk, const FairnessFile &file, QWidget *parent)
{
    FairnessSupport blank;
    blank.person = file.review.personName;
    return makeCard<FairnessSupport>(desk, file,
        { QStringLiteral("supports"), tr("Support plan"), tr("Nobody has a plan yet."),
            tr("Begin a plan"),
            tr("One for each member of staff who is touched by it, not only for the person "
               "reviewed.") },
        { line("person", tr("&For whom")), choice<SupportCause>("cause", tr("&After what")),
            line("contact", tr("Named &contact"), tr("Not the reviewer or an investigator.")),
            line("representative", tr("&Representative or friend")),
            line("policy", tr("&Policy that is followed"), tr("Name and version.")),
            day("policy_given_on", tr("&Given to them on")),
            prose("safe_work", tr("What makes the &work safe meanwhile")),
            day("offered_on", tr("&Offered on")), day("ended_on", tr("&Ended on")),
            prose("end_review", tr("What helped, looking back")) },
        saySupport, blank, parent);
}

} // namespace

PartCard *makeDecidersCard(const RecordDesk &desk, const FairnessFile &file, QWidget *parent)
{
    FairnessDecider blank;
    const bool hasHr = std::any_of(file.deciders.begin(), file.deciders.end(),
        [](const FairnessDecider &decider) { return decider.capacity == DeciderCapacity::Hr; });
    blank.capacity = hasHr ? DeciderCapacity::Manager : DeciderCapacity::Hr;
    return makeCard<FairnessDecider>(desk, file,
        { QStringLiteral("deciders"), tr("Who decides"), tr("Nobody is named yet."),
            tr("Add somebody who decides"),
            tr("Two people at least, one of them from human resources. Each agrees for "
               "themselves.") },
        { line("name", tr("&Name")), line("post", tr("&Post")),
            choice<DeciderCapacity>("capacity", tr("&As")), day("agreed_on", tr("A&greed on")) },
        sayDecider, blank, parent, !isEnded(file.review.state));
}

PartCard *makeReadersCard(
    const RecordDesk &desk, FairnessService &service, const FairnessFile &file, QWidget *parent)
{
    return new PartCard(
        { QStringLiteral("readers"), tr("Who may open this review"), QString(), tr("Name somebody"),
            tr("Nobody else sees it: not in lists, not by searching. Each look is "
               "kept in the audit trail.") },
        { line("user_name", tr("&User"), tr("The name with which they open this store.")),
            line("task", tr("What they &need it for")) },
        std::make_unique<ReadersSource>(desk, service, file.review.id), desk.dateParser(),
        desk.may(Capability::WriteRecords), parent);
}

std::vector<PartCard *> makeSuspensionCards(
    const RecordDesk &desk, const FairnessFile &file, QWidget *parent)
{
    const auto terms = FairnessTerms::load();
    const int days = terms ? terms->suspensionReviewDays : 0;
    FairnessSuspension blank;
    blank.startsOn = desk.today();
    blank.reviewOn = desk.today().addDays(days);
    SuspensionReview review;
    review.reviewedOn = desk.today();
    review.nextOn = desk.today().addDays(days);
    const QString why = tr("Why not. Leave it empty if it does not come into question.");
    return { makeCard<FairnessSuspension>(desk, file,
                 { QStringLiteral("suspensions"), tr("Suspension"),
                     tr("Nobody is suspended. Most reviews need no suspension."),
                     tr("Record a suspension") },
                 { choice<SuspensionRisk>("risk", tr("What is it to &protect?")),
                     prose("risk_reason", tr("&Which risk, and why it is real")),
                     line("not_other_site", tr("Another &shift or place?"), why),
                     line("not_home", tr("Work from &home?"), why),
                     line("not_other_people", tr("Work with &other people?"), why),
                     line("not_less_access", tr("Work without some s&ystems or tasks?"), why),
                     line("not_supervised", tr("Work under super&vision?"), why),
                     line("not_other", tr("Another way?"), why),
                     line("first_decider", tr("&First who decides")),
                     line("second_decider", tr("S&econd who decides")),
                     day("starts_on", tr("Fro&m")), day("told_on", tr("&Told in writing on")),
                     line("contact", tr("&Contact person"), tr("Not one of the two.")),
                     choice<SuspensionPay>("pay", tr("P&ay")),
                     line("pay_reason", tr("Why not full pay")),
                     day("review_on", tr("First &review by")), day("ended_on", tr("En&ded on")),
                     line("end_reason", tr("How it ended")) },
                 saySuspension, blank, parent),
        makeCard<SuspensionReview>(desk, file,
            { QStringLiteral("suspensionReviews"), tr("Reviews of the suspension"),
                tr("It was not reviewed yet."), tr("Record a review") },
            { day("reviewed_on", tr("&Reviewed on")), line("reviewed_by", tr("&By whom")),
                choice<SuspensionDecision>("decision", tr("What &came of it")),
                prose("reason", tr("&Why")), day("next_on", tr("&Next review by")) },
            saySuspensionReview, review, parent) };
}

std::vector<PartCard *> makeNeedsCards(
    const RecordDesk &desk, const FairnessFile &file, QWidget *parent)
{
    return { makeCard<FairnessNeed>(desk, file,
                 { QStringLiteral("needs"), tr("Who is hurt, and what do they need?"),
                     tr("Nothing is noted yet. Begin with the patient and the family, then the "
                        "staff."),
                     tr("Add somebody who is hurt") },
                 { choice<NeedParty>("party", tr("&Who is hurt?")), prose("harm", tr("&How?")),
                     prose("need", tr("What do they &need?")),
                     line("holder", tr("Whose &obligation is it?")), day("due_on", tr("&By when")),
                     day("met_on", tr("&Met on")) },
                 sayNeed, {}, parent),
        makeCard<FairnessAdvised>(desk, file,
            { QStringLiteral("advised"), tr("Recommendations"),
                tr("None are noted yet: those of the learning response and of an "
                   "investigation belong here."),
                tr("Add a recommendation") },
            { prose("recommendation", tr("&What is recommended")),
                line("owner", tr("W&ho sees to it")), day("due_on", tr("&By")),
                day("done_on", tr("&Done on")), line("why_not", tr("Why &not")) },
            sayAdvised, {}, parent) };
}

std::vector<PartCard *> makeSupportCards(
    const RecordDesk &desk, const FairnessFile &file, QWidget *parent)
{
    FairnessUpdate update;
    update.toldOn = desk.today();
    update.toldBy = desk.session.actor.name;
    return { makePlanCard(desk, file, parent), makeAdviceCard(desk, file, parent),
        makeStressCard(desk, file, parent), makeChecksCard(desk, file, parent),
        makeCard<FairnessUpdate>(desk, file,
            { QStringLiteral("updates"), tr("What the person was told"),
                tr("Nothing is noted yet."), tr("Add what was told") },
            { day("told_on", tr("&When")), line("told_by", tr("&By whom")),
                prose("what", tr("What the&y were told")) },
            sayUpdate, update, parent) };
}

} // namespace heed
