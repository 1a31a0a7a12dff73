#include "ui/duties/trainingpanel.h"

#include "core/calendar/dayformat.h"
#include "ui/fairness/panelparts.h"
#include "ui/shared/explain.h"
#include "ui/shared/factcard.h"
#include "ui/shared/labels.h"
#include "ui/shared/partcard.h"
#include "ui/shell/workspace.h"

#include <QLocale>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr size_t mostLapses = 8; ///< named under a course; the others are counted

QString shareSaid(const TrainingCoverage &line)
{
    if (!line.staff)
        return TrainingPanel::tr("%1 trained; the number of staff is not recorded yet").arg(line.trained);
    if (line.isCountTooSmall())
        return TrainingPanel::tr("%1 trained, and only %2 staff: check the headcount")
            .arg(line.trained)
            .arg(*line.staff);
    if (!line.percent())
        return TrainingPanel::tr("%1 trained").arg(line.trained);
    return TrainingPanel::tr("%1% (%2 of %3)")
        .arg(QLocale().toString(*line.percent(), 'f', 1))
        .arg(line.trained)
        .arg(*line.staff);
}

} // namespace

TrainingPanel::TrainingPanel(Workspace &workspace, QWidget *parent)
    : FairnessPanel(parent)
    , m_workspace(workspace)
    , m_sets(DutySets::load().value_or(DutySets {}))
    , m_terms(FairnessTerms::load().value_or(FairnessTerms {}))
    , m_coverage(new QVBoxLayout)
    , m_entries(makeEntries())
    , m_counts(makeCounts())
{
    QVBoxLayout *rows = panelColumn(*this, tr("Training"),
        tr("Who learned what and when, how many of the staff that is, and whose training has run "
           "out."));
    m_coverage->setSpacing(space::Large);
    rows->addLayout(m_coverage);
    rows->addWidget(m_entries);
    rows->addWidget(m_counts);
    rows->addStretch();
    for (PartCard *card : { m_entries, m_counts })
        connect(card, &PartCard::changed, this, &TrainingPanel::addCoverage, Qt::QueuedConnection);
}

std::vector<std::pair<QString, QString>> TrainingPanel::groups() const
{
    return m_terms.staffGroups;
}

PartCard *TrainingPanel::makeEntries()
{
    std::vector<std::pair<QString, QString>> courses;
    for (const DutySets::Course &course : m_sets.courses)
        courses.emplace_back(course.code, course.label);
    TrainingEntry blank;
    blank.doneOn = m_workspace.today();
    const bool readsNames = permits(m_workspace.session().role, Capability::ReadNames);
    const auto say = [this, readsNames](const TrainingEntry &row) {
        const QString who = readsNames ? row.person : tr("Somebody");
        PartLine line { 0, tr("%1: %2").arg(who, m_sets.courseLabel(row.course)),
            tr("%1, %2").arg(
                FairnessTerms::word(m_terms.staffGroups, row.staffGroup), formatDay(row.doneOn)) };
        if (const DutySets::Course *course = m_sets.course(row.course)) {
            const QDate last = validTo(row, *course);
            if (last.isValid())
                line.small = tr("%1, counts up to %2").arg(line.small, formatDay(last));
            if (last.isValid() && last < m_workspace.today())
                line.tone = Tone::Overdue;
        }
        return line;
    };
    return new PartCard({ QStringLiteral("training"), tr("Training log"),
                            tr("Nothing is written down yet."), tr("Add training") },
        { { QStringLiteral("person"), tr("&Who") },
            { QStringLiteral("staff_group"), tr("Staff &group"), {}, QuestionInput::Choice,
                groups() },
            { QStringLiteral("course"), tr("&Course"), {}, QuestionInput::Choice, courses },
            { QStringLiteral("done_on"), tr("&Finished on"), {}, QuestionInput::Day },
            { QStringLiteral("valid_months"), tr("Counts for how many &months?"),
                tr("Leave it at 0 to take what the course says."), QuestionInput::Number },
            { QStringLiteral("evidence"), tr("What &shows it") } },
        std::make_unique<StandaloneSource<TrainingEntry>>(m_workspace.session(), say, blank),
        parserOf(m_workspace), permits(m_workspace.session().role, Capability::WriteRecords), this);
}

