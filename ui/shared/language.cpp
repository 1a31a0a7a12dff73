#include "ui/shared/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace heed {

namespace {

const QString folder = QStringLiteral(":/heed/translations");
const QString english = QStringLiteral("en_GB");

/// Functions outside of classes name their context at run time, but the words were collected under
/// the namespace they stand in: what is not found under its own context is looked for there.
class Words final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *note, int n) const override
    {
        const QString own = QTranslator::translate(context, source, note, n);
        return own.isEmpty() ? QTranslator::translate("heed", source, note, n) : own;
    }
};

/// The first offered language that the system asks for.
QString systemLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString tag = QString(wanted).replace(QLatin1Char('-'), QLatin1Char('_'));
        for (const QString &one : Language::offered()) {
            if (tag == one || tag.section(QLatin1Char('_'), 0, 0) == one)
                return one;
        }
    }
    return english;
}

} // namespace

Language::Language(QCoreApplication &application, const QString &tag)
{
    load(application, english);
    const QString chosen = tag.isEmpty() ? systemLanguage() : tag;
    if (chosen == english || !offered().contains(chosen))
        return;
    // The words of the toolkit itself: "Open", "Cancel" in its dialogs.
    auto *toolkit = new QTranslator(this);
    if (toolkit->load(
            QStringLiteral("qtbase_") + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(toolkit);
    load(application, chosen);
}

QStringList Language::offered() { return { english, QStringLiteral("cy"), QStringLiteral("pl") }; }

void Language::load(QCoreApplication &application, const QString &tag)
{
    auto *words = new Words(this);
    if (words->load(QStringLiteral("heed_") + tag, folder))
        application.installTranslator(words);
}

} // namespace heed
