// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::CommandLine)
};

QString exitCodes()
{
    return Words::tr("Exit codes:\n"
                     "  0  fine\n"
                     "  1  the image is damaged; what could be read is printed\n"
                     "  2  wrong usage\n"
                     "  3  it cannot be read, or the output cannot be written\n"
                     "  4  it breaks a rule of --fail-over");
}

QString generalHelp()
{
    return Words::tr(
        "Usage: stratoscope-cli COMMAND [options] IMAGE\n"
        "Looks into a container image: a docker or podman save, an OCI archive or directory, a skopeo dir, plain,\n"
        "compressed as a whole or in a zip.\n"
        "\n"
        "Commands:\n"
        "  report   What each layer adds, changes, deletes and wastes.\n"
        "  list     Every path as a container sees it, or of one layer, as JSON Lines.\n"
        "\n"
        "Options:\n"
        "  -h, --help     Displays this help; after a command, that of the command.\n"
        "  -v, --version  Displays the version.\n"
        "\n"
        "%1\n")
        .arg(exitCodes());
}

QString reportDescription()
{
    return Words::tr("Reports what each layer of IMAGE adds, changes, deletes and wastes. Layers are\n"
                     "numbered from 0 at the bottom. In JSON, sizes are bytes and dates are ISO 8601\n"
                     "in UTC.")
        + QStringLiteral("\n\n") + exitCodes();
}

QString listDescription()
{
    return Words::tr("Lists every path of IMAGE as a container sees it, one JSON object a line, sorted\n"
                     "by the bytes of the path. Hard links are listed as files; \"mtime\" is in whole\n"
                     "seconds since 1970 in UTC.\n"
                     "\n"
                     "With --layer, lists the entries of one layer alone, each with what it does to the\n"
                     "layers below (\"change\") and the first layer above that hides it (\"until\", null if\n"
                     "none does). A deletion has the type of what it deletes, mode 0000 and no \"mtime\";\n"
                     "a hard link has the metadata of the file that it links to.\n"
                     "\n"
                     "Bytes of a path that are not UTF-8 are written as \\xNN, and \"pathBytes\" has the\n"
                     "path in base64; likewise \"linkTargetBytes\".")
        + QStringLiteral("\n\n") + exitCodes();
}

tl::unexpected<Error> usage(const QString &cause, const QString &command = {})
{
    const QString about = command.isEmpty() ? QString() : command + QLatin1Char(' ');
    return failure(ErrorKind::Usage, {}, cause, Words::tr("See \"stratoscope-cli %1--help\"").arg(about));
}

/** A command's options, declared once for parsing and for its help. */
class CommandParser
{
public:
    explicit CommandParser(Request::Command command);

    Result<Request> parse(const QStringList &arguments);

private:
    bool isList() const { return m_command == Request::Command::List; }
    QString name() const { return isList() ? QStringLiteral("list") : QStringLiteral("report"); }
    QString helpText() const;
    Result<void> readFormat(Request &request) const;
    Result<void> readPlatform(Request &request) const;
    Result<std::optional<quint32>> layerNumber(const QCommandLineOption &option) const;
    Result<void> readLayers(Request &request) const;
    Result<void> readFailRules(Request &request) const;

