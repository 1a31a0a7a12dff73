#pragma once

#include "core/records/draftservice.h"
#include "ui/shared/card.h"

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QTimer;

namespace heed {

/// Keeps what stands in a form inside the store every few seconds, so that it survives a lock, a
/// crash and a cut of the power, and offers it again: until one goes on with it or drops it, this
/// card stands in the form's place.
class DraftKeeper : public Card
{
    Q_OBJECT

public:
    /// The form that is kept: what stands in it, and how that is put back.
    struct Form
    {
        QWidget *body; ///< hidden while an offer stands
        std::function<QJsonObject()> state;
        std::function<void(const QJsonObject &)> restore;
    };

    DraftKeeper(const Session &session, Form form, QWidget *parent = nullptr);

    /// The form was filled freshly for `name` ("complaint", "complaint-7"): opens it, or offers
    /// what was begun. `sentence` has %1 for the moment it was last kept.
    void begin(const QString &name, const QString &sentence);
    /// True while one can type, false while an offer stands or nothing was begun.
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Stores what was typed since the last time.
    void keep();
    /// The form goes out of sight: keeps, and waits.
    void pause();
    /// What was typed is stored for good or given up: there is no draft any more.
    void finish();
    [[nodiscard]] QWidget *firstFocus() const;

signals:
    void opened(bool withDraft);
    /// What was begun was given up: the form is to be filled freshly and begun again.
    void dropped();
    /// "Kept as a draft at 14:05:09.", or why it could not be.
    void said(const QString &sentence);

private:
    void open(bool withDraft);
    void goOn();
    void drop();

    const Session &m_session;
    Form m_form;
    std::optional<DraftService> m_drafts;
    QTimer *m_timer;
    QLabel *m_text;
    QPushButton *m_goOn;
    QJsonObject m_fresh; ///< as it stands before anybody types
    QJsonObject m_kept; ///< what the store holds
    bool m_open = false;
};

} // namespace heed
