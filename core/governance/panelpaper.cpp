#include "core/governance/panelpaper.h"

#include "core/governance/figurewords.h"
#include "core/governance/panelagenda.h"
#include "core/store/audit.h"
#include "core/store/settings.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QString capital(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

QString titleOf(const PanelFile &file, PanelPaper paper)
{
    switch (paper) {
    case PanelPaper::Agenda:
        return QStringLiteral("Complaints panel %1: agenda and papers").arg(file.meeting.reference);
    case PanelPaper::Minutes:
        return QStringLiteral("Complaints panel %1: minutes").arg(file.meeting.reference);
    case PanelPaper::Note:
        break;
    }
    return QStringLiteral("Complaints panel %1: assurance note").arg(file.meeting.reference);
}

/// Writes the sections of one paper.
class PaperWriter
{
public:
    PaperWriter(const PanelFile &file, const PanelSets &sets, QDate today)
        : m_file(file)
        , m_sets(sets)
        , m_today(today)
    {
    }

    void agenda(const PanelFigures &figures);
    void minutes();
    void note();
    [[nodiscard]] QList<ReportSection> sections() const { return m_sections; }

private:
    void section(const QString &title) { m_sections << ReportSection { title, {} }; }
    void say(const QString &words, ReportTone tone = ReportTone::Body);
    void heading(const QString &words) { m_sections.last().blocks << ReportHeading { words }; }
    void bullets(const QString &lines);
    void meetingFacts();
    void attendance();
    void declarations();
    void itemPaper(const PanelItem &item, int number);
    void scores(const PanelItem &item);
    void actions(PanelItemId item);
    void corrections();
    void signature();
    [[nodiscard]] QString itemTitle(const PanelItem &item) const;
    [[nodiscard]] QString actionLine(const Action &action) const;

    const PanelFile &m_file;
    const PanelSets &m_sets;
    QDate m_today;
    QList<ReportSection> m_sections;
};

void PaperWriter::say(const QString &words, ReportTone tone)
{
    if (!words.trimmed().isEmpty())
        m_sections.last().blocks << ReportText { words, tone };
}

void PaperWriter::bullets(const QString &lines)
{
    const QStringList items = lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (items.size() == 1)
        say(items.first());
    else if (!items.isEmpty())
        m_sections.last().blocks << ReportBullets { items };
}

QString PaperWriter::itemTitle(const PanelItem &item) const
{
    if (item.kind != PanelItemKind::Case)
        return item.title;
    return QStringLiteral("Case %1: %2").arg(m_file.caseNumber(item.id)).arg(item.title);
}

void PaperWriter::meetingFacts()
{
    const PanelMeeting &meeting = m_file.meeting;
    QString where = FigureWords::day(meeting.heldOn);
    if (!meeting.place.isEmpty())
        where += text(", ") + meeting.place;
    say(where + QLatin1Char('.'), ReportTone::Lead);
    say(QStringLiteral("It looks at %1, under version %2 of its terms of reference.")
            .arg(FigureWords::span({ meeting.periodFrom, meeting.periodTo }))
            .arg(m_file.terms.version));
}

void PaperWriter::itemPaper(const PanelItem &item, int number)
{
    heading(QStringLiteral("%1. %2").arg(number).arg(itemTitle(item)));
    say(m_sets.asks(item.kind), ReportTone::Small);
    QStringList reasons;
    for (const CaseReason reason : reasonsFromCodes(item.reasons))
        reasons << caseReasonWords(reason);
    if (!reasons.isEmpty())
        say(QStringLiteral("Why it is here: %1.").arg(FigureWords::list(reasons)));
    bullets(item.body);
}

void PaperWriter::agenda(const PanelFigures &figures)
{
    section(text("The meeting"));
    meetingFacts();
    QStringList lines;
    int number = 0;
    for (const PanelItem &item : m_file.items)
        lines << QStringLiteral("%1. %2").arg(++number).arg(itemTitle(item));
    heading(text("Agenda"));
    for (const QString &line : lines)
        say(line);
    section(text("Papers"));
    number = 0;
    for (const PanelItem &item : m_file.items) {
        itemPaper(item, ++number);
        if (item.kind == PanelItemKind::Case)
            scores(item);
        if (item.kind == PanelItemKind::Data) {
            m_sections.last().blocks << figures.tiles;
            for (const ReportChart &chart : figures.charts)
                m_sections.last().blocks << chart;
        }
    }
    section(text("How cases are scored"));
    ReportTable table { text("scale"), text("The scale"), { text("Score"), text("What it means") },
        {} };
    for (const PanelSets::Grade &grade : m_sets.scale)
        table.rows << QVariantList { grade.label, grade.meaning };
    m_sections.last().blocks << table;
    say(text("Four pillars of the NHS Complaint Standards and five stages of My Expectations, in "
             "our own words."),
        ReportTone::Small);
}

