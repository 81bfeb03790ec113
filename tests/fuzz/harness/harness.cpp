// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "harness.h"

#include "workers.h"

#include <QLocale>

#include <cstdio>
#include <cstdlib>

#include <malloc.h>

namespace stratoscope::fuzz
{

void require(bool holds, const char *claim)
{
    require(holds, claim, {});
}

void require(bool holds, const char *claim, const QString &about)
{
    if (holds)
        return;
    std::fprintf(stderr, "not true: %s %s\n", claim, qPrintable(about));
    std::abort();
}

void prepareHarness()
{
    static const bool done = [] {
        WorkerPool::shared().setWidth(1);
        // Each input has buffers of some size: they come from the heap, not each time anew from the kernel.
        constexpr int MostKept = 32 << 20;
        mallopt(M_MMAP_THRESHOLD, MostKept);
        mallopt(M_TRIM_THRESHOLD, 4 * MostKept);
        QLocale::setDefault(QLocale::c());
        qputenv("XDG_CONFIG_HOME", "/dev/null/none");
        qputenv("XDG_CACHE_HOME", "/dev/null/none");
        return true;
    }();
    static_cast<void>(done);
}

}
