// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "platformchoice.h"

#include "guioptions.h"

#include <QFile>
#include <QGuiApplication>

namespace stratoscope
{

namespace
{

constexpr char PlatformVariable[] = "QT_QPA_PLATFORM";
constexpr char ScaleVariable[] = "QT_SCALE_FACTOR";

QStringList argumentList(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    return arguments;
}

/** Qt's own options ("-style fusion") have a single dash; ours do not, and our parser rejects them. */
bool hasOptionsOfQt(const QStringList &arguments)
{
    return std::any_of(arguments.begin() + 1, arguments.end(), [](const QString &argument) {
        return argument.size() > 2 && argument[0] == QLatin1Char('-') && argument[1] != QLatin1Char('-');
    });
}

QtMessageHandler g_nextHandler = nullptr;

void passUnlessOfPlatform(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QLatin1String("This plugin does not support")))
        g_nextHandler(type, context, message);
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet(PlatformVariable);
#else
    return true;
#endif
}

}

bool choosePlatform(int argc, char **argv)
{
    const QStringList arguments = argumentList(argc, argv);
    const Result<GuiOptions> options = parseGuiOptions(arguments);
    const bool showsWindow
        = options ? options->action == GuiOptions::Action::Run && !options->snapshot : hasOptionsOfQt(arguments);
    const bool canShow = hasDisplay() || hasOptionsOfQt(arguments);
    if ((!showsWindow || !canShow) && !qEnvironmentVariableIsSet(PlatformVariable))
        qputenv(PlatformVariable, "offscreen");
    if (options && options->snapshot && options->snapshot->scale != 1)
        qputenv(ScaleVariable, QByteArray::number(options->snapshot->scale));
    return canShow;
}

void silencePlatform()
{
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        g_nextHandler = qInstallMessageHandler(passUnlessOfPlatform);
}

}
