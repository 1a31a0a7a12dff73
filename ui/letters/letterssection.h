#pragma once

#include "core/letters/letterservice.h"
#include "ui/complaints/complaintdesk.h"
#include "ui/shared/recordsection.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace heed {

class InlineError;
class LetterEditor;
class LetterNeeds;

/// The letters of a complaint: those there are, a new one, and the one that is written.
class LettersSection : public RecordSection
{
    Q_OBJECT

public:
    explicit LettersSection(const ComplaintDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("letters"); }
    [[nodiscard]] QString title() const override { return tr("Letters"); }
    void show(qint64 recordId) override;
    [[nodiscard]] QWidget *firstFocus() override;
    /// Letters that wait for a signature.
    [[nodiscard]] int waiting(qint64 recordId) override;
    void save() override;

    /// Opens a letter of the record that is shown.
    void openLetter(LetterId id);

signals:
    /// A finding is wanted that the case does not have yet: "issues.2.outcome".
    void caseWanted(const QString &field);

private:
    QWidget *buildList();
    QWidget *buildNew(QWidget *parent);
    void fillKinds();
    void showKind();
    void tellPurpose();
    void reload();
    void addLine(const Letter &letter);
    void write();
    void backToList();
    void showEditor(bool on);
    [[nodiscard]] bool isEditing() const;

    const ComplaintDesk &m_desk;
    LetterService m_letters;
    ComplaintId m_complaint;
    LetterNeeds *m_needs = nullptr;
    bool m_isUnder2009 = true; ///< SI 2009/309 binds the case
    QVBoxLayout *m_lines = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_variant = nullptr;
    QLabel *m_purpose = nullptr;
    QPushButton *m_write = nullptr;
    InlineError *m_error = nullptr;
    QWidget *m_list; ///< after what it fills
    LetterEditor *m_editor;
};

} // namespace heed
