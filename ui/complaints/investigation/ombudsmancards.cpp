#include "ui/complaints/investigation/ombudsmancards.h"

#include "core/calendar/deadlinerules.h"
#include "core/complaints/complaintfields.h"
#include "core/complaints/complaintregister.h"
#include "core/complaints/investigation/investigationservice.h"
#include "ui/complaints/investigation/cardparts.h"

#include <QCoreApplication>

namespace heed {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(heed::InvestigationCards)
};

/// The rows of a complaint's file that are no parts of their own: read with the file, written by
/// the service.
template <typename T> class RowsOfFile : public PartSource
{
public:
    RowsOfFile(const ComplaintDesk &desk, ComplaintId id, T blank)
        : m_desk(desk)
        , m_id(id)
        , m_blank(std::move(blank))
    {
    }

    [[nodiscard]] Result<std::vector<PartLine>> lines() const override
    {
        return file().map([this](const ComplaintFile &read) {
            std::vector<PartLine> lines;
            for (const T &row : rowsOf(read)) {
                lines.push_back(say(read, row));
                lines.back().id = row.id.value;
            }
            return lines;
        });
    }
    [[nodiscard]] Result<QJsonObject> values(qint64 id) const override
    {
        return row(id).map([](const T &found) { return rowAsJson(found); });
    }
    Result<void> keep(qint64 id, const QJsonObject &values) override
    {
        return row(id).and_then([&](T edited) {
            readRow(edited, values);
            return store(edited);
        });
    }

protected:
    [[nodiscard]] virtual const std::vector<T> &rowsOf(const ComplaintFile &file) const = 0;
    [[nodiscard]] virtual PartLine say(const ComplaintFile &file, const T &row) const = 0;
    virtual Result<void> store(const T &row) = 0;

    [[nodiscard]] Result<ComplaintFile> file() const
    {
        return ComplaintRegister(m_desk.session).file(m_id);
    }
    [[nodiscard]] Result<T> row(qint64 id) const
    {
        if (id == 0)
            return m_blank;
        return file().and_then([&](const ComplaintFile &read) -> Result<T> {
            for (const T &candidate : rowsOf(read)) {
                if (candidate.id.value == id)
                    return candidate;
            }
            return failure(ErrorCode::NotFound, QStringLiteral("record.missing"));
        });
    }

    const ComplaintDesk &m_desk;
    ComplaintId m_id;
    T m_blank;
};

class Contacts final : public RowsOfFile<OmbudsmanContact>
{
public:
    using RowsOfFile::RowsOfFile;

    Result<void> remove(qint64 id) override
    {
        return InvestigationService(m_desk.session).removeOmbudsmanContact(m_id, { id });
    }

protected:
    [[nodiscard]] const std::vector<OmbudsmanContact> &rowsOf(
        const ComplaintFile &file) const override
    {
        return file.ombudsman;
    }
    [[nodiscard]] PartLine say(const ComplaintFile &, const OmbudsmanContact &row) const override
    {
        PartLine line;
        line.sentence = Words::tr("%1: %2").arg(wordFor(row.body), wordFor(row.stage));
        QStringList small;
        if (row.contactedOn.isValid())
            small += Words::tr("Came %1.").arg(formatDay(row.contactedOn));
        if (row.sentOn.isValid())
            small += Words::tr("Answered %1.").arg(formatDay(row.sentOn));
        else if (!row.decision)
            small += dueSentence(row.dueOn, row.decidedOn, m_desk.today());
        if (row.decision)
            small += Words::tr("Decided %1: %2.")
                         .arg(formatDay(row.decidedOn), wordFor(*row.decision).toLower());
        if (!row.reference.isEmpty())
            small += Words::tr("Their reference: %1.").arg(row.reference);
        line.small = joined(small);
        line.tone = row.sentOn.isValid() || row.decidedOn.isValid()
            ? Tone::Done
            : dueTone(row.dueOn, {}, m_desk.today());
        return line;
    }
    Result<void> store(const OmbudsmanContact &row) override
    {
        OmbudsmanContact contact = row;
        contact.complaintId = m_id;
        return m_desk.service.setOmbudsmanContact(contact);
    }
};

class Recommendations final : public RowsOfFile<OmbudsmanRecommendation>
{
public:
    using RowsOfFile::RowsOfFile;

