#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace heed {

/// What is wrong with an input, as icon and sentence with the mend; hidden while empty.
class InlineError : public QWidget
{
    Q_OBJECT

public:
    explicit InlineError(QWidget *parent = nullptr);

    void setText(const QString &sentence);
    [[nodiscard]] QString text() const;

private:
    class QLabel *m_icon;
    QLabel *m_text;
};

/// One question of a form: label above, hint under the label, the input, the error beside it
/// (below it in a narrow form).
class LabelledField : public QWidget
{
    Q_OBJECT

public:
    /// Takes `input` as its child and gives it buddy, accessible name and description. "&" in
    /// `label` marks the access key.
    LabelledField(
        const QString &label, const QString &hint, QWidget *input, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *input() const { return m_input; }
    /// An empty sentence takes the error away.
    void setError(const QString &sentence);
    [[nodiscard]] QString error() const { return m_error->text(); }
    /// A widget under the input, for what follows from the answer (the day in words).
    void addBelow(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_input;
    QString m_hint;
    InlineError *m_error;
    class QVBoxLayout *m_layout;
    class QBoxLayout *m_line; ///< the input and its error
};

} // namespace heed
