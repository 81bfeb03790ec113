// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"

#include <QCoreApplication>

#include <clocale>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>

namespace
{

/** Qt complains on standard error about a locale that is not UTF-8, as the "C" of containers and CI, and then takes
 *  another; so it gets the other. */
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        setenv("LC_ALL", "C.UTF-8", 1);
}

}

int main(int argc, char *argv[])
{
    useUtf8();
    // A reader of our output that goes away is noticed when writing.
    std::signal(SIGPIPE, SIG_IGN);
    // A file that may not grow further is said as an error.
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stratoscope-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STRATOSCOPE_VERSION));
    return stratoscope::run(QCoreApplication::arguments());
}
