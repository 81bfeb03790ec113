// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mountsession.h"

#include "bytes.h"
#include "explorerstate.h"

namespace stratoscope
{

MountSession::MountSession(const ExplorerState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    connect(state, &ExplorerState::imageLeft, this, &MountSession::unmount);
}

void MountSession::open()
{
    const LoadedImagePtr image = m_state->loaded();
    if (!image)
        return;
    // Answers to content questions change nothing that is mounted; a container's new files do.
    if (isMounted() && m_image->tree.sharesShapeWith(image->tree)) {
        tell();
        return;
    }
    unmount();
    const QString name = displayText(m_state->image().displayName());
    m_jobs.add(this, [this, image, name](const Job &, const JobQueue::Deliver &deliver) {
        auto made = PrivateMount::make(image, name);
        const Result<MountPtr> mount
            = made ? Result<MountPtr>(std::move(*made)) : tl::unexpected(std::move(made.error()));
        deliver([this, image, mount] { take(image, mount); });
    });
}

void MountSession::take(const LoadedImagePtr &image, const Result<MountPtr> &mount)
{
    if (!mount) {
        Q_EMIT failed(mount.error());
        return;
    }
    m_mount = *mount;
    m_image = image;
    tell();
}

void MountSession::tell()
{
    const LayerIndex upTo = m_state->upTo();
    const bool isWhole = !upTo.isValid() || upTo == m_image->top();
    Q_EMIT mounted(
        m_mount->directory() + (isWhole ? QStringLiteral("/unified") : QStringLiteral("/up-to/%1").arg(upTo.value)));
}

void MountSession::unmount()
{
    m_jobs.drop();
    m_image.reset();
    if (MountPtr mount = std::exchange(m_mount, {}))
        m_jobs.add(this, [mount = std::move(mount)](const Job &, const JobQueue::Deliver &) mutable { mount.reset(); });
}

}
