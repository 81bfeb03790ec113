// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "guioptions.h"

#include "drawing.h"
#include "identity.h"
#include "storageoption.h"
#include "translation.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>

namespace stratoscope
{

namespace
{

constexpr int LargestSide = 16'384;
constexpr qreal SmallestScale = 0.5;
constexpr qreal LargestScale = 4;
/** That one start opens: more are a mistake. */
constexpr qsizetype MostWindows = 100;

struct GuiOptionsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::GuiOptions)
};

/** The name of the picture on the command line, next to middleViewNames(). */
const QString PictureName = QStringLiteral("picture");

tl::unexpected<Error> usage(const QString &cause)
{
    return failure(ErrorKind::Usage, {}, cause);
}

/** The options, by their long names. */
class Parser : public DeclaredParser
{
public:
    Parser()
    {
        setApplicationDescription(
            GuiOptionsWords::tr("See what is inside container images: the stack of layers, the file system they make "
                                "together, and the layer each file comes from."));
        addHelpOption();
        addVersionOption();
        addPositionalArgument(QStringLiteral("image"),
            GuiOptionsWords::tr("The image: a docker save or OCI archive or an OCI image layout directory, compressed "
                                "or not, or - for standard input; or one in an engine: docker://NAME, podman://NAME, "
                                "container://NAME; or one "
                                "in a registry, which is only read: registry://[HOST/]NAME[:TAG]."),
            QStringLiteral("[IMAGE…]"));
        add("upper",
            GuiOptionsWords::tr("Put a container's writable layer on top: its upper directory, or a layer tar."),
            "PATH");
        add("image", GuiOptionsWords::tr("Which of several images to open: a tag, the start of an ID, or @N."), "NAME");
        addOption({QStringLiteral("storage"),
            GuiOptionsWords::tr("IMAGE is an engine's storage on this host, such as /var/lib/docker. Default: the one "
                                "in the usual place.")});
        add("platform", GuiOptionsWords::tr("Which of several platforms to open."), "OS/ARCH[/VARIANT]");
        add("select", GuiOptionsWords::tr("Select a path in the unified file system."), "PATH");
        add("view",
            GuiOptionsWords::tr(
                "What the window shows: picture, or in the middle column layer, waste, map, tables, dockerfile, "
                "packages or config."),
            "VIEW");
        add("lesson", GuiOptionsWords::tr("Start the lesson in a file."), "FILE");
        addOption({QStringLiteral("no-cache"), GuiOptionsWords::tr("Read every layer again, and cache nothing.")});
        addOption({QStringLiteral("insecure"),
            GuiOptionsWords::tr("For registry://: allow plain HTTP and untrusted certificates.")});
        add("theme",
            GuiOptionsWords::tr("The colours of the window: %1.").arg(colorSchemeNames().join(QStringLiteral(", "))),
            "THEME");
        add("picture",
            GuiOptionsWords::tr("Write the picture of a textbook, the stack and the file system that it makes, to a "
                                "PNG, SVG or PDF file and exit. Needs no display."),
            "FILE");
        addOption({QStringLiteral("no-names"),
            GuiOptionsWords::tr("Leave the names of files and instructions out of this picture.")});
        add("language",
            GuiOptionsWords::tr("The language of the window: %1.").arg(languages().join(QStringLiteral(", "))),
            "LANGUAGE");
        addOption({QStringLiteral("compare"),
            GuiOptionsWords::tr("Compare the image with a second one. Asks for what is not given.")});
        addOption({QStringLiteral("open-engine"), GuiOptionsWords::tr("Choose an image or container of an engine.")});
        addOption({QStringLiteral("new-process"),
            GuiOptionsWords::tr("Open the window in a new process, not in one that is running.")});
        addOption({QStringLiteral("service"),
            GuiOptionsWords::tr("Show no window until somebody asks for one on the session bus.")});
        add("snapshot", GuiOptionsWords::tr("Render the window to a picture and exit. Needs no display."), "FILE.png");
        add("size", GuiOptionsWords::tr("The size of the window in a snapshot (1600x1000)."), "WIDTHxHEIGHT");
        add("scale", GuiOptionsWords::tr("Pixels per point in a snapshot, 0.5 to 4."), "FACTOR");
    }

    bool has(const char *name) const { return isSet(QLatin1String(name)); }
    QString text(const char *name) const { return value(QLatin1String(name)); }

private:
    void add(const char *name, const QString &description, const char *valueName)
    {
        addOption({QLatin1String(name), description, QLatin1String(valueName)});
    }
};

