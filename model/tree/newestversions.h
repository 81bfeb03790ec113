// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "growingarray.h"
#include "typedindex.h"

namespace stratoscope
{

/** The newest version of each path, by PathId. Takes no memory as long as each path has the version of its own number, as
 *  all have in an image of one layer that hides nothing. */
class NewestVersions
{
public:
    VersionId operator[](PathId path) const
    {
        if (m_ids.empty())
            return path.value < m_alike ? VersionId(path.value) : VersionId();
        return m_ids[path.value];
    }

    /** Makes room for \a paths; those that are new have no version. */
    void resize(std::size_t paths)
    {
        m_paths = paths;
        if (!m_ids.empty())
            m_ids.resize(paths);
    }

    void set(PathId path, VersionId id)
    {
        if (m_ids.empty() && path.value == m_alike && id.value == m_alike) {
            ++m_alike;
            return;
        }
        if (m_ids.empty())
            list();
        m_ids[path.value] = id;
    }

private:
    void list()
    {
        m_ids.resize(m_paths);
        for (std::size_t i = 0; i < m_alike; ++i)
            m_ids[i] = VersionId(i);
    }

    GrowingArray<VersionId>
        m_ids; ///< Empty as long as the first m_alike paths have their own number, and no other any.
    std::size_t m_alike = 0;
    std::size_t m_paths = 0;
};

}
