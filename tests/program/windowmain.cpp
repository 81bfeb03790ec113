// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "testprogram.h"

#include <QApplication>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    // The same text size on every machine.
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    return stratoscope::runTest(argc, argv);
}
