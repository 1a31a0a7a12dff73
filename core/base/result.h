#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace heed {

/// A value, or the reason why there is none.
template <typename T> using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

/// Shorthand for returning an error.
inline Failure failure(ErrorCode code, const QString &operation, const QString &detail = {})
{
    return Failure(Error { code, operation, detail, {} });
}

/// A refusal that names every field problem at once.
inline Failure invalid(const QString &operation, const QList<FieldProblem> &problems)
{
    return Failure(Error { ErrorCode::Invalid, operation, {}, problems });
}

} // namespace heed
