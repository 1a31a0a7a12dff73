#include "core/governance/panelagenda.h"

#include "core/governance/anonymise.h"
#include "core/governance/panelcases.h"
#include "core/governance/panelnames.h"
#include "core/governance/reportwriter.h"
#include "core/insight/caselists.h"
#include "core/insight/triangulation.h"
#include "core/insight/words.h"
#include "core/store/settings.h"

namespace heed {

namespace {

constexpr qsizetype longestList = 6; // lines: what one reads out before the next matter
constexpr qsizetype themesTold = 4;

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QString capital(QString line)
{
    if (!line.isEmpty())
        line[0] = line.at(0).toUpper();
    return line;
}

/// Puts the papers of one meeting together.
class AgendaWriter
{
public:
    AgendaWriter(const Session &session, const PanelFile &file, const SuppressionRule &rule)
        : m_session(session)
        , m_file(file)
        , m_slice { { file.meeting.periodFrom, file.meeting.periodTo }, {} }
        , m_writer(session.database, m_slice, rule)
        , m_today(session.clock.today())
    {
        m_writer.count();
    }

    QString paper(PanelItemKind kind);
    [[nodiscard]] std::optional<Error> error() const { return m_error; }

private:
    QStringList conflicts();
    QStringList actions();
    QStringList data() const;
    QStringList triangulation();
    QStringList overdue();
    QStringList ombudsman();
    QStringList feedback() const;
    QStringList escalate();
    [[nodiscard]] QString figure(const char *id) const;
    [[nodiscard]] QStringList figures(std::initializer_list<const char *> ids) const;
    template <typename T> T take(Result<T> found)
    {
        if (found)
            return std::move(*found);
        if (!m_error)
            m_error = found.error();
        return {};
    }

