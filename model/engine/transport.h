// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <optional>

namespace stratoscope
{

/** What a name in the syntax of skopeo, podman and buildah (containers-transports(5)) means here. */
struct Transport
{
    QString location; ///< A path, or a reference to an engine.
    QString image; ///< The name of an image at a path; empty: any.

    bool operator==(const Transport &) const = default;
};

/** Reads "oci:DIR[:NAME]", "oci-archive:FILE[:NAME]", "docker-archive:FILE[:NAME]", "dir:DIR", "docker-daemon:NAME" and
 *  "containers-storage:NAME"; empty for anything else. Fails with ErrorKind::Usage, and says what to do instead, for a
 *  registry and other names that mean something which cannot be opened. */
Result<std::optional<Transport>> parseTransport(const QString &text);

/** What to type instead of \a text, which is no file, if it looks like the name of an image; may be empty. */
QString hintForName(const QString &text);

}
