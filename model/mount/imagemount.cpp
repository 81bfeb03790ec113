// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagemount.h"

#include "bytes.h"
#include "fusesession.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>
#include <sys/stat.h>

namespace stratoscope
{

namespace
{

struct ImageMountWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ImageMount)
};

}

bool isDeadMount(const QString &directory)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(directory).constData(), &status) != 0 && errno == ENOTCONN;
}

Result<QString> mountPoint(const QString &directory)
{
    if (isDeadMount(directory))
        return failure(ErrorKind::Usage, displayText(directory),
            ImageMountWords::tr("an image is still mounted there, but its program is gone"),
            ImageMountWords::tr("Unmount it first: fusermount3 -u %1").arg(displayText(directory)));
    const QFileInfo info(directory);
    if (!info.exists())
        return failure(ErrorKind::NotFound, displayText(directory), ImageMountWords::tr("no such directory"),
            ImageMountWords::tr("Create it first."));
    if (!info.isDir())
        return failure(ErrorKind::Usage, displayText(directory), ImageMountWords::tr("not a directory"));
    constexpr QDir::Filters All = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    if (!QDir(directory).isEmpty(All))
        return failure(ErrorKind::Usage, displayText(directory), ImageMountWords::tr("the directory is not empty"),
            ImageMountWords::tr("Mount the image on an empty one."));
    return info.canonicalFilePath();
}

ImageMount::ImageMount(std::unique_ptr<Session> session)
    : m_session(std::move(session))
{
}

ImageMount::~ImageMount() = default;

Result<std::unique_ptr<ImageMount>> ImageMount::mount(LoadedImagePtr image, const QString &directory)
{
    const Result<QString> target = mountPoint(directory);
    if (!target)
        return tl::unexpected(target.error());
    if (auto obstacle = mountObstacle())
        return tl::unexpected(std::move(*obstacle));
    auto session = std::make_unique<Session>(std::move(image), *target);
    if (const Result<void> started = session->start(); !started)
        return tl::unexpected(started.error());
    return std::unique_ptr<ImageMount>(new ImageMount(std::move(session)));
}

const QString &ImageMount::directory() const
{
    return m_session->directory();
}

int ImageMount::endedDescriptor() const
{
    return m_session->endedDescriptor();
}

}
