// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandparser.h"

namespace stratoscope
{

/** The options of "mount". */
class MountParser : public CommandParser
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::CommandLine)

public:
    MountParser();

protected:
    Result<void> readOwn(Request &request) const override;

private:
    const QCommandLineOption m_background {QStringLiteral("background"),
        tr("Returns once the image is mounted, and leaves it so until DIR is unmounted.")};
};

}
