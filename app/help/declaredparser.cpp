// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "declaredparser.h"

#include <algorithm>

namespace stratoscope
{

bool DeclaredParser::addOption(const QCommandLineOption &option)
{
    m_options.append(option);
    return QCommandLineParser::addOption(option);
}

bool DeclaredParser::addOptions(const QList<QCommandLineOption> &options)
{
    m_options += options;
    return QCommandLineParser::addOptions(options);
}

QCommandLineOption DeclaredParser::addHelpOption()
{
    m_options.append(QCommandLineParser::addHelpOption());
    return m_options.last();
}

QCommandLineOption DeclaredParser::addVersionOption()
{
    m_options.append(QCommandLineParser::addVersionOption());
    return m_options.last();
}

const QCommandLineOption *DeclaredParser::optionCalled(const QString &word) const
{
    const auto found = std::find_if(m_options.begin(), m_options.end(),
        [&](const QCommandLineOption &option) { return writtenNames(option).contains(word); });
    return found == m_options.end() ? nullptr : &*found;
}

QStringList writtenNames(const QCommandLineOption &option)
{
    QStringList written;
    for (const QString &name : option.names()) {
        // Qt knows this one for its own options; it is not in its help.
        if (name != QLatin1String("help-all"))
            written.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    }
    return written;
}

}
