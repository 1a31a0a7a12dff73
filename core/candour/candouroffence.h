#pragma once

#include "core/candour/candourparts.h"

namespace heed {

/// Why regulation 22(3) may apply: it makes an offence of not telling as soon as reasonably
/// practicable (20(2)(a)) and of telling otherwise than 20(3) asks. Whether it was one is for others
/// to decide: the law counts no days, a provider that took all reasonable steps has a defence, and
/// what is not written down may have been said. Source: SI 2014/2936 reg 20(2)(a), (3), 22(3);
/// candour reference 1.4.
enum class OffenceGround {
    Late, ///< the last day passed, and the person is neither told nor excused by 20(5)
    NotInPerson, ///< nothing shows who told the person, and when
    NoAccount,
    NoEnquiries, ///< nothing shows what further enquiries they were told of
    NoApology,
    NoRecord, ///< no written record that is kept securely
};

/// "20(2)(a)", "20(3)(b)".
[[nodiscard]] QString paragraphOf(OffenceGround ground);

/// Whether the person was told after the last day, or the last day has passed and the person is
/// neither told nor excused by reg 20(5). A conversation in time that is written down late ends the
/// second; a breach stays.
[[nodiscard]] bool isLateToTell(const CandourDuty &duty, QDate today);

/// All grounds, in the order of the paragraphs; empty when there is none. The contents of the
/// conversation are looked at once it is recorded that the person was told.
[[nodiscard]] QList<OffenceGround> offenceGrounds(const CandourFile &file, QDate today);

} // namespace heed
