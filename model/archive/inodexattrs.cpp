// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "inodexattrs.h"

#include "openfile.h"
#include "readlimits.h"

#include <QCoreApplication>

#include <sys/xattr.h>

#include <algorithm>
#include <cerrno>

namespace stratoscope
{

namespace
{

struct InodeXattrsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::UpperWalk)
};

/** XATTR_LIST_MAX and XATTR_SIZE_MAX of Linux. */
constexpr qsizetype ListBytes = 64 * 1024;

/** File systems without attributes, and attributes that vanished in the meantime, are not errors. */
bool isAbsence(int errorNumber)
{
    return errorNumber == ENOTSUP || errorNumber == ENODATA;
}

}

Result<std::vector<Xattr>> readXattrs(int descriptor)
{
    // fgetxattr(2) does not work on O_PATH descriptors; the link in /proc leads to the same inode.
    const QByteArray link = QByteArrayLiteral("/proc/self/fd/") + QByteArray::number(descriptor);
    QByteArray list(ListBytes, Qt::Uninitialized);
    const ssize_t length = ::listxattr(link.constData(), list.data(), static_cast<std::size_t>(list.size()));
    if (length < 0 && !isAbsence(errno))
        return tl::unexpected(systemError(errno, {}));
    std::vector<Xattr> xattrs;
    quint64 bytes = 0;
    for (const QByteArray &name : list.first(std::max<ssize_t>(length, 0)).split('\0')) {
        if (name.isEmpty())
            continue;
        QByteArray value(ListBytes, Qt::Uninitialized);
        const ssize_t size
            = ::getxattr(link.constData(), name.constData(), value.data(), static_cast<std::size_t>(value.size()));
        if (size < 0 && isAbsence(errno))
            continue;
        if (size < 0)
            return tl::unexpected(systemError(errno, {}));
        value.truncate(size);
        value.squeeze();
        bytes += static_cast<quint64>(name.size()) + static_cast<quint64>(size);
        if (bytes > limits::XattrBytes)
            return failure(ErrorKind::Limit, {},
                InodeXattrsWords::tr("more than %1 bytes of extended attributes").arg(limits::XattrBytes));
        xattrs.push_back({name, value});
    }
    std::sort(xattrs.begin(), xattrs.end());
    return xattrs;
}

}
