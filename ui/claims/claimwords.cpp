#include "ui/claims/claimwords.h"

#include "core/calendar/dayformat.h"
#include "core/exchange/valueparser.h"
#include "ui/shared/translated.h"
#include "ui/shared/wordlist.h"

#include <QCoreApplication>
#include <QLocale>

namespace heed {

namespace {

constexpr qint64 PenceInPound = 100;

struct SchemeWord
{
    ClaimScheme scheme;
    const char *brief;
    const char *full;
};

constexpr SchemeWord schemeWords[] = {
    { ClaimScheme::Cnst, QT_TRANSLATE_NOOP("ClaimWords", "CNST"),
        QT_TRANSLATE_NOOP("ClaimWords", "Clinical Negligence Scheme for Trusts (CNST)") },
    { ClaimScheme::Cnsgp, QT_TRANSLATE_NOOP("ClaimWords", "CNSGP"),
        QT_TRANSLATE_NOOP(
            "ClaimWords", "Clinical Negligence Scheme for General Practice (CNSGP)") },
    { ClaimScheme::Elsgp, QT_TRANSLATE_NOOP("ClaimWords", "ELSGP"),
        QT_TRANSLATE_NOOP(
            "ClaimWords", "Existing Liabilities Scheme for General Practice (ELSGP)") },
    { ClaimScheme::Cnsc, QT_TRANSLATE_NOOP("ClaimWords", "CNSC"),
        QT_TRANSLATE_NOOP("ClaimWords", "Clinical Negligence Scheme for Coronavirus (CNSC)") },
    { ClaimScheme::Els, QT_TRANSLATE_NOOP("ClaimWords", "ELS"),
        QT_TRANSLATE_NOOP("ClaimWords", "Existing Liabilities Scheme (ELS)") },
    { ClaimScheme::ExRha, QT_TRANSLATE_NOOP("ClaimWords", "Ex-RHA"),
        QT_TRANSLATE_NOOP("ClaimWords", "Former regional health authorities (Ex-RHA)") },
    { ClaimScheme::DhscClinical, QT_TRANSLATE_NOOP("ClaimWords", "DHSC clinical"),
        QT_TRANSLATE_NOOP("ClaimWords", "Department of Health and Social Care, clinical") },
    { ClaimScheme::Ltps, QT_TRANSLATE_NOOP("ClaimWords", "LTPS"),
        QT_TRANSLATE_NOOP("ClaimWords", "Liabilities to Third Parties Scheme (LTPS)") },
    { ClaimScheme::Pes, QT_TRANSLATE_NOOP("ClaimWords", "PES"),
        QT_TRANSLATE_NOOP("ClaimWords", "Property Expenses Scheme (PES)") },
    { ClaimScheme::DhscNonclinical, QT_TRANSLATE_NOOP("ClaimWords", "DHSC non-clinical"),
        QT_TRANSLATE_NOOP("ClaimWords", "Department of Health and Social Care, non-clinical") },
    { ClaimScheme::ExGratia, QT_TRANSLATE_NOOP("ClaimWords", "Ex gratia"),
        QT_TRANSLATE_NOOP("ClaimWords", "Ex gratia, outside the schemes") },
    { ClaimScheme::Other, QT_TRANSLATE_NOOP("ClaimWords", "Insurer or other"),
        QT_TRANSLATE_NOOP("ClaimWords", "An insurer or another way") },
};

constexpr ColumnWord columnWords[] {
    { "nhsr_reference", QT_TRANSLATE_NOOP("ClaimWords", "NHS Resolution reference") },
    { "incident_on", QT_TRANSLATE_NOOP("ClaimWords", "Happened on") },
    { "knowledge_on", QT_TRANSLATE_NOOP("ClaimWords", "Claimant knew on") },
    { "notified_on", QT_TRANSLATE_NOOP("ClaimWords", "Notified on") },
    { "opened_on", QT_TRANSLATE_NOOP("ClaimWords", "Opened on") },
    { "settled_on", QT_TRANSLATE_NOOP("ClaimWords", "Settled on") },
    { "closed_on", QT_TRANSLATE_NOOP("ClaimWords", "Closed on") },
    { "claimant.name", QT_TRANSLATE_NOOP("ClaimWords", "Claimant's name") },
    { "privileged", QT_TRANSLATE_NOOP("ClaimWords", "Privileged") },
};

QString columnWord(const QString &column)
{
    return columnWordIn("ClaimWords", columnWords, column);
}

QString valueWord(const CodeLists &codes, const QString &column, const QString &value)
{
    if (value.isEmpty())
        return tr("nothing");
    if (column.endsWith(QLatin1String("_on")))
        return formatDay(QDate::fromString(value, Qt::ISODate));
    if (column.endsWith(QLatin1String("_reserve")) || column.endsWith(QLatin1String("_paid")))
        return moneyWords({ value.toLongLong() });
    if (column == QLatin1String("status")) {
        const auto status = fromCode<ClaimStatus>(value);
        return status ? wordFor(*status) : value;
    }
    if (column == QLatin1String("scheme")) {
        const auto scheme = fromCode<ClaimScheme>(value);
        return scheme ? shortWordFor(*scheme) : value;
    }
    if (column == QLatin1String("cause"))
        return codes.label(codescheme::ClaimCause, value);
    if (column == QLatin1String("theme"))
        return codes.label(codescheme::Theme, value);
    if (column == QLatin1String("privileged"))
        return value == QLatin1String("0") ? tr("no") : tr("yes");
    return value;
}

} // namespace

QString wordFor(ClaimScheme scheme)
{
    for (const SchemeWord &word : schemeWords) {
        if (word.scheme == scheme)
            return QCoreApplication::translate("ClaimWords", word.full);
    }
    return {};
}

QString shortWordFor(ClaimScheme scheme)
{
    for (const SchemeWord &word : schemeWords) {
        if (word.scheme == scheme)
            return QCoreApplication::translate("ClaimWords", word.brief);
    }
    return {};
}

QString wordFor(ClaimStatus status)
{
    switch (status) {
    case ClaimStatus::Open:
        return tr("Open");
    case ClaimStatus::ClosedNil:
        return tr("Closed without damages");
    case ClaimStatus::SettledDamages:
        return tr("Settled with damages");
    case ClaimStatus::SettledPpo:
        return tr("Settled, paid in instalments");
    }
    return {};
}

Tone toneFor(ClaimStatus status)
{
    return status == ClaimStatus::Open ? Tone::Neutral : Tone::Done;
}

Glyph glyphFor(ClaimStatus status)
{
    return status == ClaimStatus::Open ? Glyph::CurrentStep : Glyph::Done;
}

QString moneyWords(Money sum)
{
    // English whatever the machine's language: sums go into the record and into letters.
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const qint64 pence = sum.pence < 0 ? -sum.pence : sum.pence;
    QString words = QStringLiteral("£") + english.toString(pence / PenceInPound);
    if (pence % PenceInPound != 0)
        words += QStringLiteral(".%1").arg(pence % PenceInPound, 2, 10, QLatin1Char('0'));
    return sum.pence < 0 ? QChar(0x2212) + words : words;
}

QString moneyInput(Money sum)
{
    if (sum.pence == 0)
        return {};
    return moneyWords(sum).remove(QChar(0xA3)).remove(QLatin1Char(','));
}

std::optional<Money> readMoney(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return Money {};
    const auto pence = parsePence(typed);
    return pence ? std::optional(Money { *pence }) : std::nullopt;
}

HistoryWords claimHistoryWords(const CodeLists &codes)
{
    return { columnWord, [&codes](const QString &column, const QString &value) {
                return valueWord(codes, column, value);
            } };
}

} // namespace heed
