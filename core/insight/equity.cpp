#include "core/insight/equity.h"

#include "core/store/database.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

EquityCounts countsOf(const Statement &row, int firstColumn)
{
    return { row.number(firstColumn), row.number(firstColumn + 1), row.number(firstColumn + 2) };
}

/// Three columns: how many are white, of a minority, not stated.
const QString groups = QStringLiteral(
    "coalesce(sum(f.ethnicity = 'white'), 0), coalesce(sum(f.ethnicity = 'bme'), 0), "
    "coalesce(sum(f.ethnicity NOT IN ('white', 'bme')), 0)");

constexpr auto reviewsFrom = "FROM fairness f WHERE f.binned_at IS NULL AND f.state <> "
                             "'withdrawn' AND f.opened_on BETWEEN ? AND ?";
constexpr auto formalFrom = "FROM fairness f WHERE f.binned_at IS NULL AND f.formal_on "
                            "BETWEEN ? AND ?";
constexpr auto suspensionsFrom = "FROM fairness_suspension s JOIN fairness f ON f.id = s.review_id "
                                 "WHERE f.binned_at IS NULL AND s.starts_on BETWEEN ? AND ?";

class EquityReader
{
public:
    EquityReader(Database &database, const Period &period)
        : m_database(database)
        , m_days { period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate) }
    {
        m_view.period = period;
    }

    Result<EquityView> read()
    {
        return headcount()
            .and_then([this] { return counts(reviewsFrom, m_view.reviews); })
            .and_then([this] { return counts(formalFrom, m_view.formal); })
            .and_then([this] { return counts(suspensionsFrom, m_view.suspensions); })
            .and_then([this] { return responses(); })
            .and_then([this] { return byGroup(reviewsFrom, &EquityGroupRow::reviews); })
            .and_then([this] { return byGroup(formalFrom, &EquityGroupRow::formal); })
            .and_then([this] { return byGroup(suspensionsFrom, &EquityGroupRow::suspensions); })
            .map([this] { return m_view; });
    }

private:
    /// The newest on or before the end of the period: the snapshot.
    Result<void> headcount()
    {
        return selectRows<Headcount>(m_database,
            text("WHERE counted_on <= ? ORDER BY counted_on DESC, id DESC LIMIT 1"), { m_days[1] })
            .map([this](const std::vector<Headcount> &rows) {
                if (rows.empty())
                    return;
                m_view.countedOn = rows.front().countedOn;
                m_view.headcount = { rows.front().white, rows.front().bme, rows.front().notStated };
            });
    }

    Result<void> counts(const char *from, EquityCounts &into)
    {
        return m_database.run(text("SELECT %1 %2").arg(groups, QLatin1String(from)), m_days)
            .map([&into](Statement *row) {
                if (row->next())
                    into = countsOf(*row, 0);
                row->finish();
            });
    }

    Result<void> responses()
    {
        for (const auto &[response, code] : EnumCodes<FairResponse>::list)
            m_view.responses.append(std::pair { response, EquityCounts {} });
        return m_database
            .run(text("SELECT f.response, %1 FROM fairness f WHERE f.binned_at IS NULL AND "
                      "f.state = 'signed' AND f.signed_on BETWEEN ? AND ? GROUP BY f.response")
                     .arg(groups),
                m_days)
            .map([this](Statement *row) {
                while (row->next()) {
                    const auto response = fromCode<FairResponse>(row->text(0));
                    for (auto &[known, counts] : m_view.responses) {
                        if (response == known)
                            counts = countsOf(*row, 1);
                    }
                }
            });
    }

    Result<void> byGroup(const char *from, qint64 EquityGroupRow::*member)
    {
        return m_database
            .run(text("SELECT coalesce(f.staff_group, ''), count(*) %1 GROUP BY 1 ORDER BY 1")
                     .arg(QLatin1String(from)),
                m_days)
            .map([this, member](Statement *row) {
                while (row->next())
                    groupNamed(row->text(0)).*member = row->number(1);
            });
    }

    EquityGroupRow &groupNamed(const QString &code)
    {
        for (EquityGroupRow &row : m_view.staffGroups) {
            if (row.staffGroup == code)
                return row;
        }
        m_view.staffGroups.append(EquityGroupRow { code });
        return m_view.staffGroups.last();
    }

    Database &m_database;
    QVariantList m_days;
    EquityView m_view;
};

} // namespace

RelativeLikelihood relativeLikelihood(
    const EquityCounts &entering, const EquityCounts &headcount, int fewBelow)
{
    RelativeLikelihood likelihood;
    likelihood.isOnFew = entering.white < fewBelow || entering.bme < fewBelow;
    if (headcount.white < 1 || headcount.bme < 1)
        likelihood.whyNot = text("insight.no-headcount");
    else if (entering.white == 0)
        likelihood.whyNot = text("insight.no-white-entries");
    else
        likelihood.value = (double(entering.bme) / double(headcount.bme))
            / (double(entering.white) / double(headcount.white));
    return likelihood;
}

Result<EquityView> equityView(const Session &session, const Period &period)
{
    return checkRight(session, Capability::Report).and_then([&] {
        return EquityReader(session.database, period).read();
    });
}

} // namespace heed
