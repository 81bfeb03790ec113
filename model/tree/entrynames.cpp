// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "entrynames.h"

#include "namebytes.h"

namespace stratoscope
{

namespace
{

/** How many ".." remain in front of a name that is not rooted. */
quint32 stepsAbove(QByteArrayView written)
{
    quint32 steps = 0;
    quint32 depth = 0;
    while (!written.isEmpty()) {
        const qsizetype slash = written.indexOf('/');
        const QByteArrayView component = slash < 0 ? written : written.first(slash);
        written = slash < 0 ? QByteArrayView() : written.sliced(slash + 1);
        if (component == QByteArrayView("..") && depth == 0)
            ++steps;
        else if (component == QByteArrayView(".."))
            --depth;
        else if (!component.isEmpty() && component != QByteArrayView("."))
            ++depth;
    }
    return steps;
}

/** Sets the bit of \a path; false if it was set. */
bool setBit(std::vector<bool> &bits, PathId path)
{
    if (path.value >= bits.size())
        bits.resize(path.value + path.value / 2 + 64);
    if (bits[path.value])
        return false;
    return bits[path.value] = true;
}

}

bool EntryNames::note(PathId path, QByteArrayView written)
{
    if (written.startsWith('/'))
        return setBit(m_rooted, path);
    const quint32 above = hasTwoDots(written) ? stepsAbove(written) : 0;
    if (above == 0)
        return setBit(m_relative, path);
    const quint64 name = (quint64(above) << 32) | path.value;
    if (m_above.contains(name))
        return false;
    m_above.insert(name);
    return true;
}

}
