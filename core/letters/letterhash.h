#pragma once

#include <QByteArray>
#include <QString>

namespace heed {

/// BLAKE2b of what went out, 256 bits, in hexadecimal.
[[nodiscard]] QString letterHash(const QByteArray &bytes);

} // namespace heed
