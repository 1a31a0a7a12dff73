#include "ui/print/pdfoutline.h"

#include <QRegularExpression>

namespace heed {

namespace {

/// The parts of Qt's PDF that an update must name.
struct PdfParts
{
    int root = 0;
    int size = 0;
    qsizetype xref = 0;
    QByteArray trailer; ///< what stands between << and >>
    QByteArray catalog; ///< the same of the catalog
    QList<int> pages;
};

QByteArray match(const QByteArray &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
    return expression.match(QString::fromLatin1(text)).captured(1).toLatin1();
}

/// The body of object `number`, found by its entry in the cross-reference table.
QByteArray objectBody(const QByteArray &pdf, const PdfParts &parts, int number)
{
    constexpr int EntryLength = 20;
    const qsizetype start = pdf.indexOf('\n', parts.xref) + 1;
    const qsizetype entries = pdf.indexOf('\n', start) + 1;
    const qsizetype offset = pdf.mid(entries + qsizetype(number) * EntryLength, 10).toLongLong();
    const QByteArray head = QByteArray::number(number) + " 0 obj";
    if (offset <= 0 || pdf.mid(offset, head.size()) != head)
        return {};
    const qsizetype end = pdf.indexOf("endobj", offset);
    return pdf.mid(offset + head.size(), end - offset - head.size()).trimmed();
}

std::optional<PdfParts> partsOf(const QByteArray &pdf)
{
    PdfParts parts;
    const QByteArray tail = pdf.right(2048);
    parts.xref = match(tail, QStringLiteral("startxref\\s+(\\d+)\\s+%%EOF\\s*$")).toLongLong();
    parts.trailer = match(tail, QStringLiteral("trailer\\s*<<(.*)>>\\s*startxref"));
    parts.root = match(parts.trailer, QStringLiteral("/Root (\\d+) 0 R")).toInt();
    parts.size = match(parts.trailer, QStringLiteral("/Size (\\d+)")).toInt();
    if (parts.xref <= 0 || parts.root <= 0 || parts.size <= 0
        || !pdf.mid(parts.xref).startsWith("xref\n0 "))
        return {};
    const QByteArray catalog = objectBody(pdf, parts, parts.root);
    if (!catalog.startsWith("<<") || !catalog.endsWith(">>") || catalog.contains("/Outlines"))
        return {};
    parts.catalog = catalog.mid(2, catalog.size() - 4);
    const int tree = match(parts.catalog, QStringLiteral("/Pages (\\d+) 0 R")).toInt();
    const QByteArray kids
        = match(objectBody(pdf, parts, tree), QStringLiteral("/Kids\\s*\\[(.*?)\\]"));
    const QRegularExpression reference(QStringLiteral("(\\d+) 0 R"));
    auto found = reference.globalMatch(QString::fromLatin1(kids));
    while (found.hasNext())
        parts.pages << found.next().captured(1).toInt();
    if (parts.pages.isEmpty())
        return {};
    return parts;
}

/// A text string in UTF-16 with its byte order mark, in hexadecimal: any letter, nothing to escape.
QByteArray textString(const QString &text)
{
    QByteArray bytes("\xfe\xff", 2);
    for (const QChar each : text) {
        bytes.append(char(each.unicode() >> 8));
        bytes.append(char(each.unicode() & 0xff));
    }
    return '<' + bytes.toHex() + '>';
}

/// A heading in the tree of bookmarks; numbers are indexes of headings, -1 = none.
struct Bookmark
{
    int parent = -1;
    int previous = -1;
    int next = -1;
    int first = -1;
    int last = -1;
    int children = 0;
};

QList<Bookmark> bookmarksOf(const QList<PrintHeadingPlace> &headings, Bookmark &root)
{
    QList<Bookmark> marks(headings.size());
    QList<int> open; // the chain of headings that the next one may belong to
    for (int i = 0; i < headings.size(); ++i) {
        while (!open.isEmpty() && headings.at(open.constLast()).level >= headings.at(i).level)
            open.removeLast();
        marks[i].parent = open.isEmpty() ? -1 : open.constLast();
        Bookmark &parent = open.isEmpty() ? root : marks[open.constLast()];
        marks[i].previous = parent.last;
        if (parent.last >= 0)
            marks[parent.last].next = i;
        else
            parent.first = i;
        parent.last = i;
        ++parent.children;
        open << i;
    }
    return marks;
}

/// Objects appended behind a PDF, with their places for the cross-reference table.
class Update
{
public:
    explicit Update(const QByteArray &pdf)
        : m_bytes(pdf)
    {
        if (!m_bytes.endsWith('\n'))
            m_bytes += '\n';
    }

