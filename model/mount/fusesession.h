// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filedescriptor.h"
#include "fuseheader.h"
#include "fuseoperations.h"
#include "imagemount.h"
#include "leaderfollowers.h"

#include <chrono>
#include <optional>
#include <thread>

namespace stratoscope
{

/** A session of libfuse, and the threads that answer its requests. */
class ImageMount::Session
{
public:
    Session(LoadedImagePtr image, const QString &directory);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    /** Mounts on the directory and starts the threads. */
    Result<void> start();

    const QString &directory() const { return m_directory; }
    int endedDescriptor() const { return m_ended.get(); }

private:
    using Clock = std::chrono::steady_clock;

    void answer();
    bool lead(fuse_buf &buffer);
    bool receive(fuse_buf &buffer, Clock::time_point awakeUntil) const;

    const QString m_directory;
    MountedImage m_image;
    const FileDescriptor m_stop; ///< Readable once the threads shall end.
    const FileDescriptor m_ended; ///< Readable once one of them has ended, mostly because the image was unmounted.
    fuse_session *m_fuse = nullptr;
    bool m_isMounted = false;
    std::optional<LeaderFollowers> m_threadsInTurn; ///< Once it is mounted.
    std::vector<std::thread> m_threads;
};

}
