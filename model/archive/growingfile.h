// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filedescriptor.h"
#include "job.h"

namespace stratoscope
{

/** A file that somebody may still be writing, such as "docker save" to an archive. */
class GrowingFile
{
public:
    /** Without a word from anybody, a file that does not grow for so long counts as written. */
    static constexpr int StillMs = 10'000;

    /** Looks at \a path now; what is no regular file never grows. */
    explicit GrowingFile(const QString &path);

    /** True if somebody has it open for writing, or it has grown since this object was made. */
    bool isGrowing() const;
    /** Waits until nobody writes it any more: true. False if somebody still has it open, but it has not grown for
     *  \a stillMs. Says how large it is meanwhile. */
    Result<bool> waitUntilWritten(const Job &job, int stillMs = StillMs) const;

private:
    quint64 size() const;

    QString m_path;
    FileDescriptor m_file;
    quint64 m_size = 0;
};

}
