// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digest.h"
#include "factsheet.h"
#include "latestjob.h"
#include "loadedimage.h"

#include <optional>

namespace stratoscope
{

/** The SHA-256 of a file's content, which nobody but sha256sum and lock files need: computed when the user asks, off the
 *  GUI thread, and dropped when another file is shown. */
class ContentSha256 : public QObject
{
    Q_OBJECT

public:
    explicit ContentSha256(QObject *parent = nullptr);

    /** Is about \a version of \a loaded from now on; an invalid one, or one that is not a regular file: about nothing. */
    void setFile(const LoadedImagePtr &loaded, VersionId version);
    /** The line of a form: the digest, or a link to compute it or to stop. Without a label if it is about nothing. */
    Fact fact() const;
    /** Follows the link of fact(). */
    void act(const QString &action);

Q_SIGNALS:
    void changed();

private:
    void start();
    void finish(const Result<Digest> &result);

    LoadedImagePtr m_image;
    VersionId m_version;
    bool m_isComputing = false;
    std::optional<Result<Digest>> m_result;
    LatestJob m_job; ///< Last member: running work ends before anything it reports to is destroyed.
};

}
