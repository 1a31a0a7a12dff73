#include "core/insight/measure.h"

#include <array>

namespace heed {

namespace {

constexpr auto share = MeasureKind::Share;
constexpr auto high = SpcDirection::High;
constexpr auto low = SpcDirection::Low;

#define HEED_DAYS                                                                                  \
    "(SELECT d.ordinal FROM calendar_day d WHERE d.day = c.replied_on) - "                         \
    "(SELECT d.ordinal FROM calendar_day d WHERE d.day = c.received_on)"
#define HEED_ORDINAL(day) "(SELECT d.ordinal FROM calendar_day d WHERE d.day = " day ")"
// Working days on hold from receipt to reply. No law stops a clock meanwhile: with and without.
#define HEED_HELD                                                                                  \
    "coalesce((SELECT sum(max(0, " HEED_ORDINAL("min(coalesce(h.to_on, c.replied_on), "            \
                                                "c.replied_on)") " - "                             \
    HEED_ORDINAL("max(h.from_on, c.received_on)") ")) FROM complaint_hold h "                      \
    "WHERE h.complaint_id = c.id AND h.from_on <= c.replied_on), 0)"
// A case that was closed with no reply before its day came was no longer due.
#define HEED_STILL_DUE(day)                                                                        \
    "(c.replied_on IS NOT NULL OR c.closed_on IS NULL OR c.closed_on > " day ")"

constexpr std::array measures {
    Measure { "acknowledged", "Acknowledged within 3 working days", share, high,
        PopulationId::Received, "c.acknowledged_on <= c.acknowledge_by",
        "c.acknowledge_by IS NOT NULL AND (c.acknowledged_on IS NOT NULL OR c.acknowledge_by <= "
        "?2)",
        "Acknowledged by the third working day after receipt, out of the complaints received. "
        "Those not acknowledged and not yet due at the end of the period are left out.",
        "SI 2009/309 reg 13(3)" },
    Measure { "acknowledged-of-acknowledged", "Acknowledged in time, of those acknowledged", share,
        high, PopulationId::Received, "c.acknowledged_on <= c.acknowledge_by",
        "c.acknowledge_by IS NOT NULL AND c.acknowledged_on IS NOT NULL",
        "As some others count it: out of those that were acknowledged at all, so that a complaint "
        "never acknowledged does not show.",
        "" },
    Measure { "not-acknowledged", "Not acknowledged", MeasureKind::Count, low,
        PopulationId::Received, "c.acknowledged_on IS NULL AND c.acknowledge_by <= ?2", "",
        "Received in the period, due to be acknowledged by its end, and not acknowledged.",
        "SI 2009/309 reg 13(3)" },
    Measure { "acknowledgement-not-due", "Acknowledgement not due yet", MeasureKind::Count,
        SpcDirection::Neither, PopulationId::Received,
        "c.acknowledged_on IS NULL AND c.acknowledge_by > ?2", "",
        "Received in the last days of the period and not due to be acknowledged by its end.", "" },
    Measure { "replied-in-time", "Replied within the agreed time", share, high,
        PopulationId::ReplyDue, "c.replied_on <= c.reply_by", HEED_STILL_DUE("c.reply_by"),
        "Reply sent by the latest day agreed before the day agreed earlier had passed, out of the "
        "replies due in the period, sent or not. Cases closed without a reply before that day are "
        "left out.",
        "SI 2009/309 regs 13(7) and 14" },
    Measure { "replied-in-time-without-holds", "Replied in time, days on hold left out", share, high,
        PopulationId::ReplyDue,
        "c.replied_on <= c.reply_by OR " HEED_ORDINAL("c.replied_on") " - " HEED_HELD
        " <= " HEED_ORDINAL("c.reply_by"),
        HEED_STILL_DUE("c.reply_by"),
        "As above, with the working days on which a case was on hold before its reply left out. No "
        "law stops a clock while a case is on hold: read it beside the figure above.",
        "" },
    Measure { "replied-by-first-date", "Replied within the time first agreed", share, high,
        PopulationId::FirstReplyDue, "c.replied_on <= c.first_reply_by",
        HEED_STILL_DUE("c.first_reply_by"),
        "As above, by the first day agreed: shows what extensions do to the figure.",
        "SI 2009/309 reg 13(7)" },
    Measure { "replied-in-six-months", "Replied within six months", share, high,
        PopulationId::SixMonthsEnd, "c.replied_on <= c.relevant_period_ends",
        HEED_STILL_DUE("c.relevant_period_ends"),
        "Reply sent by the last day of the six months, out of the complaints whose six months "
        "ended in the period. A limit, not a target.",
        "SI 2009/309 reg 14(3)" },
    Measure { "replies-sent", "Replies sent", MeasureKind::Count, SpcDirection::Neither,
        PopulationId::Replied, "", "", "Full replies sent in the period.", "" },
    Measure { "replied-in-time-of-replied", "Sent in time, of replies sent", share, high,
        PopulationId::Replied, "c.replied_on <= c.reply_by", "c.reply_by IS NOT NULL",
        "As some others count it: out of the replies sent in the period, so that a reply that is "
        "late and not sent does not show.",
        "" },
    Measure { "replied-by-first-date-of-replied", "Sent by the first date, of replies sent", share,
        high, PopulationId::Replied, "c.replied_on <= c.first_reply_by",
        "c.first_reply_by IS NOT NULL",
        "As some others count it: by the first day agreed, out of the replies sent.", "" },
    Measure { "days-median", "Days to reply, middle case", MeasureKind::Median, low,
        PopulationId::Replied, HEED_DAYS, "",
        "Half of the replies sent took this many working days or fewer, counted after the day of "
        "receipt.",
        "" },
    Measure { "days-median-without-holds", "Days to reply, middle case, days on hold left out",
        MeasureKind::Median, low, PopulationId::Replied, HEED_DAYS " - " HEED_HELD, "",
        "As above, with the working days on which a case was on hold left out.", "" },
    Measure { "days-p90", "Days to reply, 9 out of 10", MeasureKind::Percentile90, low,
        PopulationId::Replied, HEED_DAYS, "",
        "Nine out of ten of the replies sent took this many working days or fewer (nearest rank).",
        "" },
    Measure { "days-mean", "Days to reply, average", MeasureKind::Mean, low, PopulationId::Replied,
        HEED_DAYS, "",
        "Working days to reply added up and divided by the replies sent. A few very long cases "
        "move it.",
        "" },
    Measure { "delay-explained", "Late replies explained in writing", share, high,
        PopulationId::ReplyDue, "c.delay_explained_on IS NOT NULL",
        HEED_STILL_DUE("c.reply_by") " AND (c.replied_on IS NULL OR c.replied_on > c.reply_by)",
        "Late replies for which the person was told why in writing.", "SI 2009/309 reg 14(4)" },
    Measure { "actions-due", "Actions due", MeasureKind::Count, SpcDirection::Neither,
        PopulationId::ActionsDue, "", "", "Actions promised because of a record.", "" },
    Measure { "actions-on-time", "Actions done on time", share, high, PopulationId::ActionsDue,
        "a.done_on <= a.due_on", "1 = 1", "Done by their day, out of the actions due.", "" },
    Measure { "actions-with-evidence", "Actions done with evidence seen", share, high,
        PopulationId::ActionsDue, "a.evidence IS NOT NULL", "a.done_on IS NOT NULL",
        "Of the actions due in the period and done: evidence was recorded.", "" },
    Measure { "actions-overdue", "Actions overdue", MeasureKind::Count, low,
        PopulationId::OverdueActions, "", "", "Actions past their day and not done.", "" },
};

#undef HEED_DAYS
#undef HEED_HELD
#undef HEED_ORDINAL
#undef HEED_STILL_DUE

} // namespace

std::span<const Measure> handlingMeasures() { return measures; }

} // namespace heed
