// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "privatemount.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <poll.h>
#include <sys/mount.h>

namespace stratoscope
{

namespace
{

struct PrivateMountWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ImageMount)
};

constexpr qsizetype LongestFolderName = 64;
const QString ParentNames = QStringLiteral("stratoscope-mount-");

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

/** Takes away what programs have left that did not end as they should. */
void removeDeadMounts(const QString &runtime)
{
    const QDir all(runtime);
    for (const QString &parent : all.entryList({ParentNames + QLatin1Char('*')}, QDir::Dirs)) {
        const QDir directory(all.filePath(parent));
        // A dead mount is no directory, and not even there, for all that Qt can tell.
        for (const QString &name : directory.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
            const QString target = directory.filePath(name);
            if (!isDeadMount(target))
                continue;
            if (::umount2(QFile::encodeName(target).constData(), MNT_DETACH) != 0)
                QProcess::execute(QStringLiteral("fusermount3"),
                    {QStringLiteral("-u"), QStringLiteral("-z"), QStringLiteral("-q"), QStringLiteral("--"), target});
            all.rmdir(parent + QLatin1Char('/') + name);
        }
        // Only of an empty one, so of none that is in use.
        all.rmdir(parent);
    }
}

}

Result<std::unique_ptr<PrivateMount>> PrivateMount::make(const LoadedImagePtr &image, const QString &name)
{
    const QString runtime = runtimeDirectory();
    removeDeadMounts(runtime);
    // Others may not enter it.
    QTemporaryDir parent(runtime + QLatin1Char('/') + ParentNames + QStringLiteral("XXXXXX"));
    if (!parent.isValid())
        return failure(ErrorKind::Unreadable, runtime,
            PrivateMountWords::tr("cannot create a directory there: %1").arg(parent.errorString()));
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
