// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace stratoscope
{

/** What kind of trouble an Error is; callers decide by it, people read Error::message(). */
enum class ErrorKind {
    NotFound, ///< A file, blob or image that was named is not there.
    Unreadable, ///< The operating system refused or failed to read.
    NotAnImage, ///< Readable, but nothing that this program knows.
    Damaged, ///< Contradicts its format or its digest.
    Limit, ///< Larger or deeper than the bounds in readlimits.h allow.
    Usage, ///< The request itself makes no sense (an unknown layer, a bad option).
    Cancelled, ///< The user asked to stop.
};

/** A failure that names the file, the entry in it, the cause, and what can be done. */
struct Error
{
    ErrorKind kind = ErrorKind::Damaged;
    QString file; ///< The file, directory or source that was read.
    QString entry; ///< The blob, member or path inside it; empty where the whole file is meant.
    QString cause; ///< What was found and what was expected, a sentence without a full stop.
    QString hint; ///< What the user can do; may be empty.

    /** One line for people: "FILE: ENTRY: CAUSE. HINT". */
    QString message() const;

    /** The same failure with \a file filled in where it is still empty. */
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
