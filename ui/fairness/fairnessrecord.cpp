#include "ui/fairness/fairnessrecord.h"

#include "core/calendar/dayformat.h"
#include "ui/complaints/investigation/investigationwords.h"
#include "ui/fairness/fairnesswords.h"
#include "ui/shared/conflictwords.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

constexpr double wide = 2; ///< share of a column's width

/// A table of two columns that leaves out what is empty.
class Facts
{
    Q_DECLARE_TR_FUNCTIONS(heed::Facts)

public:
    explicit Facts(const QString &caption)
    {
        m_table.caption = caption;
        m_table.columns = { { tr("Fact") }, { tr("As recorded"), Qt::AlignLeft, wide } };
    }
    Facts &add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_table.rows << QStringList { name, value };
        return *this;
    }
    Facts &add(const QString &name, QDate day) { return add(name, formatDay(day)); }
    [[nodiscard]] const PrintTable &table() const { return m_table; }

private:
    PrintTable m_table;
};

template <typename Enum> QString wordOf(const std::optional<Enum> &value)
{
    return value ? wordFor(*value) : QString();
}

void addGate(const FairnessReview &review, const FairnessTerms &terms, PrintDocument &document)
{
    document.heading(1, tr("Why it was opened"));
    document.table(Facts(tr("The learning response and the concern"))
                       .add(tr("Learning response"),
                           tr("%1, %2").arg(wordFor(review.source), review.sourceTitle))
                       .add(tr("Led by"), review.sourceBy)
                       .add(tr("Finished"), review.sourceEndedOn)
                       .add(tr("Concern about"), wordOf(review.concernAbout))
                       .add(tr("The concern"), review.concern)
                       .table());
    document.table(
        Facts(tr("The person and the act"))
            .add(tr("Person"), review.personName)
            .add(tr("Post"), review.personPost)
            .add(tr("Staff group"), FairnessTerms::word(terms.staffGroups, review.staffGroup))
            .add(tr("The one act"), review.actSummary)
            .add(tr("Kind"), FairnessTerms::word(terms.acts, review.act))
            .add(tr("Day"), review.actOn)
            .add(tr("Circumstances"), FairnessTerms::word(terms.contexts, review.context))
            .add(tr("Reviewer"), review.reviewer)
            .add(tr("Reviewer to the person"), wordOf(review.reviewerRelation))
            .table());
}

PrintTable answerTable(const QString &caption)
{
    return { caption,
        { { tr("Question"), Qt::AlignLeft, wide }, { tr("Answer") },
            { tr("What shows it"), Qt::AlignLeft, wide } },
        {} };
}

void addSystem(const FairnessFile &file, const FairnessTerms &terms, PrintDocument &document)
{
    document.heading(1, tr("The system, asked first"));
    PrintTable table = answerTable(tr("What played a part"));
    for (const FairnessTerms::Asked &asked : terms.systemFactors) {
        for (const FairnessFactor &row : file.factors) {
            if (toCode(row.factor) == asked.code)
                table.rows << QStringList { asked.text, wordFor(row.answer), row.note };
        }
    }
    document.table(table);
}

void addQuestions(const FairnessFile &file, PrintDocument &document)
{
    document.heading(1, tr("The questions"));
    document.paragraph(
        tr("%1, version %2.").arg(file.set.label, file.set.version), PrintTone::Lead);
    document.paragraph(file.set.source, PrintTone::Small);
    PrintTable table = answerTable(tr("In the order in which they were asked"));
    for (const QString &id : walkOf(file.set, file.given()).asked) {
        for (const FairnessAnswer &row : file.answers) {
            if (row.question == id)
                table.rows << QStringList { file.set.question(id)->text, wordFor(row.answer),
                    row.evidence };
        }
    }
    document.table(table);
}

void addDecision(
    const FairnessFile &file, const FairnessRecordFrame &frame, PrintDocument &document)
{
    const FairnessReview &review = file.review;
    document.heading(1, tr("The decision"));
    const SetOutcome *outcome = file.set.outcome(review.outcome);
    if (outcome != nullptr) {
        document.paragraph(outcome->label, PrintTone::Lead);
        document.paragraph(outcome->text);
    }
    document.table(Facts(tr("What was decided and why"))
                       .add(tr("Reasons"), review.rationale)
                       .add(tr("The look at the system goes on in"), review.widerReference)
                       .add(tr("Why it differs from like cases"), review.differs)
                       .add(tr("A formal investigation began"), review.formalOn)
                       .add(tr("It ended"), wordOf(review.formalOutcome))
                       .table());
    document.paragraph(frame.likes.empty()
            ? tr("No like case was decided before.")
            : tr("Like cases decided before, without names: %1.").arg(frame.likes.size()));
}

void addSignatures(
    const FairnessFile &file, const FairnessRecordFrame &frame, PrintDocument &document)
{
    const FairnessReview &review = file.review;
    document.heading(1, tr("Who decided and signed"));
    PrintTable table { tr("Signatures"),
        { { tr("Name") }, { tr("As") }, { tr("Agreed") }, { tr("Signature") } }, {} };
    for (const FairnessDecider &row : file.deciders)
        table.rows << QStringList { row.post.isEmpty() ? row.name
                                                       : tr("%1, %2").arg(row.name, row.post),
            wordFor(row.capacity), formatDay(row.agreedOn), QString() };
    if (!review.signOffBy.isEmpty())
        table.rows << QStringList { review.signOffBy,
            tr("Signs off as: %1").arg(wordOf(review.signOffAs).toLower()),
            formatDay(review.signOffOn), QString() };
    document.table(table);
    document.paragraph(
        tr("Signed in Heed by %1 on %2.").arg(review.signedBy, formatDay(review.signedOn)));
    document.paragraph(
        tr("Seal of the audit trail when this was made: %1").arg(frame.seal), PrintTone::Small);
    document.paragraph(tr("A review is no finding of guilt. What the system has to learn goes on."),
        PrintTone::Small);
}

} // namespace

PrintDocument fairnessRecord(const FairnessFile &file, const FairnessRecordFrame &frame)
{
    const auto terms = FairnessTerms::load().value_or(FairnessTerms {});
    PrintDocument document;
    document.title = tr("Fairness review %1").arg(file.review.reference);
    document.subtitle = tr("Record of a signed review");
    document.organisation = frame.organisation;
    document.classification = frame.isPractice
        ? tr("Practice data, invented. Restricted: only for the people named on the review")
        : tr("Restricted: personal data of staff, only for the people named on the review");
    addGate(file.review, terms, document);
    addSystem(file, terms, document);
    addQuestions(file, document);
    addDecision(file, frame, document);
    addSignatures(file, frame, document);
    return document;
}

} // namespace heed
