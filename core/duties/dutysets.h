#pragma once

#include "core/duties/duty.h"

namespace heed {

/// What comes with Heed about duties, training and the policy: resources/rules/duties.json.
struct DutySets
{
    struct Shipped
    {
        Duty duty;
        QStringList binds; ///< "nhs-trust", "care-home", "nhs-care"
    };
    struct Course
    {
        QString code;
        QString label;
        int validMonths = 0; ///< 0: for good
        int target = 0; ///< per cent of all staff; 0: none
        QString source;
        bool unverified = false;
    };
    struct Statement
    {
        QString code;
        QString part; ///< "values", "policy", "reg3"
        QString heading;
        QString source;
    };

    QString version;
    QString note;
    std::vector<Shipped> duties;
    std::vector<Course> courses;
    std::vector<Statement> policy;

    /// Errors: Invalid "duty.sets-damaged".
    [[nodiscard]] static Result<DutySets> load();
    [[nodiscard]] const Course *course(const QString &code) const;
    [[nodiscard]] QString courseLabel(const QString &code) const;
};

/// Which organisation this is: its kind, and whether NHS-arranged care is given, which brings SI
/// 2009/309 with it. A home gives it when the setting "duties.nhs-care" says so, or, where nothing
/// is set, when one of its complaints was under that law.
struct BoundBy
{
    QString kind; ///< "nhs-trust", "care-home"
    bool givesNhsCare = false;

    [[nodiscard]] bool isBoundBy(const DutySets::Shipped &shipped) const
    {
        return shipped.binds.contains(kind)
            || (givesNhsCare && shipped.binds.contains(QStringLiteral("nhs-care")));
    }
};
[[nodiscard]] Result<BoundBy> boundBy(Database &database);

} // namespace heed
