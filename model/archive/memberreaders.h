// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "entryreader.h"

#include <mutex>

namespace stratoscope
{

/**
 * Readers at the members of one archive. One that somebody is done with goes on to the next member that is asked for,
 * so that reading many in their order takes one pass over the archive. Thread-safe.
 */
class MemberReaders
{
public:
    struct Reader
    {
        std::unique_ptr<SourceInput> input;
        std::unique_ptr<EntryReader> entries;
        std::size_t passed = 0; ///< Members, including the current one.
    };

    MemberReaders(ByteSourcePtr archive, ArchiveFormat format);

    /** A reader whose current entry is member number \a number, which nobody else uses. */
    Result<Reader> at(std::size_t number);
    /** Takes back a reader. */
    void giveBack(Reader reader);

private:
    Reader takeIdle(std::size_t number);
    static Result<void> passTo(Reader &reader, std::size_t number);

    const ByteSourcePtr m_archive;
    const ArchiveFormat m_format;
    std::mutex m_mutex;
    Reader m_idle; ///< Guarded by m_mutex; without entries if there is none.
};

}
