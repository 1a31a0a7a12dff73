#include "ui/shared/datefield.h"

#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace heed {

namespace {

constexpr int EditWidth = 180; ///< px: as wide as its answer

QString typed(QDate date) { return date.toString(QStringLiteral("d/M/yyyy")); }

} // namespace

DateField::DateField(Parser parse, QWidget *parent)
    : QWidget(parent)
    , m_parse(std::move(parse))
    , m_edit(new QLineEdit(this))
    , m_words(makeLabel({}, type::small(), this, true))
{
    m_edit->setObjectName(QStringLiteral("dateEdit"));
    m_edit->setPlaceholderText(tr("day/month/year"));
    m_edit->setMaximumWidth(EditWidth);
    m_edit->installEventFilter(this);
    m_words->setObjectName(QStringLiteral("dateWords"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Hair);
    layout->addWidget(m_edit);
    layout->addWidget(m_words);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::read);
    // A field that goes away with the keyboard in it lets go of it when it is no date field any more.
    connect(m_edit, &QLineEdit::editingFinished, m_edit, [this, edit = m_edit] {
        if (qobject_cast<DateField *>(edit->parentWidget()) != nullptr)
            finish();
    });
}

void DateField::setDate(std::optional<QDate> date)
{
    m_date = date;
    m_edit->setText(date ? typed(*date) : QString());
    say();
}

bool DateField::isUnreadable() const { return !m_date && !m_edit->text().trimmed().isEmpty(); }

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (m_date && (key == Qt::Key_Up || key == Qt::Key_Down)) {
            move(key == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DateField::move(int days)
{
    setDate(m_date->addDays(days));
    emit dateChanged();
}

void DateField::read()
{
    const QString text = m_edit->text().trimmed();
    const std::optional<QDate> read = text.isEmpty() ? std::nullopt : m_parse(text);
    const bool changed = read != m_date;
    m_date = read;
    say();
    if (changed)
        emit dateChanged();
}

void DateField::finish()
{
    if (m_date)
        m_edit->setText(typed(*m_date));
    say();
}

void DateField::say()
{
    if (m_date)
        m_words->setText(QLocale().toString(*m_date, QStringLiteral("dddd d MMMM yyyy")));
    else if (isUnreadable() && !m_edit->hasFocus())
        m_words->setText(tr("This is not a day. Try 24/11/2026, yesterday or +10wd."));
    else
        m_words->setText(QString());
    m_edit->setAccessibleDescription(m_words->text());
}

} // namespace heed
