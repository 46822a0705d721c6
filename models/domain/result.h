// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace pledgeboard {

/// What went wrong, for code that has to decide; people read Error::message.
enum class ErrorCode {
    FileNotFound,
    FileUnreadable,
    FileTooLarge,
    FileEmpty,
    FileBinary,
    FileEncoding,
    AlreadyImported,
    WorkspaceMissing,
    WorkspaceNotOurs,
    WorkspaceTooNew,
    WorkspaceReadOnly,
    WorkspaceBusy,
    WorkspaceBroken,
    ReferenceBroken,
    WordsBroken,
    DiskFull,
    WriteFailed,
    WrongUsage,
    Cancelled,
};

/// A failure. The message is one or two translated sentences: what failed (with the file's name) and what to do next.
struct Error {
    ErrorCode code = ErrorCode::FileUnreadable;
    QString message;
};

/// A value, or the Error that explains why there is none. std::optional is for "nothing there", this is for "it failed".
template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, const QString &message)
{
    return tl::unexpected<Error>(Error{code, message});
}

} // namespace pledgeboard
