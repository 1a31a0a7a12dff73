#include "core/governance/ko41areport.h"

#include "core/governance/figurewords.h"

namespace heed {

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

constexpr qsizetype mostReferences = 40; // on paper; the JSON has them all

QString referencesOf(const Ko41aCount &count, const QList<qint64> &cases)
{
    QString said = count.referencesOf(cases.mid(0, mostReferences)).join(text(", "));
    if (cases.size() > mostReferences)
        said += text(" and %1 more").arg(cases.size() - mostReferences);
    return said;
}

QString verdictWords(Ko41aVerdict verdict)
{
    switch (verdict) {
    case Ko41aVerdict::Holds:
        return text("In order");
    case Ko41aVerdict::Look:
        return text("To be checked by you");
    case Ko41aVerdict::Fails:
        break;
    }
    return text("Does not add up");
}

/// What stops it, first.
ReportSection firstSection(const Ko41aReturn &made)
{
    ReportSection section { text("Before you send it"), {} };
    section.blocks << ReportText { made.failing() == 0 ? text("Every check is in order.")
            : made.failing() == 1
            ? text("One check does not add up. The return is not ready to send.")
            : text("%1 checks do not add up. The return is not ready to send.").arg(made.failing()),
        ReportTone::Lead };
    for (const Ko41aVerdict verdict : { Ko41aVerdict::Fails, Ko41aVerdict::Look }) {
        for (const Ko41aCheck &check : made.checks) {
            if (check.verdict != verdict)
                continue;
            section.blocks << ReportHeading {
                text("%1: %2").arg(verdictWords(verdict), check.title)
            } << ReportText { check.sentence };
            if (!check.cases.isEmpty())
                section.blocks << ReportText {
                    text("Cases: %1.").arg(referencesOf(made.count, check.cases)), ReportTone::Small
                };
        }
    }
    section.blocks << ReportText {
        text("Restricted: exact numbers for NHS England, small ones among them. Not for "
             "publication; numbers for publication are in the annual report."),
        ReportTone::Small
    };
    return section;
}

ReportTable numbersTable(const Ko41aReturn &made, const QList<Ko41aSection> &sections,
    const char *id, const QString &title)
{
    ReportTable table { text(id), title, { text("Item"), text("Number"), text("Column") }, {} };
    const Ko41aLayout &layout = made.count.layout;
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        const Ko41aColumn &column = layout.columns.at(i);
        if (sections.contains(column.section))
            table.rows << QVariantList { ko41aColumnWords(column), made.count.numbers.at(i),
                column.name };
    }
    return table;
}

ReportSection numbersSection(const Ko41aReturn &made)
{
    using S = Ko41aSection;
    ReportSection section { text("The return"), {} };
    section.blocks << ReportText { text("%1 (%2), %3.")
                                       .arg(made.sender.name,
                                           made.sender.code.isEmpty() ? text("no code entered")
                                                                      : made.sender.code,
                                           ko41aYear(made.count.period.from.year())),
        ReportTone::Lead };
    section.blocks << numbersTable(made,
        { S::BroughtForward, S::New, S::Resolved, S::Upheld, S::PartiallyUpheld, S::NotUpheld,
            S::CarriedForward },
        "head", text("Complaints"))
                   << numbersTable(made, { S::Age, S::AgeTotal }, "age", text("Age of the patient"))
                   << numbersTable(
                          made, { S::Status, S::StatusTotal }, "status", text("Who complained"))
                   << numbersTable(
                          made, { S::Service, S::ServiceTotal }, "service", text("Service area"))
                   << numbersTable(made, { S::Specialty, S::SpecialtyTotal }, "specialty",
                          text("Clinical treatment, by group of specialties"))
                   << numbersTable(made, { S::Subject, S::SubjectSubTotal, S::SubjectTotal },
                          "subject", text("Other subject areas"))
                   << numbersTable(made, { S::Profession, S::ProfessionTotal }, "profession",
                          text("Profession"));
    return section;
}

ReportSection checksSection(const Ko41aReturn &made)
{
    ReportSection section { text("Every rule"), {} };
    ReportTable table { text("checks"), text("Rules on the return"),
        { text("Rule"), text("Result"), text("In numbers"), text("Cases") }, {} };
    for (const Ko41aCheck &check : made.checks)
        table.rows << QVariantList { check.title, verdictWords(check.verdict), check.sentence,
            made.count.referencesOf(check.cases).join(text(", ")) };
    section.blocks << table;
    return section;
}

ReportTable casesTable(const char *id, const QString &title, const QString &head)
{
    return { text(id), title, { head, text("Number"), text("Cases") }, {} };
}

