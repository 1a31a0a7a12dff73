#pragma once

#include "ui/shared/card.h"
#include "ui/shared/partsource.h"

#include <memory>

class QPushButton;

namespace heed {

class InlineError;

/// What a card of parts says.
struct PartWords
{
    QString name; ///< goes into the object names: "statements" gives "statementsAdd"
    QString heading;
    QString empty; ///< what it means that there is none yet
    QString addVerb; ///< "Add a statement"
    QString hint = {}; ///< one sentence under the heading: what belongs here and why
};

/// A card with one sentence for each thing of a kind that a record has, and the small form to add
/// or change one. What is taken away can be brought back until the card is filled anew.
class PartCard : public Card
{
    Q_OBJECT

public:
    PartCard(PartWords words, std::vector<Question> questions, std::unique_ptr<PartSource> source,
        DateField::Parser parser, bool mayWrite, QWidget *parent = nullptr);
    ~PartCard() override;

    void reload();
    /// Opens the form for a new part.
    void beginNew();

signals:
    /// Something was added, changed or taken away.
    void changed();

private:
    [[nodiscard]] QPushButton *button(const QString &verb, const char *name, QWidget *parent) const;
    void addLine(const PartLine &line);
    void addUndo();
    void openForm(qint64 id);
    void closeForm();
    void keep();
    void takeAway(const PartLine &line);
    void stored(const Result<void> &done);

    PartWords m_words;
    std::vector<Question> m_questions;
    std::unique_ptr<PartSource> m_source;
    DateField::Parser m_parser;
    bool m_mayWrite;
    QWidget *m_inside = nullptr;
    QWidget *m_lines = nullptr;
    QuestionForm *m_form = nullptr;
    InlineError *m_error = nullptr;
    QPushButton *m_add = nullptr;
    qint64 m_edited = 0; ///< the part in the form; 0 = a new one
    QJsonObject m_taken; ///< what was taken away last
    bool m_keeping = false;
};

} // namespace heed
