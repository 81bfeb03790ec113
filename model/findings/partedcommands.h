// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fixscene.h"

namespace stratoscope
{

/** The commands of a hider that its finding is about, and the others. */
struct PartedCommands
{
    QStringList moved; ///< With absolute paths.
    QStringList kept;
    QList<QByteArray> globs; ///< The paths of what is moved.

    void add(const PartedCommands &other);
};

/** Takes the RUN that hides the finding of \a scene apart: what of it removes, changes or moves the files, by its cause.
 *  What other files of a layer between the two need, too, is also kept; so is all where nobody knows. */
PartedCommands partedCommands(const FixScene &scene);

/** True if what lies at \a globs may be needed between the writer and the end of the hider, whose other commands are
 *  \a kept: they, or instructions between, name it or call the package manager that it belongs to. */
bool isNeeded(const FixScene &scene, const QStringList &kept, const QList<QByteArray> &globs);

/** True if \a moved may name users or groups that only a RUN above the writer adds. */
bool needsNewUsers(const FixScene &scene, const QStringList &moved);

}
