// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kindtable.h"

#include <QString>

namespace stratoscope
{

/** Programs that make and run containers. A new one starts with its row in enginekind.cpp. */
enum class EngineKind { Docker, Podman, Nerdctl };

inline constexpr std::size_t EngineCount = EnumeratorCount<EngineKind>;

/** What a kind of engine is called, and what its program does unlike others. */
struct EngineRow
{
    EngineKind kind;
    const char *name; ///< Of the program, and of its references: "docker" of docker://NAME.
    const char
        *variable; ///< Of the environment: says which program it is instead, and what comes first among its arguments.
    const char *listFormat; ///< Of --format: makes lists JSON.
    bool printsDiffAsJson;
    bool copyFollowsLinks; ///< "cp" of a symlink copies what it leads to.
    const char *saveOptions; ///< Of "save", besides the image; separated by spaces.
    // Contexts or connections, each called by a name; all of these are null or empty where there are none.
    const char *placeOption; ///< Before a command: the place that is meant.
    const char *placeLabel; ///< For people, %1 is the place.
    const char *placesCommand; ///< Lists them.
    const char *currentPlaceKey; ///< Of the list: true for the one that is asked without the option; empty: none of the
                                 ///< list is.
    // What can be done, for people:
    const char *permissionHint; ///< Where this user may not ask it.
    const char *stoppedHint; ///< Where it does not run.
    const char *installHint; ///< Where there is no such program.
};

const EngineRow &engineRow(EngineKind kind);

/** "docker", "podman", "nerdctl". */
QString engineName(EngineKind kind);

}
