// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathtable.h"

#include <mutex>
#include <span>
#include <vector>

namespace stratoscope
{

/** The children of each directory in the order in which layers name them first, and quick ways to find one, however
 *  many there are. Eight bytes a path. Thread-safe. */
class ChildTable
{
public:
    /** \a paths must outlive this, and stay as they are. */
    explicit ChildTable(const PathTable &paths);

    std::span<const PathId> children(PathId directory) const
    {
        return std::span(m_children).subspan(m_starts[directory.value], count(directory));
    }
    /** The child of \a directory called \a name; invalid if there is none. */
    PathId find(PathId directory, QByteArrayView name) const;

private:
    std::size_t count(PathId directory) const { return m_starts[directory.value + 1] - m_starts[directory.value]; }
    void makeIndex() const;
    std::size_t slotOf(PathId directory, QByteArrayView name) const;

    const PathTable &m_paths;
    std::vector<quint32> m_starts; ///< By path, in m_children; one more at the end.
    std::vector<PathId> m_children;
    mutable std::once_flag m_indexed;
    mutable std::vector<PathId> m_slots; ///< Open addressing; the children of large directories.
};

}
