#pragma once

#include "core/letters/letterservice.h"
#include "ui/complaints/complaintdesk.h"
#include "ui/shared/formfields.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace heed {

class InlineError;

/// The last questions before a letter goes out: on which day, and what that records in the case.
/// Everything is filled in as the case stands; one button does it.
class IssueForm : public QWidget
{
    Q_OBJECT

public:
    /// `signer` is the responsible person as the settings name them.
    IssueForm(const ComplaintDesk &desk, const LetterKind &kind, const ComplaintFile &file,
        const QString &signer, QWidget *parent = nullptr);

    /// What was answered; revision and pages are the caller's.
    [[nodiscard]] IssueLetter answers() const;
    void tell(const Error &error);
    [[nodiscard]] QWidget *firstFocus() const;

signals:
    void issueWanted();
    void cancelled();

private:
    void addStep(QVBoxLayout *layout, const LetterKind &kind, const ComplaintFile &file,
        const QString &signer);
    void addRecords(QVBoxLayout *layout, const QString &question);
    void addAcknowledgement(QVBoxLayout *layout, const ComplaintFile &file);
    void addReply(QVBoxLayout *layout, const ComplaintFile &file, const QString &signer);
    void addDelay(QVBoxLayout *layout, const ComplaintFile &file);
    void addHolding(QVBoxLayout *layout);

    const ComplaintDesk &m_desk;
    LetterRecords m_means; ///< what the letter can record
    FormFields m_fields;
    DateField *m_day;
    QCheckBox *m_records = nullptr;
    QComboBox *m_method = nullptr;
    QComboBox *m_offer = nullptr;
    QLineEdit *m_signer = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    DateField *m_next = nullptr; ///< when the person hears next
    InlineError *m_error;
};

} // namespace heed
