// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QByteArray>

namespace stratoscope
{

/** What to look for in the contents of files. */
struct ContentQuery
{
    enum class Kind : quint8 {
        Text,
        Regex, ///< In the syntax of Perl (PCRE2), line by line.
        Bytes, ///< As hexadecimal digits, in pairs: "7f 45 4c 46".
    };

    Kind kind = Kind::Text;
    QByteArray pattern; ///< UTF-8.
    bool ignoresCase = false; ///< Of text alone.

    bool operator==(const ContentQuery &) const = default;
};

/** Whose contents to look through. */
struct ContentScope
{
    enum class Kind : quint8 {
        UpTo, ///< The unified file system as of \c layer.
        Alone, ///< What \c layer itself brings.
        AllVersions, ///< Every version of every file in any layer, hidden ones too.
    };

    Kind kind = Kind::UpTo;
    LayerIndex layer;

    bool operator==(const ContentScope &) const = default;
};

}
