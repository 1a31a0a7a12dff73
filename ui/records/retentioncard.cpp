#include "ui/records/retentioncard.h"

#include "core/calendar/dayformat.h"
#include "ui/shared/explain.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace heed {

RetentionCard::RetentionCard(const PaperDesk &desk, QWidget *parent)
    : Card(tr("How long this is kept"), parent)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("retentionCard"));
    if (auto rules = RetentionRules::load())
        m_service = std::make_unique<RetentionService>(desk.session, std::move(*rules));
}

void RetentionCard::setRecord(const RecordRef &record)
{
    m_record = record;
    fill();
}

void RetentionCard::fill()
{
    QVBoxLayout *rows = refill();
    rows->setSpacing(space::Small);
    m_field = nullptr;
    if (!m_service)
        return;
    const auto state = m_service->of(m_record);
    if (!state) {
        rows->addWidget(makeLabel(explain(state.error()), type::base(), this, true, true));
        return;
    }
    addState(rows, *state);
    addHolds(rows);
    if (m_desk.may(Capability::WriteRecords))
        addForm(rows);
}

void RetentionCard::addState(QVBoxLayout *rows, const RetentionState &state)
{
    const RetentionRule *rule = m_service->rules().find(state.rule);
    if (rule == nullptr)
        return;
    QString sentence = state.keepUntil.isValid()
        ? tr("Kept until %1: %2 years after %3.")
              .arg(formatDay(state.keepUntil))
              .arg(rule->years)
              .arg(formatDay(state.closedOn))
        : tr("Kept while it is open, and then for %1 years after it is closed.").arg(rule->years);
    if (!state.waitsFor.isEmpty())
        sentence += QLatin1Char(' ')
            + tr("%1 belongs to it and is still open, so it waits.").arg(state.waitsFor);
    auto *label = makeLabel(sentence, type::base(), this, false, true);
    label->setObjectName(QStringLiteral("keptUntil"));
    rows->addWidget(label);
    const QString source = rule->isVerified ? tr("Source: %1.").arg(rule->source)
                                            : tr("Not verified. Source: %1.").arg(rule->source);
    rows->addWidget(makeLabel(source, type::small(), this, true, true));
}

void RetentionCard::addHolds(QVBoxLayout *rows)
{
    const auto holds = m_service->holds(m_record);
    for (const LegalHold &hold : holds.value_or(std::vector<LegalHold> {})) {
        auto *line = new QHBoxLayout;
        const QString sentence = hold.toOn.isValid()
            ? tr("A hold from %1 to %2: %3. Lifted by %4: %5.")
                  .arg(formatDay(hold.fromOn), formatDay(hold.toOn), hold.reason, hold.endedBy,
                      hold.endReason)
            : tr("On hold since %1, so that nothing may be destroyed: %2 (%3).")
                  .arg(formatDay(hold.fromOn), hold.reason, hold.placedBy);
        line->addWidget(makeLabel(sentence, type::base(), this, hold.toOn.isValid(), true), 1);
        if (!hold.toOn.isValid() && m_desk.may(Capability::EmptyBin)) {
            auto *button = makeButton(tr("&Lift this hold"), this);
            button->setObjectName(QStringLiteral("liftHold%1").arg(hold.id.value));
            connect(button, &QPushButton::clicked, this, [this, id = hold.id] { lift(id); });
            line->addWidget(button, 0, Qt::AlignTop);
        }
        rows->addLayout(line);
    }
}

void RetentionCard::addForm(QVBoxLayout *rows)
{
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("holdReason"));
    m_field = new LabelledField(tr("Reason to &hold it, or to lift a hold"),
        tr("A claim, an inquest, an inquiry: what stops it from being destroyed."), m_reason);
    rows->addWidget(m_field);
    auto *button = makeButton(tr("Place a hol&d"), this);
    button->setObjectName(QStringLiteral("placeHold"));
    connect(button, &QPushButton::clicked, this, &RetentionCard::place);
    rows->addWidget(button, 0, Qt::AlignLeft);
}

void RetentionCard::place()
{
    done(m_service->placeHold(m_record, m_reason->text(), m_desk.session.clock.today())
             .map([](LegalHoldId) {}));
}

void RetentionCard::lift(LegalHoldId id) { done(m_service->endHold(id, m_reason->text())); }

void RetentionCard::done(const Result<void> &result)
{
    if (!result) {
        m_field->setError(explain(result.error()));
        m_reason->setFocus();
        return;
    }
    fill();
    emit changed();
}

} // namespace heed
