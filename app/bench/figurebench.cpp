#include "app/bench/benches.h"
#include "core/governance/boardreport.h"
#include "core/insight/measures.h"
#include "core/insight/measuresql.h"
#include "ui/governance/reportfile.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace heed {

namespace {

constexpr double dashboardLimitMs = 500;
constexpr double packLimitMs = 5000;

/// SQL text with its values put in, for a shell that binds nothing.
QString forShell(const measuresql::BoundSql &sql)
{
    QString text;
    qsizetype next = 0;
    for (const QChar character : sql.text) {
        if (character != QLatin1Char('?')) {
            text += character;
            continue;
        }
        const QVariant value = sql.values.at(next++);
        const bool number
            = value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int;
        text
            += number ? value.toString() : QLatin1Char('\'') + value.toString() + QLatin1Char('\'');
    }
    return text.simplified() + QLatin1Char(';');
}

QJsonArray timedMeasures(Measures &measures, const Slice &question)
{
    QJsonArray each;
    for (const Measure *measure : allMeasures()) {
        const QString id = QLatin1String(measure->id);
        const auto sql = measure->isOfSpread()
            ? measuresql::spreadSql(*measure, nullptr, question)
            : measuresql::countSql({ measure }, nullptr, question);
        each += QJsonObject { { QStringLiteral("id"), id },
            { QStringLiteral("ms"),
                middleOf([&] { static_cast<void>(measures.figure(id, question)); }) },
            { QStringLiteral("sql"), forShell(sql) } };
    }
    return each;
}

} // namespace

void benchFigures(const Session &session, BenchBook &book)
{
    const QDate today = session.clock.today();
    const Slice question { { today.addYears(-1).addDays(1), today }, {} };
    Measures measures(session.database);
    book.add({ QStringLiteral("dashboard"), QStringLiteral("all measures of twelve months"),
        middleOf([&] { static_cast<void>(measures.allFigures(question)); }), QStringLiteral("ms"),
        dashboardLimitMs, {} });
    book.add(QStringLiteral("measures"), timedMeasures(measures, question));

    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    double counted = 0;
    const auto written
        = boardReport(session.database, { question.period, {}, true, false })
              .and_then([&](const Report &report) {
                  counted = millisecondsSince(timer);
                  return writeReportFile(report, folder.filePath(QStringLiteral("pack.pdf")));
              });
    if (written)
        book.add({ QStringLiteral("pack"), QStringLiteral("twelve-month board pack as PDF"),
            millisecondsSince(timer), QStringLiteral("ms"), packLimitMs,
            QStringLiteral("of which counting %1 ms").arg(counted, 0, 'f', 0) });
}

} // namespace heed
