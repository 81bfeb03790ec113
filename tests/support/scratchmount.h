// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <vector>

namespace stratoscope
{

/** Gives this thread its own mount namespace, so that no mount outlives the test. Returns why that is impossible
 *  here; empty on success. */
QByteArray enterMountNamespace();

/** Unmounts everything below \a directory, so that it can be removed. */
void unmountBelow(const QByteArray &directory);

/** A mount that lasts as long as this object. */
class ScratchMount
{
public:
    ScratchMount() = default;
    ~ScratchMount() { unmount(); }
    ScratchMount(ScratchMount &&other) noexcept;
    ScratchMount &operator=(ScratchMount &&other) noexcept;

    /** An empty file system in memory. */
    static ScratchMount tmpfs(const QByteArray &target);
    /** The directories \a lower, topmost first, merged read-only by the kernel's overlayfs. */
    static ScratchMount overlay(const std::vector<QByteArray> &lower, const QByteArray &target);

    /** The same with a writable layer: the directories \a upper and \a work, which lie in one file system. \a features
     *  are options of overlayfs ("redirect_dir=on,metacopy=on"), which are off without. */
    static ScratchMount writableOverlay(const std::vector<QByteArray> &lower, const QByteArray &upper,
        const QByteArray &work, const QByteArray &target, const QByteArray &features = {});

    const QByteArray &path() const { return m_path; }
    void unmount();

private:
    static ScratchMount mountOverlay(
        const QByteArray &target, unsigned long flags, const QByteArray &options, const QByteArray &features = {});

    QByteArray m_path;
};

}
