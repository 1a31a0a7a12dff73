#pragma once

#include "core/complaints/complaint.h"
#include "core/practice/practiceworld.h"

namespace heed {

/// Gives a practice case the decision that its ending rests on, and an open one what people note on
/// the way: advocacy, needs, consent that is waited for, the next update. Cases that were answered
/// get none, so that a store of 100,000 is filled as fast as before.
void addPracticeCasework(ComplaintFile &file, const PracticeWorld &world, PracticeRandom random);

} // namespace heed
