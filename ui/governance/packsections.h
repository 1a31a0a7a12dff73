#pragma once

#include "core/governance/packservice.h"
#include "ui/shared/recordsection.h"
#include "ui/shared/refill.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace heed {

class InlineError;
class QuestionForm;
class Workspace;
struct ReportPart;

/// One section of a draft: whether it is printed, its place, and what somebody says to it.
class PackSectionRow final : public QWidget
{
    Q_OBJECT

public:
    PackSectionRow(const PackSection &section, const ReportPart &part, QWidget *parent);

    /// The section as it stands in the row.
    [[nodiscard]] PackSection section() const;
    void setEnds(bool isFirst, bool isLast);
    /// Puts the keyboard back onto the button that moved it.
    void focusMove(int by);

signals:
    void moveWanted(int by);

private:
    void showCommentary(bool shown);

    PackSection m_section;
    QCheckBox *m_chosen;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_speak;
    QWidget *m_words;
    QPlainTextEdit *m_commentary;
    QLineEdit *m_post;
};

/// What a pack is made of: title, period, sites; its sections in order, each with a commentary.
/// Only a draft can be changed.
class PackSectionsTab final : public RecordSection
{
    Q_OBJECT

public:
    PackSectionsTab(Workspace &workspace, PackService &packs, QWidget *parent);

    [[nodiscard]] QString id() const override { return QStringLiteral("packSections"); }
    [[nodiscard]] QString title() const override;
    void show(qint64 recordId) override;
    [[nodiscard]] QWidget *firstFocus() override;
    void save() override;

private:
    void build();
    void buildForm(QVBoxLayout *column);
    void buildRows(QVBoxLayout *column);
    void buildReading(QVBoxLayout *column);
    void takeRows();
    void move(qsizetype from, int by);
    [[nodiscard]] bool isEditable() const;

    Workspace &m_workspace;
    PackService &m_packs;
    Refill m_inside;
    PackFile m_file;
    QuestionForm *m_form = nullptr;
    QComboBox *m_sites = nullptr;
    QList<PackSectionRow *> m_rows;
    InlineError *m_error = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace heed
