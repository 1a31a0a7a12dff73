#include "ui/shared/listsentence.h"

#include <QCoreApplication>
#include <QLocale>

namespace heed {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(heed::ListSentence)
};

} // namespace

QString listSentence(int shown, int total, int chosen)
{
    const QLocale locale;
    const QString all = locale.toString(total);
    const QString some = locale.toString(shown);
    if (total == 0)
        return Words::tr("Nothing is recorded yet.");
    if (chosen > 1) {
        const QString those = locale.toString(chosen);
        return shown == total ? Words::tr("%1 of %2 records are chosen.").arg(those, all)
                              : Words::tr("%1 of %2 records are shown, and %3 of those are chosen.")
                                    .arg(some, all, those);
    }
    if (shown < total)
        return Words::tr("%1 of %2 records are shown.").arg(some, all);
    return Words::tr("All %Ln record(s) are shown.", nullptr, total);
}

} // namespace heed
