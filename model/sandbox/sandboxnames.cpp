// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sandboxnames.h"

#include "bytes.h"
#include "posixfailure.h"
#include "readlimits.h"

#include <QCoreApplication>

#include <cerrno>

namespace stratoscope
{

Result<QByteArrayList> pathComponents(const QByteArray &path)
{
    if (path.size() > limits::PathBytes - 1)
        return posixFailure(ENAMETOOLONG, path.left(limits::NameBytes));
    if (path.contains('\0'))
        return posixFailure(EINVAL, path);
    QByteArrayList components;
    for (const QByteArray &component : path.split('/')) {
        if (component.isEmpty())
            continue;
        if (component == "." || component == "..")
            return posixFailure(EINVAL, path);
        if (component.size() > limits::NameBytes)
            return posixFailure(ENAMETOOLONG, path);
        components.append(component);
    }
    return components.size() > limits::PathDepth ? posixFailure(ENAMETOOLONG, path)
                                                 : Result<QByteArrayList>(std::move(components));
}

Result<void> checkNewName(const QByteArray &name, const QByteArray &path)
{
    if (!name.startsWith(".wh."))
        return {};
    return failure(ErrorKind::Usage, displayText(path),
        QCoreApplication::translate(
            "stratoscope::Sandbox", "names that start with \".wh.\" are reserved for whiteouts in layers (EINVAL)"));
}

QByteArray joinedPath(const QByteArrayList &components)
{
    return '/' + components.join('/');
}

bool isPathBelow(const QByteArray &path, const QByteArray &ancestor)
{
    return ancestor == "/" ? path.size() > 1 : path.startsWith(ancestor + '/');
}

}
