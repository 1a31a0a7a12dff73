#pragma once

#include <QWidget>

namespace heed {

/// The outcome shown by an SPC icon: how the last point varies, or whether a target is met.
enum class SpcSign {
    CommonCause,
    ImprovementHigh,
    ImprovementLow,
    ConcernHigh,
    ConcernLow,
    NeutralHigh,
    NeutralLow,
    TargetPassed,
    TargetFailed,
    TargetHitOrMiss,
};

/// The sentence that the sign stands for.
[[nodiscard]] QString spcSentence(SpcSign sign);
/// The letters in the icon: "H" or "L" for special cause, "P", "F" and "?" for a target.
[[nodiscard]] QString spcLetters(SpcSign sign);
/// Draws the icon into `area`, a square.
void paintSpcIcon(QPainter &painter, const QRectF &area, SpcSign sign, bool dark);

/// The icon as a small widget with its sentence as tool tip and accessible name.
class SpcIcon : public QWidget
{
    Q_OBJECT

public:
    explicit SpcIcon(SpcSign sign, QWidget *parent = nullptr);

    void setSign(SpcSign sign);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SpcSign m_sign;
};

} // namespace heed
