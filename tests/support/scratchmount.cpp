// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "scratchmount.h"

#include "posixcall.h"

#include <QByteArrayList>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <utility>

namespace stratoscope
{

QByteArray enterMountNamespace()
{
    if (geteuid() != 0)
        return "mounting overlayfs needs root";
    if (unshare(CLONE_NEWNS) != 0)
        return QByteArray("no mount namespace of its own: ") + std::strerror(errno);
    if (mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return QByteArray("mounts cannot be made private: ") + std::strerror(errno);
    return {};
}

void unmountBelow(const QByteArray &directory)
{
    QFile table(QStringLiteral("/proc/self/mounts"));
    if (!table.open(QIODevice::ReadOnly))
        return;
    QByteArrayList targets;
    for (const QByteArray &line : table.readAll().split('\n'))
        targets.prepend(line.split(' ').value(1));
    for (const QByteArray &target : std::as_const(targets)) {
        if (target.startsWith(directory + '/'))
            umount2(target.constData(), MNT_DETACH);
    }
}

ScratchMount::ScratchMount(ScratchMount &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{
}

ScratchMount &ScratchMount::operator=(ScratchMount &&other) noexcept
{
    unmount();
    m_path = std::exchange(other.m_path, {});
    return *this;
}

ScratchMount ScratchMount::tmpfs(const QByteArray &target)
{
    checked(mount("tmpfs", target.constData(), "tmpfs", 0, "mode=0755"), "mount tmpfs", target);
    ScratchMount made;
    made.m_path = target;
    return made;
}

ScratchMount ScratchMount::overlay(const std::vector<QByteArray> &lower, const QByteArray &target)
{
    return mountOverlay(target, MS_RDONLY, "lowerdir=" + QByteArrayList(lower.begin(), lower.end()).join(':'));
}

ScratchMount ScratchMount::writableOverlay(const std::vector<QByteArray> &lower, const QByteArray &upper,
    const QByteArray &work, const QByteArray &target, const QByteArray &features)
{
    return mountOverlay(target, 0,
        "lowerdir=" + QByteArrayList(lower.begin(), lower.end()).join(':') + ",upperdir=" + upper + ",workdir=" + work,
        features);
}

ScratchMount ScratchMount::mountOverlay(
    const QByteArray &target, unsigned long flags, const QByteArray &options, const QByteArray &features)
{
    const QByteArray all
        = options + ",index=off,xino=off," + (features.isEmpty() ? "redirect_dir=off,metacopy=off" : features);
    checked(mount("overlay", target.constData(), "overlay", flags, all.constData()), "mount overlay", all);
    ScratchMount made;
    made.m_path = target;
    return made;
}

void ScratchMount::unmount()
{
    if (!m_path.isEmpty())
        umount2(m_path.constData(), MNT_DETACH);
    m_path.clear();
}

}
