#pragma once

#include <QList>
#include <QString>

namespace heed {

/// One page of the help, in Markdown.
struct HelpPage
{
    QString id; ///< "complaints": the page of the window, or a subject of its own ("clocks")
    QString title;
    QString text;
};

/// All pages, in the order in which they are offered: those of the window, then the subjects.
[[nodiscard]] const QList<HelpPage> &helpPages();

/// The page on the shortcuts, to which the window adds those that it really has.
[[nodiscard]] QString keyboardHelp();

/// The pages that hold every word of `search`, those with a word in the title first.
[[nodiscard]] QList<HelpPage> helpAbout(const QString &search);

} // namespace heed
