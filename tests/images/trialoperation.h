// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "generate.h"
#include "operation.h"

namespace stratoscope
{

/** An operation in a random sequence; both the kernel and a sandbox can perform it. */
struct TrialOperation
{
    enum class Kind {
        MakeFile,
        WriteFile,
        AppendToFile,
        ResizeFile,
        ChangeMode,
        ChangeOwner,
        ChangeTime,
        SetAttribute,
        RemoveAttribute,
        MakeDirectory,
        MakeSymlink,
        MakeHardLink,
        MakeFifo,
        RemovePath,
        RemoveEmptyDirectory,
        RenamePath,
    };

    Kind kind = Kind::MakeFile;
    QByteArray path;
    QByteArray other; ///< The second path, or the name of an attribute.
    QByteArray bytes; ///< Content, value, or link target.
    quint32 number = 0; ///< Mode, size, owner, or time.
    quint32 group = 0;

    /** The same operation for a sandbox. */
    Operation toOperation() const;
    /** For messages. */
    QByteArray toText() const;
};

/** A random operation on a tree with \a paths ("/etc/passwd"), mostly on one of them. */
TrialOperation randomTrial(imagebuilder::Generator &random, const std::vector<QByteArray> &paths);

}
