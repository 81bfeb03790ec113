// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine.h"

#include <set>

namespace stratoscope
{

/** Which paths of a container its engine says are not as in its image; "/etc/passwd", bytes. */
struct ContainerDiff
{
    std::set<QByteArray> present; ///< New or changed.
    std::set<QByteArray> added; ///< Of these, the new ones.
    std::set<QByteArray> deleted; ///< Also a directory that was deleted and made anew.
    /** False where the engine prints names as they are, line by line, and one has a line break in it: then a path may be
     *  the beginning of another, and what seems deleted a part of a name. */
    bool isCertain = true;
    QByteArray printed; ///< As the engine said it.
};

/** Reads what "diff" prints, a letter and a path on each line. */
ContainerDiff parseDiffLines(const QByteArray &printed);
/** Reads the JSON that podman's "diff" prints; fails where it is none. */
Result<ContainerDiff> parseDiffJson(const QByteArray &printed, const QString &name);

/** Asks \a engine which paths of the container \a id differ from its image's. */
Result<ContainerDiff> diffContainer(const Engine &engine, const QString &id, const Job &job);

}
