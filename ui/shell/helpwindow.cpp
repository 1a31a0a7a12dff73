#include "ui/shell/helpwindow.h"

#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shell/helppages.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

namespace heed {

namespace {

constexpr int listWidth = 232;
constexpr QSize usual(860, 560);
constexpr QSize smallest(420, 280);

} // namespace

HelpWindow::HelpWindow(std::function<QString()> shortcuts, QWidget *window)
    : QDialog(window)
    , m_shortcuts(std::move(shortcuts))
    , m_search(new QLineEdit(this))
    , m_pages(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help – Heed"));
    setMinimumSize(smallest);
    resize(usual);
    build();
    list();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::list);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item != nullptr)
            showPage(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
}

void HelpWindow::build()
{
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setAccessibleName(tr("Search in the help"));
    m_search->setPlaceholderText(tr("Search in the help"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(TargetHeight);
    m_search->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    m_pages->setObjectName(QStringLiteral("helpList"));
    m_pages->setAccessibleName(tr("Pages of the help"));
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::Small);
    left->addWidget(m_search);
    left->addWidget(m_pages, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    layout->setSpacing(space::Large);
    layout->addLayout(left);
    layout->addWidget(m_text, 1);
    m_pages->setMaximumWidth(listWidth);
    m_search->setMaximumWidth(listWidth);
}

void HelpWindow::list()
{
    const QSignalBlocker quiet(m_pages);
    m_pages->clear();
    for (const HelpPage &page : helpAbout(m_search->text())) {
        auto *item = new QListWidgetItem(page.title, m_pages);
        item->setData(Qt::UserRole, page.id);
        if (page.id == m_shown)
            m_pages->setCurrentItem(item);
    }
    if (m_pages->count() == 0) {
        auto *none = new QListWidgetItem(tr("No page says that. Try one word."), m_pages);
        none->setFlags(Qt::NoItemFlags);
    }
}

void HelpWindow::showPage(const QString &id)
{
    const QList<HelpPage> &pages = helpPages();
    const auto found = std::find_if(
        pages.begin(), pages.end(), [&id](const HelpPage &page) { return page.id == id; });
    const HelpPage &page = found == pages.end() ? pages.front() : *found;
    m_shown = page.id;
    QString text = page.text;
    if (page.id == keyboardHelp())
        text += QLatin1Char('\n') + m_shortcuts();
    m_text->document()->setDocumentMargin(space::Large);
    m_text->document()->setDefaultFont(type::base());
    m_text->setMarkdown(text);
    setAccessibleDescription(page.title);
    const QSignalBlocker quiet(m_pages);
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->item(i)->data(Qt::UserRole).toString() == page.id)
            m_pages->setCurrentRow(i);
    }
}

void HelpWindow::follow(const QUrl &link)
{
    m_search->clear();
    showPage(link.path().section(QLatin1Char('.'), 0, 0));
}

} // namespace heed
