// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace stratoscope
{

/** The kind of failure: code decides by it, people read Error::message(). */
enum class ErrorKind {
    NotFound, ///< The named file, blob or image does not exist.
    Unreadable, ///< The operating system refused or failed to read.
    NotAnImage, ///< Readable, but no format that this program knows.
    Damaged, ///< Contradicts its format or its digest.
    Limit, ///< Exceeds the bounds in readlimits.h.
    Usage, ///< The request itself is invalid (an unknown layer, a bad option).
    Cancelled, ///< The user stopped it.
};

/** A failure: the file, the entry in it, the cause, and a hint for the user. */
struct Error
{
    ErrorKind kind = ErrorKind::Damaged;
    QString file; ///< The file, directory or source that was read.
    QString entry; ///< The blob, member or path inside it; empty for the whole file.
    QString cause; ///< What was found and what was expected; no full stop.
    QString hint; ///< What the user can do; may be empty.

    /** One line for people: "FILE: ENTRY: CAUSE. HINT", as displayText() shows it. */
    QString message() const;

    /** The same failure, with \a file filled in if it has none. */
    Error in(const QString &file) const;
};

template<typename T>
using Result = tl::expected<T, Error>;

/** Shorthand for returning a failure from a function that returns a Result. */
inline tl::unexpected<Error> failure(
    ErrorKind kind, const QString &entry, const QString &cause, const QString &hint = {})
{
    return tl::unexpected<Error>(Error {kind, {}, entry, cause, hint});
}

}
