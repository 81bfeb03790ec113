// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image.h"

namespace stratoscope
{

/** What a setting of an image's config is about (OCI image-spec, config.md, "config"; Docker adds the health check, the
 *  shell and what its children run). */
enum class ConfigKind : quint8 {
    Entrypoint,
    Command,
    WorkingDir,
    User,
    Variable,
    Port,
    Volume,
    StopSignal,
    HealthCheck,
    Shell,
    OnBuild,
    Label,
    Argument, ///< Of the build, and only where its value may be a secret: no setting, but as open as one.
};

/** One setting, and where it comes from. */
struct ConfigSetting
{
    ConfigKind kind = ConfigKind::Entrypoint;
    QString key; ///< The name of a variable, label or argument; empty for others.
    QString value; ///< Arguments as a shell would take them; the port, volume, …
    std::optional<std::size_t> step; ///< Into ImageConfig::history: the last instruction that set it, if one tells.
    bool mayBeSecret = false; ///< Of variables and arguments.

    bool operator==(const ConfigSetting &) const = default;
};

/** All settings of \a image in the order of the kinds, lists in their own order; bounded. A setting that no instruction
 *  of the history tells of was inherited from a base image without one, or set from outside. */
std::vector<ConfigSetting> configSettings(const Image &image);

/** What starts in a container: entrypoint and command as one line for a shell; empty if the image says nothing. */
QString startedCommand(const ImageConfig &config);

/** A "docker run" for \a image that spells out all that the image would set by itself, so that it can be changed.
 *  Ports are published as they are. Safe to paste: everything from the image is quoted. */
QString dockerRunLine(const Image &image);

}