    Result<void> remove(qint64 id) override
    {
        return InvestigationService(m_desk.session).removeRecommendation(m_id, { id });
    }

protected:
    [[nodiscard]] const std::vector<OmbudsmanRecommendation> &rowsOf(
        const ComplaintFile &file) const override
    {
        return file.recommendations;
    }
    [[nodiscard]] PartLine say(
        const ComplaintFile &, const OmbudsmanRecommendation &row) const override
    {
        PartLine line { 0, row.text };
        QStringList small;
        if (row.evidenceSentOn.isValid())
            small += Words::tr("Evidence sent %1.").arg(formatDay(row.evidenceSentOn));
        else
            small += dueSentence(row.dueOn, {}, m_desk.today());
        small += row.acceptedOn.isValid()
            ? Words::tr("Accepted as done %1.").arg(formatDay(row.acceptedOn))
            : Words::tr("Not accepted as done yet.");
        line.small = joined(small);
        line.tone = row.acceptedOn.isValid()
            ? Tone::Done
            : dueTone(row.dueOn, row.evidenceSentOn, m_desk.today());
        return line;
    }
    Result<void> store(const OmbudsmanRecommendation &row) override
    {
        return m_desk.service.setRecommendation(m_id, row);
    }
};

/// The ombudsman's published codes. A complaint that the LGSCO returns gets its day by the rule.
class Statuses final : public PartSource
{
public:
    Statuses(const ComplaintDesk &desk, ComplaintId id, OmbudsmanBody body)
        : m_desk(desk)
        , m_parts(
              desk.session, id.value, [this](const auto &row) { return say(row); },
              OmbudsmanStatus { .body = body, .reportedOn = desk.today() })
    {
    }

    [[nodiscard]] Result<std::vector<PartLine>> lines() const override { return m_parts.lines(); }
    [[nodiscard]] Result<QJsonObject> values(qint64 id) const override
    {
        return m_parts.values(id);
    }
    Result<void> keep(qint64 id, const QJsonObject &values) override
    {
        return m_parts.keep(id, withDueDay(values));
    }
    Result<void> remove(qint64 id) override { return m_parts.remove(id); }

private:
    [[nodiscard]] QJsonObject withDueDay(QJsonObject values) const
    {
        const auto text = [&values](const char *column) {
            return values.value(QLatin1String(column)).toString();
        };
        // The bodies' codes differ, so that a code tells whose it is.
        const bool isPhso = m_desk.codes.has(ombudsmanscheme::Phso, text("code"));
        values.insert(
            QStringLiteral("body"), toCode(isPhso ? OmbudsmanBody::Phso : OmbudsmanBody::Lgsco));
        if (text("code") != lgscoReturnedCode || !text("answer_by").isEmpty())
            return values;
        const QDate from = QDate::fromString(text("reported_on"), Qt::ISODate);
        const auto due = DeadlineRules::load().and_then([&](const DeadlineRules &rules) {
            return rules.deadline(deadlinerule::LgscoReturned, from, m_desk.session.calendar);
        });
        if (due)
            values.insert(QStringLiteral("answer_by"), due->due.toString(Qt::ISODate));
        return values;
    }
    [[nodiscard]] PartLine say(const OmbudsmanStatus &row) const
    {
        const QString &scheme
            = row.body == OmbudsmanBody::Phso ? ombudsmanscheme::Phso : ombudsmanscheme::Lgsco;
        PartLine line;
        line.sentence
            = Words::tr("%1: %2").arg(wordFor(row.body), m_desk.codes.label(scheme, row.code));
        const QString extended = row.extendedTo.isValid()
            ? Words::tr("Extended from %1, agreed with %2 on %3.")
                  .arg(formatDay(row.answerBy), row.extendedWith, formatDay(row.extendedOn))
            : QString();
        line.small = joined({ Words::tr("Told %1.").arg(formatDay(row.reportedOn)),
            dueSentence(row.dueOn(), row.answeredOn, m_desk.today()), extended, row.note });
        line.tone = dueTone(row.dueOn(), row.answeredOn, m_desk.today());
        return line;
    }

    const ComplaintDesk &m_desk;
    PartsOfRecord<OmbudsmanStatus> m_parts;
};

