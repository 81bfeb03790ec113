// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "step.h"

#include <QStringList>

namespace stratoscope
{

/** What \a step did, as lines below a command: "/etc/hosts: copied up from layer 2 (1.2 kB)", and what it costs. What is
 *  beyond \a most lines is only counted. */
QStringList stepLines(const Step &step, qsizetype most = 12);

}
