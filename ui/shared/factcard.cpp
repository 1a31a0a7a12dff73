#include "ui/shared/factcard.h"

#include "ui/shared/labels.h"
#include "ui/shared/statuslabel.h"

#include <QGridLayout>

namespace heed {

namespace {

constexpr int NameWidth = 168; ///< px
constexpr int IconSide = 16;

QLabel *copyable(const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(text, type::base(), parent, false, true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

FactCard::FactCard(const QString &heading, QWidget *parent)
    : Card(heading, parent)
    , m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(space::Large);
    m_grid->setVerticalSpacing(space::Small);
    m_grid->setColumnMinimumWidth(0, NameWidth);
    m_grid->setColumnStretch(1, 1);
    content()->addLayout(m_grid);
}

void FactCard::addName(const QString &name)
{
    QLabel *label = makeLabel(name, type::base(), this, true, true);
    label->setFixedWidth(NameWidth);
    m_grid->addWidget(label, m_row, 0, Qt::AlignTop);
}

void FactCard::add(const QString &name, const QString &value, const QString &objectName)
{
    if (value.isEmpty())
        return;
    addName(name);
    QLabel *label = copyable(value, this);
    label->setObjectName(objectName);
    label->setAccessibleName(tr("%1: %2").arg(name, value));
    m_grid->addWidget(label, m_row++, 1);
}

void FactCard::addStatus(
    const QString &name, Tone tone, const QString &word, const QString &explanation)
{
    addName(name);
    m_grid->addWidget(new StatusLabel(tone, word, this), m_row++, 1, Qt::AlignLeft);
    if (!explanation.isEmpty())
        m_grid->addWidget(makeLabel(explanation, type::small(), this, true, true), m_row++, 1);
}

void FactCard::addSentence(Tone tone, const QString &sentence, const QString &objectName)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::Small);
    auto *picture = new QLabel(this);
    picture->setPixmap(
        icon(glyphFor(tone), tone).pixmap(QSize(IconSide, IconSide), devicePixelRatioF()));
    line->addWidget(picture, 0, Qt::AlignTop);
    QLabel *words = copyable(sentence, this);
    words->setObjectName(objectName);
    line->addWidget(words, 1);
    m_grid->addLayout(line, m_row++, 0, 1, 2);
}

void FactCard::addText(const QString &text)
{
    if (!text.isEmpty())
        m_grid->addWidget(copyable(text, this), m_row++, 0, 1, 2);
}

} // namespace heed
