#include "core/documents/mailmessage.h"

#include <QStringList>

namespace heed {

QString MailMessage::asText() const
{
    QStringList lines;
    const auto add = [&lines](const char *label, const QString &value) {
        if (!value.isEmpty())
            lines += QString::fromLatin1(label) + QStringLiteral(": ") + value;
    };
    add("From", from);
    add("To", to);
    add("Cc", cc);
    add("Date", sentAt.isValid() ? sentAt.toString(Qt::RFC2822Date) : QString());
    add("Subject", subject);
    lines += QString();
    lines += body;
    for (const MailAttachment &attachment : attachments)
        add("Attached", attachment.name);
    return lines.join(QLatin1Char('\n'));
}

} // namespace heed
