// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imageconfig.h"

#include <optional>

namespace stratoscope
{

/** How Docker finds out whether a container works ("Healthcheck" in its configs; the OCI has none). */
struct HealthCheck
{
    QStringList test; ///< "NONE"; "CMD" and arguments; or "CMD-SHELL" and a command for the shell.
    qint64 interval = 0; ///< Nanoseconds, as all times; 0: Docker's own.
    qint64 timeout = 0;
    qint64 startPeriod = 0;
    int retries = 0; ///< 0: Docker's own number.
};

/** The health check of \a config; nothing if it has none. */
std::optional<HealthCheck> healthCheckOf(const ImageConfig &config);

/** It as an instruction would have it: "--interval=30s CMD curl -f localhost"; empty if there is none. */
QString healthCheckText(const ImageConfig &config);

/** \a nanoseconds as Docker's options take it: "1m30s"; empty for 0. */
QString dockerDuration(qint64 nanoseconds);

}
