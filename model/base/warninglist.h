// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace stratoscope
{

/** Gathers oddities for people: the first limits::Warnings are kept, the rest is counted. */
class WarningList
{
public:
    /** Takes what \a word returns; it is not called where there is no room. */
    template<typename Word>
    void add(const Word &word)
    {
        if (hasRoom())
            m_texts.append(word());
        else
            ++m_left;
    }

    /** What was kept, and as the last one how many more there were. */
    QStringList texts() const;

private:
    bool hasRoom() const;

    QStringList m_texts;
    quint64 m_left = 0;
};

}
