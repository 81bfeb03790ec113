// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "endsoon.h"

#include <chrono>
#include <thread>
#include <unistd.h>

namespace stratoscope
{

namespace
{

/** For what ends once it notices that it is cancelled. */
constexpr std::chrono::seconds EndPatience {5};

}

void endSoon(int code)
{
    std::thread([code] {
        std::this_thread::sleep_for(EndPatience);
        ::_exit(code);
    }).detach();
}

}
