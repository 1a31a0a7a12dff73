#include "tests/documents/samples.h"

#include "core/complaints/complaintregister.h"
#include "tests/support/testsupport.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QtEndian>

#include <zip.h>

#pragma push_macro("signals")
#undef signals
#include <gsf/gsf.h>
#pragma pop_macro("signals")

namespace heed::test {

namespace {

QByteArray paragraphsAs(const QStringList &paragraphs, const char *before, const char *after)
{
    QByteArray xml;
    for (const QString &paragraph : paragraphs)
        xml += before + paragraph.toHtmlEscaped().toUtf8() + after;
    return xml;
}

const QByteArray wordHead
    = "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/"
      "wordprocessingml/2006/main\"><w:body>";

void addStream(GsfOutfile *folder, const QByteArray &name, const QByteArray &content)
{
    GsfOutput *stream = gsf_outfile_new_child(folder, name.constData(), FALSE);
    gsf_output_write(stream, static_cast<size_t>(content.size()),
        reinterpret_cast<const guint8 *>(content.constData()));
    gsf_output_close(stream);
    g_object_unref(stream);
}

void addText(GsfOutfile *folder, const char *tag, const QString &text)
{
    addStream(folder, QByteArray("__substg1.0_") + tag + "001F",
        QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
}

/// One time property after the head of 32 bytes.
QByteArray sentAtProperty(const QDateTime &at)
{
    QByteArray bytes(48, '\0');
    qToLittleEndian<quint32>(0x00390040, bytes.data() + 32);
    qToLittleEndian<qint64>(
        (at.toSecsSinceEpoch() + 11'644'473'600) * 10'000'000, bytes.data() + 40);
    return bytes;
}

} // namespace

QByteArray zipOf(const ZipParts &parts)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made.zip"));
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, &code);
    for (const auto &[name, content] : parts) {
        zip_source_t *source = zip_source_buffer(
            archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        zip_file_add(archive, name.constData(), source, ZIP_FL_OVERWRITE);
    }
    zip_close(archive);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray docxOf(const QStringList &paragraphs)
{
    return zipOf({ { "word/document.xml",
        wordHead + paragraphsAs(paragraphs, "<w:p><w:r><w:t>", "</w:t></w:r></w:p>")
            + "</w:body></w:document>" } });
}

QByteArray odtOf(const QStringList &paragraphs)
{
    return zipOf({ { "mimetype", "application/vnd.oasis.opendocument.text" },
        { "content.xml",
            "<?xml version=\"1.0\"?><office:document-content "
            "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
                + paragraphsAs(paragraphs, "<text:p>", "</text:p>")
                + "</office:body></office:document-content>" } });
}

QByteArray docxBomb()
{
    return zipOf({ { "word/document.xml", wordHead + QByteArray(200'000'000, ' ') } });
}

QByteArray pdfOf(const QList<QStringList> &pages, const QString &title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    QPainter painter(&writer);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        for (qsizetype line = 0; line < pages.at(page).size(); ++line)
            painter.drawText(20, 40 + 20 * static_cast<int>(line), pages.at(page).at(line));
    }
    painter.end();
    return buffer.data();
}

QByteArray pngOf(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray emlOf(const QByteArray &body)
{
    return "From: Bea Larkin <bea@example.org>\r\nTo: The home <home@example.org>\r\n"
           "Date: Tue, 3 Nov 2026 10:15:00 +0000\r\nSubject: "
           "=?utf-8?q?Mum=E2=80=99s_call_bell?=\r\n"
           "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"cut\"\r\n\r\n"
           "--cut\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        + body
        + "\r\n--cut\r\nContent-Type: image/png; name=\"scan.png\"\r\n"
          "Content-Disposition: attachment; filename=\"scan.png\"\r\n"
          "Content-Transfer-Encoding: base64\r\n\r\n"
        + pngOf(3, 2).toBase64() + "\r\n--cut--\r\n";
}

QByteArray htmlEml(const QByteArray &html)
{
    return "From: bea@example.org\r\nDate: Tue, 3 Nov 2026 10:15:00 +0000\r\nSubject: hello\r\n"
           "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        + html;
}

QByteArray msgOf(const QString &subject, const QString &body)
{
    gsf_init();
    GsfOutput *sink = gsf_output_memory_new();
    GsfOutfile *root = gsf_outfile_msole_new(sink);
    addStream(root, "__properties_version1.0",
        sentAtProperty(QDateTime(QDate(2026, 11, 3), QTime(10, 15), Qt::UTC)));
    addText(root, "0037", subject);
    addText(root, "1000", body);
    addText(root, "0C1A", QStringLiteral("Bea Larkin"));
    addText(root, "5D01", QStringLiteral("bea@example.org"));
    addText(root, "0E04", QStringLiteral("The home"));
    GsfOutput *attachment = gsf_outfile_new_child(root, "__attach_version1.0_#00000000", TRUE);
    addText(reinterpret_cast<GsfOutfile *>(attachment), "3707", QStringLiteral("note.txt"));
    addStream(
        reinterpret_cast<GsfOutfile *>(attachment), "__substg1.0_37010102", "please ring back");
    gsf_output_close(attachment);
    g_object_unref(attachment);
    gsf_output_close(reinterpret_cast<GsfOutput *>(root));
    const guint8 *bytes = gsf_output_memory_get_bytes(reinterpret_cast<GsfOutputMemory *>(sink));
    const QByteArray content(
        reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(gsf_output_size(sink)));
    g_object_unref(root);
    g_object_unref(sink);
    return content;
}

qint64 addComplaint(TestStore &store, const QString &complainant, QDate received, QDate closed)
{
    ComplaintFile file;
    file.complaint.receivedOn = received;
    file.complaint.closedOn = closed;
    if (closed.isValid())
        file.complaint.state = ComplaintState::Closed;
    file.complaint.description = complainant + QStringLiteral(" waited for an answer");
    file.complaint.createdAt = store.clock().now();
    file.complaint.updatedAt = store.clock().now();
    file.complainant.name = complainant;
    ComplaintIssue issue;
    issue.subject = QStringLiteral("communications");
    issue.summary = QStringLiteral("What %1 asked").arg(complainant);
    file.issues = { issue };
    ComplaintRegister complaints(store.session());
    auto transaction = store.begin();
    const auto id = complaints.insertFile(transaction, file);
    if (!id || !transaction.commit())
        qFatal("no complaint: %s", why(id).constData());
    return id->value;
}

} // namespace heed::test
