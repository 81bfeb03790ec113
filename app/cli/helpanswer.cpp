// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "helpanswer.h"

#include "commandcompletion.h"
#include "commandexamples.h"
#include "commandtable.h"
#include "lessoncommand.h"
#include "librarycommand.h"
#include "manualtext.h"
#include "stackcommand.h"
#include "translation.h"

namespace stratoscope
{

namespace
{

QByteArray manualSynopsis()
{
    QByteArray text;
    for (const QString &name : imageCommands())
        text += ".Nm\n.Cm " + name.toUtf8() + "\n.Op Ar options\n.Ar " + commandParser(name)->argumentsText().toUtf8()
            + '\n';
    return text + ".Nm\n.Cm stack | lesson | library\n.Ar ...\n.Nm\n.Op Cm COMMAND\n.Fl \\-help\n.Nm\n.Fl \\-version\n";
}

/** The help of a command that reads no image, as it is. */
QByteArray wholeHelp(const QString &name, Result<Request> (*parse)(const QStringList &))
{
    const Result<Request> help = parse({QString(), QStringLiteral("--help")});
    return ".Ss " + name.toUtf8() + '\n' + manualLiteral(help ? help->helpText.trimmed() : QString());
}

QByteArray manualCommands()
{
    QByteArray text = ".Ss Options of every command that reads an image\n"
        + manualOptions(commandParser(imageCommands().first())->commonOptions());
    for (const QString &name : imageCommands()) {
        const std::unique_ptr<CommandParser> parser = commandParser(name);
        text += ".Ss " + name.toUtf8() + '\n' + manualText(parser->descriptionText())
            + manualOptions(parser->ownOptions());
    }
    return text + wholeHelp(QStringLiteral("stack"), parseStackCommand)
        + wholeHelp(QStringLiteral("lesson"), parseLessonCommand)
        + wholeHelp(QStringLiteral("library"), parseLibraryCommand);
}

QByteArray allExamples()
{
    QList<CommandExample> examples;
    for (const QString &name : imageCommands())
        examples += examplesOf(name);
    return manualExamples(examples);
}

}

std::optional<QByteArray> helpAnswer(const QStringList &arguments)
{
    const QString question = arguments.value(1);
    if (question == QLatin1String("--complete"))
        return commandCompletion(arguments.mid(2));
    if (question != QLatin1String("--manual"))
        return std::nullopt;
    // The page is the same wherever it is made.
    useLanguage(QStringLiteral("en"));
    const QString part = arguments.value(2);
    if (part == QLatin1String("synopsis"))
        return manualSynopsis();
    if (part == QLatin1String("commands"))
        return manualCommands();
    if (part == QLatin1String("examples"))
        return allExamples();
    return std::nullopt;
}

}
