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

/** Who walks through directories asks for the next one within that time. To be woken for it would take as long, since a processor
 *  with nothing to do goes to sleep. */
constexpr std::chrono::microseconds NextRequestWithin(100);

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
    m_image.threads = &m_threadsInTurn.emplace(device, m_stop.get());
    if (!m_threadsInTurn->isValid())
        return failed();
    for (std::size_t i = 0; i < AnsweringThreads; ++i)
        m_threads.emplace_back([this] { answer(); });
    return {};
}

/** Takes the next request into \a buffer: looks for it until \a awakeUntil, then sleeps. False once it is time to end. */
bool ImageMount::Session::receive(fuse_buf &buffer, Clock::time_point awakeUntil) const
{
    while (true) {
        const int size = fuse_session_receive_buf(m_fuse, &buffer);
        if (size > 0)
            return true;
        if (size != -EAGAIN && size != -EINTR)
            return false;
        if (Clock::now() >= awakeUntil && !m_threadsInTurn->waitForRequest())
            return false;
    }
}

/** Answers one request after the other. False once it is time to end, true if another thread leads. */
bool ImageMount::Session::lead(fuse_buf &buffer)
{
    // Where there is but one processor, whoever would send the next request could not run meanwhile.
    static const auto awakeFor
        = std::thread::hardware_concurrency() > 1 ? NextRequestWithin : std::chrono::microseconds::zero();
    Clock::time_point awakeUntil;
    while (receive(buffer, awakeUntil)) {
        fuse_session_process_buf(m_fuse, &buffer);
        if (!m_threadsInTurn->isLeading())
            return true;
        // Content is decoded ahead meanwhile, which needs the processors itself.
        const bool wasContent = m_threadsInTurn->takeWasOffered();
        awakeUntil = wasContent ? Clock::time_point() : Clock::now() + awakeFor;
    }
    return false;
}

void ImageMount::Session::answer()
{
    fuse_buf buffer = {};
    while (m_threadsInTurn->follow() && lead(buffer)) { }
    std::free(buffer.mem);
    // Whatever the reason: what nobody answers must not stay mounted.
    notify(m_ended);
}

}
