#include "ui/complaints/investigation/cardparts.h"
#include "ui/complaints/investigation/investigationcards.h"

#include <QCoreApplication>
#include <QLocale>

namespace heed {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(heed::InvestigationCards)
};

const QString hcatSeverity = QStringLiteral("hcat-severity");

QString pounds(const ComplaintRemedy &remedy)
{
    return remedy.pounds
        ? QLocale(QLocale::English, QLocale::UnitedKingdom).toCurrencyString(*remedy.pounds)
        : QString();
}

PartLine lineOf(const ComplaintDesk &desk, const ComplaintFile &file, const HcatCoding &coding)
{
    PartLine line;
    line.sentence
        = Words::tr("%1, severity: %2")
              .arg(desk.codes.label(hcatscheme::Category, coding.category),
                  desk.codes.label(hcatSeverity, QString::number(coding.severity)).toLower());
    QStringList small { issueWords(file, coding.issueId) + QLatin1Char('.') };
    if (!coding.stage.isEmpty())
        small += Words::tr("Stage: %1.").arg(desk.codes.label(hcatscheme::Stage, coding.stage));
    if (!coding.harm.isEmpty())
        small += Words::tr("Harm told: %1.").arg(desk.codes.label(hcatscheme::Harm, coding.harm));
    small += coding.note;
    line.small = joined(small);
    return line;
}

PartLine lineOf(const ComplaintDesk &desk, const ComplaintFile &file, const ComplaintRemedy &row)
{
    PartLine line;
    const QString what = row.what.isEmpty()
        ? wordFor(row.remedy)
        : Words::tr("%1: %2").arg(wordFor(row.remedy), row.what);
    line.sentence = row.pounds ? Words::tr("%1, %2").arg(what, pounds(row)) : what;
    const QString level = row.injustice.isEmpty()
        ? QString()
        : Words::tr("%1 (figures to be checked).")
              .arg(desk.codes.label(injusticeScheme, row.injustice));
    const QString done = row.deliveredOn.isValid()
        ? Words::tr("Delivered %1.").arg(formatDay(row.deliveredOn))
        : dueSentence(row.dueOn, {}, desk.today());
    line.small = joined({ issueWords(file, row.issueId) + QLatin1Char('.'), level,
        done.isEmpty() ? Words::tr("Not delivered yet.") : done, row.evidence });
    line.tone = dueTone(row.dueOn, row.deliveredOn, desk.today());
    return line;
}

PartLine lineOf(const ParallelProcess &row)
{
    PartLine line;
    line.sentence = Words::tr("%1, since %2").arg(wordFor(row.process), formatDay(row.openedOn));
    if (row.closedOn.isValid())
        line.sentence
            = Words::tr("%1, %2 to %3")
                  .arg(wordFor(row.process), formatDay(row.openedOn), formatDay(row.closedOn));
    const QString contact
        = row.contact.isEmpty() ? QString() : Words::tr("Contact: %1.").arg(row.contact);
    const QString reference = row.reference.isEmpty()
        ? QString()
        : Words::tr("Their reference: %1.").arg(row.reference);
    line.small = joined({ Words::tr("Can the complaint go on? %1.").arg(wordFor(row.canProceed)),
        row.reason, contact, reference });
    if (row.closedOn.isValid())
        line.tone = Tone::Done;
    return line;
}

} // namespace

PartCard *makeHcatCard(const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent)
{
    std::vector<Question> questions {
        codeQuestion(desk, "category", hcatscheme::Category, Words::tr("&What is it about?")),
        codeQuestion(
            desk, "severity", hcatSeverity, Words::tr("How grave is what they tell?"), {}, false),
        issueQuestion(desk, file, true),
        codeQuestion(desk, "stage", hcatscheme::Stage, Words::tr("At which stage of care?"),
            Words::tr("This list is not checked against the manual yet.")),
        codeQuestion(desk, "harm", hcatscheme::Harm, Words::tr("How much harm do they tell of?"),
            Words::tr("This list is not checked yet, and readers seldom agree on harm.")),
        lineQuestion("note", Words::tr("Note")),
    };
    const PartWords words { QStringLiteral("hcat"), Words::tr("What the letter tells (HCAT)"),
        Words::tr("Not coded yet."), Words::tr("Code a problem"),
        Words::tr("The Healthcare Complaints Analysis Tool: a letter tells of about two problems. "
                  "Severity is what the person tells; how complex the case is stands apart.") };
    return makeCard<HcatCoding>(
        desk, file.complaint.id, words, std::move(questions),
        [&desk, file](const HcatCoding &coding) { return lineOf(desk, file, coding); }, parent);
}

PartCard *makeRemediesCard(const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent)
{
    std::vector<Question> questions {
        choiceQuestion<Remedy>(
            QStringLiteral("remedy"), Words::tr("What makes &up for it?"), {}, false),
        lineQuestion("what", Words::tr("In words")),
        issueQuestion(desk, file, true),
        codeQuestion(desk, "injustice", injusticeScheme, Words::tr("How great is the injustice?"),
            Words::tr("The Ombudsman's scale, for what is no loss of money. Its figures are to be "
                      "checked before use.")),
        { QStringLiteral("pounds"), Words::tr("How much, in whole pounds?"), {},
            QuestionInput::Number, {} },
        dayQuestion("due_on", Words::tr("By when?")),
        dayQuestion("delivered_on", Words::tr("When was it delivered?")),
        lineQuestion("evidence", Words::tr("What shows it?")),
    };
    const PartWords words { QStringLiteral("remedies"), Words::tr("What makes up for it"),
        Words::tr("No remedy is planned yet."), Words::tr("Add a remedy"),
        Words::tr("Bring people back to where they would be, if that is possible; else make up for "
                  "it.") };
    return makeCard<ComplaintRemedy>(
        desk, file.complaint.id, words, std::move(questions),
        [&desk, file](const ComplaintRemedy &row) { return lineOf(desk, file, row); }, parent);
}

PartCard *makeParallelCard(const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent)
{
    std::vector<Question> questions {
        choiceQuestion<ParallelKind>(
            QStringLiteral("process"), Words::tr("Which other in&quiry?"), {}, false),
        dayQuestion("opened_on", Words::tr("Since when?")),
        dayQuestion("closed_on", Words::tr("When did it end?")),
        lineQuestion("contact", Words::tr("Who is the contact there?")),
        lineQuestion("reference", Words::tr("Their reference")),
        choiceQuestion<CanProceed>(QStringLiteral("can_proceed"),
            Words::tr("Can the complaint go on meanwhile?"), {}, false),
        textQuestion("reason", Words::tr("Why?"), Words::tr("Who advised it, and when.")),
    };
    const PartWords words { QStringLiteral("parallel"), Words::tr("Other inquiries"),
        Words::tr("No other inquiry is known."), Words::tr("Add an inquiry"),
        Words::tr("None of them stops a complaint by itself, and no clock stands still.") };
    return makeCard<ParallelProcess>(
        desk, file.complaint.id, words, std::move(questions),
        [](const ParallelProcess &row) { return lineOf(row); }, parent);
}

} // namespace heed
