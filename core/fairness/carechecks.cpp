#include "core/fairness/carechecks.h"

namespace heed {

namespace {

bool isFilled(const QString &value) { return !value.trimmed().isEmpty(); }

/// A check as it is put together: gaps outweigh what is not there yet.
class Check
{
public:
    explicit Check(StaffFailure failing)
        : m_check { failing, CareState::Met, {} }
    {
    }
    Check &notYetIf(bool is, const char *fact) { return add(is, CareState::NotYet, fact); }
    Check &gapIf(bool is, const char *fact) { return add(is, CareState::Gap, fact); }
    [[nodiscard]] CareCheck done() const { return m_check; }

private:
    Check &add(bool is, CareState state, const char *fact)
    {
        const QString said = QString::fromLatin1(fact);
        if (is && !m_check.facts.contains(said))
            m_check.facts += said;
        if (is)
            m_check.state = std::max(m_check.state, state);
        return *this;
    }

    CareCheck m_check;
};

CareCheck policyCheck(const FairnessFile &file)
{
    Check check(StaffFailure::PolicyNotFollowed);
    check.notYetIf(file.supports.empty(), "fairness.care-no-plan");
    for (const FairnessSupport &plan : file.supports)
        check.gapIf(!isFilled(plan.policy), "fairness.care-no-policy")
            .gapIf(!plan.policyGivenOn.isValid(), "fairness.care-policy-not-given");
    return check.notYetIf(file.updates.empty(), "fairness.care-nothing-told").done();
}

CareCheck healthCheck(const FairnessFile &file, const FairnessTerms &times, QDate today)
{
    Check check(StaffFailure::OccupationalHealth);
    check.notYetIf(file.advice.empty(), "fairness.care-no-referral");
    for (const HealthAdvice &advice : file.advice) {
        const bool isLate
            = !advice.receivedOn.isValid() && advice.referredOn.daysTo(today) > times.adviceDays;
        check.gapIf(isLate, "fairness.care-advice-late")
            .notYetIf(!advice.receivedOn.isValid(), "fairness.care-advice-awaited")
            .gapIf(advice.receivedOn.isValid() && !advice.followed, "fairness.care-advice-open")
            .gapIf(advice.followed == AdviceFollowed::No && !isFilled(advice.whyNot),
                "fairness.care-advice-not-followed");
    }
    return check.done();
}

CareCheck safeWorkCheck(const FairnessFile &file, const FairnessTerms &times, QDate today)
{
    Check check(StaffFailure::NoSafeSystem);
    check.notYetIf(file.supports.empty(), "fairness.care-no-plan");
    for (const FairnessSupport &plan : file.supports)
        check.gapIf(!isFilled(plan.safeWork), "fairness.care-work-not-safe");
    QDate last;
    for (const WellbeingCheck &talk : file.checks) {
        last = std::max(last, talk.doneOn);
        check.gapIf(!talk.doneOn.isValid() && talk.dueOn < today, "fairness.care-talk-overdue");
    }
    const bool isOpen = std::any_of(file.supports.begin(), file.supports.end(),
        [](const FairnessSupport &plan) { return !plan.endedOn.isValid(); });
    check.gapIf(isOpen && last.isValid() && last.daysTo(today) > 2 * times.wellbeingDays,
        "fairness.care-no-talk-lately");
    return check.notYetIf(file.checks.empty(), "fairness.care-no-talk").done();
}

CareCheck recommendationsCheck(const FairnessFile &file, QDate today)
{
    Check check(StaffFailure::RecommendationsNotFollowed);
    check.notYetIf(file.advised.empty(), "fairness.care-no-recommendations");
    for (const FairnessAdvised &row : file.advised) {
        const bool isOpen = !row.doneOn.isValid() && !isFilled(row.whyNot);
        check
            .gapIf(isOpen && row.dueOn.isValid() && row.dueOn < today,
                "fairness.care-recommendation-overdue")
            .notYetIf(isOpen, "fairness.care-recommendation-open");
    }
    return check.done();
}

CareCheck assessmentCheck(const FairnessFile &file)
{
    Check check(StaffFailure::NoRiskAssessment);
    for (const auto &[area, code] : EnumCodes<StressArea>::list) {
        const bool isAssessed = std::any_of(file.stress.begin(), file.stress.end(),
            [wanted = area](const StressAssessment &row) { return row.area == wanted; });
        if (file.stress.empty())
            check.notYetIf(true, "fairness.care-no-assessment");
        else
            check.gapIf(!isAssessed, "fairness.care-area-missing");
    }
    return check.done();
}

CareCheck measuresCheck(const FairnessFile &file, QDate today)
{
    Check check(StaffFailure::NoPreventiveMeasures);
    check.notYetIf(file.stress.empty(), "fairness.care-no-assessment");
    for (const StressAssessment &row : file.stress) {
        if (row.risk == StressRisk::Low)
            continue;
        check.gapIf(!isFilled(row.owner), "fairness.care-measure-no-owner")
            .gapIf(!row.doneOn.isValid() && row.dueOn.isValid() && row.dueOn < today,
                "fairness.care-measure-overdue")
            .notYetIf(!row.doneOn.isValid(), "fairness.care-measure-open");
    }
    return check.done();
}

} // namespace

std::vector<CareCheck> careChecks(const FairnessFile &file, const FairnessTerms &times, QDate today)
{
    return { policyCheck(file), healthCheck(file, times, today), safeWorkCheck(file, times, today),
        recommendationsCheck(file, today), assessmentCheck(file), measuresCheck(file, today) };
}

} // namespace heed
