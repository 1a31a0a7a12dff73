#pragma once

#include "core/fairness/fairnessservice.h"
#include "ui/shared/recorddesk.h"
#include "ui/shared/recordsection.h"

class QButtonGroup;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace heed {

class InlineError;

/// Leads through a review one question at a time: first the six factors of the system, then the
/// questions of the tool, each with the reason why it is asked. An answer is stored when one goes
/// on; Back shows what was answered. Enter goes on, the first letter of an answer chooses it.
class WalkSection : public RecordSection
{
    Q_OBJECT

public:
    WalkSection(const RecordDesk &desk, FairnessService &service, QWidget *parent);

    [[nodiscard]] QString id() const override { return QStringLiteral("walk"); }
    [[nodiscard]] QString title() const override { return tr("Questions"); }
    void show(qint64 recordId) override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] int waiting(qint64 recordId) override;
    void save() override { goOn(); }

private:
    /// One thing to ask: a factor of the system, or a question of the set.
    struct Asked
    {
        std::optional<SystemFactor> factor;
        QString question;
        QString heading;
        QString text;
        QString why;
        QString answer; ///< code; empty while it is open
        QString evidence;
    };
    [[nodiscard]] std::vector<Asked> questionsOf(const FairnessFile &file) const;
    void addFactors(const FairnessFile &file, std::vector<Asked> &list) const;
    void addQuestions(const FairnessFile &file, std::vector<Asked> &list) const;
    void fill();
    void enter();
    void addQuestion(QVBoxLayout *rows);
    void addAnswers(QVBoxLayout *rows, const Asked &asked);
    void addButtons(QVBoxLayout *rows);
    void addEnd(QVBoxLayout *rows);
    void goBack();
    void goOn();
    [[nodiscard]] Result<void> store(const Asked &asked);
    void goToDecision();

    const RecordDesk &m_desk;
    FairnessService &m_service;
    FairnessTerms m_terms;
    QVBoxLayout *m_layout;
    QWidget *m_room = nullptr;
    QButtonGroup *m_answers = nullptr;
    QPlainTextEdit *m_evidence = nullptr;
    InlineError *m_error = nullptr;
    QPushButton *m_toDecision = nullptr;
    FairnessFile m_file;
    std::vector<Asked> m_list;
    size_t m_at = 0; ///< the end of the list stands for the end of the questions
};

} // namespace heed
