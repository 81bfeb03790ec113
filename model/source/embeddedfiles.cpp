// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "embeddedfiles.h"

#include <utility>

namespace stratoscope
{

EmbeddedFiles::EmbeddedFiles(FileSetPtr whole)
    : m_whole(std::move(whole))
{
}

void EmbeddedFiles::add(const QString &name, ByteSourcePtr content)
{
    m_added[name] = std::move(content);
}

Result<ByteSourcePtr> EmbeddedFiles::open(const QString &name) const
{
    const auto added = m_added.find(name);
    return added != m_added.end() ? Result<ByteSourcePtr>(added->second) : m_whole->open(name);
}

}
