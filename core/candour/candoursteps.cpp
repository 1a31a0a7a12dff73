#include "core/candour/candoursteps.h"

#include <algorithm>

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

bool isFilled(const QString &value) { return !value.trimmed().isEmpty(); }

bool isTold(const CandourDuty &duty) { return duty.contact == CandourContact::Told; }

} // namespace

QString paragraphOf(CandourStep step)
{
    switch (step) {
    case CandourStep::Aware:
        return {};
    case CandourStep::TellInPerson:
        return text("20(2)(a), (3)(a)");
    case CandourStep::Account:
        return text("20(3)(b)");
    case CandourStep::Enquiries:
        return text("20(3)(c)");
    case CandourStep::Apology:
        return text("20(3)(d)");
    case CandourStep::Record:
        return text("20(3)(e)");
    case CandourStep::Support:
        return text("20(2)(b)");
    case CandourStep::Letter:
        return text("20(4)");
    case CandourStep::Results:
        return text("20(4)(c), (d)");
    case CandourStep::Unreached:
        return text("20(5)");
    case CandourStep::Copies:
        return text("20(6)");
    }
    return {};
}

const CandourLetter *sentLetter(const CandourFile &file, CandourLetterKind kind)
{
    for (const CandourLetter &letter : file.letters) {
        if (letter.kind == kind && letter.sentOn.isValid())
            return &letter;
    }
    return nullptr;
}

bool hasCopy(const CandourLetter &letter)
{
    return letter.copyOn.isValid() && (isFilled(letter.copyPlace) || isFilled(letter.body));
}

bool everyLetterHasItsCopy(const CandourFile &file)
{
    return std::all_of(file.letters.begin(), file.letters.end(), [](const CandourLetter &letter) {
        return !letter.sentOn.isValid() || hasCopy(letter); // a draft has no copy yet
    });
}

bool isAskedFor(const CandourFile &file, CandourStep step)
{
    const bool unreached = file.duty.contact == CandourContact::Uncontactable
        || file.duty.contact == CandourContact::Declined;
    if (step == CandourStep::Aware || step == CandourStep::Copies)
        return true;
    return (step == CandourStep::Unreached) == unreached;
}

bool isDone(const CandourFile &file, CandourStep step)
{
    const CandourDuty &duty = file.duty;
    switch (step) {
    case CandourStep::Aware:
        return duty.awareOn.isValid();
    case CandourStep::TellInPerson:
        return isTold(duty);
    case CandourStep::Account:
        return isTold(duty) && isFilled(duty.account);
    case CandourStep::Enquiries:
        return isTold(duty) && !file.enquiries.empty();
    case CandourStep::Apology:
        return isTold(duty) && isFilled(duty.apology);
    case CandourStep::Record:
        return isTold(duty) && isFilled(duty.recordPlace);
    case CandourStep::Support:
        return !file.supports.empty();
    case CandourStep::Letter:
        return duty.letterOn.isValid();
    case CandourStep::Results:
        return duty.resultsOn.isValid();
    case CandourStep::Unreached:
        return !file.attempts.empty();
    case CandourStep::Copies:
        return everyLetterHasItsCopy(file)
            && std::any_of(file.letters.begin(), file.letters.end(),
                [](const CandourLetter &letter) { return letter.sentOn.isValid(); });
    }
    return false;
}

} // namespace heed
