// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "enginekind.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

constexpr std::array EngineRows = std::to_array<EngineRow>({
    {
        .kind = EngineKind::Docker,
        .name = "docker",
        .variable = "STRATOSCOPE_DOCKER",
        .listFormat = "{{json .}}", // Old ones know no other.
        .printsDiffAsJson = false,
        .copyFollowsLinks = false,
        .saveOptions = "",
        .placeOption = "--context",
        .placeLabel = QT_TRANSLATE_NOOP("stratoscope::Engine", "docker, context %1"),
        .placesCommand = "context ls",
        .currentPlaceKey = "Current",
        .permissionHint = QT_TRANSLATE_NOOP("stratoscope::EngineProblem",
            "Add your user to the group \"docker\" and log in again, or use rootless docker or podman"),
        .stoppedHint
        = QT_TRANSLATE_NOOP("stratoscope::EngineProblem", "Start it: \"systemctl start docker\", or Docker Desktop"),
        .installHint
        = QT_TRANSLATE_NOOP("stratoscope::EngineProblem", "Install the package \"docker.io\" or \"docker-ce\""),
    },
    {
        .kind = EngineKind::Podman,
        .name = "podman",
        .variable = "STRATOSCOPE_PODMAN",
        .listFormat = "json",
        .printsDiffAsJson = true,
        .copyFollowsLinks = true,
        // An OCI archive it puts together in a folder first; this form it writes as it goes.
        .saveOptions = "--quiet --format docker-archive",
        .placeOption = "--connection",
        .placeLabel = QT_TRANSLATE_NOOP("stratoscope::Engine", "podman, connection %1"),
        .placesCommand = "system connection ls",
        .currentPlaceKey = "",
        .permissionHint
        = QT_TRANSLATE_NOOP("stratoscope::EngineProblem", "Run the program as the user who owns the containers"),
        .stoppedHint = QT_TRANSLATE_NOOP("stratoscope::EngineProblem",
            "Start it: \"podman machine start\", or \"systemctl --user start podman.socket\""),
        .installHint = QT_TRANSLATE_NOOP("stratoscope::EngineProblem", "Install the package \"podman\""),
    },
    {
        .kind = EngineKind::Nerdctl,
        .name = "nerdctl",
        .variable = "STRATOSCOPE_NERDCTL",
        .listFormat = "{{json .}}",
        .printsDiffAsJson = false,
        .copyFollowsLinks = false,
        .saveOptions = "",
        .placeOption = nullptr,
        .placeLabel = nullptr,
        .placesCommand = nullptr,
        .currentPlaceKey = nullptr,
        .permissionHint = QT_TRANSLATE_NOOP(
            "stratoscope::EngineProblem", "Run the program as root, or set up rootless containerd for your user"),
        .stoppedHint = QT_TRANSLATE_NOOP("stratoscope::EngineProblem", "Start it: \"systemctl start containerd\""),
        .installHint
        = QT_TRANSLATE_NOOP("stratoscope::EngineProblem", "Install nerdctl if you use containerd without docker"),
    },
});
static_assert(hasRowPerKind(EngineRows, &EngineRow::kind));

}

const EngineRow &engineRow(EngineKind kind)
{
    return rowFor(EngineRows, kind);
}

QString engineName(EngineKind kind)
{
    return QString::fromLatin1(engineRow(kind).name);
}

}
