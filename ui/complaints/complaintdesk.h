#pragma once

#include "core/codes/codelists.h"
#include "core/complaints/complaintservice.h"
#include "ui/shared/datefield.h"
#include "ui/shared/prompter.h"

namespace heed {

struct PaperDesk;

/// What every widget of this room works with. The page holds it; the widgets keep a reference.
struct ComplaintDesk
{
    const Session &session;
    ComplaintService &service;
    const CodeLists &codes;
    Prompter &prompter;
    /// For the tab of timeline and papers; null where a case is shown without it.
    const PaperDesk *papers = nullptr;

    [[nodiscard]] QDate today() const { return session.clock.today(); }
    /// Reads a day as people type it, by this store's calendar.
    [[nodiscard]] DateField::Parser dateParser() const;
    /// The label of a subject, from whichever list has it.
    [[nodiscard]] QString subjectLabel(const QString &code) const;
};

} // namespace heed
