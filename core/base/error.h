#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace heed {

enum class ErrorCode {
    NotFound,
    Conflict,
    Invalid,
    Locked,
    Newer,
    Storage,
    Io,
    Refused,
    Cancelled,
};

/// One thing wrong with one field of a draft. `fact` is a stable dotted key that `ui` turns into a
/// sentence ("complaint.received-in-future"); `values` fill its %1, %2.
struct FieldProblem
{
    QString field;
    QString fact;
    QStringList values;

    bool operator==(const FieldProblem &) const = default;
};

/// Why something was not done. `operation` is a stable dotted fact ("store.wrong-password") that
/// `ui` turns into a sentence; `detail` fills its %1 (a path, a number) and is safe to log: never a
/// name, free text or a key. `problems` lists every field problem when the code is Invalid.
struct Error
{
    ErrorCode code = ErrorCode::Storage;
    QString operation;
    QString detail;
    QList<FieldProblem> problems;
};

} // namespace heed
