#pragma once

#include "core/candour/candourletterservice.h"
#include "ui/shared/recorddesk.h"
#include "ui/shared/recordsection.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace heed {

class CandourLetterEditor;
class InlineError;

/// The letters of a duty that are written in Heed: those there are, a new one, and the one that is
/// being written.
class CandourLettersSection : public RecordSection
{
    Q_OBJECT

public:
    CandourLettersSection(const RecordDesk &desk, CandourService &service, QWidget *parent);

    [[nodiscard]] QString id() const override { return QStringLiteral("write"); }
    [[nodiscard]] QString title() const override { return tr("Letters"); }
    void show(qint64 recordId) override;
    [[nodiscard]] QWidget *firstFocus() override;
    void save() override;

private:
    QWidget *buildList();
    QWidget *buildNew(QWidget *parent);
    void showKind();
    void reload();
    void addLine(const CandourLetter &letter);
    void write();
    void open(const CandourLetter &letter);
    void backToList();
    void showEditor(bool on);
    [[nodiscard]] CandourLetterKind kind() const;

    const RecordDesk &m_desk;
    CandourLetterService m_letters;
    CandourId m_duty;
    QVBoxLayout *m_lines = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_variant = nullptr;
    QLabel *m_purpose = nullptr;
    InlineError *m_error = nullptr;
    QWidget *m_list; ///< after what it fills
    CandourLetterEditor *m_editor;
};

} // namespace heed