void PaperWriter::scores(const PanelItem &item)
{
    ReportTable table { QStringLiteral("scores-%1").arg(m_file.caseNumber(item.id)),
        QStringLiteral("Case %1 against the standards").arg(m_file.caseNumber(item.id)),
        { text("Standard"), text("Score"), text("Why") }, {} };
    for (const PanelSets::Standard &standard : m_sets.standards) {
        for (const PanelScore &score : m_file.scores) {
            const PanelSets::Grade *grade = m_sets.grade(score.score);
            if (score.itemId == item.id && score.standard == standard.code && grade != nullptr)
                table.rows << QVariantList { standard.label, grade->label, score.note };
        }
    }
    if (table.rows.isEmpty())
        return;
    m_sections.last().blocks << table;
    for (const ScoreMean &mean : scoreMeans(m_file.scores, item.id, m_sets))
        say(QStringLiteral("%1: %2 of %3 on average (%4 scored).")
                .arg(mean.set, FigureWords::number(mean.mean, 1))
                .arg(m_sets.mostPoints())
                .arg(mean.scored),
            ReportTone::Small);
}

void PaperWriter::attendance()
{
    ReportTable table { text("attendance"), text("Attendance"),
        { text("Name"), text("Sits as"), text("Attendance") }, {} };
    for (const PanelAttendance &row : m_file.attendance) {
        QString presence = capital(toCode(row.presence));
        if (!row.note.isEmpty())
            presence += text("; ") + row.note;
        table.rows << QVariantList { row.name, capital(panelRoleWords(row.role)), presence };
    }
    m_sections.last().blocks << table;
    const QString said = m_file.meeting.isSigned()
        ? m_file.meeting.quorumSaid
        : quorumWords(quorumOf(m_file.attendance, m_file.terms));
    say(said + QLatin1Char('.'));
    if (!m_file.meeting.inquorate.isEmpty())
        say(QStringLiteral("How decisions will be confirmed: %1").arg(m_file.meeting.inquorate));
}

void PaperWriter::declarations()
{
    heading(text("Declarations of interest"));
    QStringList nil;
    for (const PanelDeclaration &said : m_file.declarations) {
        if (said.kind == InterestKind::Nil) {
            nil << said.name;
            continue;
        }
        const QString matter = said.itemId.isValid()
            ? QStringLiteral("case %1").arg(m_file.caseNumber(said.itemId))
            : text("the meeting");
        const QString stance = said.stance == PanelStance::Leaves ? text("left the room for it")
            : said.stance == PanelStance::StaysSilent
            ? text("stayed and took no part")
            : text("stayed, with the agreement of the chair");
        say(QStringLiteral("%1, on %2: %3; %4.").arg(said.name, matter, said.what, stance));
    }
    if (!nil.isEmpty())
        say(QStringLiteral("Nothing to declare: %1.").arg(FigureWords::list(nil)));
    if (m_file.declarations.empty())
        say(text("No declaration was written down."));
}

QString PaperWriter::actionLine(const Action &action) const
{
    QString owner = action.owner;
    for (const PanelAttendance &row : m_file.attendance) {
        if (row.name == action.owner)
            owner = panelRoleWords(row.role);
    }
    return QStringLiteral("%1 (%2; %3).").arg(action.title, owner,
        actionStateWords(action, m_today));
}

void PaperWriter::actions(PanelItemId item)
{
    QStringList lines;
    for (const PanelActionLink &link : m_file.links) {
        for (const Action &action : m_file.actions) {
            if (link.actionId == action.id && (!item.isValid() || link.itemId == item))
                lines << actionLine(action);
        }
    }
    if (lines.isEmpty())
        return;
    say(lines.size() == 1 ? text("Action") : text("Actions"), ReportTone::Small);
    m_sections.last().blocks << ReportBullets { lines };
}

void PaperWriter::minutes()
{
    section(text("The meeting"));
    meetingFacts();
    attendance();
    declarations();
    section(text("Minutes"));
    int number = 0;
    for (const PanelItem &item : m_file.items) {
        heading(QStringLiteral("%1. %2").arg(++number).arg(itemTitle(item)));
        if (item.minutes.isEmpty() && item.decision.isEmpty())
            say(text("Noted."));
        say(item.minutes);
        if (!item.decision.isEmpty())
            say(QStringLiteral("Decided: %1").arg(item.decision));
        if (item.kind == PanelItemKind::Case)
            scores(item);
        actions(item.id);
    }
    if (m_file.meeting.nextOn.isValid())
        say(QStringLiteral("Next meeting: %1.").arg(FigureWords::day(m_file.meeting.nextOn)));
    signature();
    corrections();
}

