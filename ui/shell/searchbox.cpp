#include "ui/shell/searchbox.h"

#include "core/claims/privilege.h"
#include "core/records/referencemaker.h"
#include "core/store/searchindex.h"
#include "ui/shared/explain.h"
#include "ui/shared/icons.h"
#include "ui/shell/workspace.h"

#include <QFrame>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int typingPause = 60; // ms
constexpr int mostResults = 12;
constexpr int widest = 420;
constexpr int kindRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;

Glyph glyphOf(const QString &kind)
{
    if (kind == QLatin1String("incident"))
        return Glyph::Incidents;
    if (kind == QLatin1String("claim"))
        return Glyph::Claims;
    if (kind == QLatin1String("feedback"))
        return Glyph::Voice;
    if (kind == QLatin1String("document"))
        return Glyph::Document;
    if (kind == QLatin1String("candour"))
        return Glyph::Candour;
    if (kind == QLatin1String("panel_meeting"))
        return Glyph::Users;
    if (kind == QLatin1String("pack"))
        return Glyph::Packs;
    if (kind == QLatin1String("duty"))
        return Glyph::Calendar;
    if (kind == QLatin1String("cqc_request") || kind == QLatin1String("annual_report"))
        return Glyph::Table;
    return kind == QLatin1String("action") ? Glyph::Tasks : Glyph::Complaints;
}

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_popup(new QFrame(window()))
    , m_results(new QListWidget(m_popup))
{
    setObjectName(QStringLiteral("globalSearch"));
    setPlaceholderText(tr("Search everything (Ctrl+K)"));
    setAccessibleName(tr("Search everything"));
    setClearButtonEnabled(true);
    setMaximumWidth(widest);
    addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    m_results->setAccessibleName(tr("Found records"));
    m_results->setObjectName(QStringLiteral("searchResults"));
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_results);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setAutoFillBackground(true);
    m_popup->hide();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_results->installEventFilter(this);
    connect(&m_typing, &QTimer::timeout, this, &SearchBox::find);
    connect(this, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(this, &QLineEdit::returnPressed, this, [this] { open(m_results->item(0)); });
    connect(m_results, &QListWidget::itemActivated, this, &SearchBox::open);
    connect(m_results, &QListWidget::itemClicked, this, &SearchBox::open);
}

void SearchBox::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    clear();
    hideResults();
}

void SearchBox::find()
{
    m_results->clear();
    if (m_workspace == nullptr || text().trimmed().isEmpty()) {
        hideResults();
        return;
    }
    Database &database = m_workspace->store().database();
    const auto hits = search(database, text(), {}, mostResults);
    if (!hits) {
        m_results->addItem(explain(hits.error()));
    } else {
        for (const SearchHit &hit : *hits) {
            const QString line = lineOf(hit);
            if (line.isEmpty())
                continue;
            auto *item = new QListWidgetItem(icon(glyphOf(hit.kind)), line, m_results);
            item->setData(kindRole, hit.kind);
            item->setData(idRole, hit.recordId);
        }
        if (m_results->count() == 0)
            m_results->addItem(
                tr("Nothing holds all of these words. Try fewer, or the beginning of one."));
    }
    showResults();
}

/// How a hit is told from the others; empty for one that this person may not see. Who does not read
/// names sees the reference alone.
QString SearchBox::lineOf(const SearchHit &hit) const
{
    const Session &session = m_workspace->session();
    const RecordRef record { hit.kind, hit.recordId };
    if (!readsPrivileged(session.role) && isPrivileged(session.database, record).value_or(true))
        return {};
    const HitWords words = describeHit(session.database, hit).value_or(HitWords());
    if (words.title.isEmpty())
        return {};
    if (permits(session.role, Capability::ReadNames))
        return QStringLiteral("%1  %2").arg(words.title, words.excerpt);
    const RecordRef holder = holderOf(session.database, record).value_or(record);
    return referenceOf(session.database, holder.kind, holder.id).value_or(QString());
}

void SearchBox::showResults()
{
    constexpr int popupWidth = 640;
    constexpr int popupMargin = 8;
    m_popup->setParent(window());
    const QPoint below = mapTo(window(), QPoint(0, height() + 2));
    const int rows = qMax(1, m_results->sizeHintForRow(0)) * m_results->count() + popupMargin;
    m_popup->setGeometry(
        below.x(), below.y(), qMin(popupWidth, window()->width() - below.x() - popupMargin), rows);
    m_popup->raise();
    m_popup->show();
}

void SearchBox::hideResults()
{
    m_popup->hide();
    m_results->clear();
}

void SearchBox::open(const QListWidgetItem *item)
{
    if (item == nullptr || m_workspace == nullptr || item->data(idRole).toLongLong() == 0)
        return;
    const RecordRef record { item->data(kindRole).toString(), item->data(idRole).toLongLong() };
    clear();
    hideResults();
    // A document or an action leads to the record that it belongs to.
    m_workspace->open(holderOf(m_workspace->store().database(), record).value_or(record));
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && m_popup->isVisible()) {
        m_results->setFocus();
        m_results->setCurrentRow(0);
    } else if (event->key() == Qt::Key_Escape) {
        clear();
        hideResults();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_results && event->type() == QEvent::FocusOut && !hasFocus())
        hideResults();
    if (watched == m_results && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setFocus();
        hideResults();
        return true;
    }
    return QLineEdit::eventFilter(watched, event);
}

} // namespace heed
