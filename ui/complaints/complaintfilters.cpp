#include "ui/complaints/complaintfilters.h"

#include "core/calendar/dayformat.h"
#include "core/people/placeregister.h"
#include "ui/complaints/complaintwords.h"
#include "ui/shared/enumcombo.h"
#include "ui/shared/flowrow.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimer>

namespace heed {

namespace {

constexpr int TypingPause = 150; ///< ms after the last letter until the list follows
constexpr int WidestSearch = 320; ///< px
constexpr int PanelColumns = 3;

} // namespace

ComplaintFilters::ComplaintFilters(const ComplaintDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_search(new QLineEdit(this))
    , m_debounce(new QTimer(this))
{
    m_debounce->setSingleShot(true);
    m_debounce->setInterval(TypingPause);
    connect(m_debounce, &QTimer::timeout, this, &ComplaintFilters::changed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    layout->addWidget(makeBar());
    m_panel = makePanel();
    m_panel->hide();
    layout->addWidget(m_panel);
    m_chips = new FlowRow(this);
    m_chips->setObjectName(QStringLiteral("chips"));
    m_chips->hide();
    layout->addWidget(m_chips);
    refreshChoices({});
}

QWidget *ComplaintFilters::makeBar()
{
    auto *bar = new FlowRow(this);
    m_search->setObjectName(QStringLiteral("complaintSearch"));
    m_search->setAccessibleName(tr("Search in complaints"));
    m_search->setPlaceholderText(tr("Search in complaints (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumSize(WidestSearch, TargetHeight);
    m_search->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, m_debounce, qOverload<>(&QTimer::start));
    bar->add(m_search);
    m_which = makeChoice("whichComplaints");
    m_which->setAccessibleName(tr("Open or closed"));
    m_which->addItem(tr("Open"), int(ComplaintQuery::Which::Open));
    m_which->addItem(tr("Closed"), int(ComplaintQuery::Which::Closed));
    m_which->addItem(tr("Open and closed"), int(ComplaintQuery::Which::All));
    bar->add(m_which);
    m_overdue = makeButton(tr("&Overdue"), this);
    m_overdue->setObjectName(QStringLiteral("overdueOnly"));
    m_overdue->setIcon(icon(Glyph::Overdue, Tone::Overdue));
    m_overdue->setCheckable(true);
    connect(m_overdue, &QPushButton::toggled, this, &ComplaintFilters::changed);
    bar->add(m_overdue);
    m_more = makeButton(tr("&Filters"), this);
    m_more->setObjectName(QStringLiteral("moreFilters"));
    m_more->setIcon(icon(Glyph::Filter));
    m_more->setCheckable(true);
    connect(m_more, &QPushButton::toggled, this, [this](bool on) { m_panel->setVisible(on); });
    bar->add(m_more);
    m_count = makeLabel({}, type::base(), this, true);
    m_count->setObjectName(QStringLiteral("complaintCount"));
    m_count->setMinimumHeight(TargetHeight);
    bar->add(m_count);
    return bar;
}

QWidget *ComplaintFilters::makePanel()
{
    auto *card = new Card({}, this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::Large);
    grid->setVerticalSpacing(space::Medium);
    m_site = makeChoice("filterSite");
    m_subject = makeChoice("filterSubject");
    m_outcome = makeChoice("filterOutcome");
    m_handler = makeChoice("filterHandler");
    m_from = makeDay("filterFrom");
    m_to = makeDay("filterTo");
    m_subject->addItem(tr("Any subject"), QString());
    for (const Code &code : m_desk.codes.codes(codescheme::Subject))
        m_subject->addItem(code.label, code.code);
    for (const Code &code : m_desk.codes.codes(codescheme::CareHomeSubject))
        m_subject->addItem(code.label, code.code);
    fillCombo<Outcome>(*m_outcome, tr("Any outcome"));
    int place = 0;
    const auto add = [&](const QString &label, QWidget *input) {
        grid->addWidget(
            new LabelledField(label, {}, input, card), place / PanelColumns, place % PanelColumns);
        ++place;
    };
    add(tr("Site"), m_site);
    add(tr("About"), m_subject);
    add(tr("Outcome"), m_outcome);
    add(tr("Dealt with by"), m_handler);
    add(tr("Received from"), m_from);
    add(tr("Received up to"), m_to);
    card->content()->addLayout(grid);
    return card;
}

QComboBox *ComplaintFilters::makeChoice(const char *name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setMinimumHeight(TargetHeight);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    connect(box, &QComboBox::currentIndexChanged, this, &ComplaintFilters::changed);
    return box;
}

DateField *ComplaintFilters::makeDay(const char *name)
{
    auto *field = new DateField(m_desk.dateParser(), this);
    field->setObjectName(QString::fromLatin1(name));
    connect(field, &DateField::dateChanged, this, &ComplaintFilters::changed);
    return field;
}

void ComplaintFilters::refreshChoices(const QStringList &handlers)
{
    m_quiet = true;
    const QVariant site = m_site->currentData();
    const QString handler = m_handler->currentData().toString();
    m_site->clear();
    m_site->addItem(tr("Any site"), qint64(0));
    if (const auto sites = PlaceRegister(m_desk.session.database).sites()) {
        for (const Site &known : *sites)
            m_site->addItem(known.name, known.id.value);
    }
    m_site->setCurrentIndex(qMax(0, m_site->findData(site)));
    m_handler->clear();
    m_handler->addItem(tr("Anybody"), QString());
    for (const QString &name : handlers)
        m_handler->addItem(name, name);
    m_handler->setCurrentIndex(qMax(0, m_handler->findData(handler)));
    m_quiet = false;
}

ComplaintQuery ComplaintFilters::query() const
{
    ComplaintQuery query;
    query.searchText = m_search->text();
    query.which = ComplaintQuery::Which(m_which->currentData().toInt());
    if (m_overdue->isChecked())
        query.overdueOn = m_desk.today();
    query.site = SiteId { m_site->currentData().toLongLong() };
    query.subject = m_subject->currentData().toString();
    query.outcome = chosen<Outcome>(*m_outcome);
    query.handler = m_handler->currentData().toString();
    query.receivedFrom = m_from->date().value_or(QDate());
    query.receivedTo = m_to->date().value_or(QDate());
    return query;
}

void ComplaintFilters::setHeading(const QString &heading)
{
    m_quiet = true;
    m_heading = heading;
    if (!heading.isEmpty())
        m_which->setCurrentIndex(m_which->findData(int(ComplaintQuery::Which::All)));
    m_quiet = false;
    refreshChips();
}

void ComplaintFilters::setCount(int shown, int total)
{
    const QLocale locale;
    m_count->setText(shown == total
            ? (total == 1 ? tr("1 complaint") : tr("%1 complaints").arg(locale.toString(total)))
            : tr("%1 of %2").arg(locale.toString(shown), locale.toString(total)));
    m_count->parentWidget()->updateGeometry();
    m_count->resize(m_count->sizeHint().expandedTo(QSize(0, TargetHeight)));
}

void ComplaintFilters::clearAll()
{
    m_quiet = true;
    m_search->clear();
    m_debounce->stop();
    m_which->setCurrentIndex(m_which->findData(int(ComplaintQuery::Which::All)));
    m_overdue->setChecked(false);
    for (QComboBox *box : { m_site, m_subject, m_outcome, m_handler })
        box->setCurrentIndex(0);
    m_from->setDate({});
    m_to->setDate({});
    m_quiet = false;
    if (!m_heading.isEmpty()) {
        m_heading.clear();
        emit headingRemoved();
    }
    changed();
}

bool ComplaintFilters::isNarrowing() const
{
    return !m_heading.isEmpty() || !m_search->text().isEmpty() || m_overdue->isChecked()
        || ComplaintQuery::Which(m_which->currentData().toInt()) != ComplaintQuery::Which::All
        || m_site->currentIndex() > 0 || m_subject->currentIndex() > 0
        || m_outcome->currentIndex() > 0 || m_handler->currentIndex() > 0 || m_from->date()
        || m_to->date();
}

void ComplaintFilters::addChip(const QString &text, std::function<void()> takeAway)
{
    auto *chip = new Chip(text, m_chips);
    connect(chip, &Chip::removed, this, std::move(takeAway));
    m_chips->add(chip);
}

void ComplaintFilters::addChoiceChip(const QString &name, QComboBox *box)
{
    if (box->currentIndex() > 0)
        addChip(tr("%1: %2").arg(name, box->currentText()), [box] { box->setCurrentIndex(0); });
}

void ComplaintFilters::refreshChips()
{
    m_chips->clear();
    if (!m_heading.isEmpty()) {
        addChip(m_heading, [this] {
            m_heading.clear();
            emit headingRemoved();
            changed();
        });
    }
    if (!m_search->text().isEmpty())
        addChip(tr("Words: %1").arg(m_search->text()), [this] { m_search->clear(); });
    const int all = m_which->findData(int(ComplaintQuery::Which::All));
    if (m_which->currentIndex() != all)
        addChip(m_which->currentText(), [this, all] { m_which->setCurrentIndex(all); });
    if (m_overdue->isChecked())
        addChip(tr("Overdue"), [this] { m_overdue->setChecked(false); });
    addChoiceChip(tr("Site"), m_site);
    addChoiceChip(tr("About"), m_subject);
    addChoiceChip(tr("Outcome"), m_outcome);
    addChoiceChip(tr("Dealt with by"), m_handler);
    const auto addDay = [this](const QString &text, DateField *field) {
        if (!field->date())
            return;
        addChip(text.arg(formatDay(*field->date())), [this, field] {
            field->setDate({});
            changed();
        });
    };
    addDay(tr("From %1"), m_from);
    addDay(tr("Up to %1"), m_to);
    if (isNarrowing()) {
        m_clear = makeButton(tr("Clear all"), m_chips);
        m_clear->setObjectName(QStringLiteral("clearFilters"));
        m_clear->setFlat(true);
        connect(m_clear, &QPushButton::clicked, this, &ComplaintFilters::clearAll);
        m_chips->add(m_clear);
    }
    m_chips->setVisible(isNarrowing());
}

void ComplaintFilters::changed()
{
    if (m_quiet || m_chips == nullptr)
        return;
    m_debounce->stop();
    refreshChips();
    emit queryChanged();
}

} // namespace heed