PartCard *TrainingPanel::makeCounts()
{
    StaffCount blank;
    blank.countedOn = m_workspace.today();
    const auto say = [this](const StaffCount &row) {
        return PartLine { 0,
            tr("%1: %2 on %3")
                .arg(FairnessTerms::word(m_terms.staffGroups, row.staffGroup))
                .arg(row.people)
                .arg(formatDay(row.countedOn)),
            row.source };
    };
    return new PartCard({ QStringLiteral("staffCounts"), tr("Headcounts by staff group"),
                            tr("No headcount is kept yet. Without one no share can be said."),
                            tr("Add a headcount"), tr("The newest on or before a day counts.") },
        { { QStringLiteral("staff_group"), tr("Staff &group"), {}, QuestionInput::Choice,
              groups() },
            { QStringLiteral("people"), tr("&People"), {}, QuestionInput::Number },
            { QStringLiteral("counted_on"), tr("Counted &on"), {}, QuestionInput::Day },
            { QStringLiteral("source"), tr("&Where the number comes from") } },
        std::make_unique<StandaloneSource<StaffCount>>(m_workspace.session(), say, blank),
        parserOf(m_workspace), permits(m_workspace.session().role, Capability::WriteRecords), this);
}

void TrainingPanel::refresh()
{
    m_entries->reload();
    m_counts->reload();
    addCoverage();
}

void TrainingPanel::addCoverage()
{
    emptyLayout(*m_coverage);
    const auto entries = StandaloneRows<TrainingEntry>(m_workspace.session()).all();
    const auto counts = StandaloneRows<StaffCount>(m_workspace.session()).all();
    if (!entries || !counts) {
        m_coverage->addWidget(makeLabel(
            explain(entries ? counts.error() : entries.error()), type::base(), this, false, true));
        return;
    }
    for (const DutySets::Course &course : m_sets.courses)
        addCourse(course, *entries, *counts);
}

void TrainingPanel::addCourse(const DutySets::Course &course,
    const std::vector<TrainingEntry> &entries, const std::vector<StaffCount> &counts)
{
    const QDate today = m_workspace.today();
    const auto lines = trainingCoverage(entries, counts, course, today);
    const TrainingCoverage &all = lines.back();
    auto *card = new FactCard(course.label, this);
    card->setObjectName(QStringLiteral("course_") + course.code);
    const auto share = all.percent();
    const bool isMet = share && *share >= course.target;
    if (course.target > 0)
        card->addStatus(tr("All staff"), isMet ? Tone::Done : Tone::Soon, shareSaid(all),
            isMet ? tr("The aim is %1%.").arg(course.target)
                  : tr("The aim is %1%, which is not reached yet.").arg(course.target));
    else
        card->add(tr("All staff"), shareSaid(all));
    for (const TrainingCoverage &line : lines) {
        if (!line.staffGroup.isEmpty())
            card->add(FairnessTerms::word(m_terms.staffGroups, line.staffGroup), shareSaid(line));
    }
    const auto lapses = trainingLapses(entries, course, today);
    if (!lapses.empty() && permits(m_workspace.session().role, Capability::ReadNames)) {
        QStringList named;
        for (size_t i = 0; i < std::min(lapses.size(), mostLapses); ++i)
            named += tr("%1 (%2)").arg(lapses[i].person, formatDay(lapses[i].ranOutOn));
        if (lapses.size() > mostLapses)
            named += tr("%n more", nullptr, int(lapses.size() - mostLapses));
        card->addSentence(Tone::Overdue, tr("Run out: %1").arg(named.join(QStringLiteral(", "))));
    }
    const QString source
        = course.unverified ? tr("To be checked: %1").arg(course.source) : course.source;
    card->content()->addWidget(makeLabel(source, type::small(), card, true, true));
    m_coverage->addWidget(card);
}

} // namespace heed
