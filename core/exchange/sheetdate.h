#pragma once

#include <QString>

namespace heed {

/// What a spreadsheet's number format shows.
enum class NumberShape {
    Plain,
    Date,
    Time,
    DateTime,
    Duration,
};

/// Shape of a built-in format (ECMA-376 part 1, 18.8.30; East Asian date formats included).
[[nodiscard]] NumberShape shapeOfBuiltIn(int formatId);

/// Shape of a custom format code such as `dd/mm/yyyy;@` or `[$-809]d mmmm yyyy`. Quoted text,
/// colours, conditions and padding are passed over.
[[nodiscard]] NumberShape shapeOfFormat(const QString &code);

/// A day number as ISO text: "2000-09-02", "2000-09-02 14:30:00" or "14:30:00". The 1900 system
/// counts a 29 February 1900 that never was. Empty when the number is no day between 1900 and 9999.
[[nodiscard]] QString serialToText(double serial, NumberShape shape, bool epoch1904);

} // namespace heed
