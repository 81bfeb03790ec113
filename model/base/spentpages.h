// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>

namespace stratoscope
{

/** Gives the memory of a large array back to the system while the array is gone through for the last time: what is made
 *  of it then takes its place. */
class SpentPages
{
public:
    /** Nothing is given back before \a begin. */
    explicit SpentPages(void *begin);

    /** What lies before \a at is not needed any more. Its content is lost once whole large pages can be given back. */
    void spendUpTo(void *at);

private:
    std::uintptr_t m_from; ///< Address of the first page that was not given back.
};

}
