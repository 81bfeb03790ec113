// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image.h"

#include <vector>

namespace stratoscope
{

/** A difference of two configs: of a field, or of one of its entries. */
struct ConfigChange
{
    enum class Field {
        Platform,
        User,
        WorkingDir,
        Entrypoint,
        Command,
        StopSignal,
        Env,
        Label,
        ExposedPort,
        Volume,
        Author,
    };

    Field field = Field::Platform;
    QString key; ///< Of a variable or label; empty for all others.
    QString before; ///< Null: not there.
    QString after;

    bool operator==(const ConfigChange &) const = default;
};

/** What of the configs of two images differs in how a container would run, in the order of Field and then of keys. */
std::vector<ConfigChange> configChanges(const Image &before, const Image &after);

/** The field as Dockerfiles and configs call it: "ENV", "ENTRYPOINT", …; not translated. */
QString fieldName(ConfigChange::Field field);

}
