#pragma once

#include "core/candour/candourclock.h"
#include "core/candour/candouroffence.h"
#include "core/records/recordquery.h"

namespace heed {

enum class CandourColumn { Reference, State, AwareOn, DueOn, Source, Site, Handler, ClosedOn };

/// Which duties a list shows, and in what order. What is not set does not narrow.
struct CandourQuery
{
    enum class Which { Open, Closed, All };

    QString searchText; ///< as typed; every word must occur
    Which which = Which::All;
    std::vector<CandourState> states;
    std::vector<CandourSource> sources;
    SiteId site;
    QDate lateOn; ///< only those that were told late, or not told by this day
    bool binned = false;

    CandourColumn sortBy = CandourColumn::DueOn;
    bool ascending = true; ///< blank values come last both ways
};

/// One line of a list, and of a panel's page: no name is needed to read it.
struct CandourRow
{
    CandourId id;
    QString reference;
    CandourState state = CandourState::Potential;
    CandourSource source = CandourSource::Incident;
    QString site;
    QString unit;
    QString personName;
    QString handler;
    QDate awareOn;
    QDate closedOn;
    bool offenceExposed = false; ///< by today
    CandourLine line;
};

} // namespace heed
