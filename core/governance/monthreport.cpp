#include "core/governance/monthreport.h"

#include "core/governance/figurewords.h"
#include "core/governance/reportwriter.h"
#include "core/insight/learningreturns.h"
#include "core/insight/worklist.h"

namespace heed {

namespace {

constexpr qsizetype mostLate = 3; ///< lines of what is late
constexpr qsizetype mostNext = 2;
constexpr qsizetype mostLearned = 1; ///< stories
constexpr qsizetype longestStory = 220; ///< letters

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

/// What a step is called in the plainest words.
QString stepWords(WorkStep step)
{
    switch (step) {
    case WorkStep::SortOut:
        return text("sort it out");
    case WorkStep::Acknowledge:
        return text("acknowledge it");
    case WorkStep::AgreePeriod:
        return text("agree how long it takes");
    case WorkStep::Reply:
    case WorkStep::ReplyAgain:
        return text("reply");
    case WorkStep::ExplainDelay:
        return text("write why it takes longer");
    case WorkStep::Close:
        return text("close it");
    case WorkStep::UpdatePerson:
        return text("tell the person how it stands");
    case WorkStep::DoAction:
        return text("finish the action");
    case WorkStep::CheckAction:
        return text("look if the action helped");
    case WorkStep::AnswerReturn:
        return text("say why it came back");
    case WorkStep::DecideCandour:
        return text("decide if the duty of candour applies");
    case WorkStep::TellInPerson:
        return text("tell the person what happened");
    case WorkStep::SendCandourLetter:
        return text("write what was told");
    case WorkStep::ShareCandourResults:
        return text("share what the enquiries found");
    case WorkStep::CarryOutRecommendation:
        return text("do what the ombudsman recommended");
    case WorkStep::MeetPanel:
        return text("the complaints panel meets");
    case WorkStep::SignPanelNote:
        return text("sign the note of the complaints panel");
    default:
        break;
    }
    return text("take the next step");
}

QString lineOf(const WorkItem &item, const char *when)
{
    return item.dueOn.isValid()
        ? text("%1: %2 (%3 %4).")
              .arg(item.reference, stepWords(item.step), text(when), FigureWords::day(item.dueOn))
        : text("%1: %2.").arg(item.reference, stepWords(item.step));
}

QString shortened(const QString &words)
{
    const QString plain = words.simplified();
    if (plain.size() <= longestStory)
        return plain;
    const qsizetype cut = plain.lastIndexOf(QLatin1Char(' '), longestStory);
    return plain.left(cut) + QString::fromUtf8(" \u2026");
}

/// Puts the sheet together: the month, and the twelve months that end with it.
class MonthSheet
{
public:
    MonthSheet(const Session &session, const Period &month, const Scope &scope,
        const SuppressionRule &rule)
        : m_session(session)
        , m_month(month)
        , m_scope(scope)
        , m_words(rule)
        , m_measures(session.database)
    {
    }

    Result<QList<ReportSection>> sections();

private:
    Result<void> count();
    [[nodiscard]] const Figure &now(const char *id) const { return *m_now.constFind(text(id)); }
    [[nodiscard]] QString countOrNone(qint64 count) const
    {
        return count == 0 ? text("none") : m_words.count(count);
    }
    [[nodiscard]] QString counted(const char *id, const char *one, const char *many) const
    {
        return m_words.counted(now(id).numerator, text(one), text(many));
    }
    [[nodiscard]] ReportSection cameIn() const;
    [[nodiscard]] ReportSection settled() const;
    [[nodiscard]] Result<ReportSection> late() const;
    [[nodiscard]] Result<ReportSection> learned() const;
    [[nodiscard]] Result<QStringList> stories() const;
    [[nodiscard]] ReportSection candour() const;
    [[nodiscard]] ReportSection twelveMonths() const;