PartCard *cardOf(const ComplaintDesk &desk, PartWords words, std::vector<Question> questions,
    std::unique_ptr<PartSource> source, QWidget *parent)
{
    return new PartCard(std::move(words), std::move(questions), std::move(source),
        desk.dateParser(), permits(desk.session.role, Capability::WriteRecords), parent);
}

OmbudsmanBody bodyOf(const ComplaintFile &file)
{
    return ombudsmanFor(file.complaint.regime, file.complaint.funding);
}

} // namespace

PartCard *makeContactsCard(const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent)
{
    std::vector<Question> questions {
        choiceQuestion<OmbudsmanBody>(
            QStringLiteral("body"), Words::tr("Which &ombudsman?"), {}, false),
        choiceQuestion<OmbudsmanStage>(
            QStringLiteral("stage"), Words::tr("What is it?"), {}, false),
        lineQuestion("reference", Words::tr("Their reference")),
        dayQuestion("contacted_on", Words::tr("When did it come?")),
        dayQuestion("due_on", Words::tr("Answer them by")),
        dayQuestion("sent_on", Words::tr("When was it answered?")),
        dayQuestion("decided_on", Words::tr("When did they decide?")),
        choiceQuestion<OmbudsmanDecision>(
            QStringLiteral("decision"), Words::tr("What did they decide?")),
    };
    const PartWords words { QStringLiteral("contacts"), Words::tr("What the ombudsman asked"),
        Words::tr("No ombudsman has been in touch about this case."), Words::tr("Record a contact"),
        Words::tr("An enquiry is not an investigation.") };
    OmbudsmanContact blank;
    blank.complaintId = file.complaint.id;
    blank.body = bodyOf(file);
    blank.contactedOn = desk.today();
    return cardOf(desk, words, std::move(questions),
        std::make_unique<Contacts>(desk, file.complaint.id, blank), parent);
}

PartCard *makeRecommendationsCard(
    const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent)
{
    Question which { QStringLiteral("contact_id"), Words::tr("From &which contact?"), {},
        QuestionInput::Choice, {} };
    for (const OmbudsmanContact &contact : file.ombudsman)
        which.choices.emplace_back(QString::number(contact.id.value),
            Words::tr("%1, %2").arg(wordFor(contact.stage), formatDay(contact.contactedOn)));
    std::vector<Question> questions {
        textQuestion("text", Words::tr("What do they &recommend?")),
        which,
        dayQuestion("due_on", Words::tr("By when?")),
        dayQuestion("evidence_sent_on", Words::tr("When was evidence sent?")),
        dayQuestion("accepted_on", Words::tr("When did they accept it as done?")),
    };
    const PartWords words { QStringLiteral("recommendations"), Words::tr("What they recommend"),
        Words::tr("Nothing is recommended yet."), Words::tr("Add a recommendation"), {} };
    OmbudsmanRecommendation blank;
    if (!file.ombudsman.empty())
        blank.contactId = file.ombudsman.back().id;
    return cardOf(desk, words, std::move(questions),
        std::make_unique<Recommendations>(desk, file.complaint.id, blank), parent);
}

PartCard *makeStatusesCard(const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent)
{
    const OmbudsmanBody body = bodyOf(file);
    std::vector<Question> questions {
        codeQuestion(desk, "code",
            body == OmbudsmanBody::Phso ? ombudsmanscheme::Phso : ombudsmanscheme::Lgsco,
            Words::tr("What did they re&port?"), {}, false),
        dayQuestion("reported_on", Words::tr("When?")),
        dayQuestion("answer_by", Words::tr("Answer by"),
            Words::tr("Leave it empty where the Local Government and Social Care Ombudsman returns "
                      "the complaint to you: you have twelve weeks.")),
        dayQuestion("extended_to", Words::tr("Extended to")),
        dayQuestion("extended_on", Words::tr("When was that agreed?")),
        lineQuestion("extended_with", Words::tr("With whom?")),
        dayQuestion("answered_on", Words::tr("When was it answered?")),
        lineQuestion("note", Words::tr("Note")),
    };
    const PartWords words { QStringLiteral("statuses"), Words::tr("Where they stand"),
        Words::tr("They have reported nothing yet."), Words::tr("Record what they report"),
        Words::tr(
            "In the ombudsman's own words, so that your figures can be laid beside theirs.") };
    return cardOf(desk, words, std::move(questions),
        std::make_unique<Statuses>(desk, file.complaint.id, body), parent);
}

} // namespace heed
