// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"
#include "standardfiles.h"

#include <QCoreApplication>

#include <clocale>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>

namespace
{

/**
 * Qt complains on standard error about a locale that is not UTF-8, such as "C" in containers and CI, and then uses
 * another. Give it that one right away.
 */
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        setenv("LC_ALL", "C.UTF-8", 1);
}

}

int main(int argc, char *argv[])
{
    stratoscope::openStandardFiles();
    useUtf8();
    // A write tells us when the reader of our output is gone.
    std::signal(SIGPIPE, SIG_IGN);
    // Report a file that may not grow as an error.
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stratoscope-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STRATOSCOPE_VERSION));
    return stratoscope::run(QCoreApplication::arguments());
}
