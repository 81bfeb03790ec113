// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "filetime.h"

#include <ctime>

namespace stratoscope
{

FileTime systemTime()
{
    timespec now = {};
    clock_gettime(CLOCK_REALTIME, &now);
    return {now.tv_sec, static_cast<quint32>(now.tv_nsec)};
}

}
