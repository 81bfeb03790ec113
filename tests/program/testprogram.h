// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace stratoscope
{

/** How long a test waits, in milliseconds, for what should come at once: a slow machine is not a failure. */
constexpr int PatienceMs = 60'000;

/** Creates the object whose slots are the tests of a file. */
using MakeTest = std::function<std::unique_ptr<QObject>()>;

/** Registers a file's tests with the program it is linked into, under the file's name without extension. */
class TestEntry
{
public:
    TestEntry(const char *sourceFile, MakeTest make);
};

/** Runs the tests of the file named by the first argument; the other arguments are passed to Qt Test. Without a first
 *  argument, lists the files and fails. */
int runTest(int argc, char **argv);

}

/** Ends a test file, in place of QTEST_MAIN: the files of each folder are linked into one program. */
#define STRATOSCOPE_TEST(Class) \
    static const stratoscope::TestEntry testEntry##Class( \
        __FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
