#pragma once

#include "core/codes/codeservice.h"
#include "ui/shared/card.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace heed {

class Workspace;

/// Which common theme each code of a register stands for. What is changed together is one new
/// version of the map, which reports name.
class ThemeSettings final : public Card
{
    Q_OBJECT

public:
    explicit ThemeSettings(Workspace &workspace, QWidget *parent = nullptr);

private:
    void addSchemes();
    void showScheme();
    void showVersion();
    void keep();
    [[nodiscard]] std::vector<ThemeMapping> chosen() const;

    Workspace &m_workspace;
    bool m_mayChange;
    QLabel *m_version;
    QComboBox *m_schemes;
    QWidget *m_room = nullptr;
    QHash<QString, QComboBox *> m_themes; ///< by code, of the scheme that is shown
    QLineEdit *m_reason;
    QPushButton *m_keep;
};

} // namespace heed
