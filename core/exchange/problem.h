#pragma once

#include <QString>
#include <QStringList>

namespace heed {

enum class Severity {
    Note, ///< worth knowing; nothing was lost
    Warning, ///< row imported, but a value was left empty or kept as mere text
    Error, ///< row not imported
};

/// One thing wrong with one row or one column of a file.
struct Problem
{
    int row = 0; ///< line or row in the file, 1-based
    QString column; ///< their header; empty when the whole row is meant
    QString fact; ///< stable key, "date.impossible"
    QStringList
        values; ///< fill the sentence: the value as it stands, then what else the fact needs
    Severity severity = Severity::Warning;
};

} // namespace heed
