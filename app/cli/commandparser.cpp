// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "commandparser.h"

#include "commandexamples.h"
#include "preferences.h"
#include "storageoption.h"

#include <QFileInfo>

#include <array>
#include <utility>

namespace stratoscope
{

namespace
{

struct CommandParserWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::CommandLine)
};

/** Those that one command alone ends with. */
constexpr std::array<std::pair<const char *, const char *>, 3> OwnExitCodes {
    {{"4", "report"}, {"5", "diff"}, {"6", "grep"}}};

QString allExitCodes()
{
    return CommandParserWords::tr("Exit codes:\n  0  fine\n  1  the image is damaged; what could be read is printed\n  "
                                  "2  wrong usage\n  3  the image cannot be read, or the output cannot be written\n  4 "
                                  " the image breaks a rule of --fail-over\n  5  diff --exit-code: there are "
                                  "differences\n  6  grep: nothing was found");
}

/** Qt's messages are sentences; ours go on with a hint. */
QString withoutStop(QString message)
{
    while (message.endsWith(QLatin1Char('.')))
        message.chop(1);
    return message;
}

}

QString exitCodeHelp(const QString &command)
{
    QStringList lines = allExitCodes().split(QLatin1Char('\n'));
    for (const auto &[code, owner] : OwnExitCodes) {
        const QLatin1String number(code);
        if (!command.isEmpty() && command != QLatin1String(owner))
            lines.removeIf([number](const QString &line) { return line.trimmed().startsWith(number); });
    }
    return lines.join(QLatin1Char('\n'));
}

tl::unexpected<Error> usageFailure(const QString &cause, const QString &command)
{
    const QString about = command.isEmpty() ? QString() : command + QLatin1Char(' ');
    return failure(ErrorKind::Usage, {}, cause, CommandParserWords::tr("See \"stratoscope-cli %1--help\"").arg(about));
}

CommandParser::CommandParser(Request::Command command, const QString &name, const QString &description)
    : m_command(command)
    , m_name(name)
    , m_description(description)
{
    m_parser.setApplicationDescription(description + QStringLiteral("\n\n") + exitCodeHelp(name));
    m_parser.addPositionalArgument(QStringLiteral("IMAGE"),
        tr("A file or directory with an image; - is standard input. Or one in an engine: docker://NAME, "
           "container://NAME. Or one in a registry, which is read and never written to: "
           "registry://[HOST/]NAME[:TAG]."));
    m_parser.addOptions(commonOptions());
}

void CommandParser::allowOther()
{
    m_mayHaveOther = true;
    m_parser.addPositionalArgument(QStringLiteral("OTHER"),
        tr("What to compare with: a file or directory with an image."), QStringLiteral("[OTHER]"));
}

void CommandParser::takePaths(PathCount count, const QString &help)
{
    m_pathCount = count;
    m_parser.addPositionalArgument(QStringLiteral("PATH"), help);
}

void CommandParser::takePattern(const QString &help)
{
    m_hasPattern = true;
    m_parser.addPositionalArgument(QStringLiteral("PATTERN"), help);
}

void CommandParser::takeDirectory(const QString &help)
{
    m_hasDirectory = true;
    m_parser.addPositionalArgument(QStringLiteral("DIR"), help);
}

tl::unexpected<Error> CommandParser::usage(const QString &cause) const
{
    return usageFailure(cause, m_name);
}

Result<void> CommandParser::readOutputFile(const QCommandLineOption &option, Request &request) const
{
    if (!m_parser.isSet(option))
        return {};
    request.output = m_parser.value(option);
    if (request.output.isEmpty())
        return usage(tr("--output needs a file"));
    if (request.output == QLatin1String("-"))
        request.output.clear();
    return {};
}

QString CommandParser::helpText() const
{
    // Qt's first line has the program's path, and no place for the command.
    const QString text = m_parser.helpText();
    return QStringLiteral("Usage: stratoscope-cli %1 [options] %2\n").arg(m_name, argumentsText())
        + text.mid(text.indexOf(QLatin1Char('\n')) + 1) + examplesHelp(examplesOf(m_name));
}

QString CommandParser::argumentsText() const
{
    if (m_hasPattern)
        return QStringLiteral("IMAGE PATTERN");
    switch (m_pathCount) {
    case PathCount::One:
        return QStringLiteral("IMAGE PATH");
    case PathCount::Any:
        return QStringLiteral("IMAGE [PATH…]");
    case PathCount::None:
        break;
    }
    if (m_hasDirectory)
        return QStringLiteral("IMAGE DIR");
    return m_mayHaveOther ? QStringLiteral("IMAGE [OTHER]") : QStringLiteral("IMAGE");
}

