#pragma once

#include "ui/governance/packmaker.h"
#include "ui/shared/worker.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace heed {

class Card;
class InlineError;
class PageHeader;
class PeriodChooser;
class ProgressStrip;
class Workspace;

/// Makes a paper from the records as they stand, without keeping it, and lists those made since the
/// store was opened.
class QuickPaper final : public QWidget
{
    Q_OBJECT

public:
    explicit QuickPaper(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstFocus();
    /// Where files go, until the user chooses another folder.
    void setFolder(const QString &folder);

private:
    Card *wishes();
    QWidget *reports();
    void showReport();
    [[nodiscard]] QString report() const;
    QWidget *formats();
    QWidget *place();
    void askFolder();
    void make();
    void take(Result<PackMade> made);
    void addMade(const PackMade &made);
    void setWorking(bool working);
    [[nodiscard]] QStringList endings() const;

    Workspace &m_workspace;
    PageHeader *m_header;
    QPushButton *m_make;
    QComboBox *m_reports = nullptr;
    QLabel *m_about = nullptr;
    PeriodChooser *m_period = nullptr;
    QList<QCheckBox *> m_formats;
    QLabel *m_folderWords = nullptr;
    QString m_folder;
    InlineError *m_error;
    ProgressStrip *m_progress;
    Card *m_wishes = nullptr;
    Card *m_made = nullptr;
    JobTicket m_job;
};

} // namespace heed
