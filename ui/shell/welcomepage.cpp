#include "ui/shell/welcomepage.h"

#include "ui/shared/boundedcolumn.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int pageWidth = 860;

struct Choice
{
    Glyph glyph;
    QString title;
    QString text;
    QString verb;
    const char *name;
};

QWidget *choiceCard(const Choice &choice, bool primary, QPushButton *&button)
{
    auto *card = new Card;
    auto *picture = new QLabel(card);
    picture->setPixmap(icon(choice.glyph, QPalette::Highlight).pixmap(28, 28));
    card->content()->addWidget(picture);
    card->content()->addWidget(makeLabel(choice.title, type::section(), card, false, true));
    card->content()->addWidget(
        makeLabel(choice.text, type::base(), card, true, true), 1, Qt::AlignTop);
    button = makeButton(choice.verb, card, primary);
    button->setObjectName(QLatin1String(choice.name));
    card->content()->addWidget(button);
    return card;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
    , m_recentBlock(new QWidget(this))
{
    setObjectName(QStringLiteral("welcomePage"));
    auto *column = new QWidget(this);
    column->setMaximumWidth(pageWidth);
    auto *content = new BoundedColumn(column);
    content->setSpacing(space::Large);
    content->addWidget(makeLabel(tr("Welcome to Heed"), type::pageTitle(), column));
    content->addWidget(makeLabel(
        tr("Heed keeps complaints, incidents and claims, watches the dates the law sets, and makes "
           "the report for your board. Everything stays on this computer, encrypted."),
        type::base(), column, true, true));
    content->addWidget(choices());
    auto *block = new QVBoxLayout(m_recentBlock);
    block->setContentsMargins(0, space::Small, 0, 0);
    block->addWidget(makeLabel(tr("Opened before"), type::section(), m_recentBlock));
    block->addLayout(m_recent);
    content->addWidget(m_recentBlock);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addWidget(column, 20);
    centre->addStretch(1);
    outer->addLayout(centre);
    outer->addStretch(3);
    setRecent({});
}

QWidget *WelcomePage::choices()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Large);
    QPushButton *create = nullptr;
    QPushButton *open = nullptr;
    QPushButton *practise = nullptr;
    layout->addWidget(
        choiceCard({ Glyph::Add, tr("Start your own"),
                       tr("Make a store for your home or trust. It takes two minutes."),
                       tr("&Make a new store"), "newStoreButton" },
            true, create), 1);
    layout->addWidget(choiceCard(
        { Glyph::Database, tr("Go on"), tr("Open a store that is on this computer or on a stick."),
            tr("&Open a store"), "openStoreButton" },
        false, open), 1);
    layout->addWidget(choiceCard(
        { Glyph::Practice, tr("Practise"),
            tr("Try everything on three years of invented cases. Nothing in it is real."),
            tr("&Practise first"), "practiseButton" },
        false, practise), 1);
    connect(create, &QPushButton::clicked, this, &WelcomePage::newStoreRequested);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(practise, &QPushButton::clicked, this, &WelcomePage::practiceRequested);
    return row;
}

void WelcomePage::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *button = makeButton(file.completeBaseName(), m_recentBlock);
        button->setIcon(icon(Glyph::Database));
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setAccessibleDescription(button->toolTip());
        connect(button, &QPushButton::clicked, this, [this, path] { emit storeChosen(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
    m_recentBlock->setVisible(!paths.isEmpty());
}

} // namespace heed
