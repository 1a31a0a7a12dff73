#include "ui/fairness/equitypanel.h"

#include "core/calendar/dayformat.h"
#include "core/fairness/headcount.h"
#include "core/governance/equityreport.h"
#include "core/store/settings.h"
#include "ui/fairness/panelparts.h"
#include "ui/insight/periodchooser.h"
#include "ui/shared/explain.h"
#include "ui/shared/icons.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"
#include "ui/shared/partcard.h"
#include "ui/shell/workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int usualRule = 5;

SuppressionRule ruleOf(Database &database)
{
    const auto below
        = setting(database, QStringLiteral("pack.suppress-below"), QString::number(usualRule));
    bool isNumber = false;
    const int number = below.value_or(QString()).toInt(&isNumber);
    return { isNumber && number >= 0 ? number : usualRule };
}

} // namespace

EquityPanel::EquityPanel(Workspace &workspace, QWidget *parent)
    : FairnessPanel(parent)
    , m_workspace(workspace)
    , m_period(new PeriodChooser(workspace.today(), workspace.session().calendar, this))
    , m_tables(new QVBoxLayout)
{
    QVBoxLayout *column = panelColumn(*this, tr("Equity"),
        tr("Who enters formal processes, who is suspended, and what reviews come to, by group. "
           "Counts of all reviews, without names; small numbers are hidden."));
    column->addWidget(new LabelledField(tr("&Which period?"), {}, m_period, this));
    m_tables->setSpacing(space::Large);
    column->addLayout(m_tables);
    column->addWidget(makeHeadcounts());
    QPushButton *report = makeButton(tr("Make the report"), this);
    report->setObjectName(QStringLiteral("equityReport"));
    report->setIcon(icon(Glyph::Packs));
    column->addWidget(report, 0, Qt::AlignLeft);
    column->addStretch();
    connect(
        report, &QPushButton::clicked, this, [this] { m_workspace.goTo(QStringLiteral("packs")); });
    connect(m_period, &PeriodChooser::periodChanged, this, &EquityPanel::refresh);
}

PartCard *EquityPanel::makeHeadcounts()
{
    const auto number = [](const char *column, const QString &label) {
        return Question { QString::fromLatin1(column), label, {}, QuestionInput::Number };
    };
    Headcount blank;
    blank.countedOn = m_workspace.today();
    const auto say = [](const Headcount &row) {
        return PartLine { 0,
            EquityPanel::tr("%1: White %2, black and minority ethnic %3, not stated %4")
                .arg(formatDay(row.countedOn))
                .arg(row.white)
                .arg(row.bme)
                .arg(row.notStated),
            row.source };
    };
    auto *card = new PartCard(
        { QStringLiteral("headcounts"), tr("Headcount by group"),
            tr("No headcount is kept yet. Without one no ratio can be calculated."),
            tr("Add a headcount"),
            tr("From your staff records, as staff stated it. The newest on or before the end of "
               "the period counts.") },
        { { QStringLiteral("counted_on"), tr("Counted &on"), {}, QuestionInput::Day },
            number("white", tr("&White")), number("bme", tr("&Black and minority ethnic")),
            number("not_stated", tr("&Not stated")),
            { QStringLiteral("source"), tr("Where the numbers come &from") } },
        std::make_unique<StandaloneSource<Headcount>>(m_workspace.session(), say, blank),
        parserOf(m_workspace), permits(m_workspace.session().role, Capability::WriteRecords), this);
    connect(card, &PartCard::changed, this, &EquityPanel::refresh, Qt::QueuedConnection);
    return card;
}

void EquityPanel::refresh()
{
    emptyLayout(*m_tables);
    const auto view = equityView(m_workspace.session(), m_period->period());
    if (!view) {
        m_tables->addWidget(makeLabel(explain(view.error()), type::base(), this, false, true));
        return;
    }
    const SuppressionRule rule = ruleOf(m_workspace.session().database);
    auto *said = new Card(tr("Relative likelihood"), this);
    said->setObjectName(QStringLiteral("equitySaid"));
    for (const QString &sentence : equitySentences(*view, rule))
        said->content()->addWidget(makeLabel(sentence, type::base(), said, false, true));
    said->content()->addWidget(makeLabel(
        tr("The share of minority ethnic staff who enter, divided by the share of White staff "
           "(Workforce Race Equality Standard, indicator 3). 1.0 means equal. Those who have not "
           "stated their group are shown and count in neither."),
        type::small(), said, true, true));
    m_tables->addWidget(said);
    for (const ReportTable &table : equityTables(*view, rule))
        m_tables->addWidget(tableCard(table, this));
}

} // namespace heed
