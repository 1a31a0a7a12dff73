#pragma once

#include "core/documents/document.h"
#include "ui/records/paperdesk.h"
#include "ui/shared/recordsection.h"

class QLabel;
class QVBoxLayout;

namespace heed {

class Card;
class PaperAdder;
class PaperPreview;

/// What happened on a record and the papers that it has: a timeline told by hand, and documents
/// that are dropped, pasted or chosen.
class PaperSection : public RecordSection
{
    Q_OBJECT

public:
    /// `kind` is one of recordkind.
    PaperSection(const PaperDesk &desk, const QString &kind, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    void show(qint64 recordId) override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeButtons(QVBoxLayout *rows);
    void makeTimeline();
    void fillPapers();
    void addBinned(QVBoxLayout *rows);
    void chooseFiles();
    void paste();
    void look(DocumentId id);
    void redact(DocumentId id);
    void drawBoxes(DocumentId id);
    void afterCopy(DocumentId copy);
    void say(const QString &sentence);

    const PaperDesk &m_desk;
    RecordRef m_record;
    QVBoxLayout *m_rows;
    QVBoxLayout *m_timelinePlace;
    QWidget *m_timeline = nullptr;
    PaperAdder *m_adder;
    QLabel *m_told;
    Card *m_papers;
    PaperPreview *m_preview;
    class RetentionCard *m_retention;
    QWidget *m_first = nullptr;
};

} // namespace heed
