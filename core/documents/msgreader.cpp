#include "core/documents/htmltext.h"
#include "core/documents/mailmessage.h"

#include <QTimeZone>
#include <QtEndian>

#include <memory>

// GLib names a member "signals", which is a keyword of Qt.
#pragma push_macro("signals")
#undef signals
#include <gsf/gsf.h>
#pragma pop_macro("signals")

namespace heed {

namespace {

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
using Folder = std::unique_ptr<GsfInfile, Unref>;
using Stream = std::unique_ptr<GsfInput, Unref>;

/// Property tags of [MS-OXPROPS], as the names of streams have them.
constexpr auto subjectTag = "0037";
constexpr auto bodyTag = "1000";
constexpr auto htmlTag = "1013";
constexpr auto senderNameTag = "0C1A";
constexpr auto senderMailTag = "5D01"; // the sender's SMTP address
constexpr auto senderOldMailTag = "0C1F";
constexpr auto toTag = "0E04";
constexpr auto ccTag = "0E03";
constexpr auto attachDataTag = "3701";
constexpr auto attachLongNameTag = "3707";
constexpr auto attachNameTag = "3704";
constexpr quint32 sentAtTag = 0x00390040; // client submit time
constexpr quint32 deliveredAtTag = 0x0E060040;

QByteArray bytesOf(GsfInfile *folder, const QByteArray &name)
{
    const Stream stream(gsf_infile_child_by_name(folder, name.constData()));
    if (!stream)
        return {};
    const auto size = static_cast<qsizetype>(gsf_input_size(stream.get()));
    constexpr qsizetype largest = 200'000'000;
    if (size <= 0 || size > largest)
        return {};
    const guint8 *data = gsf_input_read(stream.get(), static_cast<size_t>(size), nullptr);
    return data == nullptr ? QByteArray() : QByteArray(reinterpret_cast<const char *>(data), size);
}

QByteArray streamName(const char *tag, const char *type)
{
    return QByteArray("__substg1.0_") + tag + type;
}

/// A text property: UTF-16, or the sender's own code page in old messages.
QString textOf(GsfInfile *folder, const char *tag)
{
    const QByteArray wide = bytesOf(folder, streamName(tag, "001F"));
    if (!wide.isEmpty())
        return QString::fromUtf16(
            reinterpret_cast<const char16_t *>(wide.constData()), wide.size() / 2);
    const QByteArray narrow = bytesOf(folder, streamName(tag, "001E"));
    return QString::fromLocal8Bit(narrow).remove(QChar(0));
}

/// A time property stands in the property stream itself: entries of 16 bytes after a head of 32.
/// Times count tenths of a microsecond from 1601.
QDateTime timeOf(GsfInfile *folder, quint32 tag)
{
    constexpr qsizetype head = 32;
    constexpr qsizetype entry = 16;
    constexpr qint64 ticksPerSecond = 10'000'000;
    constexpr qint64 secondsTo1970 = 11'644'473'600;
    const QByteArray properties = bytesOf(folder, "__properties_version1.0");
    for (qsizetype at = head; at + entry <= properties.size(); at += entry) {
        const char *data = properties.constData() + at;
        if (qFromLittleEndian<quint32>(data) == tag)
            return QDateTime::fromSecsSinceEpoch(
                qFromLittleEndian<qint64>(data + 8) / ticksPerSecond - secondsTo1970, Qt::UTC);
    }
    return {};
}

std::vector<MailAttachment> attachmentsOf(GsfInfile *message)
{
    constexpr int most = 500;
    std::vector<MailAttachment> attachments;
    for (int i = 0; i < std::min(gsf_infile_num_children(message), most); ++i) {
        const QByteArray name(gsf_infile_name_by_index(message, i));
        if (!name.startsWith("__attach_version1.0_"))
            continue;
        const Stream child(gsf_infile_child_by_index(message, i));
        if (!child || !GSF_IS_INFILE(child.get()))
            continue;
        auto *folder = reinterpret_cast<GsfInfile *>(child.get());
        const QByteArray content = bytesOf(folder, streamName(attachDataTag, "0102"));
        if (content.isEmpty())
            continue;
        const QString longName = textOf(folder, attachLongNameTag);
        attachments.push_back(
            { longName.isEmpty() ? textOf(folder, attachNameTag) : longName, content });
    }
    return attachments;
}

QString senderOf(GsfInfile *message)
{
    const QString name = textOf(message, senderNameTag);
    QString address = textOf(message, senderMailTag);
    if (address.isEmpty())
        address = textOf(message, senderOldMailTag);
    if (!address.contains(QLatin1Char('@')) || address == name)
        return name.isEmpty() ? address : name;
    return QStringLiteral("%1 <%2>").arg(name, address);
}

QString bodyOf(GsfInfile *message)
{
    const QString plain = textOf(message, bodyTag);
    if (!plain.trimmed().isEmpty())
        return plain.trimmed();
    const QByteArray html = bytesOf(message, streamName(htmlTag, "0102"));
    return textOfHtml(html.isEmpty() ? textOf(message, htmlTag) : QString::fromUtf8(html));
}

} // namespace

Result<MailMessage> readMsg(const QByteArray &content)
{
    static const bool started = [] {
        gsf_init();
        return true;
    }();
    Q_UNUSED(started)
    const Stream input(gsf_input_memory_new(
        reinterpret_cast<const guint8 *>(content.constData()), content.size(), FALSE));
    const Folder message(gsf_infile_msole_new(input.get(), nullptr));
    if (!message || bytesOf(message.get(), "__properties_version1.0").isEmpty())
        return failure(ErrorCode::Invalid, QStringLiteral("document.mail-damaged"));
    MailMessage mail;
    mail.from = senderOf(message.get());
    mail.to = textOf(message.get(), toTag);
    mail.cc = textOf(message.get(), ccTag);
    mail.subject = textOf(message.get(), subjectTag);
    mail.sentAt = timeOf(message.get(), sentAtTag);
    if (!mail.sentAt.isValid())
        mail.sentAt = timeOf(message.get(), deliveredAtTag);
    mail.body = bodyOf(message.get());
    mail.attachments = attachmentsOf(message.get());
    return mail;
}

} // namespace heed
