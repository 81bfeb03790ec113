// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "manualtext.h"

#include "declaredparser.h"

namespace stratoscope
{

namespace
{

QByteArray escaped(QString line)
{
    line.replace(QLatin1Char('\\'), QLatin1String("\\e"));
    // A plain one may be turned into a hyphen, which no shell reads as an option.
    line.replace(QLatin1Char('-'), QLatin1String("\\-"));
    if (line.startsWith(QLatin1Char('.')) || line.startsWith(QLatin1Char('\'')))
        line.prepend(QLatin1String("\\&"));
    return line.toUtf8() + '\n';
}

/** What follows a macro: there, quotes and a few signs of their own mean something. */
QByteArray argument(const QString &text)
{
    QString line = text;
    line.replace(QLatin1Char('"'), QLatin1String("\\(dq"));
    return '"' + escaped(line).trimmed() + '"';
}

QByteArray optionLine(const QCommandLineOption &option)
{
    QByteArray names;
    for (const QString &name : writtenNames(option))
        names += QByteArray(names.isEmpty() ? "" : " , ") + "Fl " + argument(name.mid(1));
    const QString value = option.valueName();
    return ".It " + names + (value.isEmpty() ? QByteArray() : " Ar " + argument(value)) + '\n';
}

}

QByteArray manualText(const QString &text)
{
    QByteArray lines;
    for (const QString &line : text.split(QLatin1Char('\n')))
        lines += line.trimmed().isEmpty() ? QByteArray(".Pp\n") : escaped(line.trimmed());
    return lines;
}

QByteArray manualLiteral(const QString &text)
{
    QByteArray lines = ".Bd -literal\n";
    for (const QString &line : text.split(QLatin1Char('\n')))
        lines += escaped(line);
    return lines + ".Ed\n";
}

QByteArray manualOptions(const QList<QCommandLineOption> &options)
{
    if (options.isEmpty())
        return {};
    QByteArray lines = ".Bl -tag -width Ds\n";
    for (const QCommandLineOption &option : options)
        lines += optionLine(option) + manualText(option.description());
    return lines + ".El\n";
}

QByteArray manualExamples(const QList<CommandExample> &examples)
{
    QByteArray lines;
    for (const CommandExample &example : examples)
        lines += (lines.isEmpty() ? "" : ".Pp\n") + manualText(example.purpose) + manualLiteral(example.line);
    return lines;
}

}
