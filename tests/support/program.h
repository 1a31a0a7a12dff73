#pragma once

#include <QByteArray>
#include <QStringList>

namespace heed::test {

/// What a run of the built program left behind.
struct ProgramRun
{
    int status = -1; ///< exit status; -1 when it did not start, did not end or crashed
    QByteArray output;
    QByteArray errors;
};

/// Runs `heed` with these arguments, no display, the clock set to `today` (ISO) when not empty, and
/// `input` for it to read.
[[nodiscard]] ProgramRun runHeed(
    const QStringList &arguments, const QString &today = {}, const QByteArray &input = {});

/// Lines of text, the empty end after the last line break left out.
[[nodiscard]] QStringList linesOf(const QByteArray &text);

} // namespace heed::test