    const Request::Command m_command;
    QCommandLineParser m_parser;
    const QCommandLineOption m_help {{QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Displays this help.")};
    const QCommandLineOption m_format;
    const QCommandLineOption m_image {QStringLiteral("image"),
        Words::tr("Which of several images: a name, the start of an ID, or @N for the Nth from 0."), Words::tr("NAME")};
    const QCommandLineOption m_platform {QStringLiteral("platform"),
        Words::tr("Which of several platforms; this machine's if not given."), Words::tr("OS/ARCH[/VARIANT]")};
    const QCommandLineOption m_upper {QStringLiteral("upper"),
        Words::tr("Lays a container's upper directory, or a layer's tar, on top as its writable layer."),
        Words::tr("PATH")};
    const QCommandLineOption m_noVerify {
        QStringLiteral("no-verify"), Words::tr("Does not compare the layers with their digests: faster.")};
    const QCommandLineOption m_noCache {
        QStringLiteral("no-cache"), Words::tr("Reads all layers anew, and keeps nothing of them for the next time.")};
    const QCommandLineOption m_failOver {QStringLiteral("fail-over"),
        Words::tr("Fails where one of these rules is broken, as in wasted>20MB,efficiency<0.95,secrets>0,size>500MB; "
                  "also known: reclaimable, layers. Without it, \"failOver\" in .stratoscope.json counts."),
        Words::tr("RULES")};
    const QCommandLineOption m_upTo {
        QStringLiteral("up-to"), Words::tr("The file system of the layers 0 to LAYER."), Words::tr("LAYER")};
    const QCommandLineOption m_layer {
        QStringLiteral("layer"), Words::tr("The entries of LAYER alone."), Words::tr("LAYER")};
};

CommandParser::CommandParser(Request::Command command)
    : m_command(command)
    , m_format(QStringLiteral("format"),
          isList() ? Words::tr("json: one object a line.") : Words::tr("text (the default) or json."),
          Words::tr("FORMAT"))
{
    m_parser.setApplicationDescription(isList() ? listDescription() : reportDescription());
    m_parser.addPositionalArgument(QStringLiteral("IMAGE"), Words::tr("A file or a directory with an image."));
    m_parser.addOptions({m_help, m_format, m_image, m_platform, m_upper, m_noVerify, m_noCache});
    if (isList())
        m_parser.addOptions({m_upTo, m_layer});
    else
        m_parser.addOption(m_failOver);
}

QString CommandParser::helpText() const
{
    // Qt's first line has the program's path, and no place for the command.
    const QString text = m_parser.helpText();
    return QStringLiteral("Usage: stratoscope-cli %1 [options] IMAGE\n").arg(name())
        + text.mid(text.indexOf(QLatin1Char('\n')) + 1);
}

Result<void> CommandParser::readFormat(Request &request) const
{
    const QString format = m_parser.isSet(m_format) ? m_parser.value(m_format) : QString();
    if (format == QLatin1String("json"))
        request.format = Request::Format::Json;
    else if (!format.isEmpty() && (isList() || format != QLatin1String("text")))
        return usage(Words::tr("unknown format \"%1\"").arg(format), name());
    else if (m_parser.isSet(m_format) && format.isEmpty())
        return usage(Words::tr("--format needs a format"), name());
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

Result<std::optional<quint32>> CommandParser::layerNumber(const QCommandLineOption &option) const
{
    if (!m_parser.isSet(option))
        return std::optional<quint32>();
    bool isNumber = false;
    const quint32 number = m_parser.value(option).toUInt(&isNumber);
    if (!isNumber) {
        return usage(Words::tr("\"%1\" is not the number of a layer; they count from 0 at the bottom")
                         .arg(m_parser.value(option)),
            name());
    }
    return number;
}

Result<void> CommandParser::readLayers(Request &request) const
{
    if (!isList())
        return {};
    const Result<std::optional<quint32>> upTo = layerNumber(m_upTo);
    const Result<std::optional<quint32>> layer = layerNumber(m_layer);
    if (!upTo || !layer)
        return tl::unexpected(!upTo ? upTo.error() : layer.error());
    if (*upTo && *layer)
        return usage(Words::tr("--up-to and --layer exclude each other"), name());
    request.upTo = *upTo;
    request.layer = *layer;
    return {};
}

Result<void> CommandParser::readFailRules(Request &request) const
{
    if (isList() || !m_parser.isSet(m_failOver))
        return {};
    const Result<std::vector<FailRule>> rules = parseFailRules(m_parser.value(m_failOver));
    if (!rules)
        return tl::unexpected(rules.error());
    request.failOver = *rules;
    return {};
}

Result<Request> CommandParser::parse(const QStringList &arguments)
{
    Request request;
    request.command = m_command;
    const bool isWellFormed = m_parser.parse(arguments);
    if (m_parser.isSet(m_help)) {
        request.command = Request::Command::Help;
        request.helpText = helpText();
        return request;
    }
    if (!isWellFormed)
        return usage(m_parser.errorText(), name());
    const QStringList paths = m_parser.positionalArguments();
    if (paths.isEmpty())
        return usage(Words::tr("no image is given"), name());
    if (paths.size() > 1)
        return usage(Words::tr("more than one image is given: %1").arg(paths.join(QStringLiteral(", "))), name());
    request.path = paths.first();
    request.wish.name = m_parser.value(m_image);
    request.load.upper = m_parser.value(m_upper);
    request.load.verify = !m_parser.isSet(m_noVerify);
    if (!m_parser.isSet(m_noCache))
        request.load.cache = LayerCache::standard();
    const auto read = readFormat(request)
                          .and_then([&] { return readPlatform(request); })
                          .and_then([&] { return readLayers(request); })
                          .and_then([&] { return readFailRules(request); });
    if (!read)
        return tl::unexpected(read.error());
    return request;
}

}

Result<Request> parseCommandLine(const QStringList &arguments)
{
    Request request;
    const QString first = arguments.value(1);
    const QStringList rest = arguments.mid(0, 1) + arguments.mid(2);
    if (first == QLatin1String("report"))
        return CommandParser(Request::Command::Report).parse(rest);
    if (first == QLatin1String("list"))
        return CommandParser(Request::Command::List).parse(rest);
    if (first == QLatin1String("--version") || first == QLatin1String("-v")) {
        request.command = Request::Command::Version;
        return request;
    }
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        request.helpText = generalHelp();
        return request;
    }
    if (first.isEmpty())
        return usage(Words::tr("no command is given"));
    return usage(Words::tr("unknown command \"%1\"").arg(first));
}

}
