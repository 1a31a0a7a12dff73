#include "ui/returns/ko41acards.h"

#include "ui/fairness/panelparts.h"
#include "ui/print/printoutput.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/questions.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"

#include <QBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>

namespace heed {

namespace {

QPushButton *namedButton(const QString &verb, const char *name, Card *card)
{
    QPushButton *button = makeButton(verb, card);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

bool mayManage(const Workspace &workspace)
{
    return permits(workspace.session().role, Capability::ManageSettings);
}

} // namespace

Ko41aSenderCard::Ko41aSenderCard(Workspace &workspace, QWidget *parent)
    : Card(tr("Who sends it"), parent)
    , m_workspace(workspace)
{
    const auto line = [](const char *column, const QString &label, const QString &hint = {}) {
        return Question { QString::fromLatin1(column), label, hint };
    };
    m_form = new QuestionForm(
        { line("code", tr("Organisation &code"),
              tr("As the Organisation Data Service has it: three to five signs.")),
            line("type", tr("&Type"),
                tr("As published: Acute, Mental Health, Community Provider Trust, "
                   "Ambulance, Integrated Care Board or Others.")),
            line("ics_code", tr("Code of the &integrated care system")),
            line("ics_name", tr("&Name of the integrated care system")),
            line("region_code", tr("Code of the NHS England &region")),
            line("region_name", tr("Na&me of the NHS England region")) },
        parserOf(workspace), this);
    QPushButton *keeps = namedButton(tr("Keep who sends it"), "keepSender", this);
    keeps->setEnabled(mayManage(workspace));
    m_form->setEnabled(mayManage(workspace));
    content()->addWidget(m_form);
    content()->addWidget(keeps, 0, Qt::AlignLeft);
    connect(keeps, &QPushButton::clicked, this, &Ko41aSenderCard::keep);
}

void Ko41aSenderCard::setSender(const Ko41aSender &sender)
{
    m_form->setValues({ { QStringLiteral("code"), sender.code },
        { QStringLiteral("type"), sender.type }, { QStringLiteral("ics_code"), sender.icsCode },
        { QStringLiteral("ics_name"), sender.icsName },
        { QStringLiteral("region_code"), sender.regionCode },
        { QStringLiteral("region_name"), sender.regionName } });
}

void Ko41aSenderCard::keep()
{
    const QJsonObject said = m_form->values();
    const auto of
        = [&said](const char *column) { return said.value(QLatin1String(column)).toString(); };
    const auto done = Ko41aService(m_workspace.session())
                          .setSender({ of("region_code"), of("region_name"), of("ics_code"),
                              of("ics_name"), of("code"), {}, of("type") });
    emit failed(done ? QString() : explain(done.error()));
    if (done) {
        m_workspace.say(tr("Kept."));
        emit kept();
    }
}

Ko41aListsCard::Ko41aListsCard(Workspace &workspace, QWidget *parent)
    : Card(tr("Columns of the year"), parent)
    , m_workspace(workspace)
    , m_words(makeLabel({}, type::base(), this, false, true))
{
    m_words->setObjectName(QStringLiteral("ko41aList"));
    content()->addWidget(m_words);
    content()->addWidget(
        makeLabel(tr("When NHS England changes the columns, save the list, change its lines and "
                     "its year in a spreadsheet program, and bring it in. Earlier years keep "
                     "theirs."),
            type::small(), this, true, true));
    QPushButton *saves = namedButton(tr("Save the list as a file"), "saveKo41aList", this);
    QPushButton *brings = namedButton(tr("Bring in a year's list"), "bringKo41aList", this);
    brings->setEnabled(mayManage(workspace));
    auto *row = new QHBoxLayout;
    row->addWidget(saves);
    row->addWidget(brings);
    row->addStretch();
    content()->addLayout(row);
    connect(saves, &QPushButton::clicked, this, &Ko41aListsCard::save);
    connect(brings, &QPushButton::clicked, this, &Ko41aListsCard::bring);
}

void Ko41aListsCard::setLayoutOfYear(const Ko41aLayout &layout)
{
    m_layout = layout;
    m_words->setText(tr("%1 columns, those of %2. Source: %3.")
                         .arg(layout.columns.size())
                         .arg(layout.year, layout.source));
}

void Ko41aListsCard::bring()
{
    m_workspace.prompter().askOpenFile(
        { tr("Which list of columns?"), {}, tr("CSV (*.csv)") }, [this](const QString &path) {
            const auto year = Ko41aService(m_workspace.session()).bringList(path);
            emit failed(year ? QString() : explain(year.error()));
            if (year) {
                m_workspace.say(
                    tr("The columns of %1 are in, for that year and later ones.").arg(*year));
                emit brought();
            }
        });
}

void Ko41aListsCard::save()
{
    m_workspace.prompter().askSaveFile(
        { tr("Save the list of columns"), QStringLiteral("KO41a columns %1.csv").arg(m_layout.year),
            tr("CSV (*.csv)") },
        [this, csv = ko41aLayoutAsCsv(m_layout)](const QString &path) {
            const auto written = writeWhole(path, csv);
            emit failed(written ? QString() : explain(written.error()));
        });
}

} // namespace heed
