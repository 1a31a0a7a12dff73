#pragma once

#include "tests/support/teststore.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <utility>

/// Files of every type that Heed keeps, made in memory: what programs write and what attackers
/// send.
namespace heed::test {

using ZipParts = QList<std::pair<QByteArray, QByteArray>>;

[[nodiscard]] QByteArray zipOf(const ZipParts &parts);
[[nodiscard]] QByteArray docxOf(const QStringList &paragraphs);
[[nodiscard]] QByteArray odtOf(const QStringList &paragraphs);
/// A .docx of a few kilobytes that unpacks to some hundred megabytes.
[[nodiscard]] QByteArray docxBomb();
/// One page a line list; needs an application object.
[[nodiscard]] QByteArray pdfOf(const QList<QStringList> &pages, const QString &title = {});
[[nodiscard]] QByteArray pngOf(int width, int height);
/// From Bea Larkin to the home on 3 November 2026, with scan.png attached.
[[nodiscard]] QByteArray emlOf(const QByteArray &body);
[[nodiscard]] QByteArray htmlEml(const QByteArray &html);
[[nodiscard]] QByteArray msgOf(const QString &subject, const QString &body);

/// A complaint in the store, received and closed on these days; its complainant has that name.
[[nodiscard]] qint64 addComplaint(
    TestStore &store, const QString &complainant, QDate received, QDate closed = {});

} // namespace heed::test
