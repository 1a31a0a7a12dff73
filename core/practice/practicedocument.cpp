#include "core/practice/practicedocument.h"

namespace heed {

namespace {

QString sender(const ComplaintFile &file)
{
    return file.complainant.name.isEmpty() ? QStringLiteral("A relative") : file.complainant.name;
}

QByteArray asMail(const ComplaintFile &file, const QDateTime &at)
{
    const QString text = QStringLiteral(
        "From: %1 <someone@example.org>\r\nTo: Complaints <complaints@example.org>\r\nDate: %2\r\n"
        "Subject: A complaint\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
        "Content-Transfer-Encoding: 8bit\r\n\r\n%3\r\n\r\n%1\r\n");
    return text.arg(sender(file), at.toString(Qt::RFC2822Date), file.complaint.description)
        .toUtf8();
}

QByteArray asNote(const ComplaintFile &file)
{
    return QStringLiteral("Note of what %1 told us.\n\n%2\n")
        .arg(sender(file), file.complaint.description)
        .toUtf8();
}

} // namespace

NewDocument practiceDocument(const ComplaintFile &file)
{
    const QDateTime at(file.complaint.receivedOn, QTime(10, 30), Qt::UTC);
    NewDocument document;
    document.datedAt = at;
    if (file.complaint.channel == Channel::Email || file.complaint.channel == Channel::Web) {
        document.name = QStringLiteral("First e-mail.eml");
        document.content = asMail(file, at);
    } else {
        document.name = QStringLiteral("Note of the first contact.txt");
        document.content = asNote(file);
    }
    return document;
}

} // namespace heed
