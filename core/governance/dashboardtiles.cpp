#include "core/governance/dashboardtiles.h"

namespace heed {

namespace {

QString key(const char *text) { return QString::fromLatin1(text); }

} // namespace

void DashboardTiles::add(
    const char *id, const Slice &question, const Figure &now, const Figure &before)
{
    DashboardTile tile;
    tile.now = now;
    tile.number = m_work.words.shown(now);
    tile.behind = { key(id), question, {}, now.numerator, now.label };
    QStringList said;
    if (!now.value)
        said << FigureWords::whyNot(now);
    else if (now.denominator)
        said << QStringLiteral("%1 of %2.")
                    .arg(FigureWords::number(double(now.numerator)),
                        FigureWords::number(double(*now.denominator)));
    const bool isToday = question.period.from == question.period.to;
    const QString then = isToday
        ? FigureWords::day(question.period.previous().to)
        : QStringLiteral("%1 before").arg(FigureWords::length(question.period));
    QString change = isToday ? QString() : m_work.words.change(now, before, then);
    if (!change.isEmpty()) {
        change[0] = change.at(0).toUpper();
        said << change + QLatin1Char('.');
    }
    if (isToday)
        said << QStringLiteral("As it stands on %1.").arg(FigureWords::day(question.period.to));
    tile.sentence = said.join(QLatin1Char(' '));
    m_work.board.tiles << tile;
}

void DashboardTiles::count()
{
    const QStringList ids { key("received"), key("acknowledged"), key("replied-in-time"),
        key("days-median"), key("incidents-harm"), key("claims-notified") };
    const Slice earlier { m_work.question.period.previous(), m_work.question.scope };
    const auto now = m_work.value(m_work.measures.figures(ids, m_work.question));
    const auto before = m_work.value(m_work.measures.figures(ids, earlier));
    const auto open
        = m_work.value(m_work.measures.figures({ key("open"), key("overdue") }, m_work.today));
    if (m_work.error)
        return;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QByteArray id = ids.at(i).toLatin1();
        add(id.constData(), m_work.question, now.at(i), before.at(i));
        const MonthSeries &months = m_work.series(id.constData());
        // Noughts and ones by month say nothing; such events are told by the days between them.
        if (months.chart && months.meanCount() >= RareEvents) {
            m_work.board.tiles.last().variation = months.chart->variation;
            m_work.board.tiles.last().assurance = months.chart->assurance;
        }
    }
    for (const Figure &figure : open) {
        add(figure.id.toLatin1().constData(), m_work.today, figure, {});
        if (figure.id == QLatin1String("open"))
            m_work.board.tiles.last().now.label = QStringLiteral("Open today");
    }
}

} // namespace heed
