#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace heed {

/// The help beside the window: all pages with a search, and the one that is read. Nothing in it
/// comes from a store, and nothing from a network.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    /// `shortcuts` gives the keys that the window has, as a table in Markdown.
    HelpWindow(std::function<QString()> shortcuts, QWidget *window);

    /// Shows a page; the first one where there is none of that name.
    void showPage(const QString &id);
    [[nodiscard]] QString shownPage() const { return m_shown; }

private:
    void build();
    void list();
    void follow(const QUrl &link);

    std::function<QString()> m_shortcuts;
    QLineEdit *m_search;
    QListWidget *m_pages;
    QTextBrowser *m_text;
    QString m_shown;
};

} // namespace heed
