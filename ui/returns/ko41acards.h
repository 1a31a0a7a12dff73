#pragma once

#include "core/governance/ko41areturn.h"
#include "ui/shared/card.h"

class QLabel;

namespace heed {

class QuestionForm;
class Workspace;

/// Who sends the yearly return, as its file names them.
class Ko41aSenderCard final : public Card
{
    Q_OBJECT

public:
    explicit Ko41aSenderCard(Workspace &workspace, QWidget *parent = nullptr);

    void setSender(const Ko41aSender &sender);

signals:
    void kept();
    /// One sentence, or empty when it went well.
    void failed(const QString &sentence);

private:
    void keep();

    Workspace &m_workspace;
    QuestionForm *m_form;
};

/// The columns of the form, which NHS England changes from year to year.
class Ko41aListsCard final : public Card
{
    Q_OBJECT

public:
    explicit Ko41aListsCard(Workspace &workspace, QWidget *parent = nullptr);

    void setLayoutOfYear(const Ko41aLayout &layout);

signals:
    void brought();
    /// One sentence, or empty when it went well.
    void failed(const QString &sentence);

private:
    void bring();
    void save();

    Workspace &m_workspace;
    QLabel *m_words;
    Ko41aLayout m_layout;
};

} // namespace heed
