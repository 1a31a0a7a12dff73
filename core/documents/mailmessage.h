#pragma once

#include "core/base/result.h"

#include <QDateTime>

#include <vector>

namespace heed {

/// A file that came with an e-mail.
struct MailAttachment
{
    QString name;
    QByteArray content;
};

/// An e-mail as people read it.
struct MailMessage
{
    QString from;
    QString to;
    QString cc;
    QString subject;
    QDateTime sentAt;
    QString body; ///< plain text; made from the HTML where a message has nothing else
    std::vector<MailAttachment> attachments;

    /// Head and body as lines of text, for searching and reading.
    [[nodiscard]] QString asText() const;
};

/// Reads a MIME message. Errors: Invalid "document.mail-damaged".
[[nodiscard]] Result<MailMessage> readEml(const QByteArray &content);

/// Reads an Outlook message: the property streams of an OLE2 file.
/// Source: [MS-OXMSG] Outlook Item (.msg) File Format, 2.1-2.4, and the property tags of
/// [MS-OXPROPS]. Errors: Invalid "document.mail-damaged".
[[nodiscard]] Result<MailMessage> readMsg(const QByteArray &content);

} // namespace heed
