// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "commandcompletion.h"

#include "commandtable.h"
#include "imagevalues.h"
#include "translation.h"
#include "writtenwords.h"

#include <QRegularExpression>

namespace stratoscope
{

namespace
{

struct ValuesRow
{
    const char *command; ///< Empty: any.
    const char *option;
    const char *values;
};

/** What options take of a few words; a test tries each. */
constexpr ValuesRow ValuesRows[] = {
    {"report", "--format", "text json html markdown sarif patch"},
    {"list", "--format", "json"},
    {"diff", "--format", "text json markdown"},
    {"images", "--format", "text json"},
    {"packages", "--format", "table json spdx cyclonedx"},
    {"grep", "--format", "text json"},
    {"squash", "--format", "docker-archive oci-archive"},
    {"save", "--format", "docker-archive oci-archive"},
    {"lesson", "--format", "text json"},
    {"library", "--format", "text json"},
    {"squash", "--layers", "all"},
    {"", "--compress", "gzip zstd none"},
    {"", "--theme", "light dark"},
};

QStringList fewValues(const QString &command, const QString &option)
{
    for (const ValuesRow &row : ValuesRows) {
        if ((*row.command == '\0' || command == QLatin1String(row.command)) && option == QLatin1String(row.option))
            return QString::fromLatin1(row.values).split(QLatin1Char(' '));
    }
    return {};
}

Completion filesOf(Completion::Files files)
{
    Completion completion;
    completion.files = files;
    return completion;
}

Completion optionValue(const QString &command, const WrittenWords &written)
{
    const QString &option = written.openOption;
    const QString image = written.arguments.value(0);
    if (option == QLatin1String("--image"))
        return imageNamesIn(image);
    if (option == QLatin1String("--image-b"))
        return imageNamesIn(written.arguments.value(1, image));
    if (option == QLatin1String("--platform"))
        return platformsIn(image);
    if (option == QLatin1String("--layer") || option == QLatin1String("--up-to")) {
        const Result<Platform> platform = Platform::parse(written.valueOf(QStringLiteral("--platform")));
        return layersIn(image,
            {written.valueOf(QStringLiteral("--image")), platform ? std::optional<Platform>(*platform) : std::nullopt});
    }
    if (option == QLatin1String("--language"))
        return completionOf(languages());
    if (option == QLatin1String("-o") || option == QLatin1String("--output") || option == QLatin1String("--upper"))
        return filesOf(Completion::Files::All);
    return completionOf(fewValues(command, option));
}

Completion optionNames(const QList<QCommandLineOption> &options)
{
    Completion completion;
    for (const QCommandLineOption &option : options) {
        for (const QString &name : writtenNames(option))
            completion.words.append({name, option.description()});
    }
    return completion;
}

/** The commands and what they do, from the help, so that both are the same. */
Completion commandNames()
{
    Completion completion;
    static const QRegularExpression line(QStringLiteral("^  ([a-z]+)  +(.*)$"), QRegularExpression::MultilineOption);
    QRegularExpressionMatchIterator matches = line.globalMatch(generalHelp());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        completion.words.append({match.captured(1), match.captured(2)});
    }
    return completion;
}

Completion argument(const QString &command, const WrittenWords &written)
{
    if (written.arguments.isEmpty() && written.options.contains(QStringLiteral("--storage")))
        return filesOf(Completion::Files::Directories);
    if (written.arguments.isEmpty() || (command == QLatin1String("diff") && written.arguments.size() == 1))
        return imageCompletion(written.current);
    if (command == QLatin1String("mount") && written.arguments.size() == 1)
        return filesOf(Completion::Files::Directories);
    return {};
}

/** Of commands that read no image; the first word of "stack" and "lesson" says what to do. */
Completion spokenCommand(const QString &command, const QStringList &words)
{
    const QCommandLineOption help(QStringList {QStringLiteral("h"), QStringLiteral("help")});
    const QCommandLineOption output(
        QStringList {QStringLiteral("o"), QStringLiteral("output")}, {}, QStringLiteral("ARCHIVE"));
    const QCommandLineOption quiet(QStringList {QStringLiteral("q"), QStringLiteral("quiet")});
    const QCommandLineOption format(QStringLiteral("format"), {}, QStringLiteral("FORMAT"));
    DeclaredParser parser;
    if (command == QLatin1String("stack"))
        parser.addOptions({help, output, quiet});
    else if (command == QLatin1String("library"))
        parser.addOptions({help, format, quiet});
    else
        parser.addOptions({help, format});
    const WrittenWords written = readWrittenWords(words, parser);
    if (!written.openOption.isEmpty())
        return optionValue(command, written);
    if (written.current.startsWith(QLatin1Char('-')))
        return optionNames(parser.options());
    if (command == QLatin1String("library"))
        return {};
    if (written.arguments.isEmpty())
        return completionOf({command == QLatin1String("stack") ? QStringLiteral("build") : QStringLiteral("list"),
            QStringLiteral("check")});
    return filesOf(
        written.arguments.first() == QLatin1String("list") ? Completion::Files::None : Completion::Files::All);
}

}

QByteArray commandCompletion(const QStringList &words)
{
    if (words.size() <= 1) {
        Completion first = commandNames();
        first.words += completionOf({QStringLiteral("--help"), QStringLiteral("--version")}).words;
        return completionLines(first, words.value(0));
    }
    const QString &command = words.first();
    const std::unique_ptr<CommandParser> parser = commandParser(command);
    const QStringList spoken {QStringLiteral("stack"), QStringLiteral("lesson"), QStringLiteral("library")};
    if (!parser && spoken.contains(command))
        return completionLines(spokenCommand(command, words.mid(1)), words.last());
    if (!parser)
        return completionLines({}, words.last());
    const WrittenWords written = readWrittenWords(words.mid(1), parser->declared());
    if (!written.openOption.isEmpty())
        return completionLines(optionValue(command, written), written.current);
    if (written.current.startsWith(QLatin1Char('-')) && !written.onlyArguments)
        return completionLines(optionNames(parser->declared().options()), written.current);
    return completionLines(argument(command, written), written.current);
}

}