void PaperWriter::signature()
{
    const PanelMeeting &meeting = m_file.meeting;
    say(meeting.isSigned()
            ? QStringLiteral("Signed by %1, %2, on %3.")
                  .arg(meeting.signedBy, meeting.signedAs, FigureWords::day(meeting.signedOn))
            : text("Draft: not signed yet."));
}

void PaperWriter::corrections()
{
    if (m_file.corrections.empty())
        return;
    heading(text("Corrected after signing"));
    for (const PanelCorrection &row : m_file.corrections)
        say(QStringLiteral("%1: %2 Why: %3")
                .arg(FigureWords::day(row.madeOn), row.what, row.reason));
}

void PaperWriter::note()
{
    const PanelMeeting &meeting = m_file.meeting;
    const PanelSets::Grade *level = m_sets.level(meeting.assurance);
    section(text("How far the panel is assured"));
    if (!meeting.isSigned())
        say(text("Draft: not signed yet."), ReportTone::Small);
    if (level != nullptr)
        say(QStringLiteral("%1. %2").arg(level->label, level->meaning), ReportTone::Lead);
    say(meeting.assuranceWhy);
    heading(text("What the panel saw"));
    int cases = 0;
    QStringList seen;
    for (const PanelItem &item : m_file.items) {
        if (item.kind == PanelItemKind::Case)
            ++cases;
        else if (!item.minutes.isEmpty() || !item.decision.isEmpty())
            seen << item.title.toLower();
    }
    QString said = QStringLiteral("On %1 it looked at %2 and at %3 %4 without names.")
                       .arg(FigureWords::day(meeting.heldOn),
                           FigureWords::span({ meeting.periodFrom, meeting.periodTo }))
                       .arg(cases)
                       .arg(cases == 1 ? text("case") : text("cases"));
    if (!seen.isEmpty())
        said += QStringLiteral(" It minuted: %1.").arg(FigureWords::list(seen));
    say(said);
    say((meeting.isSigned() ? meeting.quorumSaid
                            : quorumWords(quorumOf(m_file.attendance, m_file.terms)))
        + QLatin1Char('.'));
    say(meeting.inquorate);
    heading(text("What it escalates"));
    say(meeting.escalates.isEmpty() ? text("Nothing.") : meeting.escalates);
    heading(text("What it shares"));
    say(meeting.shares.isEmpty() ? text("Nothing.") : meeting.shares);
    heading(text("What it decided and asked for"));
    QStringList decisions;
    for (const PanelItem &item : m_file.items) {
        if (!item.decision.isEmpty())
            decisions << QStringLiteral("%1: %2").arg(itemTitle(item), item.decision);
    }
    if (!decisions.isEmpty())
        m_sections.last().blocks << ReportBullets { decisions };
    actions({});
    if (decisions.isEmpty() && m_file.actions.empty())
        say(text("No decision and no action."));
    signature();
    corrections();
}

} // namespace

Result<Report> panelPaper(
    const Session &session, PanelMeetingId id, PanelPaper paper, bool isPractice)
{
    const auto file = PanelRegister(session).file(id);
    if (!file)
        return Failure(file.error());
    const auto sets = PanelSets::load();
    if (!sets)
        return Failure(sets.error());
    const auto rule = panelRule(session.database);
    if (!rule)
        return Failure(rule.error());
    const auto head = auditHead(session.database);
    if (!head)
        return Failure(head.error());
    PaperWriter writer(*file, *sets, session.clock.today());
    const Period period { file->meeting.periodFrom, file->meeting.periodTo };
    if (paper == PanelPaper::Agenda) {
        const auto figures = panelFigures(session, period);
        if (!figures)
            return Failure(figures.error());
        writer.agenda(*figures);
    } else if (paper == PanelPaper::Minutes) {
        writer.minutes();
    } else {
        writer.note();
    }
    Report report;
    report.id = text("panel");
    report.title = titleOf(*file, paper);
    report.organisation
        = setting(session.database, text("organisation.name")).value_or(QString());
    report.period = period;
    report.isPractice = isPractice;
    report.isShort = true;
    report.auditHead = *head;
    report.suppression = *rule;
    report.sections = writer.sections();
    return report;
}

} // namespace heed