/** The images; file managers give URLs. */
QStringList pathsOf(const Parser &parser)
{
    QStringList paths = storageIfNone(parser.positionalArguments(), parser.has("storage"));
    for (QString &path : paths) {
        if (path.startsWith(QLatin1String("file:/")))
            path = QUrl(path).toLocalFile();
    }
    return paths;
}

/** Reads how the window comes about: with more images, another process, what the desktop's actions are. */
Result<void> readStart(const Parser &parser, GuiOptions &options)
{
    const QStringList paths = pathsOf(parser);
    options.compares = parser.has("compare");
    options.opensEngine = parser.has("open-engine");
    options.isOwnProcess = parser.has("new-process");
    options.isService = parser.has("service");
    if (options.compares)
        options.compareWith = paths.value(1);
    else
        options.otherPaths = paths.mid(1);
    if (options.otherPaths.size() >= MostWindows)
        return usage(GuiOptionsWords::tr("expected at most %1 images, but got %2").arg(MostWindows).arg(paths.size()));
    const bool isDrawn = parser.has("snapshot") || parser.has("picture");
    if (isDrawn && (options.compares || options.opensEngine || options.isService))
        return usage(
            GuiOptionsWords::tr("--snapshot and --picture show no window and cannot be combined with options for one"));
    return {};
}

Result<OpenRequest> requestOf(const Parser &parser)
{
    const QStringList paths = pathsOf(parser);
    if (paths.isEmpty() && parser.has("storage"))
        return usage(noStorageText());
    const bool mayBeSeveral = !parser.has("snapshot") && !parser.has("picture");
    if (paths.size() > (parser.has("compare") ? 2 : 1) && (!mayBeSeveral || parser.has("compare")))
        return usage(GuiOptionsWords::tr("expected one image, but got %1: %2")
                         .arg(paths.size())
                         .arg(paths.join(QStringLiteral(", "))));

    OpenRequest request {paths.value(0), parser.text("upper"), {parser.text("image"), {}},
        QFile::encodeName(parser.text("select")), false};
    request.isInsecure = parser.has("insecure");
    if (parser.has("platform")) {
        const Result<Platform> platform = Platform::parse(parser.text("platform"));
        if (!platform)
            return tl::unexpected(platform.error());
        request.wish.platform = *platform;
    }
    if (request.path.isEmpty()) {
        for (const char *option : {"upper", "image", "platform", "select", "snapshot", "picture"}) {
            if (parser.has(option))
                return usage(GuiOptionsWords::tr("--%1 needs an image").arg(QLatin1String(option)));
        }
    }
    return request;
}

Result<SnapshotOptions> snapshotOf(const Parser &parser)
{
    SnapshotOptions snapshot;
    snapshot.file = parser.text("snapshot");
    if (snapshot.file.isEmpty())
        return usage(GuiOptionsWords::tr("--snapshot needs a file name"));
    if (parser.has("size")) {
        static const QRegularExpression form(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
        const QRegularExpressionMatch match = form.match(parser.text("size"));
        snapshot.size = {match.captured(1).toInt(), match.captured(2).toInt()};
        if (!match.hasMatch() || std::max(snapshot.size.width(), snapshot.size.height()) > LargestSide)
            return usage(GuiOptionsWords::tr("--size must be WIDTHxHEIGHT, each at most %1, not \"%2\"")
                             .arg(LargestSide)
                             .arg(parser.text("size")));
    }
    if (parser.has("scale")) {
        bool isNumber = false;
        snapshot.scale = parser.text("scale").toDouble(&isNumber);
        if (!isNumber || !(snapshot.scale >= SmallestScale && snapshot.scale <= LargestScale))
            return usage(
                GuiOptionsWords::tr("--scale must be a number from 0.5 to 4, not \"%1\"").arg(parser.text("scale")));
    }
    return snapshot;
}

Result<TextbookOptions> textbookOf(const Parser &parser)
{
    TextbookOptions textbook;
    textbook.file = parser.text("picture");
    if (!pictureFormatOf(textbook.file))
        return usage(GuiOptionsWords::tr("--picture needs a file name that ends in .png, .svg or .pdf"));
    textbook.look.hasNames = !parser.has("no-names");
    if (parser.text("theme") == colorSchemeName(ColorScheme::Dark))
        textbook.look.theme = PictureTheme::Dark;
    return textbook;
}

/** Reads what is written to a file instead of being shown. */
Result<void> readPictures(const Parser &parser, GuiOptions &options)
{
    if (parser.has("snapshot")) {
        const Result<SnapshotOptions> snapshot = snapshotOf(parser);
        if (!snapshot)
            return tl::unexpected(snapshot.error());
        options.snapshot = *snapshot;
    } else if (parser.has("size") || parser.has("scale")) {
        return usage(GuiOptionsWords::tr("--size and --scale need --snapshot"));
    }
    if (parser.has("picture")) {
        const Result<TextbookOptions> textbook = textbookOf(parser);
        if (!textbook)
            return tl::unexpected(textbook.error());
        options.textbook = *textbook;
    } else if (parser.has("no-names")) {
        return usage(GuiOptionsWords::tr("--no-names needs --picture"));
    }
    return {};
}

}

