#pragma once

#include "core/letters/letterservice.h"
#include "ui/shared/card.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace heed {

class InlineError;
class Workspace;

/// What every letter says of the organisation, who signs, and where the ombudsmen are found.
class LetterSettings final : public Card
{
    Q_OBJECT

public:
    explicit LetterSettings(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();

private:
    struct Input
    {
        QLineEdit *edit;
        QString LetterSender::*text = nullptr;
        OmbudsmanDetails LetterSender::*body = nullptr;
        QString OmbudsmanDetails::*detail = nullptr;

        [[nodiscard]] QString &of(LetterSender &sender) const
        {
            return body != nullptr ? (sender.*body).*detail : sender.*text;
        }
    };
    struct Checked
    {
        OmbudsmanDetails LetterSender::*body;
        QLabel *since;
        QCheckBox *today;
    };

    void addSender();
    void addOmbudsman(
        const QString &heading, const QString &name, OmbudsmanDetails LetterSender::*body);
    QLineEdit *addLine(const QString &name, const QString &label, const QString &hint = {});
    void keep();

    Workspace &m_workspace;
    LetterService m_letters;
    LetterSender m_sender;
    QList<Input> m_inputs;
    QList<Checked> m_checked;
    InlineError *m_error;
};

} // namespace heed
