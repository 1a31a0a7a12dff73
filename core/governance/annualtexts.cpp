#include "core/governance/annualreport.h"
#include "core/insight/measures.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

bool isFilled(const QString &said) { return !said.trimmed().isEmpty(); }

void addTextGaps(const AnnualTexts &texts, QStringList &gaps)
{
    const std::pair<const QString &, const char *> wanted[] {
        { texts.generalImportance,
            "Nothing is written about matters of general importance (item (d)(ii)): write it here, or "
            "say there was none." },
        { texts.actionTaken,
            "Nothing is written about action taken or planned to improve services (item (d)(iii)): "
            "write it here, or say there was none." },
        { texts.subjectMatter,
            "Nothing is written beside the counts of what complaints were about (item (d)(i))." },
        { texts.foreword, "There is no foreword." },
        { texts.equality, "Nothing is written about who complains and who does not." },
        { texts.feedback,
            "Nothing is written about what people and staff said of how complaints were handled." },
        { texts.plan, "There is no plan for the year ahead." },
    };
    for (const auto &[said, sentence] : wanted) {
        if (!isFilled(said))
            gaps << text(sentence);
    }
}

/// Whoever approves the report says with it that a nought is one.
Result<void> addCountGaps(
    Database &database, const Period &year, bool isDraft, QStringList &gaps)
{
    // Ended by a reply or put right, and nobody said what was found; one that was withdrawn has none.
    const auto open = database.scalar(
        text("SELECT count(*) FROM complaint WHERE binned_at IS NULL AND type IN ('complaint', 'mp') "
             "AND outcome IS NULL AND coalesce(ending, 'replied') IN ('replied', 'resolved_early') "
             "AND closed_on BETWEEN ? AND ?"),
        { year.from.toString(Qt::ISODate), year.to.toString(Qt::ISODate) });
    if (!open)
        return Failure(open.error());
    const qint64 without = open->toLongLong();
    return Measures(database)
        .figures({ text("received"), text("referred-phso"), text("referred-lgsco") }, { year, {} })
        .map([&gaps, without, isDraft](const QList<Figure> &figures) {
            if (isDraft && figures.at(0).numerator == 0)
                gaps << text("Nothing is recorded as received (item (a)). To approve the report is to say that there was "
                             "none.");
            if (without > 0)
                gaps << text("%1 closed in the year without a finding: item (b) cannot count them. Record "
                             "what was found.")
                            .arg(without == 1 ? text("1 complaint")
                                              : text("%1 complaints").arg(without));
            if (isDraft && figures.at(1).numerator == 0)
                gaps << text("Nothing is recorded about complaints referred to the Health Service "
                             "Ombudsman (item (c)): record what you were told. To approve the report is to "
                             "say that there was none.");
            if (isDraft && figures.at(2).numerator == 0)
                gaps << text("Nothing is recorded about complaints referred to the Local Government and "
                             "Social Care Ombudsman (item (c)): record what you were told. To approve the "
                             "report is to say that there was none.");
        });
}

Result<void> addCopyGap(Database &database, const AnnualTexts &texts, QStringList &gaps)
{
    return database
        .scalar(text("SELECT count(*) FROM annual_copy WHERE report_id = ? AND is_commissioner = 1 "
                     "AND sent_on IS NOT NULL"),
            { texts.id.value })
        .map([&](const QVariant &sent) {
            if (texts.state != AnnualState::Draft && sent.toInt() == 0)
                gaps << text("No copy to a commissioner is recorded.");
        });
}

} // namespace

QList<FieldProblem> StandaloneOf<AnnualTexts>::check(const AnnualTexts &row, QDate today)
{
    QList<FieldProblem> problems;
    const auto need = [&problems](bool is, const char *field, const char *fact) {
        if (!is)
            problems += { text(field), text(fact), {} };
    };
    need(row.approvedOn <= today, "approved_on", "annual.in-future");
    need(row.sentOn <= today, "sent_on", "annual.in-future");
    if (row.state == AnnualState::Draft)
        return problems;
    need(isFilled(row.generalImportance), "general_importance", "annual.text-missing");
    need(isFilled(row.actionTaken), "action_taken", "annual.text-missing");
    need(row.approvedOn.isValid(), "approved_on", "annual.approved-missing");
    need(isFilled(row.approvedBy), "approved_by", "annual.approver-missing");
    const QDate yearEnds(row.firstYear + 1, 3, 31);
    need(!row.approvedOn.isValid() || row.approvedOn > yearEnds, "approved_on", "annual.year-open");
    if (row.state == AnnualState::Sent)
        need(row.sentOn.isValid() && row.sentOn >= row.approvedOn, "sent_on", "annual.sent-missing");
    return problems;
}

QList<FieldProblem> PartOf<AnnualCopy>::check(const AnnualCopy &row, QDate today)
{
    QList<FieldProblem> problems;
    const auto need = [&problems](bool is, const char *field, const char *fact) {
        if (!is)
            problems += { text(field), text(fact), {} };
    };
    need(isFilled(row.sentTo), "sent_to", "annual.copy-to-missing");
    need(row.askedOn.isValid() || row.sentOn.isValid(), "sent_on", "annual.copy-day-missing");
    need(row.askedOn <= today && row.sentOn <= today, "sent_on", "annual.in-future");
    return problems;
}

Result<AnnualTexts> annualTexts(Database &database, int firstYear)
{
    return selectRows<AnnualTexts>(database, text("WHERE first_year = ?"), { firstYear })
        .map([firstYear](const std::vector<AnnualTexts> &rows) {
            AnnualTexts blank;
            blank.firstYear = firstYear;
            return rows.empty() ? blank : rows.front();
        });
}

Result<QStringList> annualGaps(Database &database, const Period &year)
{
    const auto texts = annualTexts(database, year.from.year());
    if (!texts)
        return Failure(texts.error());
    QStringList gaps;
    return addCountGaps(database, year, texts->state == AnnualState::Draft, gaps)
        .and_then([&] {
            addTextGaps(*texts, gaps);
            return addCopyGap(database, *texts, gaps);
        })
        .map([&] { return gaps; });
}

} // namespace heed
