// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "newpath.h"

#include "bytes.h"
#include "sandboxnames.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct NewPathWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::NewPath)
};

}

VersionId versionAtTop(const LoadedImage &image, const QByteArray &path)
{
    const PathId id = image.tree.paths().find(path);
    return id.isValid() ? image.tree.visible(id, image.top()) : VersionId();
}

QString newPathProblem(const LoadedImage &image, const QByteArray &path)
{
    const Result<QByteArrayList> components = pathComponents(path);
    if (!components)
        return components.error().cause;
    if (components->isEmpty() || !path.startsWith('/'))
        return NewPathWords::tr("A path starts with a slash.");
    if (const Result<void> allowed = checkNewName(components->last(), path); !allowed)
        return allowed.error().cause;
    if (versionAtTop(image, path).isValid())
        return NewPathWords::tr("“%1” already exists.").arg(displayText(components->last()));
    const QByteArray parent = parentPath(path);
    const VersionId directory = versionAtTop(image, parent);
    if (parent != "/" && (!directory.isValid() || image.tree.type(directory) != EntryType::Directory))
        return NewPathWords::tr("No such directory: %1").arg(displayText(parent));
    return {};
}

QByteArray parentPath(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash <= 0 ? QByteArray("/") : path.left(slash);
}

}
