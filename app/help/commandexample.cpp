// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "commandexample.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct CommandExampleWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::CommandExample)
};

}

QString examplesHelp(const QList<CommandExample> &examples)
{
    if (examples.isEmpty())
        return {};
    QString text = QLatin1Char('\n') + CommandExampleWords::tr("Examples:") + QLatin1Char('\n');
    for (const CommandExample &example : examples)
        text += QStringLiteral("  %1\n      %2\n").arg(example.line, example.purpose);
    return text;
}

}
