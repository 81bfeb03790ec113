// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <memory>

namespace stratoscope
{

/** Why nothing can be mounted here, with what to do about it; empty if it can, as far as that can be told without
 *  trying. */
std::optional<Error> mountObstacle();

/** True if something is mounted on \a directory that nobody answers for any more. */
bool isDeadMount(const QString &directory);

/** Where \a directory really is. What is there would be hidden, so it has to be empty. Fails with ErrorKind::NotFound or
 *  ErrorKind::Usage if nothing can be mounted on it. */
Result<QString> mountPoint(const QString &directory);

/**
 * An image that is mounted with FUSE, read-only, without setuid, devices and execution. Threads of its own answer the
 * kernel until it is unmounted, by this object or by anybody else.
 */
class ImageMount
{
public:
    /**
     * Mounts \a image on \a directory. Fails like mountPoint(), with mountObstacle(), and with ErrorKind::Unreadable if
     * the system does not mount. May take a moment; do not call it on the GUI thread.
     */
    static Result<std::unique_ptr<ImageMount>> mount(LoadedImagePtr image, const QString &directory);
    /** Unmounts. Whoever has a file open gets errors from then on. Does not wait for reads to end, nor for anybody else;
     *  it may run a program, so do not do it on the GUI thread either. */
    ~ImageMount();
    Q_DISABLE_COPY_MOVE(ImageMount)

    const QString &directory() const;
    /** A descriptor that becomes readable when somebody else has unmounted the image, or it cannot be answered for. */
    int endedDescriptor() const;

private:
    class Session;

    explicit ImageMount(std::unique_ptr<Session> session);

    std::unique_ptr<Session> m_session;
};

}
