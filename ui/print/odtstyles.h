#pragma once

#include "ui/print/printdocument.h"

class QXmlStreamWriter;

namespace heed {

/// The namespaces of OpenDocument 1.2 on the element just begun.
void writeOdtNamespaces(QXmlStreamWriter &xml);
/// Styles that only content.xml uses: headings that begin a page, tables, cells, lists.
void writeOdtContentStyles(QXmlStreamWriter &xml);
/// A table of contents that the word processor can update; it opens with the headings, unnumbered.
void writeOdtContents(QXmlStreamWriter &xml, const QString &title, const PrintDocument &document);

/// styles.xml: named styles, A4 with 20 mm margins, header and footer with page numbers.
[[nodiscard]] QByteArray odtStyles(const PrintDocument &document);
[[nodiscard]] QByteArray odtMeta(const PrintDocument &document);
[[nodiscard]] QByteArray odtManifest(const QStringList &pictures);

} // namespace heed
