// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobqueue.h"
#include "privatemount.h"

#include <QObject>

namespace stratoscope
{

class ExplorerState;

/** Mounts the image that the state shows when somebody wants to look at it with another program, and unmounts it when
 *  another image is shown, or none. The thread that owns it waits for neither, but for the end. */
class MountSession : public QObject
{
    Q_OBJECT

public:
    /** \a state must outlive this. */
    explicit MountSession(const ExplorerState *state, QObject *parent = nullptr);

    /** Mounts the image, if it is not; then, mounted() tells where the file system as of the height of the stack is. */
    void open();
    bool isMounted() const { return m_mount && m_mount->isThere(); }

Q_SIGNALS:
    void mounted(const QString &directory);
    void failed(const stratoscope::Error &error);

private:
    /** Held by work, so that what nobody takes any more is unmounted there. */
    using MountPtr = std::shared_ptr<PrivateMount>;

    void take(const LoadedImagePtr &image, const Result<MountPtr> &mount);
    void unmount();
    void tell();

    const ExplorerState *m_state;
    MountPtr m_mount;
    LoadedImagePtr m_image; ///< What is mounted.
    JobQueue m_jobs; ///< The last member: what it delivers uses the others.
};

}
