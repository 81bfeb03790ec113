// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagemount.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace stratoscope
{

namespace
{

struct MountObstacleWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ImageMount)
};

const char *const FuseDevice = "/dev/fuse";

Error noDevice()
{
    return {ErrorKind::Unreadable, QString::fromLatin1(FuseDevice), {},
        MountObstacleWords::tr("images cannot be mounted, because there is no such device"),
        MountObstacleWords::tr("Load the kernel module \"fuse\"; a container gets the device with "
                               "\"--device /dev/fuse --cap-add SYS_ADMIN\".")};
}

}

std::optional<Error> mountObstacle()
{
    if (::access(FuseDevice, R_OK | W_OK) != 0) {
        if (errno == ENOENT)
            return noDevice();
        return Error {ErrorKind::Unreadable, QString::fromLatin1(FuseDevice), {},
            MountObstacleWords::tr("images cannot be mounted, because you have no permission to open this device"),
            MountObstacleWords::tr("Ask the administrator for access to it.")};
    }
    if (::geteuid() != 0 && QStandardPaths::findExecutable(QStringLiteral("fusermount3")).isEmpty())
        return Error {ErrorKind::Unreadable, QStringLiteral("fusermount3"), {},
            MountObstacleWords::tr("images cannot be mounted, because this program is missing"),
            MountObstacleWords::tr("Install the package \"fuse3\".")};
    return std::nullopt;
}

}
