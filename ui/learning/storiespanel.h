#pragma once

#include "ui/learning/poster.h"
#include "ui/shared/refill.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace heed {

class Workspace;

/// What may be told to others: every approved story with a tick, the poster and the text made of
/// those that are ticked, and the note that they were shared. Below, what was shared so far.
class StoriesPanel final : public QWidget
{
    Q_OBJECT

public:
    StoriesPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Reads everything anew.
    void refresh();
    [[nodiscard]] QWidget *firstFocus();

private:
    struct Choice
    {
        ActionId action;
        ActionStory story;
        QCheckBox *tick;
    };

    void addStories(QVBoxLayout *rows);
    void addDeeds(QVBoxLayout *rows);
    void addShare(QVBoxLayout *rows);
    void addLog(QVBoxLayout *rows);
    void savePoster();
    void copyText();
    [[nodiscard]] Poster poster() const;
    [[nodiscard]] std::vector<ActionId> chosen() const;

    Workspace &m_workspace;
    QVBoxLayout *m_layout;
    Refill m_inside;
    QList<Choice> m_choices;
};

} // namespace heed
