// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "generate.h"
#include "operation.h"

namespace stratoscope
{

/** One operation of a random sequence, which both the kernel and a sandbox can do. */
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
    QByteArray other; ///< The second path, or an attribute's name.
    QByteArray bytes; ///< Content, value or link target.
    quint32 number = 0; ///< Mode, size, owner or time.
    quint32 group = 0;

    /** As a sandbox does it. */
    Operation toOperation() const;
    /** For messages. */
    QByteArray toText() const;
};

/** Something to be done in a tree that has \a paths ("/etc/passwd"), mostly with one of them. */
TrialOperation randomTrial(imagebuilder::Generator &random, const std::vector<QByteArray> &paths);

}
