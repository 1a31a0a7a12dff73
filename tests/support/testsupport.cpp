#include "tests/support/testsupport.h"

namespace heed::test {

QString dataFile(const QString &name)
{
    return QStringLiteral(HEED_TEST_DATA "/") + name;
}

} // namespace heed::test
