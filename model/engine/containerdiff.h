// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine.h"

#include <set>

namespace stratoscope
{

/** The paths of a container that differ from its image according to the engine; "/etc/passwd", bytes. */
struct ContainerDiff
{
    std::set<QByteArray> present; ///< New or changed.
    std::set<QByteArray> added; ///< The new ones among these.
    std::set<QByteArray> deleted; ///< Includes a directory that was deleted and recreated.
    /** False if the engine prints raw names, one per line, and one contains a line break: then a path may be
     *  the beginning of another, and an apparent deletion may be part of a name. */
    bool isCertain = true;
    QByteArray printed; ///< The engine's raw output.
};

/** Parses the output of "diff", a letter and a path on each line. */
ContainerDiff parseDiffLines(const QByteArray &printed);
/** Parses the JSON output of podman's "diff"; fails if it is not JSON. */
Result<ContainerDiff> parseDiffJson(const QByteArray &printed, const QString &name);

/** Asks \a engine which paths of the container \a id differ from its image. */
Result<ContainerDiff> diffContainer(const Engine &engine, const QString &id, const Job &job);

}
