#pragma once

#include "core/governance/packservice.h"
#include "ui/shared/refill.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace heed {

class Card;
class InlineError;
class PageHeader;
class PeriodChooser;
class Workspace;

/// The packs of this store, and how another is begun.
class PackList final : public QWidget
{
    Q_OBJECT

public:
    PackList(Workspace &workspace, PackService &packs, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] QWidget *firstFocus();
    /// Opens the form for a new pack.
    void beginNew();
    /// Closes the form; false when it was not open.
    bool closeForm();

signals:
    void packWanted(heed::PackId id);

private:
    Card *form();
    void showAbout();
    void make();
    void addPack(QVBoxLayout *rows, const Pack &pack);

    Workspace &m_workspace;
    PackService &m_packs;
    PageHeader *m_header;
    QPushButton *m_begin;
    Card *m_form = nullptr;
    QComboBox *m_kinds = nullptr;
    QComboBox *m_sites = nullptr;
    QLabel *m_about = nullptr;
    PeriodChooser *m_period = nullptr;
    InlineError *m_error = nullptr;
    Card *m_list;
};

} // namespace heed
