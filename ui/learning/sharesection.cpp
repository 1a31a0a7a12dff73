#include "ui/learning/sharesection.h"

#include "core/calendar/dayformat.h"
#include "ui/learning/learningwords.h"
#include "ui/shared/partcard.h"

#include <QVBoxLayout>

namespace heed {

namespace {

/// The shares of one action, for a card of parts.
class ShareSource final : public PartSource
{
public:
    ShareSource(const LearningDesk &desk, qint64 actionId)
        : m_desk(desk)
        , m_action { actionId }
    {
    }

    [[nodiscard]] Result<std::vector<PartLine>> lines() const override
    {
        return m_desk.file(m_action.value).map([](const LearningFile &file) {
            std::vector<PartLine> lines;
            for (const ActionShare &share : file.shares)
                lines.push_back({ share.id.value,
                    ShareSection::tr("%1: %2").arg(wordFor(share.audience), share.what),
                    ShareSection::tr("%1, by %2").arg(formatDay(share.sharedOn), share.sharedBy) });
            return lines;
        });
    }

    [[nodiscard]] Result<QJsonObject> values(qint64 id) const override
    {
        ActionShare blank;
        blank.sharedOn = m_desk.records.today();
        if (id == 0)
            return rowAsJson(blank);
        return m_desk.file(m_action.value).map([id, blank](const LearningFile &file) {
            for (const ActionShare &share : file.shares) {
                if (share.id.value == id)
                    return rowAsJson(share);
            }
            return rowAsJson(blank);
        });
    }

    Result<void> keep(qint64 id, const QJsonObject &values) override
    {
        ActionShare share;
        readRow(share, values);
        // What was shared is corrected by noting it anew: the history keeps both.
        const auto noted = m_desk.service.share({ m_action }, share);
        return noted && id != 0 ? m_desk.service.removeShare(m_action, id) : noted;
    }

    Result<void> remove(qint64 id) override { return m_desk.service.removeShare(m_action, id); }

private:
    const LearningDesk &m_desk;
    ActionId m_action;
};

} // namespace

std::vector<Question> shareQuestions()
{
    return { choiceQuestion<Audience>(
                 QStringLiteral("audience"), ShareSection::tr("With &whom?"), {}, false),
        { QStringLiteral("shared_on"), ShareSection::tr("W&hen?"), {}, QuestionInput::Day },
        { QStringLiteral("what"), ShareSection::tr("What were they &given?"),
            ShareSection::tr("A poster, an item of a meeting, a page of the website.") },
        { QStringLiteral("shared_by"), ShareSection::tr("By who&m?"),
            ShareSection::tr("Left empty, it was you.") } };
}

ShareSection::ShareSection(const LearningDesk &desk, QWidget *parent)
    : RecordSection(parent)
    , m_desk(desk)
    , m_layout(new QVBoxLayout(this))
    , m_inside(this, m_layout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void ShareSection::show(qint64 recordId)
{
    if (m_card != nullptr && recordId == m_recordId) {
        m_card->reload(); // what was taken away can still be brought back
        return;
    }
    m_recordId = recordId;
    QVBoxLayout *rows = m_inside.begin();
    PartWords words { QStringLiteral("shares"), tr("With whom it was shared"),
        tr("Nobody was told yet."), tr("Note that it was shared"),
        tr("Staff and people who use the service first, then the website, Healthwatch, advocacy, "
           "commissioners and the Care Quality Commission.") };
    m_card = new PartCard(std::move(words), shareQuestions(),
        std::make_unique<ShareSource>(m_desk, recordId), m_desk.records.dateParser(),
        m_desk.records.may(Capability::WriteRecords), m_inside.room());
    connect(m_card, &PartCard::changed, this, &ShareSection::changed);
    rows->addWidget(m_card);
    rows->addStretch();
}

} // namespace heed
