#include "ui/governance/packlist.h"

#include "core/governance/packregister.h"
#include "core/governance/packrules.h"
#include "core/governance/reportkinds.h"
#include "core/people/placeregister.h"
#include "ui/governance/packwords.h"
#include "ui/insight/periodchooser.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace heed {

namespace {
QString key(const char *text) { return QString::fromLatin1(text); }
}

PackList::PackList(Workspace &workspace, PackService &packs, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_packs(packs)
    , m_header(new PageHeader(tr("Packs"), this))
    , m_begin(m_header->setAction(Glyph::Add, tr("Begin a pack")))
    , m_list(new Card({}, this))
{
    m_header->setSentence(tr("Papers for your board or panel, from the first draft to what was "
                             "given out. What was issued stays as it is."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Large, space::Page, space::Page);
    column->setSpacing(space::Large);
    column->addWidget(m_header);
    column->addWidget(m_form = form());
    m_list->setObjectName(key("packList"));
    column->addWidget(m_list);
    column->addStretch(1);
    m_form->hide();
    m_begin->setEnabled(permits(workspace.session().role, Capability::Report));
    connect(m_header, &PageHeader::actionTriggered, this, &PackList::beginNew);
}

Card *PackList::form()
{
    auto *card = new Card(tr("A new pack"), this);
    card->setObjectName(key("newPack"));
    m_kinds = new QComboBox(card);
    m_kinds->setObjectName(key("packKind"));
    for (const ReportKind &kind : reportKinds()) {
        const QString id = QString::fromLatin1(kind.id);
        if (kind.parts != nullptr)
            m_kinds->addItem(reportName(id), id);
    }
    card->content()->addWidget(new LabelledField(tr("&What kind?"), {}, m_kinds, card));
    m_about = makeLabel({}, type::base(), card, true, true);
    card->content()->addWidget(m_about);
    m_period = new PeriodChooser(m_workspace.today(), m_workspace.session().calendar, card);
    card->content()->addWidget(new LabelledField(tr("Which &period?"), {}, m_period, card));
    m_sites = new QComboBox(card);
    m_sites->setObjectName(key("newPackSites"));
    m_sites->addItem(tr("All sites"), 0);
    for (const Site &site :
        PlaceRegister(m_workspace.store().database()).sites().value_or(std::vector<Site> {}))
        m_sites->addItem(site.name, site.id.value);
    auto *places = new LabelledField(tr("Which &sites?"), {}, m_sites, card);
    places->setVisible(m_sites->count() > 2);
    card->content()->addWidget(places);
    m_error = new InlineError(card);
    card->content()->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    QPushButton *draft = makeButton(tr("&Make the draft"), card);
    draft->setObjectName(key("makeDraft"));
    QPushButton *leave = makeButton(tr("Close"), card);
    buttons->addWidget(draft);
    buttons->addWidget(leave);
    buttons->addStretch();
    card->content()->addLayout(buttons);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &PackList::showAbout);
    connect(draft, &QPushButton::clicked, this, &PackList::make);
    connect(leave, &QPushButton::clicked, this, [this] { closeForm(); });
    showAbout();
    return card;
}

/// A quarterly report is about a quarter, unless somebody says otherwise.
void PackList::showAbout()
{
    const QString kind = m_kinds->currentData().toString();
    m_about->setText(reportAbout(kind));
    if (m_period != nullptr)
        m_period->choose(kind == QLatin1String("board") ? NamedPeriod::Last12Months
                                                        : NamedPeriod::LastQuarter);
}

QWidget *PackList::firstFocus()
{
    if (m_form->isVisibleTo(this))
        return m_kinds;
    auto *row = m_list->findChild<SentenceRow *>();
    return row != nullptr ? static_cast<QWidget *>(row) : m_begin;
}

void PackList::beginNew()
{
    m_error->setText({});
    m_form->show();
    m_kinds->setFocus();
}

bool PackList::closeForm()
{
    if (!m_form->isVisibleTo(this))
        return false;
    m_form->hide();
    m_begin->setFocus();
    return true;
}

void PackList::make()
{
    Scope scope;
    if (const qint64 site = m_sites->currentData().toLongLong(); site > 0)
        scope.sites = { site };
    PackFile draft = newPack(m_kinds->currentData().toString(), m_period->period(), scope);
    draft.pack.title = m_kinds->currentText();
    const auto made = m_packs.begin(draft);
    if (!made) {
        m_error->setText(explain(made.error()));
        return;
    }
    m_form->hide();
    emit packWanted(*made);
}

void PackList::refresh()
{
    m_list->hide(); // it is shown whole, and not line by line
    QVBoxLayout *rows = m_list->refill();
    rows->setSpacing(0);
    const auto packs = PackRegister(m_workspace.session()).all();
    if (!packs)
        rows->addWidget(makeLabel(
            explain(packs.error()), type::base(), rows->parentWidget(), false, true));
    else if (packs->empty())
        rows->addWidget(new EmptyState(Glyph::Packs,
            tr("No pack yet. A pack gathers the figures, what you say to them and the texts that "
               "you checked, and keeps what you gave out."),
            {}, rows->parentWidget()));
    for (const Pack &pack : packs.value_or(std::vector<Pack> {}))
        addPack(rows, pack);
    m_list->show();
}

void PackList::addPack(QVBoxLayout *rows, const Pack &pack)
{
    const QString what = tr("%1, %2").arg(pack.title, periodWords(pack.period()));
    auto *row = new SentenceRow(
        { toneOf(pack.state), what, wordFor(pack.state), pack.reference, tr("Open") },
        rows->parentWidget());
    row->setObjectName(key("pack-") + pack.reference);
    connect(row, &SentenceRow::stepTriggered, this, [this, id = pack.id] { emit packWanted(id); });
    connect(row, &SentenceRow::opened, this, [this, id = pack.id] { emit packWanted(id); });
    rows->addWidget(row);
}

} // namespace heed
