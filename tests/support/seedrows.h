// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cliprogram.h"

#include <QTest>

namespace stratoscope
{

/** Adds rows "first" and "count" for a test with \a total random cases, \a step per row; or the cases requested by the
 *  environment's STRATOSCOPE_SEEDS ("17", "17:3"). With sanitizers, a quarter of the cases: what they look for shows in
 *  these too, and whether all answers are right is seen without them. */
inline void addSeedRows(quint64 total, quint64 step)
{
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("count");
    if (const QByteArray asked = qgetenv("STRATOSCOPE_SEEDS"); !asked.isEmpty()) {
        const QByteArrayList numbers = asked.split(':');
        QTest::newRow(asked.constData()) << numbers.value(0).toULongLong()
                                         << qMax(1ull, numbers.value(1).toULongLong());
        return;
    }
    const quint64 wanted = isSanitized() ? qMax(step, total / 4) : total;
    for (quint64 first = 0; first < wanted; first += step)
        QTest::addRow("seeds from %llu", first) << first << step;
}

}
