#include "app/command.h"

#include "ui/shared/explain.h"

#include <cstdio>

namespace heed {

namespace {

void writeLine(std::FILE *stream, const QString &text)
{
    QByteArray line = text.toUtf8();
    if (!line.endsWith('\n'))
        line += '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fflush(stream);
}

} // namespace

std::unique_ptr<Clock> clockFromEnvironment()
{
    const QString today = qEnvironmentVariable("HEED_TODAY");
    if (today.isEmpty())
        return std::make_unique<SystemClock>();
    const QDate day = QDate::fromString(today, Qt::ISODate);
    return day.isValid() ? std::make_unique<FixedClock>(day) : nullptr;
}

bool isOutputWhole() { return std::fflush(stdout) == 0 && std::ferror(stdout) == 0; }

void print(const QString &text) { writeLine(stdout, text); }

void note(const QString &text) { writeLine(stderr, text); }

ExitStatus fail(const Error &error)
{
    note(explain(error));
    return ExitStatus::Failed;
}

} // namespace heed
