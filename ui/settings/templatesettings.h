#pragma once

#include "core/letters/lettertemplates.h"
#include "ui/shared/card.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace heed {

class InlineError;
class Workspace;

/// The templates of letters, to be worded one's own way. Every change is a new version.
class TemplateSettings final : public Card
{
    Q_OBJECT

public:
    explicit TemplateSettings(Workspace &workspace, QWidget *parent = nullptr);

    /// Reads the template that is chosen.
    void refresh();

private:
    void build();
    void fillKinds();
    void keep();
    void useShipped();
    void insertField(int index);
    void showRow(const Result<LetterTemplate> &row);
    [[nodiscard]] QString code() const;
    [[nodiscard]] LetterVariant variant() const;

    Workspace &m_workspace;
    LetterTemplates m_templates;
    LetterCatalogue m_catalogue;
    QComboBox *m_kind;
    QComboBox *m_fields;
    QPlainTextEdit *m_text;
    QLabel *m_version;
    InlineError *m_error;
};

} // namespace heed