    void add(int number, const QByteArray &body)
    {
        m_places.insert(number, m_bytes.size());
        m_bytes += QByteArray::number(number) + " 0 obj\n<<\n" + body + "\n>>\nendobj\n";
    }

    QByteArray finish(const PdfParts &parts, int size)
    {
        const qsizetype xref = m_bytes.size();
        m_bytes += "xref\n";
        for (auto place = m_places.cbegin(); place != m_places.cend(); ++place)
            m_bytes += QByteArray::number(place.key()) + " 1\n"
                + QByteArray::number(place.value()).rightJustified(10, '0') + " 00000 n \n";
        QString trailer = QString::fromLatin1(parts.trailer).trimmed();
        trailer.replace(
            QRegularExpression(QStringLiteral("/Size \\d+")), QStringLiteral("/Size %1").arg(size));
        m_bytes += "trailer\n<<\n" + trailer.toLatin1() + "\n/Prev "
            + QByteArray::number(parts.xref) + "\n>>\nstartxref\n" + QByteArray::number(xref)
            + "\n%%EOF\n";
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QMap<int, qsizetype> m_places;
};

QByteArray reference(const char *name, int number)
{
    return QByteArray(" /") + name + ' ' + QByteArray::number(number) + " 0 R";
}

} // namespace

QByteArray withOutline(const QByteArray &pdf, const QList<PrintHeadingPlace> &headings,
    const QString &language, double unitsPerPoint, double pageHeight)
{
    const std::optional<PdfParts> parts = partsOf(pdf);
    if (!parts)
        return pdf;
    Bookmark root;
    const QList<Bookmark> marks = bookmarksOf(headings, root);
    const int outlines = parts->size; // the first number that is free
    const int first = outlines + 1;
    Update update(pdf);
    QByteArray catalog = parts->catalog.trimmed() + "\n/Lang (" + language.toLatin1() + ")"
        + "\n/ViewerPreferences << /DisplayDocTitle true >>";
    if (!marks.isEmpty())
        catalog += "\n/PageMode /UseOutlines" + reference("Outlines", outlines);
    update.add(parts->root, catalog);
    if (!marks.isEmpty())
        update.add(outlines,
            "/Type /Outlines" + reference("First", first + root.first)
                + reference("Last", first + root.last) + " /Count "
                + QByteArray::number(root.children));
    for (int i = 0; i < marks.size(); ++i) {
        const PrintHeadingPlace &heading = headings.at(i);
        const Bookmark &mark = marks.at(i);
        QByteArray body = "/Title " + textString(heading.text)
            + reference("Parent", mark.parent < 0 ? outlines : first + mark.parent);
        const std::pair<const char *, int> links[] = { { "Prev", mark.previous },
            { "Next", mark.next }, { "First", mark.first }, { "Last", mark.last } };
        for (const auto &[name, index] : links)
            body += index < 0 ? QByteArray() : reference(name, first + index);
        if (mark.children > 0) // negative: closed until the reader opens it
            body += " /Count " + QByteArray::number(-mark.children);
        const int page = parts->pages.value(heading.page, parts->pages.constLast());
        body += " /Dest [" + QByteArray::number(page) + " 0 R /XYZ null "
            + QByteArray::number(pageHeight - heading.top / unitsPerPoint, 'f', 1) + " null]";
        update.add(first + i, body);
    }
    return update.finish(*parts, first + int(marks.size()));
}

} // namespace heed
