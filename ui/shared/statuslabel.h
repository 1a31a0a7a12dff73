#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

class QLabel;

namespace heed {

/// A status as icon and word; the colour follows the theme and never speaks alone.
class StatusLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLabel(QWidget *parent = nullptr);
    StatusLabel(Tone tone, const QString &word, QWidget *parent = nullptr);

    void setStatus(Tone tone, const QString &word);
    void setStatus(Tone tone, Glyph glyph, const QString &word);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Tone m_tone = Tone::Neutral;
    Glyph m_glyph = Glyph::Circle;
    QLabel *m_icon;
    QLabel *m_word;
};

} // namespace heed
