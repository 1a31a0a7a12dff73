#pragma once

#include "core/base/error.h"
#include "core/complaints/complaint.h"
#include "core/letters/lettertext.h"

namespace heed {

class LetterTextEdit;

/// Takes the writer to the place in the text that a problem tells of; a part that is missing gets
/// its heading at the end.
class LetterMender
{
public:
    LetterMender(LetterTextEdit &text, const std::vector<ComplaintIssue> &issues)
        : m_text(text)
        , m_issues(issues)
    {
    }

    /// Whether it is mended in the case and not in the letter: a finding, a remedy.
    [[nodiscard]] static bool isOfCase(const FieldProblem &problem);

    /// Whether a field of an issue is told in the letter: that it is answered, and where.
    [[nodiscard]] static bool isInLetter(const QString &field);

    void goTo(const FieldProblem &problem);
    /// The answer to an issue; one that has none gets its heading.
    void goToIssue(int number);

private:
    void append(const QString &heading);

    LetterTextEdit &m_text;
    const std::vector<ComplaintIssue> &m_issues;
};

} // namespace heed