ReportSection placesSection(const Ko41aReturn &made)
{
    const Ko41aCount &count = made.count;
    ReportSection section { text("What is not counted, and what is under Other"), {} };
    ReportTable leftOut
        = casesTable("left-out", text("Recorded in the year and not in the return"), text("Why"));
    for (const auto &[why, cases] : count.leftOut)
        leftOut.rows << QVariantList { ko41aLeftOutWords(why), cases.size(),
            referencesOf(count, cases) };
    ReportTable placed = casesTable("under-other",
        text("Counted under Other or Unknown, because nothing was recorded or no column has the "
             "code"),
        text("What"));
    for (const Ko41aUnderOther &other : count.underOther)
        placed.rows << QVariantList { ko41aUnderOtherWords(other), other.cases.size(),
            referencesOf(count, other.cases) };
    ReportTable apart = casesTable("apart", text("Counted, and worth a look"), text("What"));
    if (!count.reopenedOpen.isEmpty())
        apart.rows << QVariantList { text("Came back after the reply and open at the end: resolved "
                                          "once, by its first finding, "
                                          "and neither new nor carried forward again"),
            count.reopenedOpen.size(), referencesOf(count, count.reopenedOpen) };
    if (!count.ledByOther.isEmpty())
        apart.rows << QVariantList {
            text("Another body leads the answer: counted here for our part; "
                 "see that it is not counted twice at one body"),
            count.ledByOther.size(), referencesOf(count, count.ledByOther)
        };
    for (const ReportTable &table : { leftOut, placed, apart }) {
        if (table.rows.isEmpty())
            section.blocks << ReportText { text("%1: none.").arg(table.title) };
        else
            section.blocks << table;
    }
    return section;
}

ReportSection methodSection(const Ko41aReturn &made)
{
    ReportSection section { text("How it is counted"), {} };
    section.blocks << ReportBullets { {
        text("A complaint counts when it was written, or spoken and then recorded, and needs an "
             "investigation. Complaints that came through a member of parliament count; concerns, "
             "enquiries, comments and compliments do not."),
        text("New: received in the year. A complaint that came back after its reply is not new "
             "again."),
        text("Brought forward: received before the year and not ended before it."),
        text("Resolved: ended in the year for the first time, with a finding, which is the finding "
             "of "
             "the first reply. Where a case came back, its first end is the day of that reply."),
        text("Carried forward: brought forward and new less resolved, as the form adds it up."),
        text(
            "Left out: excluded under regulation 8, too late and not looked into (regulation 12), "
            "handed to another body (which returns it), entered twice or by mistake, put right by "
            "the "
            "next working day after being spoken, and what is handled under other rules than those "
            "of the NHS."),
        text(
            "Withdrawn, or no consent came: counted as new, because it needed an investigation. It "
            "is "
            "resolved only when a finding is recorded; until then the sum does not agree with what "
            "is open, and the cases are listed."),
        text("Age, who complained, service, subject and profession are those of new complaints. "
             "Each "
             "complaint counts once in each service, subject and profession that any of its issues "
             "has: three subjects and one profession are three and one."),
        text("Clinical treatment is counted by group of specialties. Without its specialty it is "
             "counted as another subject and listed under Other."),
        text("Age is that at the event; where only the date of birth is known, that at receipt. "
             "Parents and guardians are one choice in Heed: the word guardian in the relationship "
             "makes it a guardian."),
        text("Complaints started by the police or a coroner are not for this return. Heed cannot "
             "know "
             "them: exclude such a case by hand."),
        text("Columns: %1. %2.").arg(made.count.layout.year, made.count.layout.source),
    } };
    return section;
}

/// Every column with a number as a figure, with the cases behind it, for scripts.
void addFigures(Report &report, const Ko41aReturn &made, bool withReferences)
{
    const Ko41aLayout &layout = made.count.layout;
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        const Ko41aColumn &column = layout.columns.at(i);
        if (column.isIdentity())
            continue;
        Figure figure;
        figure.id = column.name;
        figure.label = ko41aColumnWords(column);
        figure.value = double(made.count.numbers.at(i));
        figure.numerator = made.count.numbers.at(i);
        figure.basis = column.section <= Ko41aSection::CarriedForward
            ? text("As the head of the return has it")
            : text("New complaints, by the day received");
        figure.definition = ko41aSectionWords(column.section);
        figure.source = layout.source;
        report.figures << figure;
        if (withReferences)
            report.references.insert(column.name, made.count.referencesOf(made.count.behind.at(i)));
    }
}

} // namespace

