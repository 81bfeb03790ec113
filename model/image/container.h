// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** A container's state according to its engine. */
enum class ContainerState { Unknown, Created, Running, Paused, Exited };

/** A container: an image plus a writable layer. */
struct Container
{
    QString id; ///< The full ID.
    QString name;
    QString engine; ///< "docker", "podman", …; for a storage directory, the engine that owns it.
    ContainerState state = ContainerState::Unknown;
    QString upper; ///< The writable layer: an upper directory on the host, or a layer tar.
};

}
