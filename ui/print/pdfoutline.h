#pragma once

#include "ui/print/printflow.h"

#include <QByteArray>

namespace heed {

/// `pdf` with bookmarks for `headings`, its language, and the title shown in the window, added as
/// an incremental update; the pages themselves stay byte for byte. `unitsPerPoint` turns a
/// heading's top into points, `pageHeight` is in points. Returns `pdf` unchanged when its shape is
/// not the one Qt writes: a document without bookmarks is better than a broken one.
[[nodiscard]] QByteArray withOutline(const QByteArray &pdf,
    const QList<PrintHeadingPlace> &headings, const QString &language, double unitsPerPoint,
    double pageHeight);

} // namespace heed
