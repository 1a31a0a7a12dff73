#pragma once

#include <QHash>
#include <QtGlobal>

namespace heed {

/// A row id that does not convert to another record's id. 0 means "not stored yet".
template <typename Tag> struct TypedId
{
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    auto operator<=>(const TypedId &) const = default;
};

template <typename Tag> size_t qHash(TypedId<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

} // namespace heed
