#include "ui/shared/wordlist.h"

namespace heed {

QString plainColumn(const QString &column)
{
    QString plain = column.section(QLatin1Char('.'), -1);
    plain.replace(QLatin1Char('_'), QLatin1Char(' '));
    return plain.left(1).toUpper() + plain.mid(1);
}

} // namespace heed
