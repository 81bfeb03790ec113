// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine.h"

#include <optional>

namespace stratoscope
{

/** An image or a container of an engine, as a user names it: "docker://shop:2.4", "container://web". */
struct EngineReference
{
    enum class What { ImageOrContainer, Image, Container };

    std::optional<EngineKind> kind; ///< Empty: whichever engine has it.
    QString place; ///< The context or connection; empty: the current one.
    What what = What::ImageOrContainer;
    QString name; ///< A name or an ID; never begins like an option.

    /** The reference as it is written: parseReference() of it gives the same. */
    QString toString() const;
};

/** True if \a text is meant as a reference, well-formed or not: everything else is a path. */
bool isReference(const QString &text);

/**
 * ENGINE[-image|-container][+PLACE]://NAME or container://NAME, where ENGINE is docker, podman or nerdctl and PLACE a
 * context or connection. Fails with ErrorKind::Usage where the name could not be one.
 */
Result<EngineReference> parseReference(const QString &text);

/** True if a context or connection may be called \a name, as far as this program hands it on. */
bool isPlaceName(const QString &name);

}