Result<GuiOptions> parseGuiOptions(const QStringList &arguments)
{
    Parser parser;
    GuiOptions options;
    if (!parser.parse(withStorageApart(arguments)))
        return usage(parser.errorText());
    const bool wantsHelp = parser.has("help") || parser.has("help-all");
    if (wantsHelp || parser.has("version")) {
        options.action = wantsHelp ? GuiOptions::Action::Help : GuiOptions::Action::Version;
        return options;
    }

    Result<OpenRequest> request = requestOf(parser);
    if (!request)
        return tl::unexpected(request.error());
    options.request = std::move(*request);
    if (const Result<void> read = readStart(parser, options); !read)
        return tl::unexpected(read.error());
    options.useCache = !parser.has("no-cache");
    options.lesson = parser.text("lesson");
    if (!options.lesson.isEmpty() && (!options.request.path.isEmpty() || parser.has("snapshot")))
        return usage(GuiOptionsWords::tr("--lesson opens its own image and cannot be combined with another"));
    if (const Result<void> read = readPictures(parser, options); !read)
        return tl::unexpected(read.error());
    if (parser.has("view")) {
        options.picture = parser.text("view") == PictureName;
        options.view = middleViewFromName(parser.text("view"));
        if (!options.picture && !options.view)
            return usage(GuiOptionsWords::tr("--view must be one of %1, not \"%2\"")
                             .arg((QStringList {PictureName} + middleViewNames()).join(QStringLiteral(", ")),
                                 parser.text("view")));
    }
    if (parser.has("language")) {
        options.language = parser.text("language");
        if (!languages().contains(options.language))
            return usage(GuiOptionsWords::tr("--language must be one of %1, not \"%2\"")
                             .arg(languages().join(QStringLiteral(", ")), options.language));
    }
    if (parser.has("theme")) {
        const std::optional<ColorScheme> colors = colorSchemeFromName(parser.text("theme"));
        if (!colors)
            return usage(GuiOptionsWords::tr("--theme must be one of %1, not \"%2\"")
                             .arg(colorSchemeNames().join(QStringLiteral(", ")), parser.text("theme")));
        options.colors = *colors;
        options.colorsGiven = true;
    }
    return options;
}

QString guiHelpText()
{
    return Parser().helpText() + examplesHelp(guiExamples());
}

const DeclaredParser &guiParser()
{
    static const Parser parser;
    return parser;
}

QList<CommandExample> guiExamples()
{
    return {
        {QStringLiteral("stratoscope shop.tar"), GuiOptionsWords::tr("The window, with an image in it.")},
        {QStringLiteral("stratoscope docker://shop:2.4 --view waste"),
            GuiOptionsWords::tr("An image in an engine, beginning with what it wastes.")},
        {QStringLiteral("stratoscope registry://debian:12"), GuiOptionsWords::tr("An image in a registry.")},
        {QStringLiteral("stratoscope shop.tar --upper /path/to/diff"),
            GuiOptionsWords::tr("With the writable layer of a container on top.")},
        {QStringLiteral("stratoscope shop.tar --snapshot shop.png --select /etc/passwd"),
            GuiOptionsWords::tr("The window as a picture, without a display.")},
    };
}

QStringList guiOptionValues(const QString &option)
{
    if (option == QLatin1String("--view"))
        return QStringList {PictureName} + middleViewNames();
    if (option == QLatin1String("--language"))
        return languages();
    if (option == QLatin1String("--theme"))
        return {colorSchemeName(ColorScheme::System), colorSchemeName(ColorScheme::Light),
            colorSchemeName(ColorScheme::Dark)};
    if (option == QLatin1String("--scale"))
        return {QStringLiteral("1"), QStringLiteral("1.5"), QStringLiteral("2")};
    return {};
}

QString guiVersionText()
{
    return QStringLiteral("stratoscope %1\n").arg(QLatin1String(STRATOSCOPE_VERSION));
}

}
