// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine.h"

#include <optional>

namespace stratoscope
{

/** A user's reference to an engine's image or container: "docker://shop:2.4", "container://web". */
struct EngineReference
{
    enum class What { ImageOrContainer, Image, Container };

    std::optional<EngineKind> kind; ///< Empty: whichever engine has it.
    QString place; ///< The context or connection; empty: the current one.
    What what = What::ImageOrContainer;
    QString name; ///< A name or an ID; never looks like an option.

    /** The reference as text, which parseReference() reads back. */
    QString toString() const;
};

/** True if \a text is intended as a reference, well-formed or not: anything else is a path. */
bool isReference(const QString &text);

/**
 * Parses ENGINE[-image|-container][+PLACE]://NAME or container://NAME, where ENGINE is docker, podman or nerdctl and
 * PLACE a context or connection. Fails with ErrorKind::Usage if the name is invalid.
 */
Result<EngineReference> parseReference(const QString &text);

/** True if this program accepts \a name for a context or connection. */
bool isPlaceName(const QString &name);

}
