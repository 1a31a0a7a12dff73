#include "ui/shared/filterbar.h"

#include "core/calendar/dayformat.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/flowrow.h"
#include "ui/shared/formfields.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QTimer>

#include <algorithm>

namespace heed {

namespace {

constexpr int TypingPause = 150; ///< ms after the last letter until the list follows
constexpr int WidestSearch = 320; ///< px
constexpr int PanelColumns = 3;
constexpr int ChoiceLetters = 14;

} // namespace

FilterBar::FilterBar(const FilterBarWords &words, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_debounce(new QTimer(this))
    , m_panel(new Card({}, this))
    , m_grid(new QGridLayout)
    , m_chips(new FlowRow(this))
{
    m_debounce->setSingleShot(true);
    m_debounce->setInterval(TypingPause);
    connect(m_debounce, &QTimer::timeout, this, &FilterBar::tell);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    layout->addWidget(makeBar(words));
    m_grid->setHorizontalSpacing(space::Large);
    m_grid->setVerticalSpacing(space::Medium);
    m_panel->content()->addLayout(m_grid);
    m_panel->hide();
    layout->addWidget(m_panel);
    m_chips->setObjectName(QStringLiteral("chips"));
    m_chips->hide();
    layout->addWidget(m_chips);
    m_filters.push_back({ [this] {
                             const QString typed = m_search->text().trimmed();
                             return typed.isEmpty() ? QString() : tr("Words: %1").arg(typed);
                         },
        [this] { m_search->clear(); } });
}

QWidget *FilterBar::makeBar(const FilterBarWords &words)
{
    m_bar = new FlowRow(this);
    m_search->setObjectName(words.name + QStringLiteral("Search"));
    m_search->setAccessibleName(words.search);
    m_search->setPlaceholderText(words.search);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumSize(WidestSearch, TargetHeight);
    m_search->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, m_debounce, qOverload<>(&QTimer::start));
    m_bar->add(m_search);
    m_more = makeButton(tr("&Filters"), this);
    m_more->setObjectName(QStringLiteral("moreFilters"));
    m_more->setIcon(icon(Glyph::Filter));
    m_more->setCheckable(true);
    connect(m_more, &QPushButton::toggled, this, [this](bool on) { m_panel->setVisible(on); });
    m_bar->add(m_more);
    return m_bar;
}

QComboBox *FilterBar::makeChoice(const char *name, const QString &label, const QString &any)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setMinimumHeight(TargetHeight);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(ChoiceLetters);
    box->addItem(any);
    connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::tell);
    m_filters.push_back({ [box, label] {
                             return box->currentIndex() > 0
                                 ? tr("%1: %2").arg(label, box->currentText())
                                 : QString();
                         },
        [box] { box->setCurrentIndex(0); } });
    return box;
}

QComboBox *FilterBar::addBarChoice(const char *name, const QString &label, const QString &any)
{
    QComboBox *box = makeChoice(name, label, any);
    m_bar->insertBefore(m_more, box);
    return box;
}

QComboBox *FilterBar::addChoice(const char *name, const QString &label, const QString &any)
{
    QComboBox *box = makeChoice(name, label, any);
    addToPanel(label, box);
    return box;
}

DateField *FilterBar::addDay(
    const char *name, const QString &label, const QString &chip, DateField::Parser parse)
{
    auto *field = new DateField(std::move(parse), this);
    field->setObjectName(QString::fromLatin1(name));
    connect(field, &DateField::dateChanged, this, &FilterBar::tell);
    addToPanel(label, field);
    m_filters.push_back(
        { [field, chip] { return field->date() ? chip.arg(formatDay(*field->date())) : QString(); },
            [this, field] {
                field->setDate({});
                tell();
            } });
    return field;
}

QPushButton *FilterBar::addToggle(const char *name, const QString &text, Glyph glyph)
{
    QPushButton *button = makeButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(glyph));
    button->setCheckable(true);
    connect(button, &QPushButton::toggled, this, &FilterBar::tell);
    m_bar->insertBefore(m_more, button);
    QString plain = text;
    plain.remove(QLatin1Char('&'));
    m_filters.push_back({ [button, plain] { return button->isChecked() ? plain : QString(); },
        [button] { button->setChecked(false); } });
    return button;
}

void FilterBar::addToPanel(const QString &label, QWidget *input)
{
    m_grid->addWidget(new LabelledField(label, {}, input, m_panel), m_inPanel / PanelColumns,
        m_inPanel % PanelColumns, Qt::AlignTop);
    ++m_inPanel;
}

bool FilterBar::isNarrowing() const
{
    return !m_heading.isEmpty()
        || std::any_of(m_filters.begin(), m_filters.end(),
            [](const Filter &filter) { return !filter.says().isEmpty(); });
}

void FilterBar::setHeading(const QString &heading)
{
    m_heading = heading;
    refreshChips();
}

void FilterBar::clearAll()
{
    m_quiet = true;
    for (const Filter &filter : m_filters)
        filter.takeAway();
    m_quiet = false;
    if (!m_heading.isEmpty()) {
        m_heading.clear();
        emit headingRemoved();
    }
    tell();
}

QJsonObject FilterBar::state() const { return formState(*this); }

void FilterBar::restore(const QJsonObject &state)
{
    m_quiet = true;
    restoreFormState(*this, state);
    m_quiet = false;
    tell();
}

void FilterBar::refill(QComboBox *box, const std::function<void(QComboBox &)> &fill)
{
    const bool wasQuiet = m_quiet;
    m_quiet = true;
    const QVariant kept = box->currentData();
    while (box->count() > 1)
        box->removeItem(box->count() - 1);
    fill(*box);
    box->setCurrentIndex(kept.isValid() ? std::max(0, box->findData(kept)) : 0);
    m_quiet = wasQuiet;
}

void FilterBar::addChip(const QString &text, const std::function<void()> &takeAway)
{
    auto *chip = new Chip(text, m_chips);
    connect(chip, &Chip::removed, this, takeAway);
    m_chips->add(chip);
}

void FilterBar::refreshChips()
{
    m_chips->clear();
    if (!m_heading.isEmpty()) {
        addChip(m_heading, [this] {
            m_heading.clear();
            emit headingRemoved();
            tell();
        });
    }
    for (const Filter &filter : m_filters) {
        const QString text = filter.says();
        if (!text.isEmpty())
            addChip(text, filter.takeAway);
    }
    const bool narrowing = isNarrowing();
    if (narrowing) {
        QPushButton *clear = makeButton(tr("Clear all"), m_chips);
        clear->setObjectName(QStringLiteral("clearFilters"));
        clear->setFlat(true);
        connect(clear, &QPushButton::clicked, this, &FilterBar::clearAll);
        m_chips->add(clear);
    }
    m_chips->setVisible(narrowing);
}

void FilterBar::tell()
{
    if (m_quiet)
        return;
    m_debounce->stop();
    refreshChips();
    emit changed();
}

} // namespace heed
