#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace heed {

class Card;
class DateField;
class DraftKeeper;
class InlineError;
class LabelledField;
class PageHeader;
struct RecordDesk;

/// The form of a record: one column, short questions first, the rest behind "More". Problems stand
/// beside their fields and nothing that was typed is ever wiped by them. The room adds its
/// questions, each under the name of the column that it fills.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    /// `name` goes into the object names ("incident" gives "incidentForm", "incidentSave").
    RecordForm(const QString &name, const RecordDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] virtual QWidget *firstField() = 0;
    /// The form was filled for a record (0: a new one): offers what was begun and not stored.
    void beginDraft(qint64 recordId);
    void keepDraft();
    /// What was begun is given up.
    void dropDraft();
    /// Where the keyboard begins: the first question, or the offer of what was begun.
    [[nodiscard]] QWidget *firstFocus();
    /// True once somebody has typed or chosen anything since the form was filled.
    [[nodiscard]] bool isEdited() const { return m_edited; }

signals:
    void stored(qint64 id);
    void draftDropped(); ///< the form is to be filled freshly
    void leaveWanted();
    void startAgainWanted();

protected:
    [[nodiscard]] const RecordDesk &desk() const { return m_desk; }
    [[nodiscard]] PageHeader *header() const { return m_header; }
    /// A card of the short part, or of the part behind "More".
    Card *addCard(const QString &heading, bool isMore = false);
    /// Adds the question for a column; `width` in pixels, 0 = as wide as the column.
    LabelledField *ask(Card *card, const QString &column, const QString &label, const QString &hint,
        QWidget *input, int width = 0);
    QLineEdit *askLine(Card *card, const char *column, const QString &label,
        const QString &hint = {}, int width = 0);
    QPlainTextEdit *askText(
        Card *card, const char *column, const QString &label, const QString &hint = {});
    DateField *askDay(
        Card *card, const char *column, const QString &label, const QString &hint = {});
    QComboBox *askChoice(
        Card *card, const char *column, const QString &label, const QString &hint = {});

    /// Shows each problem beside its field and moves to the first; what belongs to no field stands
    /// at the top.
    void showError(const Error &error);
    void clearErrors();
    /// Problems that the form itself finds: an unreadable day or sum.
    [[nodiscard]] QList<FieldProblem> unreadable() const;
    void setMoreShown(bool shown);
    void setSaveVerb(const QString &verb);
    /// A freshly filled form counts as untouched.
    void markUntouched() { m_edited = false; }
    void markEdited() { m_edited = true; }
    virtual void save() = 0;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFoot();
    void showAt(LabelledField *field);

    QString m_name;
    const RecordDesk &m_desk;
    PageHeader *m_header;
    InlineError *m_problem;
    QWidget *m_body; ///< all but the head and the offer of a draft
    QScrollArea *m_scroll;
    DraftKeeper *m_drafts;
    QLabel *m_kept = nullptr; ///< "Kept as a draft at 14:05:09."
    QVBoxLayout *m_short;
    QVBoxLayout *m_moreLayout;
    QWidget *m_more;
    QPushButton *m_moreButton;
    QPushButton *m_save = nullptr;
    QHash<QString, LabelledField *> m_fields;
    QList<std::pair<QString, DateField *>> m_days;
    bool m_edited = false;
};

} // namespace heed
