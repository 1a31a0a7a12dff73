#include "ui/records/paperwords.h"

#include "core/calendar/dayformat.h"
#include "ui/shared/translated.h"

#include <QLocale>

namespace heed {

namespace {

QString dayAndTime(const TimelineEntry &entry)
{
    if (!entry.happenedTime.isValid())
        return formatDay(entry.happenedOn);
    return tr("%1, %2").arg(
        formatDay(entry.happenedOn), entry.happenedTime.toString(QStringLiteral("HH:mm")));
}

QString typeAndDirection(const TimelineEntry &entry)
{
    if (!entry.type)
        return {};
    return entry.direction
        ? tr("%1 %2").arg(wordFor(*entry.type), wordFor(*entry.direction).toLower())
        : wordFor(*entry.type);
}

} // namespace

QString wordFor(DocumentType type)
{
    switch (type) {
    case DocumentType::Text:
        return tr("Text");
    case DocumentType::Email:
    case DocumentType::OutlookEmail:
        return tr("E-mail");
    case DocumentType::Pdf:
        return tr("PDF");
    case DocumentType::Picture:
        return tr("Picture");
    case DocumentType::WordText:
    case DocumentType::OpenText:
        return tr("Written document");
    case DocumentType::Office:
        return tr("Office file");
    }
    return {};
}

QString wordFor(TimelineType type)
{
    switch (type) {
    case TimelineType::Call:
        return tr("Call");
    case TimelineType::Meeting:
        return tr("Meeting");
    case TimelineType::Letter:
        return tr("Letter");
    case TimelineType::Email:
        return tr("E-mail");
    case TimelineType::Visit:
        return tr("Visit");
    case TimelineType::Message:
        return tr("Message");
    case TimelineType::Note:
        return tr("Note");
    }
    return {};
}

QString wordFor(Direction direction)
{
    return direction == Direction::In ? tr("To us") : tr("From us");
}

QString wordFor(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Name:
        return tr("name");
    case PassageKind::BirthDate:
        return tr("date of birth");
    case PassageKind::NhsNumber:
        return tr("NHS number");
    case PassageKind::Phone:
        return tr("telephone number");
    case PassageKind::Email:
        return tr("e-mail address");
    case PassageKind::Postcode:
        return tr("postcode");
    case PassageKind::Marked:
        return tr("chosen by you");
    }
    return {};
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

QString sentenceOf(const Document &document)
{
    const QString size = sizeWords(document.bytes);
    if (!document.datedAt.isValid())
        return tr("%1: %2, %3").arg(document.name, wordFor(document.type), size);
    return tr("%1: %2 of %3, %4")
        .arg(document.name, wordFor(document.type),
            formatDay(document.datedAt.toLocalTime().date()), size);
}

QString sentenceOf(const TimelineEntry &entry)
{
    QString what
        = entry.withWhom.isEmpty() ? entry.what : tr("%1, with %2").arg(entry.what, entry.withWhom);
    const QString type = typeAndDirection(entry);
    if (!type.isEmpty())
        what = tr("%1: %2").arg(type, what);
    return tr("%1. %2").arg(dayAndTime(entry), what);
}

} // namespace heed
