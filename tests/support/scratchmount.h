// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <vector>

namespace stratoscope
{

/** Gives this thread a mount namespace of its own, so that no mount outlives the test. Returns why that is impossible
 *  here; empty if it is done. */
QByteArray enterMountNamespace();

/** Takes off all that is mounted below \a directory, so that it can be removed. */
void unmountBelow(const QByteArray &directory);

/** Something mounted for as long as this lives. */
class ScratchMount
{
public:
    ScratchMount() = default;
    ~ScratchMount() { unmount(); }
    ScratchMount(ScratchMount &&other) noexcept;
    ScratchMount &operator=(ScratchMount &&other) noexcept;

    /** An empty file system in memory. */
    static ScratchMount tmpfs(const QByteArray &target);
    /** The directories \a lower, topmost first, as the kernel's overlayfs merges them, read-only. */
    static ScratchMount overlay(const std::vector<QByteArray> &lower, const QByteArray &target);

    /** The same with a writable layer: the directories \a upper and \a work, which lie in one file system. */
    static ScratchMount writableOverlay(const std::vector<QByteArray> &lower, const QByteArray &upper,
        const QByteArray &work, const QByteArray &target);

    const QByteArray &path() const { return m_path; }
    void unmount();

private:
    static ScratchMount mountOverlay(const QByteArray &target, unsigned long flags, const QByteArray &options);

    QByteArray m_path;
};

}
