#pragma once

#include "core/complaints/complaint.h"
#include "ui/complaints/complaintdesk.h"
#include "ui/shared/formfields.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace heed {

class ComplaintIssues;
class DraftKeeper;
class DateField;
class InlineError;
class PageHeader;

/// Logs a complaint, or changes the details of one: first what one needs while somebody is on the
/// telephone, the rest under "More". What is typed is kept in the store every few seconds and
/// offered again after a break.
class ComplaintForm : public QWidget
{
    Q_OBJECT

public:
    explicit ComplaintForm(const ComplaintDesk &desk, QWidget *parent = nullptr);

    /// Empties the form, or offers what was begun before.
    void begin();
    /// The same with the details of a stored complaint, to change them.
    void beginChange(const ComplaintFile &file);
    [[nodiscard]] QWidget *firstFocus() const;
    /// Stores the complaint, or says beside each question what is wrong.
    void save();
    /// Stores what stands in the form as a draft, where that is new.
    void keepDraft();

signals:
    void logged(heed::ComplaintId id);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *makeFooter();
    void addWhat(QVBoxLayout *layout);
    void addWho(QVBoxLayout *layout);
    void addAboutWhom(QVBoxLayout *layout);
    void addWhere(QVBoxLayout *layout);
    void addMore(QVBoxLayout *layout);
    void addPermission(QVBoxLayout *layout);
    void addWeight(QVBoxLayout *layout);
    void addHandling(QVBoxLayout *layout);
    QLineEdit *addLine(
        QVBoxLayout *layout, const QString &field, const QString &label, const QString &hint = {});
    QPlainTextEdit *addText(QVBoxLayout *layout, const QString &field, const QString &label,
        const QString &hint, int lines);
    QComboBox *addChoice(
        QVBoxLayout *layout, const QString &field, const QString &label, const QString &hint = {});
    DateField *addDay(
        QVBoxLayout *layout, const QString &field, const QString &label, const QString &hint = {});
    void connectParts();
    void fillPlaces();
    void fillUnits();
    void sayClock();
    void sayRegime();
    void showPatient();
    void offerOrOpen();
    void clear();
    void fill();
    void fillPeople();
    void fillHandling();
    [[nodiscard]] bool isChange() const { return m_original.complaint.id.isValid(); }
    [[nodiscard]] Result<ComplaintId> store(const ComplaintFile &complaint);
    void restore(const QJsonObject &kept);
    [[nodiscard]] Regime ownRegime() const;
    [[nodiscard]] ComplaintFile file() const;
    void readPeople(ComplaintFile &file) const;
    void readMore(ComplaintFile &file) const;
    [[nodiscard]] QList<FieldProblem> problems(const ComplaintFile &file) const;
    void tell(const Error &error);
    [[nodiscard]] QJsonObject state() const;

    const ComplaintDesk &m_desk;
    ComplaintFile m_original; ///< what is being changed; without an id for a new one
    FormFields m_fields;
    PageHeader *m_header = nullptr;
    QWidget *m_body;
    QWidget *m_content;
    DraftKeeper *m_drafts;
    QPlainTextEdit *m_description = nullptr;
    DateField *m_received = nullptr;
    QLabel *m_clock = nullptr;
    QLineEdit *m_receivedBy = nullptr;
    QComboBox *m_channel = nullptr;
    QComboBox *m_type = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_email = nullptr;
    QRadioButton *m_same = nullptr;
    QRadioButton *m_other = nullptr;
    QWidget *m_patientBox = nullptr;
    QLineEdit *m_patient = nullptr;
    QLineEdit *m_relationship = nullptr;
    QComboBox *m_status = nullptr;
    QComboBox *m_site = nullptr;
    QComboBox *m_unit = nullptr;
    ComplaintIssues *m_issues = nullptr;
    QPlainTextEdit *m_wanted = nullptr;
    QPushButton *m_more = nullptr;
    QWidget *m_moreBox = nullptr;
    QLineEdit *m_age = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_needs = nullptr;
    QComboBox *m_basis = nullptr;
    QComboBox *m_consent = nullptr;
    QLineEdit *m_authority = nullptr;
    QComboBox *m_grade = nullptr;
    QComboBox *m_complexity = nullptr;
    QCheckBox *m_impact = nullptr;
    QCheckBox *m_safeguarding = nullptr;
    QComboBox *m_funding = nullptr;
    QLabel *m_regime = nullptr;
    QComboBox *m_handler = nullptr;
    DateField *m_copy = nullptr;
    QLabel *m_saved = nullptr;
    InlineError *m_error = nullptr;
    QPushButton *m_save = nullptr;
    QJsonObject m_blank; ///< as it was built
    bool m_saving = false;
};

} // namespace heed
