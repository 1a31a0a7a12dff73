#include "core/insight/words.h"

#include <QHash>

namespace heed {

namespace {

const QHash<QString, QString> &specialWords()
{
    static const QHash<QString, QString> words {
        { QStringLiteral("mp"), QStringLiteral("Member of parliament") },
        { QStringLiteral("email"), QStringLiteral("E-mail") },
        { QStringLiteral("web"), QStringLiteral("Web form") },
        { QStringLiteral("none"), QStringLiteral("No harm") },
        { QStringLiteral("low"), QStringLiteral("Low") },
        { QStringLiteral("cnst"), QStringLiteral("CNST") },
        { QStringLiteral("cnsgp"), QStringLiteral("CNSGP") },
        { QStringLiteral("elsgp"), QStringLiteral("ELSGP") },
        { QStringLiteral("cnsc"), QStringLiteral("CNSC") },
        { QStringLiteral("els"), QStringLiteral("ELS") },
        { QStringLiteral("ex_rha"), QStringLiteral("Ex-RHA") },
        { QStringLiteral("dhsc_clinical"), QStringLiteral("DHSC clinical") },
        { QStringLiteral("dhsc_nonclinical"), QStringLiteral("DHSC non-clinical") },
        { QStringLiteral("ltps"), QStringLiteral("LTPS") },
        { QStringLiteral("pes"), QStringLiteral("PES") },
        { QStringLiteral("closed_nil"), QStringLiteral("Closed without payment") },
        { QStringLiteral("settled_damages"), QStringLiteral("Settled with damages") },
        { QStringLiteral("settled_ppo"), QStringLiteral("Settled with periodical payments") },
        { QStringLiteral("partly_upheld"), QStringLiteral("Partly upheld") },
        { QStringLiteral("resolved"), QStringLiteral("Resolved by agreement") },
        { QStringLiteral("provisional"), QStringLiteral("Provisional views") },
        { QStringLiteral("final"), QStringLiteral("Final report") },
        { QStringLiteral("psii"), QStringLiteral("PSII") },
        { QStringLiteral("month_1"), QStringLiteral("Up to 1 month") },
        { QStringLiteral("months_3"), QStringLiteral("1 to 3 months") },
        { QStringLiteral("months_6"), QStringLiteral("3 to 6 months") },
        { QStringLiteral("over_6"), QStringLiteral("Over 6 months") },
        { QStringLiteral("days_10"), QStringLiteral("Up to 10") },
        { QStringLiteral("days_25"), QStringLiteral("11 to 25") },
        { QStringLiteral("days_40"), QStringLiteral("26 to 40") },
        { QStringLiteral("days_60"), QStringLiteral("41 to 60") },
        { QStringLiteral("days_over"), QStringLiteral("Over 60") },
    };
    return words;
}

} // namespace

QString wordForCode(const QString &code)
{
    if (code.isEmpty())
        return QStringLiteral("Not recorded");
    if (const auto found = specialWords().constFind(code); found != specialWords().cend())
        return *found;
    QString word = code;
    word.replace(QLatin1Char('_'), QLatin1Char(' '));
    word[0] = word.at(0).toUpper();
    return word;
}

} // namespace heed
