// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTest>

namespace stratoscope
{

/** Adds rows "first" and "count" for a test with \a total random cases, \a step per row; or the cases requested by the
 *  environment's STRATOSCOPE_SEEDS ("17", "17:3"). */
inline void addSeedRows(quint64 total, quint64 step)
{
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("count");
    if (const QByteArray wanted = qgetenv("STRATOSCOPE_SEEDS"); !wanted.isEmpty()) {
        const QByteArrayList numbers = wanted.split(':');
        QTest::newRow(wanted.constData())
            << numbers.value(0).toULongLong() << qMax(1ull, numbers.value(1).toULongLong());
        return;
    }
    for (quint64 first = 0; first < total; first += step)
        QTest::addRow("seeds from %llu", first) << first << step;
}

}
