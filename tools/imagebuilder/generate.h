// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>

namespace stratoscope::imagebuilder
{

/** A small random number generator with the same numbers on every machine for a given seed (splitmix64). */
class Generator
{
public:
    explicit Generator(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next();
    /** A number in [0, \a bound); \a bound is not 0. */
    quint64 below(quint64 bound) { return next() % bound; }
    /** True in \a percent of 100 cases. */
    bool chance(unsigned percent) { return below(100) < percent; }
    /** One of \a choices. */
    template<typename Container>
    const auto &pick(const Container &choices)
    {
        return choices[static_cast<typename Container::size_type>(below(static_cast<quint64>(choices.size())))];
    }

private:
    quint64 m_state;
};

/** \a size incompressible bytes. */
QByteArray randomBytes(qsizetype size, quint64 seed);
/** \a size bytes of repeated \a pattern, which compress a thousandfold. */
QByteArray repeatedBytes(QByteArrayView pattern, qsizetype size);
/** \a size bytes of text that differs for every \a name and \a version and compresses a thousandfold. */
QByteArray generatedBytes(QByteArrayView name, quint64 version, qsizetype size);

}