    const Session &m_session;
    Period m_month;
    Scope m_scope;
    FigureWords m_words;
    mutable Measures m_measures;
    QHash<QString, Figure> m_now;
    QHash<QString, Figure> m_year;
    QHash<QString, Figure> m_yearBefore;
};

/// The lines of the table, in its order.
QStringList yearFigures()
{
    return { text("received"), text("frontline"), text("replied-in-time"), text("incidents"),
        text("incidents-harm"), text("feedback-compliments"), text("duties-notifiable"),
        text("actions-done"), text("actions-helped") };
}

Result<void> MonthSheet::count()
{
    const QStringList ids = yearFigures()
        + QStringList { text("open"), text("feedback"), text("concerns"), text("closed"),
              text("actions-looked-at"), text("actions-overdue"), text("overdue"),
              text("duties-open"), text("duty-told-on-time") };
    const Period year = m_month.lastMonths(12);
    const Period before = Period { year.from.addYears(-1), year.from.addDays(-1) };
    const std::pair<Period, QHash<QString, Figure> *> wanted[]
        = { { m_month, &m_now }, { year, &m_year }, { before, &m_yearBefore } };
    for (const auto &[period, into] : wanted) {
        const auto figures = m_measures.figures(ids, { period, m_scope });
        if (!figures)
            return Failure(figures.error());
        for (const Figure &figure : *figures)
            into->insert(figure.id, figure);
        withholdTelltales(*into, m_words.rule());
    }
    return {};
}

ReportSection MonthSheet::cameIn() const
{
    ReportBullets lines;
    lines.items << text("%1 and %2.")
                       .arg(m_words.counted(now("received").numerator, text("complaint"),
                                text("complaints"), true),
                           counted("concerns", "concern that was no complaint",
                               "concerns that were no complaint"));
    lines.items << text("%1, of which %2 with moderate or worse harm.")
                       .arg(m_words.counted(now("incidents").numerator, text("incident"),
                                text("incidents"), true),
                           countOrNone(now("incidents-harm").numerator));
    lines.items << text("%1, of which %2.")
                       .arg(m_words.counted(now("feedback").numerator,
                                text("other thing people said"), text("other things people said"),
                                true),
                           counted("feedback-compliments", "was thanks", "were thanks"));
    return { text("What came in"), { lines } };
}

ReportSection MonthSheet::settled() const
{
    ReportBullets lines;
    lines.items << text("%1 settled on the spot.")
                       .arg(m_words.counted(now("frontline").numerator, text("matter was"),
                           text("matters were"), true));
    lines.items << text("%1 closed; %2 still open at the end of the month.")
                       .arg(m_words.counted(now("closed").numerator, text("complaint was"),
                                text("complaints were"), true),
                           counted("open", "is", "are"));
    return { text("What was settled"), { lines } };
}

Result<ReportSection> MonthSheet::late() const
{
    const auto list = worklist(m_session);
    if (!list)
        return Failure(list.error());
    ReportSection section { text("What is late, and what to do next"), {} };
    ReportBullets lines;
    for (const WorkItem &item : list->overdue.mid(0, mostLate))
        lines.items << text("Late. ") + lineOf(item, "was due");
    if (list->overdue.size() > mostLate)
        lines.items << text("... and more that is late: see Today.");
    if (list->overdue.isEmpty())
        lines.items << text("Nothing is late.");
    for (const WorkItem &item : list->soon.mid(0, mostNext))
        lines.items << text("Next. ") + lineOf(item, "by");
    section.blocks << lines;
    return section;
}

Result<QStringList> MonthSheet::stories() const
{
    const LearningRegister learning(m_session);
    LearningQuery query;
    query.approvedOnly = true;
    query.sortBy = LearningColumn::DoneOn;
    query.ascending = false;
    query.doneTo = m_month.to;
    const auto ids = learning.ids(query);
    if (!ids)
        return Failure(ids.error());
    QStringList told;
    for (const qint64 id : *ids) {
        const auto file = learning.file({ id });
        if (!file)
            return Failure(file.error());
        const bool isRecent = file->story.approvedOn >= m_month.from.addMonths(-2);
        if (file->row.isWithheld || !isRecent || told.size() == mostLearned)
            continue;
        told << text("You said: %1 We did: %2")
                    .arg(shortened(file->story.said), shortened(file->story.did));
    }
    return told;
}

Result<ReportSection> MonthSheet::learned() const
{
    ReportSection section { text("What was learned and changed"), {} };
    ReportBullets lines;
    const auto told = stories();
    if (!told)
        return Failure(told.error());
    lines.items << *told;
    lines.items << text("%1 done; looked at again to see if it had helped: %2.")
                       .arg(m_words.counted(now("actions-done").numerator, text("action was"),
                                text("actions were"), true),
                           countOrNone(now("actions-looked-at").numerator));
    const auto returns = cameBack(m_session);
    if (!returns)
        return Failure(returns.error());
    if (!returns->isEmpty())
        lines.items << (returns->size() == 1
                ? text("One theme came back after something that had helped: look under Learning.")
                : text("%1 themes came back after something that had helped: look under Learning.")
                      .arg(returns->size()));
    section.blocks << lines;
    return section;
}

ReportSection MonthSheet::candour() const
{
    const Figure &told = *m_year.constFind(text("duty-told-on-time"));
    ReportBullets lines;
    lines.items << text("%1 open at the end of the month.")
                       .arg(m_words.counted(now("duties-open").numerator, text("duty is"),
                           text("duties are"), true));
    lines.items << (told.denominator.value_or(0) == 0
            ? text("In the last 12 months nobody had to be told.")
            : text("In the last 12 months, told in person on time: %1.").arg(m_words.said(told)));
    return { text("Being open when something went wrong (duty of candour)"), { lines } };
}

ReportSection MonthSheet::twelveMonths() const
{
    ReportTable table { text("twelve-months"), text("The month, and the last 12 months"),
        { text("What"), FigureWords::month(m_month.from), text("Last 12 months"),
            text("12 months before") },
        {} };
    // Beside others on one sheet, some names say too little.
    static const QHash<QString, QString> fuller {
        { text("duties-notifiable"), text("Duties of candour to be met") },
        { text("actions-helped"), text("Actions that had helped") },
        { text("frontline"), text("Settled on the spot") },
    };
    for (const QString &id : yearFigures())
        table.rows << QVariantList { fuller.value(id, now(id.toLatin1().constData()).label),
            m_words.shown(*m_now.constFind(id)), m_words.shown(*m_year.constFind(id)),
            m_words.shown(*m_yearBefore.constFind(id)) };
    const SuppressionRule &rule = m_words.rule();
    const QString note = rule.below > 1
        ? text(
            "%1 stands for 1 to %2, and * for a share that rests on so few or a number that would "
            "tell another: in a small home a small number can tell who it was. Twelve months show "
            "more than one.")
              .arg(rule.mark())
              .arg(rule.below - 1)
        : text("Small numbers are shown: keep this sheet to yourself.");
    return { {}, { table, ReportText { note, ReportTone::Small } } };
}

Result<QList<ReportSection>> MonthSheet::sections()
{
    if (const auto done = count(); !done)
        return Failure(done.error());
    const auto isLate = late();
    if (!isLate)
        return Failure(isLate.error());
    const auto isLearned = learned();
    if (!isLearned)
        return Failure(isLearned.error());
    return QList<ReportSection> { cameIn(), settled(), *isLate, *isLearned, candour(),
        twelveMonths() };
}

} // namespace

Result<Report> monthReport(const Session &session, const BoardReportRequest &request)
{
    const Period month = request.period.lastMonths(1);
    if (!request.period.isValid() || !month.isValid())
        return failure(ErrorCode::Invalid, text("report.period"));
    BoardReportRequest plain = request;
    plain.period = month;
    plain.withReferences = false;
    auto report = reportOf(session.database, plain, text("month"),
        text("%1 on one page").arg(FigureWords::month(month.from)), {});
    if (!report)
        return report;
    auto sections = MonthSheet(session, month, request.scope, report->suppression).sections();
    if (!sections)
        return Failure(sections.error());
    report->isOnePage = true;
    report->sections = *sections;
    return report;
}

} // namespace heed