QList<QCommandLineOption> CommandParser::commonOptions() const
{
    return {m_help, m_image, m_storage, m_platform, m_upper, m_noVerify, m_noCache, m_insecure, m_wholeLayers, m_units,
        m_quiet};
}

QList<QCommandLineOption> CommandParser::ownOptions() const
{
    return m_parser.options().mid(commonOptions().size());
}

/** True for the order of grep(1), whose file comes last. A path within an image may well be one of this system, too, so nobody
 *  can tell that of commands that take such. */
bool CommandParser::isTurnedAround(const QStringList &words) const
{
    return m_hasPattern && words.size() == 2 && !words.first().contains(QLatin1String("://"))
        && words.first() != QLatin1String("-") && !QFileInfo::exists(words.first()) && QFileInfo::exists(words.last());
}

/** Reads what follows the image. */
Result<void> CommandParser::readPaths(const QStringList &paths, Request &request) const
{
    if (isTurnedAround(paths))
        return usage(tr("\"%1\" is not an image; the image comes first: %2").arg(paths.first(), argumentsText()));
    if (m_hasPattern && paths.size() != 2)
        return usage(paths.size() < 2 ? tr("no pattern given") : tr("expected one pattern"));
    if (m_hasPattern) {
        request.grep.query.pattern = paths.at(1).toUtf8();
        return {};
    }
    if (m_pathCount == PathCount::One && paths.size() != 2)
        return usage(paths.size() < 2 ? tr("no path in the image given") : tr("expected one path in the image"));
    if (m_pathCount != PathCount::None) {
        request.extract.paths = paths.mid(1);
        return {};
    }
    if (m_hasDirectory) {
        if (paths.size() != 2)
            return usage(paths.size() < 2 ? tr("no directory given") : tr("expected one image and one directory"));
        request.output = paths.last();
        return {};
    }
    const qsizetype most = m_mayHaveOther ? 2 : 1;
    if (paths.size() > most)
        return usage(tr("expected %1, but got: %2")
                         .arg(most == 1 ? tr("one image") : tr("two images"), paths.join(QStringLiteral(", "))));
    request.diff.otherPath = paths.value(1);
    return {};
}

Result<void> CommandParser::readPlatform(Request &request) const
{
    if (!m_parser.isSet(m_platform))
        return {};
    const Result<Platform> platform = Platform::parse(m_parser.value(m_platform));
    if (!platform)
        return tl::unexpected(platform.error());
    request.wish.platform = *platform;
    return {};
}

Result<void> CommandParser::readUnits(Request &request) const
{
    if (!m_parser.isSet(m_units))
        return {};
    request.units = sizeUnitsFromName(m_parser.value(m_units));
    if (!request.units)
        return usage(tr("--units must be si or binary, not \"%1\"").arg(m_parser.value(m_units)));
    return {};
}

Result<Request> CommandParser::parse(const QStringList &arguments)
{
    Request request;
    request.command = m_command;
    const bool isWellFormed = m_parser.parse(withStorageApart(arguments));
    if (m_parser.isSet(m_help)) {
        request.command = Request::Command::Help;
        request.helpText = helpText();
        return request;
    }
    if (!isWellFormed)
        return usage(withoutStop(m_parser.errorText()));
    request.isStorage = m_parser.isSet(m_storage);
    const QStringList paths = storageIfNone(m_parser.positionalArguments(), request.isStorage);
    if (paths.isEmpty() && request.isStorage)
        return usage(noStorageText());
    if (paths.isEmpty())
        return usage(tr("no image given"));
    request.path = paths.first();
    if (const Result<void> read = readPaths(paths, request); !read)
        return tl::unexpected(read.error());
    request.wish.name = m_parser.value(m_image);
    request.load.upper = m_parser.value(m_upper);
    request.load.verify = !m_parser.isSet(m_noVerify);
    request.isInsecure = m_parser.isSet(m_insecure);
    request.wholeLayers = m_parser.isSet(m_wholeLayers);
    request.isQuiet = m_parser.isSet(m_quiet);
    if (!m_parser.isSet(m_noCache))
        request.load.cache = LayerCache::standard();
    const Result<void> read
        = readPlatform(request).and_then([&] { return readUnits(request); }).and_then([&] { return readOwn(request); });
    if (!read)
        return tl::unexpected(read.error());
    return request;
}

}
