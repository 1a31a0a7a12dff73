#include "core/governance/annualreport.h"

#include "core/governance/benchmarksection.h"
#include "core/governance/boardsections.h"
#include "core/governance/reportwriter.h"
#include "core/insight/ko41acount.h"
#include "core/store/settings.h"

namespace heed {

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

AnnualTexts textsOf(ReportWriter &writer)
{
    return writer.value(annualTexts(writer.database(), writer.slice().period.from.year()));
}

/// What somebody wrote, or that nobody did.
void writeText(ReportWriter &writer, const QString &said, const char *blank)
{
    if (said.trimmed().isEmpty()) {
        writer.text(text(blank), ReportTone::Small);
        return;
    }
    for (const QString &paragraph : said.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        writer.text(paragraph.trimmed());
}

void writeGaps(ReportWriter &writer)
{
    const QStringList gaps = writer.value(annualGaps(writer.database(), writer.slice().period));
    const bool isYear = isKo41aYear(writer.slice().period);
    const bool isApproved = textsOf(writer).state != AnnualState::Draft;
    if (gaps.isEmpty() && isYear && isApproved)
        return; // a finished report begins with its foreword
    writer.section(text("Before it is published"));
    if (!isYear)
        writer.text(text("Regulation 18 asks for a year that ends on 31 March: choose such a year."),
            ReportTone::Lead);
    if (!isApproved)
        writer.text(text("This is a draft: nobody approved it yet."), ReportTone::Lead);
    if (!gaps.isEmpty())
        writer.bullets(gaps);
}

void writeForeword(ReportWriter &writer)
{
    const AnnualTexts texts = textsOf(writer);
    writer.section(text("Foreword"));
    writeText(writer, texts.foreword, "Nothing was written.");
}

/// Each item of regulation 18(1) with its number, what is counted, and where that is from.
void writeItems(ReportWriter &writer)
{
    const AnnualTexts texts = textsOf(writer);
    writer.section(text("What regulation 18 asks for"));
    const std::tuple<const char *, const char *, const char *> items[] {
        { "(a) Complaints received", "received", "SI 2009/309 reg 18(1)(a)" },
        { "(b) Complaints decided to be well-founded", "well-founded", "SI 2009/309 reg 18(1)(b)" },
        { "(c) Told were referred to the Health Service Ombudsman", "referred-phso",
            "SI 2009/309 reg 18(1)(c)" },
        { "(c) Told were referred to the Local Government and Social Care Ombudsman",
            "referred-lgsco", "SI 2009/309 reg 18(1)(c)" },
    };
    ReportTable table { text("regulation-18"), text("Items (a) to (c)"),
        { text("Item"), text("Number"), text("Source") }, {} };
    QStringList meanings;
    for (const auto &[item, measure, source] : items) {
        const Figure &figure = writer.now(text(measure));
        Figure count = figure; // a count of people, also where the measure is a share
        count.unit = FigureUnit::Count;
        count.value = double(figure.numerator);
        count.denominator.reset();
        const bool isHidden
            = figure.isWithheld || writer.words().rule().isSmall(figure.numerator);
        table.rows << QVariantList { text(item),
            isHidden ? QVariant(writer.words().shown(count)) : QVariant(figure.numerator),
            text(source) };
        meanings << text("%1: %2").arg(text(item), figure.definition);
    }
    writer.add(table);
    writer.text(text("What is counted:"));
    writer.bullets(meanings);
    if (writer.value(setting(writer.database(), text("organisation.kind"))) == text("care-home"))
        writer.text(text("Regulation 18 binds a home for the care that the NHS or a council arranges. This "
                         "report counts all complaints of the home; for those who pay for their own care "
                         "it is good practice, not law."),
            ReportTone::Small);
    const Figure &founded = writer.now(text("well-founded"));
    writer.text(text("Well-founded: closed in the year as upheld or partially upheld%1. The regulations do "
                     "not define it; this is the meaning used here.")
                    .arg(founded.denominator.value_or(0) > 0
                            ? text(", %1 of those closed with a finding").arg(writer.words().said(founded))
                            : QString()));
    writer.heading(text("(d)(i) What complaints were about"));
    writeText(writer, texts.subjectMatter, "Nothing was written beside the counts.");
    writer.partsChart(text("annual-subjects"), text("Issues by subject"),
        ReportChartKind::FlatBars, text("issues"), text("subject"), ReportHue::Complaints);
    writer.heading(text("(d)(ii) Matters of general importance"));
    writeText(writer, texts.generalImportance, "Nothing was written.");
    writer.heading(text("(d)(iii) Action taken or planned to improve services"));
    writeText(writer, texts.actionTaken, "Nothing was written.");
}

void writePeople(ReportWriter &writer)
{
    const AnnualTexts texts = textsOf(writer);
    writer.section(text("People"));
    writer.heading(text("Who complains, and who does not"));
    writeText(writer, texts.equality, "Nothing was written.");
    writer.heading(text("What people and staff said of how complaints were handled"));
    writeText(writer, texts.feedback, "Nothing was written.");
}

void writePlan(ReportWriter &writer)
{
    const AnnualTexts texts = textsOf(writer);
    writer.section(text("The year ahead"));
    writeText(writer, texts.plan, "Nothing was written.");
}

QString stateWords(const AnnualTexts &texts)
{
    if (texts.state == AnnualState::Draft)
        return text("This is a draft: nobody approved it yet.");
    const QString approved = text("Approved on %1.").arg(FigureWords::day(texts.approvedOn));
    return texts.state == AnnualState::Approved
        ? approved
        : text("%1 Sent on %2.").arg(approved, FigureWords::day(texts.sentOn));
}

void writeSignOff(ReportWriter &writer)
{
    const AnnualTexts texts = textsOf(writer);
    writer.section(text("Approval and copies"));
    writer.text(stateWords(texts), ReportTone::Lead);
    writer.text(text("Anyone who asks is given this report, and each commissioner is sent a copy "
                     "(regulation 18(2) onwards; soon after the end of the year: from general "
                     "knowledge, unverified)."));
    const auto copies = writer.value(selectRows<AnnualCopy>(writer.database(),
        text("WHERE report_id = ? ORDER BY coalesce(sent_on, asked_on), id"), { texts.id.value }));
    qsizetype commissioners = 0;
    qsizetype others = 0;
    for (const AnnualCopy &copy : copies)
        ++(copy.isCommissioner ? commissioners : others);
    if (copies.empty())
        writer.text(text("No copy is recorded."), ReportTone::Small);
    else // who asked is not for publication
        writer.text(text("Copies recorded: %1 to commissioners, %2 to others.")
                        .arg(commissioners)
                        .arg(others),
            ReportTone::Small);
}

} // namespace

Result<Report> annualReport(const Session &session, const BoardReportRequest &request)
{
    const int first = request.period.from.year();
    auto report = reportOf(session.database, request, text("annual"),
        text("Annual report on complaints, %1").arg(ko41aYear(first)),
        { writeGaps, writeForeword, writeItems, writeReceived, writeTimes, writeClosed,
            writeOmbudsman, writePeople, writeActions, writeBenchmark, writePlan, writeSignOff,
            writeMethod });
    if (report)
        report->isShort = true;
    return report;
}

} // namespace heed
