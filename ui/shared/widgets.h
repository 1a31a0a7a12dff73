#pragma once

// The small widgets that every room builds its pages from.
#include "ui/shared/busy.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/datefield.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/notice.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/practicebanner.h"
#include "ui/shared/sentencerow.h"
#include "ui/shared/statuslabel.h"
#include "ui/shared/wheelguard.h"
