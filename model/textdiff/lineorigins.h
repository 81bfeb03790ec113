// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linechanges.h"

namespace stratoscope
{

/** Which of a file's successive versions each of its lines comes from. */
class LineOrigins
{
public:
    /** Goes on to the next version, number \a origin: lines of the one before keep their origin. */
    void add(const TextLines &version, quint32 origin, DiffBudget &budget);
    /** Forgets the versions so far: nothing of the next one comes from them. */
    void restart();

    /** By line of the last version. */
    const std::vector<quint32> &origins() const { return m_origins; }
    /** True if versions differed too much: a line may come from an earlier version than this says. */
    bool isCoarse() const { return m_isCoarse; }

private:
    TextLines m_text;
    std::vector<quint32> m_origins;
    bool m_isCoarse = false;
};

}
