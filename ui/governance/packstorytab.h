#pragma once

#include "core/governance/packservice.h"
#include "ui/shared/recordsection.h"
#include "ui/shared/refill.h"

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace heed {

class PackCounter;
class Workspace;

/// Would the family recognise it? Every text that the pack would print in somebody's own words, to
/// be read and ticked one by one.
class PackStoryTab final : public RecordSection
{
    Q_OBJECT

public:
    PackStoryTab(Workspace &workspace, PackService &packs, PackCounter &counter, QWidget *parent);

    [[nodiscard]] QString id() const override { return QStringLiteral("packStory"); }
    [[nodiscard]] QString title() const override;
    void show(qint64 recordId) override;
    [[nodiscard]] QWidget *firstFocus() override;

signals:
    /// A text was ticked, or its tick taken away.
    void ticked();

private:
    void showCounted();
    void showTexts(const QList<StoryText> &story);
    void addText(QVBoxLayout *column, const StoryText &text, int number);
    void tick(QCheckBox *box, const QString &hash, bool on);
    void openRecord(const QString &reference);
    void say(const QString &sentence);
    void sayHowMany();

    Workspace &m_workspace;
    PackService &m_packs;
    PackCounter &m_counter;
    Refill m_inside;
    bool m_isWaiting = false; ///< for what is being counted
    PackFile m_file;
    QLabel *m_count = nullptr;
    QList<QCheckBox *> m_boxes;
};

} // namespace heed
