// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mountcommand.h"

#include "background.h"
#include "bytes.h"
#include "exitcode.h"
#include "imagemount.h"
#include "imageopening.h"
#include "interrupt.h"
#include "messages.h"
#include "standardoutput.h"

#include <QCoreApplication>

#include <array>
#include <poll.h>

namespace stratoscope
{

namespace
{

struct MountCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::MountCommand)
};

int failedMount(const Error &error)
{
    printError(error.message());
    const bool isWrong = error.kind == ErrorKind::Usage || error.kind == ErrorKind::NotFound;
    return isWrong ? exitcode::WrongUsage : exitcode::Unreadable;
}

/** Until the user, or somebody else, has had enough. */
void waitForEnd(const ImageMount &mount, const InterruptEvent &interrupt)
{
    std::array<pollfd, 2> waiting {
        pollfd {mount.endedDescriptor(), POLLIN, 0}, pollfd {interrupt.descriptor(), POLLIN, 0}};
    while (::poll(waiting.data(), waiting.size(), -1) < 0 && errno == EINTR) { }
}

void printMounted(const Request &request)
{
    const QString directory = displayText(request.output);
    const QString text = request.isInBackground
        ? MountCommandWords::tr("Mounted on %1. To unmount: fusermount3 -u %1").arg(directory)
        : MountCommandWords::tr("Mounted on %1. Press Ctrl+C to unmount.").arg(directory);
    StandardOutput().write(text.toUtf8() + '\n');
}

int mountUntilEnd(const Request &request, const Ready &ready)
{
    ProgressLine progress(!request.isQuiet);
    const auto loaded = openFiles(request, progress);
    if (!loaded)
        return loaded.error();
    const InterruptEvent interrupt;
    const auto mounted = ImageMount::mount(*loaded, request.output);
    if (!mounted)
        return failedMount(mounted.error());
    printMounted(request);
    const int code = (*loaded)->isDamaged() ? exitcode::Damaged : exitcode::Fine;
    if (ready)
        ready(code);
    waitForEnd(**mounted, interrupt);
    return code;
}

}

int runMount(const Request &request)
{
    // Reading the image may take a while: say before if it is in vain.
    if (const Result<QString> target = mountPoint(request.output); !target)
        return failedMount(target.error());
    if (const auto obstacle = mountObstacle())
        return failedMount(*obstacle);
    if (!request.isInBackground)
        return mountUntilEnd(request, {});
    return runInBackground([&request](const Ready &ready) { return mountUntilEnd(request, ready); });
}

}
