#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

namespace heed {

/// What an empty page says: what emptiness means here and what one might do. No verb, no button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(
        Glyph glyph, const QString &sentence, const QString &verb = {}, QWidget *parent = nullptr);

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Glyph m_glyph;
    class QLabel *m_picture;
};

} // namespace heed
