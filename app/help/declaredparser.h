// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCommandLineParser>

namespace stratoscope
{

/** A command line parser that remembers what was declared, which Qt's does not tell: for manuals and completion. */
class DeclaredParser : public QCommandLineParser
{
public:
    bool addOption(const QCommandLineOption &option);
    bool addOptions(const QList<QCommandLineOption> &options);
    QCommandLineOption addHelpOption();
    QCommandLineOption addVersionOption();

    /** In the order in which they were declared. */
    const QList<QCommandLineOption> &options() const { return m_options; }
    /** The option called \a word, such as "-o" or "--output"; null if there is none. */
    const QCommandLineOption *optionCalled(const QString &word) const;

private:
    QList<QCommandLineOption> m_options;
};

/** The names of \a option as they are written: "-o", "--output". */
QStringList writtenNames(const QCommandLineOption &option);

}
