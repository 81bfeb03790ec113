// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "privatemount.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <poll.h>

namespace stratoscope
{

namespace
{

struct PrivateMountWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ImageMount)
};

constexpr qsizetype LongestFolderName = 64;

/** What the file manager shows as the folder's name. */
QString folderName(const QString &name)
{
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9._-]+"));
    QString safe = name.section(QLatin1Char('/'), -1).left(LongestFolderName).replace(odd, QStringLiteral("_"));
    while (safe.startsWith(QLatin1Char('.')) || safe.startsWith(QLatin1Char('-')))
        safe.remove(0, 1);
    return safe.isEmpty() ? QStringLiteral("image") : safe;
}

/** systemd's for this user, which lasts as long as the session; else the one for temporary files. */
QString runtimeDirectory()
{
    const QString directory = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !directory.isEmpty() && QDir(directory).exists() ? directory : QDir::tempPath();
}

}

Result<std::unique_ptr<PrivateMount>> PrivateMount::make(const LoadedImagePtr &image, const QString &name)
{
    // Others may not enter it.
    QTemporaryDir parent(runtimeDirectory() + QStringLiteral("/stratoscope-XXXXXX"));
    if (!parent.isValid())
        return failure(ErrorKind::Unreadable, runtimeDirectory(),
            PrivateMountWords::tr("no directory can be made there: %1").arg(parent.errorString()));
    // Removing all that is in it is not what should happen to something mounted.
    parent.setAutoRemove(false);
    std::unique_ptr<PrivateMount> made(new PrivateMount);
    made->m_parent = parent.path();
    made->m_target = parent.filePath(folderName(name));
    QDir().mkdir(made->m_target);
    auto mount = ImageMount::mount(image, made->m_target);
    if (!mount)
        return tl::unexpected(mount.error());
    made->m_mount = std::move(*mount);
    return made;
}

PrivateMount::~PrivateMount()
{
    m_mount.reset();
    QDir().rmdir(m_target);
    QDir().rmdir(m_parent);
}

bool PrivateMount::isThere() const
{
    pollfd ended {m_mount->endedDescriptor(), POLLIN, 0};
    return ::poll(&ended, 1, 0) == 0;
}

}
