#pragma once

#include "core/base/result.h"
#include "ui/charts/chartspec.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>
#include <variant>

namespace heed {

struct PrintHeading
{
    int level = 1; ///< 1 starts a chapter, 2 a section, 3 a part of one
    QString text;
};

enum class PrintTone { Body, Lead, Small };

struct PrintParagraph
{
    QString text;
    PrintTone tone = PrintTone::Body;
};

struct PrintBullets
{
    QStringList items;
    bool numbered = false;
};

struct PrintColumn
{
    QString title;
    Qt::Alignment alignment = Qt::AlignLeft;
    double weight = 1; ///< share of the width beyond the least that its text needs; 0 = only air
};

struct PrintTable
{
    QString caption;
    QList<PrintColumn> columns;
    QList<QStringList> rows;
};

/// A chart is always followed by its sentence, its notes and its table twin.
struct PrintChart
{
    ChartSpec spec;
    double heightMm = 72;
};

struct PrintTile
{
    QString label;
    QString number;
    QString sentence;
};

struct PrintTiles
{
    QList<PrintTile> tiles;
};

struct PrintPageBreak
{
};

/// Contents with page numbers, made from the headings of level 1 and 2.
struct PrintContents
{
    QString title;
};

using PrintBlock = std::variant<PrintHeading, PrintParagraph, PrintBullets, PrintTable, PrintChart,
    PrintTiles, PrintPageBreak, PrintContents>;

/// A document as plain values, the same for PDF, ODT and HTML.
struct PrintDocument
{
    QString title;
    QString subtitle;
    QString organisation;
    QString period;
    QString classification; ///< on every page: "Official: sensitive, contains no names"
    QString footer; ///< small, left of the page number: how and when it was made
    QString language = QStringLiteral("en-GB");
    bool isLetter = false; ///< no title page or header: its blocks are all that is read
    double textScale = 1; ///< 18.0 / 11 makes large print
    QList<PrintBlock> blocks;

    void heading(int level, const QString &text) { blocks << PrintHeading { level, text }; }
    void paragraph(const QString &text, PrintTone tone = PrintTone::Body)
    {
        blocks << PrintParagraph { text, tone };
    }
    void bullets(const QStringList &items) { blocks << PrintBullets { items, false }; }
    void table(const PrintTable &block) { blocks << block; }
    void chart(const ChartSpec &spec, double heightMm = 72)
    {
        blocks << PrintChart { spec, heightMm };
    }
    void tiles(const QList<PrintTile> &block) { blocks << PrintTiles { block }; }
    void pageBreak() { blocks << PrintPageBreak {}; }
    void contents(const QString &heading) { blocks << PrintContents { heading }; }
};

/// Called now and then with the work done and in all; false stops the work.
using PrintProgress = std::function<bool(int done, int total)>;

/// Writes A4 pages with real text, charts as vectors and an outline of the headings. The file
/// appears whole or not at all. Needs a QGuiApplication (offscreen will do) and may run on any
/// thread. Errors: Io "print.cannot-write" (detail: path), Cancelled "print.cancelled".
[[nodiscard]] Result<void> renderPdf(
    const PrintDocument &document, const QString &path, const PrintProgress &progress = {});

/// The same pages as bytes, for what is kept inside the store and never lies on the disk.
[[nodiscard]] Result<QByteArray> pdfBytes(
    const PrintDocument &document, const PrintProgress &progress = {});

/// Writes an OpenDocument text: styles, outline levels, tables with header rows, charts as
/// pictures. Errors as renderPdf.
[[nodiscard]] Result<void> renderOdt(
    const PrintDocument &document, const QString &path, const PrintProgress &progress = {});

/// Writes one file that needs no other: charts as SVG, tables with captions and scopes.
/// Errors as renderPdf.
[[nodiscard]] Result<void> renderHtml(
    const PrintDocument &document, const QString &path, const PrintProgress &progress = {});

} // namespace heed
