#include "ui/shared/pageheader.h"

#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace heed {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(title, type::pageTitle(), this, false, true))
    , m_sentence(makeLabel({}, type::base(), this, true, true))
    , m_actions(new QHBoxLayout)
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_sentence->setObjectName(QStringLiteral("pageSentence"));
    m_sentence->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(space::Hair);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    m_actions->setSpacing(space::Small);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Large);
    layout->addLayout(words, 1);
    layout->addLayout(m_actions);
    setAccessibleName(title);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
}

QPushButton *PageHeader::setAction(Glyph glyph, const QString &verb)
{
    if (!m_action) {
        m_action = makeButton(verb, this, true);
        m_action->setObjectName(QStringLiteral("primaryAction"));
        m_actions->addWidget(m_action);
        connect(m_action, &QPushButton::clicked, this, &PageHeader::actionTriggered);
    }
    m_action->setText(verb);
    m_action->setIcon(icon(glyph, QPalette::HighlightedText));
    return m_action;
}

QPushButton *PageHeader::addQuietAction(Glyph glyph, const QString &verb)
{
    QPushButton *button = makeButton(verb, this);
    button->setIcon(icon(glyph));
    m_actions->insertWidget(m_action ? m_actions->count() - 1 : m_actions->count(), button);
    return button;
}

} // namespace heed
