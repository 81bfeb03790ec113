// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cases.h"

#include <QProcess>

namespace stratoscope::benchmark
{

void measureWindow(const Bench &bench, Results &results)
{
    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(bench.program(QStringLiteral("windowbenchmark")), {bench.image(QStringLiteral("entries-1000000"))});
    window.waitForFinished(-1);
    // Each line is a name, milliseconds, and how many they may be, between tabs.
    for (const QByteArray &line : window.readAllStandardOutput().split('\n')) {
        const QByteArrayList fields = line.split('\t');
        if (fields.size() == 3) {
            results.add({QString::fromUtf8(fields[0]), QString(), QString(), fields[1].toDouble(), fields[2].toDouble(),
                QStringLiteral("ms")});
        }
    }
}

}
