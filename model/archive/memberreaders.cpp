// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "memberreaders.h"

#include <QCoreApplication>

#include <utility>

namespace stratoscope
{

namespace
{

struct MemberReadersWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Unpacker)
};

}

MemberReaders::MemberReaders(ByteSourcePtr archive, ArchiveFormat format)
    : m_archive(std::move(archive))
    , m_format(format)
{
}

Result<MemberReaders::Reader> MemberReaders::at(std::size_t number)
{
    Reader reader = takeIdle(number);
    // It may have failed within the member before.
    if (reader.entries && passTo(reader, number))
        return reader;
    reader.input = std::make_unique<SourceInput>(m_archive);
    reader.entries = makeEntryReader(*reader.input, m_format);
    reader.passed = 0;
    const auto passed = passTo(reader, number);
    return passed ? Result<Reader>(std::move(reader)) : tl::unexpected(passed.error());
}

MemberReaders::Reader MemberReaders::takeIdle(std::size_t number)
{
    const std::scoped_lock lock(m_mutex);
    return m_idle.passed <= number ? std::exchange(m_idle, {}) : Reader();
}

Result<void> MemberReaders::passTo(Reader &reader, std::size_t number)
{
    for (; reader.passed <= number; ++reader.passed) {
        const auto step = reader.entries->next();
        if (!step)
            return tl::unexpected(step.error());
        if (*step == EntryReader::Step::End)
            return failure(
                ErrorKind::Damaged, {}, MemberReadersWords::tr("the archive changed while it was being read"));
    }
    return {};
}

void MemberReaders::giveBack(Reader reader)
{
    const std::scoped_lock lock(m_mutex);
    m_idle = std::move(reader);
}

}
