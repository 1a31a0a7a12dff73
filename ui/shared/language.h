#pragma once

#include <QObject>
#include <QStringList>

class QCoreApplication;

namespace heed {

/// The language of the window while this lives. English comes with its plural forms; another
/// language lies over it, and what it does not say stays English.
class Language : public QObject
{
    Q_OBJECT

public:
    /// `tag` is one of offered(), or empty for the language of the system.
    explicit Language(QCoreApplication &application, const QString &tag = {});

    /// The languages that Heed brings: "en_GB", "cy", "pl".
    [[nodiscard]] static QStringList offered();

private:
    void load(QCoreApplication &application, const QString &tag);
};

} // namespace heed