QString ko41aSectionWords(Ko41aSection section)
{
    switch (section) {
    case Ko41aSection::BroughtForward:
        return text("Received before the year and not ended before it");
    case Ko41aSection::New:
        return text("Received in the year");
    case Ko41aSection::Resolved:
        return text("Ended in the year with a finding");
    case Ko41aSection::Upheld:
    case Ko41aSection::PartiallyUpheld:
    case Ko41aSection::NotUpheld:
        return text("Ended in the year with this finding");
    case Ko41aSection::CarriedForward:
        return text("Brought forward and new less resolved");
    case Ko41aSection::Age:
    case Ko41aSection::AgeTotal:
        return text("Age of the patient");
    case Ko41aSection::Status:
    case Ko41aSection::StatusTotal:
        return text("Who complained");
    case Ko41aSection::Service:
    case Ko41aSection::ServiceTotal:
        return text("Service area");
    case Ko41aSection::Specialty:
    case Ko41aSection::SpecialtyTotal:
        return text("Clinical treatment, by group of specialties");
    case Ko41aSection::Subject:
    case Ko41aSection::SubjectSubTotal:
    case Ko41aSection::SubjectTotal:
        return text("Subject");
    case Ko41aSection::Profession:
    case Ko41aSection::ProfessionTotal:
        return text("Profession");
    default:
        return text("Who sends the return");
    }
}

QString ko41aLeftOutWords(Ko41aLeftOut why)
{
    switch (why) {
    case Ko41aLeftOut::OtherRules:
        return text("Handled under other rules than those of the NHS");
    case Ko41aLeftOut::PutRightAtOnce:
        return text("Spoken, and put right by the next working day (regulation 8(1)(c))");
    case Ko41aLeftOut::Excluded:
        return text("Not to be dealt with (regulation 8(1))");
    case Ko41aLeftOut::OutOfTime:
        return text("Too late, and not looked into (regulation 12)");
    case Ko41aLeftOut::Transferred:
        return text("Handed to another body, which returns it");
    case Ko41aLeftOut::Duplicate:
        return text("Entered twice");
    case Ko41aLeftOut::OpenedInError:
        break;
    }
    return text("Opened by mistake");
}

QString ko41aColumnWords(const Ko41aColumn &column)
{
    static const QStringList heads { text("Clinical_Treatment_"), text("Subject_Area_"),
        text("Complaints_"), text("Age_"), text("Status_"), text("Service_"), text("Profession_") };
    QString words = column.name;
    for (const QString &head : heads) {
        if (words.startsWith(head)) {
            words.remove(0, head.size());
            break;
        }
    }
    words.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (column.section == Ko41aSection::Age && !words.isEmpty() && words.at(0).isDigit())
        words.replace(text("0 5"), text("0 to 5"))
            .replace(text("6 17"), text("6 to 17"))
            .replace(text("18 25"), text("18 to 25"))
            .replace(text("26 55"), text("26 to 55"))
            .replace(text("56 64"), text("56 to 64"))
            .replace(text("65 74"), text("65 to 74"));
    words = words.toLower();
    words.replace(text("nhs"), text("NHS")).replace(text("phm and chs"), text("PHM and CHS"));
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

QString ko41aUnderOtherWords(const Ko41aUnderOther &placed)
{
    const QString what = placed.section == Ko41aSection::Age ? text("age")
        : placed.section == Ko41aSection::Status             ? text("word on who complained")
        : placed.section == Ko41aSection::Service            ? text("service area")
        : placed.section == Ko41aSection::Profession         ? text("profession")
                                                             : text("subject");
    if (placed.code.isEmpty())
        return text("No %1 is recorded").arg(what);
    if (placed.section == Ko41aSection::Subject && placed.code == text("clinical_treatment"))
        return text("Clinical treatment without a specialty that has a column");
    return text("No column counts the %1 \"%2\"").arg(what, placed.code);
}

Result<Report> ko41aReport(const Session &session, const BoardReportRequest &request)
{
    const auto made = ko41aReturn(session, request.period);
    if (!made)
        return Failure(made.error());
    BoardReportRequest plain = request;
    plain.withReferences = false; // of the measures, which this report does not show
    auto report = reportOf(session.database, plain, text("ko41a"),
        text("KO41a, hospital and community complaints, %1")
            .arg(ko41aYear(request.period.from.year())),
        {});
    if (!report)
        return report;
    report->isShort = true;
    report->suppression = { 0 };
    report->classification = text("Restricted: for NHS England");
    report->figures.clear();
    addFigures(*report, *made, request.withReferences);
    report->handOver
        = ReportTable { text("KO41a"), report->title, made->count.layout.names(), { made->row() } };
    report->sections << firstSection(*made) << checksSection(*made) << numbersSection(*made)
                     << placesSection(*made) << methodSection(*made);
    return report;
}

} // namespace heed
