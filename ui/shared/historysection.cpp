#include "ui/shared/historysection.h"

#include "core/calendar/dayformat.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QLabel>

namespace heed {

namespace {

constexpr size_t MostLines = 100; ///< shown at once; the audit trail has them all

QString whenWords(const HistoryLine &line)
{
    const QString day = formatDay(line.at.date());
    return line.timed
        ? HistorySection::tr("%1, %2").arg(day, line.at.time().toString(QStringLiteral("HH:mm")))
        : day;
}

void addText(QVBoxLayout *layout, const QString &text, bool muted)
{
    QLabel *label = makeLabel(
        text, muted ? type::small() : type::base(), layout->parentWidget(), muted, true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(label);
}

} // namespace

HistorySection::HistorySection(Lines lines, QWidget *parent)
    : RecordSection(parent)
    , m_lines(std::move(lines))
    , m_card(new Card(tr("What happened"), this))
{
    m_card->setObjectName(QStringLiteral("history"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch();
}

QString HistorySection::id() const { return QStringLiteral("history"); }

QString HistorySection::title() const { return tr("History"); }

void HistorySection::show(qint64 recordId)
{
    QVBoxLayout *layout = m_card->refill();
    const auto lines = m_lines(recordId);
    if (!lines) {
        addText(layout, explain(lines.error()), false);
        return;
    }
    for (size_t i = 0; i < lines->size() && i < MostLines; ++i) {
        const HistoryLine &line = lines->at(i);
        const QString when = whenWords(line);
        addText(layout, line.who.isEmpty() ? when : tr("%1 by %2").arg(when, line.who), true);
        addText(layout, line.what, false);
        for (const QString &detail : line.details)
            addText(layout, detail, true);
        layout->addSpacing(space::Hair);
    }
    if (lines->size() > MostLines)
        addText(layout, tr("Older entries are in the audit trail."), true);
}

} // namespace heed
