// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fusesession.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

namespace stratoscope
{

namespace
{

struct FuseSessionWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ImageMount)
};

/** A few that decode must not keep the others from looking at directories. */
constexpr std::size_t AnsweringThreads = 8;

/** What libfuse last said on this thread; it has no other way to tell why it failed. */
thread_local QByteArray lastFuseMessage;

[[gnu::format(printf, 2, 0)]] void keepFuseMessage(fuse_log_level, const char *format, va_list arguments)
{
    std::array<char, 512> text {};
    static_cast<void>(std::vsnprintf(text.data(), text.size(), format, arguments));
    lastFuseMessage = QByteArray(text.data()).trimmed();
}

void notify(const FileDescriptor &event)
{
    const quint64 one = 1;
    static_cast<void>(!::write(event.get(), &one, sizeof one));
}

bool watch(const FileDescriptor &waiting, int descriptor, quint32 events)
{
    epoll_event event = {};
    event.events = events;
    event.data.fd = descriptor;
    return ::epoll_ctl(waiting.get(), EPOLL_CTL_ADD, descriptor, &event) == 0;
}

}

ImageMount::Session::Session(LoadedImagePtr image, const QString &directory)
    : m_directory(directory)
    , m_image(std::move(image))
    , m_stop(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_ended(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

ImageMount::Session::~Session()
{
    m_image.jobs.cancelAll();
    if (m_fuse)
        fuse_session_exit(m_fuse);
    notify(m_stop);
    for (std::thread &thread : m_threads)
        thread.join();
    if (m_isMounted)
        fuse_session_unmount(m_fuse);
    if (m_fuse)
        fuse_session_destroy(m_fuse);
}

Result<void> ImageMount::Session::start()
{
    const auto failed = [&] {
        const QString cause = QString::fromLocal8Bit(lastFuseMessage);
        return tl::unexpected(Error {ErrorKind::Unreadable, m_directory, {},
            cause.isEmpty() ? FuseSessionWords::tr("the image cannot be mounted there")
                            : FuseSessionWords::tr("the image cannot be mounted there: %1").arg(cause),
            {}});
    };
    lastFuseMessage.clear();
    fuse_set_log_func(keepFuseMessage);
    std::array<char *, 3> words {const_cast<char *>("stratoscope"), const_cast<char *>("-o"),
        const_cast<char *>("ro,nosuid,nodev,noexec,fsname=stratoscope,subtype=stratoscope")};
    fuse_args arguments = FUSE_ARGS_INIT(int(words.size()), words.data());
    m_fuse = fuse_session_new(&arguments, &fuseOperations(), sizeof(fuse_lowlevel_ops), &m_image);
    fuse_opt_free_args(&arguments);
    m_image.session = m_fuse;
    if (!m_fuse || m_stop.get() < 0 || m_ended.get() < 0)
        return failed();
    m_isMounted = fuse_session_mount(m_fuse, QFile::encodeName(m_directory).constData()) == 0;
    if (!m_isMounted)
        return failed();
    // Whoever comes too late for a request goes back to waiting.
    const int device = fuse_session_fd(m_fuse);
    ::fcntl(device, F_SETFL, ::fcntl(device, F_GETFL) | O_NONBLOCK);
    for (std::size_t i = 0; i < AnsweringThreads; ++i)
        m_threads.emplace_back([this] { answer(); });
    return {};
}

/** Waits for something to do; false once it is time to end. */
bool ImageMount::Session::waitForRequest(const FileDescriptor &waiting) const
{
    epoll_event event = {};
    int count = 0;
    do {
        count = ::epoll_wait(waiting.get(), &event, 1, -1);
    } while (count < 0 && errno == EINTR);
    return count > 0 && event.data.fd != m_stop.get();
}

void ImageMount::Session::answer()
{
    const FileDescriptor waiting(::epoll_create1(EPOLL_CLOEXEC));
    // A request wakes one thread, and the end wakes all.
    const int device = fuse_session_fd(m_fuse);
    const bool isWatching = watch(waiting, device, EPOLLIN | EPOLLEXCLUSIVE) && watch(waiting, m_stop.get(), EPOLLIN);
    fuse_buf buffer = {};
    while (isWatching && waitForRequest(waiting)) {
        const int size = fuse_session_receive_buf(m_fuse, &buffer);
        if (size > 0)
            fuse_session_process_buf(m_fuse, &buffer);
        else if (size != -EAGAIN && size != -EINTR)
            break;
    }
    std::free(buffer.mem);
    // Whatever the reason: what nobody answers must not stay mounted.
    notify(m_ended);
}

}
