#pragma once

#include "core/people/session.h"
#include "core/records/assignment.h"
#include "ui/shared/formfields.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace heed {

class InlineError;

/// What somebody is asked to look into.
struct AssignmentSubject
{
    RecordRef record;
    std::vector<Party> parties; ///< whose interests meet in it
    QStringList organisations; ///< site, other bodies in the case
};

/// Asks who is to look into a case and what this person is to everybody in it, and says at once
/// what speaks against it.
class AssignmentForm : public QWidget
{
    Q_OBJECT

public:
    AssignmentForm(const Session &session, AssignmentSubject subject, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstField() const;

signals:
    void assigned();
    void cancelled();

private:
    struct PartyRow
    {
        Party party;
        QLineEdit *name = nullptr; ///< only where nobody is named yet
        QComboBox *relationship = nullptr;
    };

    void addParty(QVBoxLayout *layout, const Party &party, int number);
    void addButtons(QVBoxLayout *layout);
    [[nodiscard]] ConflictQuestion question() const;
    void tellConflicts();
    void assign();

    const Session &m_session;
    AssignmentSubject m_subject;
    FormFields m_fields;
    QLineEdit *m_person;
    QVBoxLayout *m_found; ///< what speaks against it
    QWidget *m_foundRoom;
    QLineEdit *m_reason;
    QWidget *m_reasonField = nullptr;
    QPushButton *m_assign = nullptr;
    InlineError *m_error;
    std::vector<PartyRow> m_rows;
    bool m_assigning = false;
};

} // namespace heed
