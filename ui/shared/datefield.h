#pragma once

#include <QDate>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;

namespace heed {

/// A day that one types ("3/4", "yesterday", "+10wd"), with the day in words under it, so that a
/// slip shows at once. Up and Down move by a day.
class DateField : public QWidget
{
    Q_OBJECT

public:
    using Parser = std::function<std::optional<QDate>(const QString &)>;

    explicit DateField(Parser parse, QWidget *parent = nullptr);

    void setDate(std::optional<QDate> date);
    /// The day typed; absent when nothing is typed or it cannot be read.
    [[nodiscard]] std::optional<QDate> date() const { return m_date; }
    /// True when something is typed that is no day.
    [[nodiscard]] bool isUnreadable() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

signals:
    void dateChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void finish();
    void move(int days);
    void say();

    Parser m_parse;
    QLineEdit *m_edit;
    QLabel *m_words;
    std::optional<QDate> m_date;
};

} // namespace heed
