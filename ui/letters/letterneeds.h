#pragma once

#include "core/complaints/complaint.h"

#include <QLabel>

namespace heed {

/// What helps the person who complained to read us and be heard, and the days on which a letter
/// would hurt: on every screen where a letter is chosen, written or sent (Accessible Information
/// Standard, DCB1605). Hidden where there is nothing to say.
class LetterNeeds : public QLabel
{
    Q_OBJECT

public:
    explicit LetterNeeds(QWidget *parent = nullptr);
    LetterNeeds(const ComplaintFile &file, QDate today, QWidget *parent = nullptr);

    void tell(const ComplaintFile &file, QDate today);
};

} // namespace heed
