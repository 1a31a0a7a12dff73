#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

namespace heed {

/// Keeps the keyboard where it is while what holds it is made anew: as long as this lives, `room`
/// may be emptied and filled. Afterwards the control of the same name has the keyboard again; where
/// there is none, the one that is named `otherwise`, or the first one. Nothing happens while the
/// keyboard is elsewhere.
///
///   const KeptFocus kept(*this, QStringLiteral("assignmentsAdd"));
///   reload();
class KeptFocus
{
public:
    explicit KeptFocus(QWidget &room, const QString &otherwise = {});
    ~KeptFocus();
    KeptFocus(const KeptFocus &) = delete;
    KeptFocus &operator=(const KeptFocus &) = delete;

private:
    [[nodiscard]] QWidget *named(const QString &name) const;

    QWidget &m_room;
    QString m_otherwise;
    QPointer<QWidget> m_before; ///< what had the keyboard; null when it was elsewhere
    QString m_name;
};

} // namespace heed
