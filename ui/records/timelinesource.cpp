#include "ui/records/timelinesource.h"

#include "ui/records/paperwords.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

/// "9.30", "09:30", "9:30" or "0930": what people type.
QTime typedTime(const QString &typed)
{
    QString text = typed.trimmed();
    text.replace(QLatin1Char('.'), QLatin1Char(':'));
    for (const char *format : { "H:mm", "HHmm", "h:mmap", "hap" }) {
        const QTime time = QTime::fromString(text.toLower(), QLatin1String(format));
        if (time.isValid())
            return time;
    }
    return {};
}

const QString timeColumn = QStringLiteral("happened_time");

} // namespace

TimelineSource::TimelineSource(const Session &session, RecordRef record)
    : m_session(session)
    , m_record(std::move(record))
{
}

Result<std::vector<PartLine>> TimelineSource::lines() const
{
    return TimelineService(m_session).of(m_record).map(
        [](const std::vector<TimelineEntry> &entries) {
            std::vector<PartLine> lines;
            for (const TimelineEntry &entry : entries)
                lines.push_back({ entry.id.value, sentenceOf(entry), entry.note });
            return lines;
        });
}

Result<TimelineEntry> TimelineSource::entry(qint64 id) const
{
    return rowById<TimelineEntry>(m_session.database, TimelineEntryId { id });
}

Result<QJsonObject> TimelineSource::values(qint64 id) const
{
    if (id != 0)
        return entry(id).map([](const TimelineEntry &stored) { return rowAsJson(stored); });
    TimelineEntry blank;
    blank.type = TimelineType::Call;
    blank.happenedOn = m_session.clock.today();
    return rowAsJson(blank);
}

Result<void> TimelineSource::keep(qint64 id, const QJsonObject &values)
{
    QJsonObject read = values;
    const QString typed = values.value(timeColumn).toString();
    const QTime time = typedTime(typed);
    if (!typed.trimmed().isEmpty() && !time.isValid())
        return invalid(QStringLiteral("timeline.invalid"),
            { { timeColumn, QStringLiteral("timeline.no-time"), {} } });
    read.insert(timeColumn, time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString());
    TimelineService service(m_session);
    if (id == 0) {
        TimelineEntry fresh;
        readRow(fresh, read);
        return service.add(m_record, fresh).map([](TimelineEntryId) {});
    }
    return entry(id).and_then([&](const TimelineEntry &before) {
        TimelineEntry after = before;
        readRow(after, read);
        return service.change(before, after);
    });
}

Result<void> TimelineSource::remove(qint64 id)
{
    return entry(id).and_then([this](const TimelineEntry &stored) {
        return TimelineService(m_session).remove(stored, {});
    });
}

std::vector<Question> timelineQuestions()
{
    return {
        choiceQuestion<TimelineType>(
            QStringLiteral("type"), tr("What &kind of contact?"), {}, false),
        { QStringLiteral("happened_on"), tr("On which &day?"), {}, QuestionInput::Day, {} },
        { timeColumn, tr("At what &time?"), tr("If it matters: 9.30 or 14:05."),
            QuestionInput::Line, {} },
        choiceQuestion<Direction>(QStringLiteral("direction"), tr("Who &turned to whom?")),
        { QStringLiteral("what"), tr("&What happened?"), {}, QuestionInput::Line, {} },
        { QStringLiteral("with_whom"), tr("With &whom?"), {}, QuestionInput::Line, {} },
        { QStringLiteral("note"), tr("&More about it"), {}, QuestionInput::Text, {} },
    };
}

} // namespace heed
