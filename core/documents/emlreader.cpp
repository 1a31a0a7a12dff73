#include "core/documents/htmltext.h"
#include "core/documents/mailmessage.h"

#include <memory>

// GLib names a member "signals", which is a keyword of Qt.
#pragma push_macro("signals")
#undef signals
#include <gmime/gmime.h>
#pragma pop_macro("signals")

namespace heed {

namespace {

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T> using Held = std::unique_ptr<T, Unref>;

struct Free
{
    void operator()(char *text) const { g_free(text); }
};
using HeldText = std::unique_ptr<char, Free>;

void startLibrary()
{
    static const bool started = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(started)
}

QString asText(const char *utf8) { return utf8 == nullptr ? QString() : QString::fromUtf8(utf8); }

QString people(InternetAddressList *list)
{
    if (list == nullptr)
        return {};
    const HeldText text(internet_address_list_to_string(list, nullptr, FALSE));
    return asText(text.get());
}

QDateTime sentAt(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    return date == nullptr ? QDateTime()
                           : QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::UTC);
}

/// Walks the parts of a message: the first plain text is the body, the first HTML stands in for it,
/// all else came with it.
class Reading
{
public:
    void take(GMimeObject *part, int depth)
    {
        constexpr int deepest = 20;
        if (part == nullptr || depth > deepest)
            return;
        if (GMIME_IS_MULTIPART(part)) {
            auto *parts = reinterpret_cast<GMimeMultipart *>(part);
            for (int i = 0; i < g_mime_multipart_get_count(parts); ++i)
                take(g_mime_multipart_get_part(parts, i), depth + 1);
        } else if (GMIME_IS_MESSAGE_PART(part)) {
            takeMessage(reinterpret_cast<GMimeMessagePart *>(part));
        } else if (GMIME_IS_TEXT_PART(part) && !isAttached(part)) {
            takeText(reinterpret_cast<GMimeTextPart *>(part));
        } else if (GMIME_IS_PART(part)) {
            takeFile(reinterpret_cast<GMimePart *>(part));
        }
    }

    [[nodiscard]] QString body() const
    {
        return m_plain.isEmpty() ? textOfHtml(m_html) : m_plain.trimmed();
    }
    std::vector<MailAttachment> attachments;

private:
    static bool isAttached(GMimeObject *part)
    {
        const char *how = g_mime_object_get_disposition(part);
        return how != nullptr && g_ascii_strcasecmp(how, "attachment") == 0;
    }

    void takeText(GMimeTextPart *part)
    {
        const HeldText text(g_mime_text_part_get_text(part));
        const bool html = g_mime_content_type_is_type(
            g_mime_object_get_content_type(reinterpret_cast<GMimeObject *>(part)), "text", "html");
        QString &body = html ? m_html : m_plain;
        if (!body.isEmpty())
            body += QLatin1Char('\n');
        body += asText(text.get());
    }

    void takeFile(GMimePart *part)
    {
        GMimeDataWrapper *content = g_mime_part_get_content(part);
        if (content == nullptr)
            return;
        const Held<GMimeStream> stream(g_mime_stream_mem_new());
        g_mime_data_wrapper_write_to_stream(content, stream.get());
        keep(asText(g_mime_part_get_filename(part)), stream.get());
    }

    void takeMessage(GMimeMessagePart *part)
    {
        GMimeMessage *message = g_mime_message_part_get_message(part);
        if (message == nullptr)
            return;
        const Held<GMimeStream> stream(g_mime_stream_mem_new());
        g_mime_object_write_to_stream(
            reinterpret_cast<GMimeObject *>(message), nullptr, stream.get());
        keep(asText(g_mime_message_get_subject(message)) + QStringLiteral(".eml"), stream.get());
    }

    void keep(const QString &name, GMimeStream *stream)
    {
        const GByteArray *bytes
            = g_mime_stream_mem_get_byte_array(reinterpret_cast<GMimeStreamMem *>(stream));
        if (bytes != nullptr && bytes->len > 0)
            attachments.push_back({ name,
                QByteArray(reinterpret_cast<const char *>(bytes->data),
                    static_cast<qsizetype>(bytes->len)) });
    }

    QString m_plain;
    QString m_html;
};

} // namespace

Result<MailMessage> readEml(const QByteArray &content)
{
    startLibrary();
    const Held<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(
        content.constData(), static_cast<size_t>(content.size())));
    const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Held<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return failure(ErrorCode::Invalid, QStringLiteral("document.mail-damaged"));
    MailMessage mail;
    mail.from = people(g_mime_message_get_from(message.get()));
    mail.to = people(g_mime_message_get_to(message.get()));
    mail.cc = people(g_mime_message_get_cc(message.get()));
    mail.subject = asText(g_mime_message_get_subject(message.get()));
    mail.sentAt = sentAt(message.get());
    Reading reading;
    reading.take(g_mime_message_get_mime_part(message.get()), 0);
    mail.body = reading.body();
    mail.attachments = std::move(reading.attachments);
    return mail;
}

} // namespace heed
