// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace stratoscope
{

/** Makes the object whose slots are the tests of a file. */
using MakeTest = std::function<std::unique_ptr<QObject>()>;

/** Enters a file's tests into the program that it is linked into, under the file's name without its ending. */
class TestEntry
{
public:
    TestEntry(const char *sourceFile, MakeTest make);
};

/** Runs the tests of the file that the first argument names; the other arguments are those of Qt Test. Without such an
 *  argument it lists the files and fails. */
int runTest(int argc, char **argv);

}

/** Stands at the end of a file of tests, in place of QTEST_MAIN: files are linked into one program for each folder. */
#define STRATOSCOPE_TEST(Class) \
    static const stratoscope::TestEntry testEntry( \
        __FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
