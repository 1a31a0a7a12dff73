#include "core/governance/cqcheader.h"

#include "core/duties/cqcrequestregister.h"
#include "core/governance/figurewords.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QString orNone(const QString &said) { return said.isEmpty() ? text("Not recorded") : said; }

QString clockWords(const Session &session, const CqcRequest &request)
{
    const auto due = DeadlineRules::load().and_then([&](const DeadlineRules &rules) {
        return cqcDeadline(request.receivedOn, rules, session.calendar);
    });
    return due ? due->explanation : QString();
}

} // namespace

Result<ReportSection> cqcHeader(
    const Session &session, CqcRegulation regulation, const Period &period)
{
    return CqcRequestRegister(session)
        .answeredBy(regulation, period.from, period.to)
        .map([&](const std::optional<CqcRequest> &request) {
            ReportSection section { text("The request"), {} };
            if (!request) {
                section.blocks << ReportText {
                    text("No request of the Care Quality Commission is recorded for these days. Record "
                         "it on the page Returns: it has to be answered within 28 days."),
                    ReportTone::Lead
                };
                return section;
            }
            ReportTable table { text("request"), request->reference,
                { text("What"), text("Answer") }, {} };
            table.rows << QVariantList { text("Regulation"),
                regulation == CqcRegulation::Complaints
                    ? text("16(3): summary of complaints")
                    : text("17(3): report on governance") }
                       << QVariantList { text("Requested"), FigureWords::day(request->receivedOn) }
                       << QVariantList { text("Due"), FigureWords::day(request->dueOn) }
                       << QVariantList { text("Period asked about"),
                              request->periodFrom.isValid()
                                  ? FigureWords::span({ request->periodFrom, request->periodTo })
                                  : text("Not recorded") }
                       << QVariantList { text("Asked for"), orNone(request->askedFor) }
                       << QVariantList { text("Prepared by"), orNone(request->preparer) }
                       << QVariantList { text("Sent"),
                              request->sentOn.isValid() ? FigureWords::day(request->sentOn)
                                                        : text("Not yet") };
            section.blocks << table
                           << ReportText { clockWords(session, *request) + QLatin1Char('.'),
                                  ReportTone::Small };
            if (request->periodFrom.isValid()
                && Period { request->periodFrom, request->periodTo } != period)
                section.blocks << ReportText {
                    text("This report is of %1, and the request asks about other days.")
                        .arg(FigureWords::span(period)),
                    ReportTone::Lead
                };
            return section;
        });
}

} // namespace heed
