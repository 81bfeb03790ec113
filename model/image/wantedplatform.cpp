// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wantedplatform.h"

#include <mutex>

namespace stratoscope
{

namespace
{

struct PlatformWish
{
    std::mutex mutex;
    std::optional<Platform> platform;
};

PlatformWish &platformWish()
{
    static PlatformWish wish;
    return wish;
}

}

void setWantedPlatform(const std::optional<Platform> &platform)
{
    const std::lock_guard lock(platformWish().mutex);
    platformWish().platform = platform;
}

Platform wantedPlatform()
{
    const std::lock_guard lock(platformWish().mutex);
    return platformWish().platform.value_or(Platform::host());
}

}
