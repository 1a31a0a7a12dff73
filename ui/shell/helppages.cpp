#include "ui/shell/helppages.h"

#include <QFile>

#include <algorithm>

namespace heed {

namespace {

const char *const order[] = { "start", "today", "complaints", "incidents", "claims", "candour",
    "feedback", "links", "fairness", "learning", "dashboard", "panel", "packs", "returns", "duties",
    "oversight", "settings", "clocks", "duty-of-candour", "import", "backups", "trouble",
    "keyboard" };

HelpPage read(const QString &id)
{
    QFile file(QStringLiteral(":/heed/help/%1.md").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    return { id, text.section(QLatin1Char('\n'), 0, 0).mid(2).trimmed(), text };
}

QList<HelpPage> readAll()
{
    QList<HelpPage> pages;
    for (const char *id : order)
        pages += read(QLatin1String(id));
    return pages;
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

const QList<HelpPage> &helpPages()
{
    static const QList<HelpPage> pages = readAll();
    return pages;
}

QString keyboardHelp() { return QStringLiteral("keyboard"); }

QList<HelpPage> helpAbout(const QString &search)
{
    const QStringList words = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<HelpPage> found;
    for (const HelpPage &page : helpPages()) {
        if (holdsAll(page.text, words))
            found += page;
    }
    std::stable_partition(found.begin(), found.end(),
        [&words](const HelpPage &page) { return holdsAll(page.title, words); });
    return found;
}

} // namespace heed