    const Session &m_session;
    const PanelFile &m_file;
    Slice m_slice;
    ReportWriter m_writer;
    QDate m_today;
    std::optional<Error> m_error;
};

QString AgendaWriter::figure(const char *id) const
{
    const QString name = text(id);
    const Figure &now = m_writer.now(name);
    return QStringLiteral("%1: %2%3.")
        .arg(now.label, m_writer.words().said(now), m_writer.change(name));
}

QStringList AgendaWriter::figures(std::initializer_list<const char *> ids) const
{
    QStringList lines;
    for (const char *id : ids)
        lines << figure(id);
    return lines;
}

QStringList AgendaWriter::data() const
{
    return figures({ "received", "frontline", "acknowledged", "replied-in-time", "days-median",
        "open", "overdue", "open-over-six-months", "reopened", "well-founded", "with-learning" });
}

QStringList AgendaWriter::conflicts()
{
    QStringList lines { text("Members say what they have to do with today's cases, also where that is "
                             "nothing.") };
    for (const PanelMatch &match : take(registerMatches(m_session, m_file)))
        lines << QStringLiteral("The records show a link between the %1 and case %2.")
                     .arg(panelRoleWords(match.role))
                     .arg(m_file.caseNumber(match.item));
    lines.removeDuplicates();
    return lines;
}

QStringList AgendaWriter::actions()
{
    const PanelRegister records(m_session);
    const PanelMeetingId last = take(records.before(m_file.meeting));
    if (!last.isValid())
        return { text("There was no meeting before this one.") };
    const auto meeting = take(records.byId(last));
    const auto found = take(records.actionsOf(last));
    if (found.empty())
        return { QStringLiteral("Meeting %1 decided on no action.").arg(meeting.reference) };
    QStringList lines;
    for (const Action &action : found)
        lines << QStringLiteral("%1: %2.").arg(action.title, actionStateWords(action, m_today));
    return lines;
}

QStringList AgendaWriter::triangulation()
{
    const Triangulation now = take(triangulate(m_session.database, m_slice));
    const FigureWords &words = m_writer.words();
    QStringList lines;
    for (qsizetype i = 0; i < now.themeKeys.size() && lines.size() < themesTold; ++i) {
        const ThreeCounts &counts = now.byTheme.at(i);
        if (now.themeKeys.at(i).isEmpty())
            continue;
        lines << QStringLiteral("%1: %2, %3, %4 and %5 of critical feedback.")
                     .arg(now.themeLabels.at(i),
                         words.counted(counts.complaints, text("complaint"), text("complaints")),
                         words.counted(counts.incidents, text("incident"), text("incidents")),
                         words.counted(counts.claims, text("claim"), text("claims")),
                         words.counted(counts.feedback, text("piece"), text("pieces")));
    }
    if (lines.isEmpty())
        return { text("No record of the period has a theme.") };
    lines << text("The numbers are not added: each has its own date and its own meaning.");
    return lines;
}

QStringList AgendaWriter::overdue()
{
    QStringList lines = figures({ "overdue", "actions-overdue" });
    const auto rows = m_session.database.run(
        text("SELECT reference, reply_by FROM complaint WHERE binned_at IS NULL "
             "AND type IN ('complaint', 'mp') AND closed_on IS NULL AND replied_on IS NULL "
             "AND reply_by < ? ORDER BY reply_by, id LIMIT ?"),
        { columns::write(m_today), longestList });
    if (!rows) {
        m_error = rows.error();
        return lines;
    }
    while ((*rows)->next()) {
        const QDate dueOn = QDate::fromString((*rows)->text(1), Qt::ISODate);
        lines << QStringLiteral("%1: the reply was due on %2, %3 working days ago.")
                     .arg((*rows)->text(0), FigureWords::day(dueOn))
                     .arg(m_session.calendar.workingDaysBetween(dueOn, m_today));
    }
    return lines;
}

QStringList AgendaWriter::ombudsman()
{
    QStringList lines
        = figures({ "ombudsman-contacts", "ombudsman-accepted", "ombudsman-upheld" });
    const auto updates = take(recommendationUpdates(m_session.database, m_slice));
    for (const RecommendationUpdate &update : updates.mid(0, longestList)) {
        QString state = text("no day is set");
        if (update.acceptedOn.isValid())
            state = text("accepted on ") + FigureWords::day(update.acceptedOn);
        else if (update.evidenceSentOn.isValid())
            state = text("evidence sent on ") + FigureWords::day(update.evidenceSentOn);
        else if (update.dueOn.isValid())
            state = (update.dueOn < m_today ? text("overdue since ") : text("due on "))
                + FigureWords::day(update.dueOn);
        lines << QStringLiteral("Recommendation: %1 (%2).")
                     .arg(anonymised(update.text, update.names), state);
    }
    if (updates.isEmpty())
        lines << text("No recommendation is open.");
    return lines;
}

QStringList AgendaWriter::feedback() const
{
    return figures({ "feedback", "feedback-compliments", "feedback-critical",
        "feedback-told-back" });
}

QStringList AgendaWriter::escalate()
{
    QStringList lines;
    for (const char *id : { "open-over-six-months", "ombudsman-upheld", "never-events",
             "duty-breaches" }) {
        if (m_writer.now(text(id)).numerator > 0)
            lines << figure(id);
    }
    if (lines.isEmpty())
        lines << text("The data by themselves propose nothing.");
    return lines;
}

QString AgendaWriter::paper(PanelItemKind kind)
{
    QStringList lines;
    switch (kind) {
    case PanelItemKind::Conflicts:
        lines = conflicts();
        break;
    case PanelItemKind::Actions:
        lines = actions();
        break;
    case PanelItemKind::Data:
        lines = data();
        break;
    case PanelItemKind::Triangulation:
        lines = triangulation();
        break;
    case PanelItemKind::Overdue:
        lines = overdue();
        break;
    case PanelItemKind::Ombudsman:
        lines = ombudsman();
        break;
    case PanelItemKind::Feedback:
        lines = feedback();
        break;
    case PanelItemKind::Escalate:
        lines = escalate();
        break;
    case PanelItemKind::Share:
    case PanelItemKind::Case:
    case PanelItemKind::Other:
        break;
    }
    for (QString &line : lines)
        line = capital(line);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Result<SuppressionRule> panelRule(Database &database)
{
    return setting(database, QStringLiteral("pack.suppress-below"), QStringLiteral("5"))
        .map([](const QString &below) {
            bool isNumber = false;
            const int number = below.toInt(&isNumber);
            return SuppressionRule { isNumber && number >= 0 ? number : 5 };
        });
}

QString actionStateWords(const Action &action, QDate today)
{
    if (action.doneOn.isValid())
        return text("done on ") + FigureWords::day(action.doneOn)
            + (action.evidence.isEmpty() ? QString() : text("; ") + action.evidence.simplified());
    if (!action.dueOn.isValid())
        return text("open, no day is set");
    return (action.dueOn < today ? text("overdue since ") : text("due on "))
        + FigureWords::day(action.dueOn);
}

Result<std::vector<PanelItem>> standingItems(
    const Session &session, const PanelFile &file, const PanelSets &sets)
{
    const auto rule = panelRule(session.database);
    if (!rule)
        return Failure(rule.error());
    const auto mask = NameMask::load(session.database);
    if (!mask)
        return Failure(mask.error());
    AgendaWriter writer(session, file, *rule);
    std::vector<PanelItem> items;
    for (const PanelSets::Line &line : sets.agenda) {
        PanelItem item;
        item.meetingId = file.meeting.id;
        item.kind = line.kind;
        item.title = line.title;
        item.body = mask->masked(writer.paper(line.kind));
        items.push_back(std::move(item));
    }
    if (const auto error = writer.error())
        return Failure(*error);
    return items;
}

Result<PanelFigures> panelFigures(const Session &session, const Period &period)
{
    const auto rule = panelRule(session.database);
    if (!rule)
        return Failure(rule.error());
    ReportWriter writer(session.database, { period, {} }, *rule);
    writer.count();
    writer.section({});
    writer.tiles({ text("received"), text("replied-in-time"), text("overdue"), text("reopened"),
        text("well-founded"), text("ombudsman-upheld") });
    writer.monthsChart(text("panel-received"), text("Complaints received, by month"),
        text("received"), ReportHue::Complaints);
    writer.monthsChart(text("panel-in-time"), text("Replied within the agreed time, by month"),
        text("replied-in-time"), ReportHue::Sky);
    return writer.take({}, false).map([&rule](const Report &report) {
        PanelFigures figures { {}, report.charts(), *rule };
        for (const ReportBlock &block : report.sections.first().blocks) {
            if (const auto *tiles = std::get_if<ReportTiles>(&block))
                figures.tiles = *tiles;
        }
        return figures;
    });
}

} // namespace heed
