#pragma once

#include "core/base/result.h"

#include <QString>

namespace heed::test {

/// Path of a file below tests/data.
[[nodiscard]] QString dataFile(const QString &name);

/// What a failed Result says, for a test's failure message; empty when it holds a value.
template <typename T>
QByteArray why(const Result<T> &result)
{
    if (result)
        return {};
    return (result.error().operation + QLatin1String(": ") + result.error().detail).toUtf8();
}

} // namespace heed::test

/// Fails the test with the reason when a Result holds none. What stands in the brackets is done once.
#define VERIFY_OK(result)                                                                          \
    do {                                                                                           \
        const auto &verifiedResult = (result);                                                     \
        QVERIFY2(verifiedResult.has_value(), heed::test::why(verifiedResult).constData());         \
    } while (false)
