#include "ui/complaints/complaintpreview.h"

#include "core/calendar/dayformat.h"
#include "core/complaints/complaintregister.h"
#include "ui/complaints/complaintwords.h"
#include "ui/shared/labels.h"
#include "ui/shared/statuslabel.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace heed {

namespace {

constexpr int PreviewWidth = 320; ///< px
constexpr int LongestExtract = 420; ///< letters of what was said

QString extract(const QString &text)
{
    return text.size() <= LongestExtract ? text : text.left(LongestExtract) + QChar(0x2026);
}

} // namespace

QString peopleOf(const ComplaintFile &file)
{
    const auto nameOf = [](const Person &person) {
        return person.name.isEmpty()
            ? QCoreApplication::translate("ComplaintPreview", "name not recorded")
            : person.name;
    };
    if (isOnePerson(file) || file.patient.isEmpty())
        return nameOf(file.complainant);
    return QCoreApplication::translate("ComplaintPreview", "%1, about %2")
        .arg(nameOf(file.complainant), nameOf(file.patient));
}

ComplaintPreview::ComplaintPreview(
    const ComplaintDesk &desk, const ComplaintRegister &records, QWidget *parent)
    : Card({}, parent)
    , m_desk(desk)
    , m_records(records)
    , m_reference(makeLabel({}, type::tabular(type::section()), this))
    , m_people(makeLabel({}, type::base(), this, false, true))
    , m_clock(new StatusLabel(this))
    , m_next(makeLabel({}, type::base(), this, false, true))
    , m_said(makeLabel({}, type::base(), this, false, true))
    , m_about(makeLabel({}, type::small(), this, true, true))
    , m_open(makeButton(tr("Open"), this))
{
    setObjectName(QStringLiteral("complaintPreview"));
    setFixedWidth(PreviewWidth);
    m_open->setObjectName(QStringLiteral("openPreviewed"));
    m_open->setIcon(icon(Glyph::Next));
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_id); });
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_reference, m_people, m_next, m_clock, m_about, m_said })
        content()->addWidget(widget);
    content()->addWidget(m_open, 0, Qt::AlignLeft);
    content()->addStretch();
    show(0);
}

void ComplaintPreview::show(qint64 id)
{
    m_id = id;
    const auto file = m_records.file(ComplaintId { id });
    const bool some = id != 0 && file;
    m_open->setVisible(some);
    m_clock->setVisible(some);
    m_said->setVisible(some);
    m_about->setVisible(some);
    m_next->setVisible(some);
    m_people->setVisible(some);
    if (!some) {
        m_reference->setText(tr("Choose a complaint to see it here"));
        m_reference->setWordWrap(true);
        return;
    }
    const QDate today = m_desk.today();
    const ComplaintStep step = nextStep(*file, today, m_desk.session.calendar);
    m_reference->setText(file->complaint.reference);
    m_people->setText(peopleOf(*file));
    m_next->setText(tr("Next: %1").arg(verbFor(step.step)));
    m_clock->setStatus(toneFor(step.urgency), dueWords(step.dueOn, today, m_desk.session.calendar));
    m_clock->setVisible(step.dueOn.isValid());
    QStringList about;
    for (const ComplaintIssue &issue : file->issues)
        about += m_desk.subjectLabel(issue.subject);
    m_about->setText(
        tr("Received %1. %2")
            .arg(formatDay(file->complaint.receivedOn), about.join(QStringLiteral(", "))));
    m_said->setText(extract(file->complaint.description));
    content()->invalidate(); // wrapped lines need their new height at once
    content()->activate();
}

} // namespace heed
