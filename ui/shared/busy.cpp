#include "ui/shared/busy.h"

#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace heed {

namespace {
constexpr int AppearMs = 1000;
constexpr int CancelMs = 3000;
constexpr int VeilAlpha = 200;
}

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel({}, type::base(), this))
    , m_bar(new QProgressBar(this))
    , m_cancel(makeButton(tr("Cancel"), this))
    , m_appear(new QTimer(this))
    , m_offerCancel(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Large, space::Small, space::Large, space::Small);
    layout->setSpacing(space::Medium);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    m_appear->setSingleShot(true);
    m_offerCancel->setSingleShot(true);
    connect(m_appear, &QTimer::timeout, this, &QWidget::show);
    connect(m_offerCancel, &QTimer::timeout, m_cancel, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancel);
    hide();
}

void ProgressStrip::start(const QString &sentence)
{
    m_running = true;
    m_text->setText(sentence);
    m_bar->setAccessibleName(sentence);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_cancel->hide();
    m_appear->start(AppearMs);
    m_offerCancel->start(CancelMs);
}

void ProgressStrip::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void ProgressStrip::finish()
{
    m_running = false;
    m_appear->stop();
    m_offerCancel->stop();
    hide();
}

void ProgressStrip::cancel()
{
    m_cancel->setEnabled(false); // once is enough; the work says when it has stopped
    m_text->setText(tr("Stopping"));
    emit cancelled();
}

BusyOverlay::BusyOverlay(QWidget *parent)
    : QWidget(parent)
    , m_strip(new ProgressStrip(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->addStretch(1);
    layout->addWidget(m_strip);
    layout->addStretch(1);
    parent->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_strip, &ProgressStrip::cancelled, this, &BusyOverlay::cancelled);
    hide();
}

void BusyOverlay::start(const QString &sentence)
{
    setGeometry(parentWidget()->rect());
    m_strip->start(sentence);
    show();
    raise();
    setFocus();
}

void BusyOverlay::finish()
{
    m_strip->finish();
    hide();
}

bool BusyOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void BusyOverlay::paintEvent(QPaintEvent *)
{
    if (!m_strip->isVisible())
        return; // the first second stays clear: nothing flickers
    QColor veil = ThemeColours::of(palette()).window;
    veil.setAlpha(VeilAlpha);
    QPainter(this).fillRect(rect(), veil);
}

void BusyOverlay::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // keys must not reach what lies under the veil
}

} // namespace heed
