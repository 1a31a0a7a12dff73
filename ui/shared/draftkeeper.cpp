#include "ui/shared/draftkeeper.h"

#include "core/calendar/dayformat.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace heed {

namespace {

constexpr int KeepEvery = 3000; ///< ms between two looks at what was typed: at most 5 s are lost

QString moment(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    return DraftKeeper::tr("%1 at %2")
        .arg(formatDayWithoutYear(local.date()), local.time().toString(QStringLiteral("HH:mm")));
}

} // namespace

DraftKeeper::DraftKeeper(const Session &session, Form form, QWidget *parent)
    : Card({}, parent)
    , m_session(session)
    , m_form(std::move(form))
    , m_timer(new QTimer(this))
    , m_text(makeLabel({}, type::base(), this, false, true))
    , m_goOn(makeButton(tr("Go on"), this, true))
{
    setObjectName(QStringLiteral("draftOffer"));
    m_text->setObjectName(QStringLiteral("draftOfferText"));
    m_goOn->setObjectName(QStringLiteral("goOnWithDraft"));
    auto *drop = makeButton(tr("Drop it"), this);
    drop->setObjectName(QStringLiteral("dropDraft"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Small);
    buttons->addWidget(m_goOn);
    buttons->addWidget(drop);
    buttons->addStretch();
    content()->addWidget(m_text);
    content()->addLayout(buttons);
    hide();
    connect(m_goOn, &QPushButton::clicked, this, &DraftKeeper::goOn);
    connect(drop, &QPushButton::clicked, this, &DraftKeeper::drop);
    connect(m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
}

void DraftKeeper::begin(const QString &name, const QString &sentence)
{
    m_open = false;
    m_drafts.emplace(m_session, name);
    m_fresh = m_form.state();
    m_kept = {};
    const auto kept = m_drafts->kept();
    const bool offers = kept && kept->has_value() && (*kept)->content != m_fresh;
    setVisible(offers);
    m_form.body->setVisible(!offers);
    if (!offers) {
        open(false);
        return;
    }
    m_kept = (*kept)->content;
    m_text->setText(sentence.arg(moment((*kept)->savedAt)));
}

void DraftKeeper::open(bool withDraft)
{
    hide();
    m_form.body->show();
    m_open = true;
    m_timer->start(KeepEvery);
    emit opened(withDraft);
}

void DraftKeeper::goOn()
{
    m_form.restore(m_kept);
    open(true);
}

void DraftKeeper::drop()
{
    if (const auto gone = m_drafts->drop(); !gone) {
        m_text->setText(explain(gone.error()));
        return;
    }
    emit dropped();
}

void DraftKeeper::keep()
{
    if (!m_open)
        return;
    const QJsonObject now = m_form.state();
    if (now == m_kept || (m_kept.isEmpty() && now == m_fresh))
        return;
    if (const auto kept = m_drafts->keep(now); !kept) {
        emit said(tr("What you typed could not be kept. %1").arg(explain(kept.error())));
        return;
    }
    m_kept = now;
    emit said(tr("Kept as a draft at %1.")
                  .arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss"))));
}

void DraftKeeper::pause()
{
    keep();
    m_timer->stop();
}

void DraftKeeper::finish()
{
    m_open = false;
    m_timer->stop();
    m_kept = {};
    if (!m_drafts)
        return;
    // A draft that stays behind is offered again and can be dropped then: no harm, so no message.
    const auto gone = m_drafts->drop();
    Q_UNUSED(gone)
}

QWidget *DraftKeeper::firstFocus() const { return m_goOn; }

} // namespace heed
