// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <atomic>
#include <sys/types.h>

namespace stratoscope
{

/** Which threads of other programs asked for more of a file than its name and type, lately. Who does so once mostly does so in
 *  a whole tree. All in another PID namespace, whom the kernel calls 0, are taken for such. Thread-safe. */
class CuriousAskers
{
public:
    void add(pid_t asker) { m_slots[slotOf(asker)].store(asker, std::memory_order_relaxed); }
    bool has(pid_t asker) const
    {
        return asker == 0 || m_slots[slotOf(asker)].load(std::memory_order_relaxed) == asker;
    }

private:
    static constexpr std::size_t Slots = 64; ///< Enough for all that walk at once; each forgets an earlier one.

    static std::size_t slotOf(pid_t asker) { return static_cast<std::size_t>(asker) % Slots; }

    std::array<std::atomic<pid_t>, Slots> m_slots {};
};

}
