// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <mutex>
#include <utility>
#include <vector>

namespace stratoscope
{

/** The directories of which the kernel was told names and types alone. It keeps what it was told, so that whoever wants to know
 *  more would have to ask for each file, unless it is made to forget. Thread-safe. */
class BareListings
{
public:
    /** False if there are too many already: then \a directory should be listed with all there is. */
    bool add(quint64 directory)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_directories.size() >= Most)
            return false;
        m_directories.push_back(directory);
        return true;
    }

    /** All of them, which are not known as such any more. */
    std::vector<quint64> take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_directories, {});
    }

private:
    static constexpr std::size_t Most = 1u << 20; ///< 8 MiB of numbers.

    std::mutex m_mutex;
    std::vector<quint64> m_directories;
};

}
