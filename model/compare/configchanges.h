// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image.h"

#include <vector>

namespace stratoscope
{

/** A difference between two configs: in a field, or in one of its entries. */
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
    QString key; ///< For a variable or label; empty otherwise.
    QString before; ///< Null: not set.
    QString after;

    bool operator==(const ConfigChange &) const = default;
};

/** Config differences that affect how a container runs, in the order of Field, then of keys. */
std::vector<ConfigChange> configChanges(const Image &before, const Image &after);

/** The field's name in Dockerfiles and configs: "ENV", "ENTRYPOINT", …; not translated. */
QString fieldName(ConfigChange::Field field);

}
