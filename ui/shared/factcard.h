#pragma once

#include "ui/shared/card.h"
#include "ui/shared/theme.h"

class QGridLayout;

namespace heed {

/// A card of facts: what each is called on the left, what it is on the right, as text that can be
/// copied. A fact that is empty is left out.
class FactCard : public Card
{
    Q_OBJECT

public:
    explicit FactCard(const QString &heading, QWidget *parent = nullptr);

    void add(const QString &name, const QString &value, const QString &objectName = {});
    /// A fact as icon and word.
    void addStatus(
        const QString &name, Tone tone, const QString &word, const QString &explanation = {});
    /// A sentence over the whole width: what follows from the facts.
    void addSentence(Tone tone, const QString &sentence, const QString &objectName = {});
    /// A text as somebody wrote it, over the whole width.
    void addText(const QString &text);
    [[nodiscard]] bool hasFacts() const { return m_row > 0; }

private:
    void addName(const QString &name);

    QGridLayout *m_grid;
    int m_row = 0;
};

} // namespace heed
