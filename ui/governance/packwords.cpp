#include "ui/governance/packwords.h"

#include "core/calendar/dayformat.h"
#include "ui/shared/translated.h"

#include <QCoreApplication>
#include <QLocale>

namespace heed {

namespace {

struct ReportWords
{
    const char *id;
    const char *name;
    const char *about;
};

constexpr ReportWords reportWords[] {
    { "board", QT_TRANSLATE_NOOP("PackWords", "Board report"),
        QT_TRANSLATE_NOOP("PackWords",
            "Complaints received and closed, what was settled at the frontline, what is open, "
            "what was found and learned, the ombudsman, and complaints, incidents and claims side "
            "by side.") },
    { "quarterly", QT_TRANSLATE_NOOP("PackWords", "Quarterly report"),
        QT_TRANSLATE_NOOP("PackWords",
            "Three months in short: what changed since the three before, month by month with "
            "limits, what was found and learned, and actions.") },
    { "panel", QT_TRANSLATE_NOOP("PackWords", "Panel paper"),
        QT_TRANSLATE_NOOP("PackWords",
            "What a complaints panel looks at: data, what is overdue, cases of interest without "
            "names, actions, the ombudsman, the registers side by side, and feedback.") },
    { "candour", QT_TRANSLATE_NOOP("PackWords", "Duty of candour"),
        QT_TRANSLATE_NOOP("PackWords",
            "How regulation 20 was kept: told in person, written, results shared, each with its "
            "target; every open duty in one line; and what the Care Quality Commission was "
            "told.") },
    { "equity", QT_TRANSLATE_NOOP("PackWords", "Fairness and equity"),
        QT_TRANSLATE_NOOP("PackWords",
            "Formal investigations, suspensions and outcomes by group, declarations of interest, "
            "and the self-assessment. Counts only: no names, no references, small numbers "
            "hidden.") },
    { "culture", QT_TRANSLATE_NOOP("PackWords", "Culture"),
        QT_TRANSLATE_NOOP("PackWords",
            "Signs in the records and what each of them asks, places from which little is heard, "
            "and the charter and seven points as you see yourselves: gaps first. Small numbers "
            "hidden.") },
    { "annual", QT_TRANSLATE_NOOP("PackWords", "Annual report"),
        QT_TRANSLATE_NOOP("PackWords",
            "What regulation 18 asks for of a year to 31 March, item by item, with what is "
            "missing first; texts are written on the page Returns.") },
    { "cqc-complaints", QT_TRANSLATE_NOOP("PackWords", "CQC summary of complaints"),
        QT_TRANSLATE_NOOP("PackWords",
            "Regulation 16(3): what is missing, then every complaint of the period with its "
            "responses and what came after them. No names.") },
    { "cqc-governance", QT_TRANSLATE_NOOP("PackWords", "CQC report on governance"),
        QT_TRANSLATE_NOOP("PackWords",
            "Regulation 17(3): what is missing, what shows that regulation 17(2) is kept, and "
            "the plans for improvement.") },
    { "ko41a", QT_TRANSLATE_NOOP("PackWords", "KO41a return"),
        QT_TRANSLATE_NOOP("PackWords",
            "The yearly return of an NHS body to NHS England, for a year from 1 April to 31 "
            "March: what does not add up first. Exact numbers, not for publication.") },
    { "duties", QT_TRANSLATE_NOOP("PackWords", "Duties calendar"),
        QT_TRANSLATE_NOOP("PackWords",
            "What has to be done in the twelve months from today, whatever the period says, what "
            "is overdue, who is responsible, training, and the gaps of the complaints policy.") },
    { "oversight", QT_TRANSLATE_NOOP("PackWords", "Senior oversight"),
        QT_TRANSLATE_NOOP("PackWords",
            "For those who sign: replies that wait, serious cases and who looked at them, and an "
            "extract for the risk register by theme and place. References, no names.") },
    { "objectives", QT_TRANSLATE_NOOP("PackWords", "Role objectives (template)"),
        QT_TRANSLATE_NOOP("PackWords",
            "What each role promises about complaints and what would show it: to be changed and "
            "agreed. Best made as a document (ODT).") },
    { "learning", QT_TRANSLATE_NOOP("PackWords", "Learning"),
        QT_TRANSLATE_NOOP("PackWords",
            "Actions opened, done, late and moved; whether they helped; what came back; “You "
            "said, we did” as it was approved; and with whom it was shared.") },
    { "month", QT_TRANSLATE_NOOP("PackWords", "This month on one page"),
        QT_TRANSLATE_NOOP("PackWords",
            "One sheet in plain words: what came in, what was settled, what is late and what to do "
            "next, what was learned, the duty of candour, and the last twelve months.") },
};

const ReportWords *wordsOf(const QString &id)
{
    for (const ReportWords &each : reportWords) {
        if (id == QLatin1String(each.id))
            return &each;
    }
    return nullptr;
}

QString day(QDate date) { return formatDay(date); }

QString hintSentence(const StoryHint &hint)
{
    switch (hint.what) {
    case StoryHint::What::Name:
        return hint.words.isEmpty() ? tr("Holds a name.")
                                    : tr("Somebody in the store is called %1.").arg(hint.words);
    case StoryHint::What::MaybeName:
        return tr("Is %1 a name?").arg(hint.words);
    case StoryHint::What::Date:
        return tr("Holds a day.");
    case StoryHint::What::Age:
        return tr("Holds an age.");
    case StoryHint::What::Number:
        return tr("Holds a telephone or NHS number.");
    case StoryHint::What::Address:
        return tr("Holds an address.");
    case StoryHint::What::Place:
        return tr("Names a place: %1.").arg(hint.words);
    case StoryHint::What::TakenOut:
        break;
    }
    return tr("Names were taken out; does what is left still tell who it was?");
}

} // namespace

QString reportName(const QString &kind)
{
    const ReportWords *words = wordsOf(kind);
    return words == nullptr ? kind : QCoreApplication::translate("PackWords", words->name);
}

QString reportAbout(const QString &kind)
{
    const ReportWords *words = wordsOf(kind);
    return words == nullptr ? QString() : QCoreApplication::translate("PackWords", words->about);
}

QString wordFor(PackState state)
{
    switch (state) {
    case PackState::Draft:
        return tr("Draft");
    case PackState::Approved:
        return tr("Approved");
    case PackState::Issued:
        return tr("Issued");
    case PackState::Withdrawn:
        break;
    }
    return tr("Withdrawn");
}

Tone toneOf(PackState state)
{
    switch (state) {
    case PackState::Draft:
        return Tone::Neutral;
    case PackState::Approved:
        return Tone::Info;
    case PackState::Issued:
        return Tone::Done;
    case PackState::Withdrawn:
        break;
    }
    return Tone::Soon;
}

QString standingWords(const Pack &pack)
{
    switch (pack.state) {
    case PackState::Draft:
        return tr("A draft. Read its texts, then have it approved.");
    case PackState::Approved:
        return tr("Approved by %1 on %2. Once it is issued it stays as it is.")
            .arg(pack.approvedBy, day(pack.approvedOn));
    case PackState::Issued:
        return tr("Issued by %1 on %2, approved by %3 on %4. It stays as it is.")
            .arg(pack.issuedBy, day(pack.issuedAt.toLocalTime().date()), pack.approvedBy,
                day(pack.approvedOn));
    case PackState::Withdrawn:
        break;
    }
    return tr("Withdrawn by %1 on %2: %3")
        .arg(pack.withdrawnBy, day(pack.withdrawnOn), pack.withdrawnReason);
}

QString periodWords(const Period &period)
{
    const auto longDay
        = [](QDate date) { return QLocale().toString(date, QStringLiteral("d MMMM yyyy")); };
    return tr("%1 to %2").arg(longDay(period.from), longDay(period.to));
}

QString hintWords(const QList<StoryHint> &hints)
{
    QStringList sentences;
    for (const StoryHint &hint : hints)
        sentences << hintSentence(hint);
    sentences.removeDuplicates();
    return sentences.join(QLatin1Char(' '));
}

QString eventWords(const PackEvent &event)
{
    const QString on = day(event.on);
    const QString counted = event.counted.isValid() ? day(event.counted) : QString();
    switch (event.what) {
    case PackEvent::What::Late:
        return counted.isEmpty() ? tr("Entered late, on %1.").arg(on)
                                 : tr("Entered late, on %1; it counts by %2.").arg(on, counted);
    case PackEvent::What::Imported:
        return counted.isEmpty() ? tr("Imported on %1.").arg(on)
                                 : tr("Imported on %1; it counts by %2.").arg(on, counted);
    case PackEvent::What::Binned:
        return tr("Put into the bin on %1.").arg(on);
    case PackEvent::What::Restored:
        return tr("Taken out of the bin on %1.").arg(on);
    case PackEvent::What::Removed:
        return tr("Taken out of the store on %1.").arg(on);
    case PackEvent::What::Changed:
        break;
    }
    QStringList fields = event.fields;
    fields.replaceInStrings(QStringLiteral("_"), QStringLiteral(" "));
    return tr("Changed on %1: %2.").arg(on, fields.join(QStringLiteral(", ")));
}

} // namespace heed
