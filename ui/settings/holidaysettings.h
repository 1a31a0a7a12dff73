#pragma once

#include "ui/shared/card.h"

class QLabel;
class QLineEdit;

namespace heed {

class DateField;
class LabelledField;
class Workspace;

/// The bank holidays that come next, and a one-off day to add. Open due dates move with it.
class HolidaySettings final : public Card
{
    Q_OBJECT

public:
    HolidaySettings(Workspace &workspace, QWidget *parent = nullptr);

private:
    void refresh();
    void add();

    Workspace &m_workspace;
    QLabel *m_next;
    DateField *m_day;
    QLineEdit *m_name;
    LabelledField *m_dayField;
};

} // namespace heed
