// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** What a container is doing, as its engine says. */
enum class ContainerState { Unknown, Created, Running, Paused, Exited };

/** A container: an image and a writable layer of its own. */
struct Container
{
    QString id; ///< In full, as its engine has it.
    QString name;
    QString engine; ///< "docker", "podman", …; of a storage directory, whose it is.
    ContainerState state = ContainerState::Unknown;
    QString upper; ///< Its writable layer: an upper directory on the host, or a layer tar.
};

}
