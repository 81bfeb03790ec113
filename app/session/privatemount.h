// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagemount.h"

namespace stratoscope
{

/** An image that is mounted on a directory of its own, which only the user can enter. Both go with this object. */
class PrivateMount
{
public:
    /** Mounts \a image on a directory called like \a name, below one of a new name in the user's runtime directory.
     *  Fails like ImageMount::mount(). Blocks. */
    static Result<std::unique_ptr<PrivateMount>> make(const LoadedImagePtr &image, const QString &name);
    /** Blocks. */
    ~PrivateMount();
    Q_DISABLE_COPY_MOVE(PrivateMount)

    QString directory() const { return m_mount->directory(); }
    /** False once somebody else has unmounted it. */
    bool isThere() const;

private:
    PrivateMount() = default;

    QString m_parent;
    QString m_target;
    std::unique_ptr<ImageMount> m_mount;
};

}
