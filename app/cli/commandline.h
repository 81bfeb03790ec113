// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "failrules.h"
#include "loadimage.h"

#include <optional>

namespace stratoscope
{

/** What the command line asks for. */
struct Request
{
    enum class Command { Help, Version, Report, List };
    enum class Format { Text, Json };

    Command command = Command::Help;
    QString helpText; ///< For Command::Help.
    QString path; ///< The image's file or directory.
    ImageWish wish;
    LoadOptions load;
    Format format = Format::Text;
    std::vector<FailRule> failOver; ///< What makes report fail.
    std::optional<quint32> upTo; ///< Unset: the top.
    std::optional<quint32> layer; ///< Set: that layer alone.
};

/** Reads \a arguments, the program's name first. Fails with ErrorKind::Usage. */
Result<Request> parseCommandLine(const QStringList &arguments);

}
