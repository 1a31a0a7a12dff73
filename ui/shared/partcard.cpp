#include "ui/shared/keptfocus.h"
#include "ui/shared/partcard.h"

#include "ui/shared/explain.h"
#include "ui/shared/icons.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace heed {

namespace {

QVBoxLayout *column(QWidget *widget, int spacing)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

/// The button that brought us here may be inside.
void letGo(QWidget *widget)
{
    widget->hide();
    widget->deleteLater();
}

} // namespace

PartCard::PartCard(PartWords words, std::vector<Question> questions,
    std::unique_ptr<PartSource> source, DateField::Parser parser, bool mayWrite, QWidget *parent)
    : Card(words.heading, parent)
    , m_words(std::move(words))
    , m_questions(std::move(questions))
    , m_source(std::move(source))
    , m_parser(std::move(parser))
    , m_mayWrite(mayWrite)
{
    setObjectName(m_words.name);
    if (!m_words.hint.isEmpty())
        content()->addWidget(makeLabel(m_words.hint, type::small(), this, true, true));
    m_inside = new QWidget(this);
    column(m_inside, space::Small);
    content()->addWidget(m_inside);
    if (m_mayWrite) {
        m_add = button(m_words.addVerb, "Add", this);
        m_add->setIcon(icon(Glyph::Add));
        content()->addWidget(m_add, 0, Qt::AlignLeft);
        connect(m_add, &QPushButton::clicked, this, &PartCard::beginNew);
    }
    reload();
}

PartCard::~PartCard() = default;

QPushButton *PartCard::button(const QString &verb, const char *name, QWidget *parent) const
{
    QPushButton *made = makeButton(verb, parent);
    made->setObjectName(m_words.name + QLatin1String(name));
    return made;
}

void PartCard::reload()
{
    if (m_lines != nullptr)
        letGo(m_lines);
    m_lines = new QWidget(m_inside);
    auto *layout = column(m_lines, space::Small);
    qobject_cast<QVBoxLayout *>(m_inside->layout())->insertWidget(0, m_lines);
    const auto lines = m_source->lines();
    if (!lines) {
        layout->addWidget(makeLabel(explain(lines.error()), type::base(), m_lines, false, true));
        return;
    }
    if (lines->empty())
        layout->addWidget(makeLabel(m_words.empty, type::base(), m_lines, true, true));
    for (const PartLine &line : *lines)
        addLine(line);
    if (!m_taken.isEmpty())
        addUndo();
    m_lines->show();
}

void PartCard::addLine(const PartLine &line)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    auto *said = new QVBoxLayout;
    said->setSpacing(0);
    QLabel *sentence = makeLabel(line.sentence, type::base(), m_lines, false, true);
    sentence->setObjectName(QStringLiteral("%1Line%2").arg(m_words.name).arg(line.id));
    said->addWidget(sentence);
    if (!line.small.isEmpty())
        said->addWidget(makeLabel(line.small, type::small(), m_lines, true, true));
    if (line.tone != Tone::Neutral) {
        auto *mark = new QLabel(m_lines);
        mark->setPixmap(icon(line.tone == Tone::Done ? Glyph::Done : Glyph::Overdue, line.tone)
                            .pixmap(sentence->fontMetrics().height()));
        row->addWidget(mark, 0, Qt::AlignTop);
    }
    row->addLayout(said, 1);
    if (m_mayWrite) {
        QPushButton *change = button(tr("Change"), "Change", m_lines);
        change->setFlat(true);
        change->setAccessibleName(tr("Change: %1").arg(line.sentence));
        connect(change, &QPushButton::clicked, this, [this, id = line.id] { openForm(id); });
        QPushButton *remove = button({}, "Remove", m_lines);
        remove->setFlat(true);
        remove->setIcon(icon(Glyph::Close));
        remove->setToolTip(tr("Take away"));
        remove->setAccessibleName(tr("Take away: %1").arg(line.sentence));
        connect(remove, &QPushButton::clicked, this, [this, line] { takeAway(line); });
        row->addWidget(change, 0, Qt::AlignTop);
        row->addWidget(remove, 0, Qt::AlignTop);
    }
    m_lines->layout()->addItem(row);
}

void PartCard::addUndo()
{
    QPushButton *undo = button(tr("Bring back what was taken away"), "Undo", m_lines);
    undo->setFlat(true);
    connect(undo, &QPushButton::clicked, this, [this] {
        const QJsonObject values = std::exchange(m_taken, {});
        stored(m_source->keep(0, values));
    });
    qobject_cast<QVBoxLayout *>(m_lines->layout())->addWidget(undo, 0, Qt::AlignLeft);
}

void PartCard::beginNew() { openForm(0); }

void PartCard::openForm(qint64 id)
{
    const auto values = m_source->values(id);
    closeForm();
    m_edited = id;
    m_form = new QuestionForm(m_questions, m_parser, m_inside);
    m_form->setObjectName(m_words.name + QStringLiteral("Form"));
    m_error = new InlineError(m_form);
    auto *buttons = new QHBoxLayout;
    QPushButton *save = button(tr("Save"), "Save", m_form);
    QPushButton *back = button(tr("Cancel"), "Cancel", m_form);
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch();
    auto *layout = qobject_cast<QVBoxLayout *>(m_form->layout());
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    m_inside->layout()->addWidget(m_form);
    connect(save, &QPushButton::clicked, this, &PartCard::keep);
    connect(back, &QPushButton::clicked, this, &PartCard::closeForm);
    for (const auto &[key, act] : { std::pair { QKeySequence(QKeySequence::Save), &PartCard::keep },
             std::pair { QKeySequence(Qt::Key_Escape), &PartCard::closeForm } })
        connect(new QShortcut(key, m_form, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, act);
    if (values)
        m_form->setValues(*values);
    else
        m_error->setText(explain(values.error()));
    m_form->show();
    if (m_add != nullptr)
        m_add->hide();
    if (QWidget *first = m_form->firstField())
        first->setFocus();
}

void PartCard::closeForm()
{
    if (m_form == nullptr)
        return;
    const KeptFocus kept(*this, m_words.name + QStringLiteral("Add"));
    letGo(m_form);
    m_form = nullptr;
    if (m_add != nullptr)
        m_add->show();
}

void PartCard::keep()
{
    if (m_form == nullptr || m_keeping)
        return;
    if (const auto unreadable = m_form->unreadable(); !unreadable.isEmpty()) {
        m_form->showProblems(unreadable);
        return;
    }
    m_keeping = true; // a double click acts once
    const auto done = m_source->keep(m_edited, m_form->values());
    m_keeping = false;
    if (!done) {
        const QStringList elsewhere = m_form->showProblems(done.error().problems);
        m_error->setText(done.error().problems.isEmpty() ? explain(done.error())
                                                         : elsewhere.join(QLatin1Char(' ')));
        return;
    }
    closeForm();
    stored(done);
}

void PartCard::takeAway(const PartLine &line)
{
    const auto values = m_source->values(line.id);
    const auto done = m_source->remove(line.id);
    if (done)
        m_taken = values.value_or(QJsonObject());
    stored(done);
}

void PartCard::stored(const Result<void> &done)
{
    reload();
    if (!done) {
        m_lines->layout()->addWidget(
            makeLabel(explain(done.error()), type::base(), m_lines, false, true));
        return;
    }
    if (m_add != nullptr)
        m_add->setFocus();
    emit changed();
}

} // namespace heed
