#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace heed {

/// One thing that was timed, and how long it may take (architecture, "numbers to hold").
struct BenchLine
{
    QString id; ///< stable, for scripts
    QString what; ///< in words
    double value = 0;
    QString unit; ///< "ms", "s", "MB"
    std::optional<double> limit; ///< none: told for information
    QString remark; ///< which of several was the slowest

    [[nodiscard]] bool isHeld() const { return !limit || value <= *limit; }
};

/// Gathers the lines of a run.
class BenchBook
{
public:
    void add(const BenchLine &line) { m_lines.push_back(line); }
    /// Anything else that a script wants to know.
    void add(const QString &key, const QJsonValue &value) { m_more.insert(key, value); }

    [[nodiscard]] bool isHeld() const;
    [[nodiscard]] QJsonObject asJson() const;
    [[nodiscard]] QString inWords() const;

private:
    std::vector<BenchLine> m_lines;
    QJsonObject m_more;
};

/// Milliseconds since it was started.
[[nodiscard]] double millisecondsSince(const QElapsedTimer &timer);
/// The value below which this share of the values lies (nearest rank).
[[nodiscard]] double percentileOf(std::vector<double> values, double share);

/// Milliseconds of a call, the middle of several, so that one slow moment does not count.
template <typename Call> double middleOf(Call call)
{
    constexpr int repeats = 5;
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        call();
        times.push_back(millisecondsSince(timer));
    }
    return percentileOf(times, 0.5);
}

} // namespace heed
