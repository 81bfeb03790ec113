// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "testprogram.h"

#include <QTest>

#include <cstdio>
#include <map>

namespace stratoscope
{

namespace
{

std::map<QString, MakeTest> &allTests()
{
    static std::map<QString, MakeTest> tests;
    return tests;
}

}

TestEntry::TestEntry(const char *sourceFile, MakeTest make)
{
    const QString file = QString::fromUtf8(sourceFile);
    const qsizetype start = file.lastIndexOf(QLatin1Char('/')) + 1;
    allTests().emplace(file.mid(start, file.lastIndexOf(QLatin1Char('.')) - start), std::move(make));
}

int runTest(int argc, char **argv)
{
    const auto found = argc > 1 ? allTests().find(QString::fromLocal8Bit(argv[1])) : allTests().end();
    if (found == allTests().end()) {
        std::fprintf(stderr, "usage: %s FILE [ARGUMENT OF QT TEST…]\nFILE is one of:\n", argv[0]);
        for (const auto &[name, make] : allTests())
            std::fprintf(stderr, "  %s\n", qPrintable(name));
        return 2;
    }
    argv[1] = argv[0];
    const std::unique_ptr<QObject> test = found->second();
    return QTest::qExec(test.get(), argc - 1, argv + 1);
}

}
