// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include "desktopwishes.h"
#include "endsoon.h"
#include "exitcode.h"
#include "guihelp.h"
#include "guioptions.h"
#include "identity.h"
#include "motion.h"
#include "picturedecoder.h"
#include "platformchoice.h"
#include "programbus.h"
#include "programwindows.h"
#include "sessionkeeper.h"
#include "settingscontroller.h"
#include "sharedrecents.h"
#include "snapshot.h"
#include "startanswer.h"
#include "terminaloutput.h"
#include "textbooksnapshot.h"
#include "translation.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QIcon>

namespace stratoscope
{

namespace
{

struct ProgramWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Program)
};

void setIdentity()
{
    QCoreApplication::setApplicationName(QLatin1String(identity::Name));
    QCoreApplication::setOrganizationName(QLatin1String(identity::Name));
    QCoreApplication::setOrganizationDomain(QLatin1String(identity::Domain));
    QCoreApplication::setApplicationVersion(QLatin1String(STRATOSCOPE_VERSION));
    QGuiApplication::setApplicationDisplayName(QLatin1String(identity::Name));
    QGuiApplication::setDesktopFileName(QLatin1String(identity::Id));
}

int runWindow(const GuiOptions &options)
{
    useLanguage(options.language.isEmpty() ? chosenLanguage() : options.language);
    SettingsController::applyAll();
    ProgramWindows windows;
    ProgramBus bus(
        QLatin1String(identity::Id), [&windows](const StartCall &call) { return answerStart(windows, call); });
    const ProgramBus::Role role = isForAnyProcess(options)
        ? bus.meet({QCoreApplication::arguments().mid(1), QDir::currentPath(), displayOfProcess(), activationToken()})
        : ProgramBus::Role::Alone;
    if (role == ProgramBus::Role::Second)
        return exitcode::Fine;
    SessionKeeper session(&windows);
    QObject::connect(qApp, &QGuiApplication::commitDataRequest, &windows, &ProgramWindows::save);
    QObject::connect(qApp, &QGuiApplication::commitDataRequest, &session, &SessionKeeper::save);
    SharedRecents recents;
    QObject::connect(&windows, &ProgramWindows::opened, &recents, &SharedRecents::add);
    followDesktop(&windows, [](const DesktopWishes &wishes) {
        setDesktopMotionReduced(wishes.reducesMotion);
        setDesktopContrast(wishes.hasHighContrast);
    });
    if (qApp->isSessionRestored())
        session.reopen();
    else if (!options.isService)
        windows.open(options);
    else if (role == ProgramBus::Role::First)
        quitUnlessUsed(windows);
    else
        return exitcode::Fine;
    const int code = QApplication::exec();
    endSoon(code);
    return code;
}

int runSnapshot(const GuiOptions &options)
{
    // Ignores the user's own settings: the picture is the same wherever it is made.
    useLanguage(options.language);
    MainWindow window;
    if (!options.useCache)
        window.switchCacheOff();
    window.setColorScheme(options.colorsGiven ? options.colors : ColorScheme::Light);
    if (options.view)
        window.setView(*options.view);
    window.showPicture(options.picture);
    return takeSnapshot(window, options.request, *options.snapshot);
}

int runTextbook(const GuiOptions &options)
{
    useLanguage(options.language);
    MainWindow window;
    if (!options.useCache)
        window.switchCacheOff();
    return writeTextbookPicture(window, options.request, *options.textbook);
}

}

int runProgram(int argc, char **argv)
{
    if (isPictureDecoder(argc, argv))
        return runPictureDecoder(argc, argv);
    if (isHelpQuestion(argc, argv))
        return answerHelpQuestion(argc, argv);
    const bool hasDisplay = choosePlatform(argc, argv);
    setIdentity();
    QApplication application(argc, argv);
    silencePlatform();
    QGuiApplication::setWindowIcon(QIcon::fromTheme(
        QLatin1String(identity::Id), QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(identity::Id)))));
    useLanguage({});

    const Result<GuiOptions> options = parseGuiOptions(QCoreApplication::arguments());
    if (!options) {
        printError(options.error().message());
        printError(ProgramWords::tr("try --help"));
        return exitcode::WrongUsage;
    }
    switch (options->action) {
    case GuiOptions::Action::Help:
        printOut(guiHelpText());
        return exitcode::Fine;
    case GuiOptions::Action::Version:
        printOut(guiVersionText());
        return exitcode::Fine;
    case GuiOptions::Action::Run:
        break;
    }
    if (options->textbook)
        return runTextbook(*options);
    if (options->snapshot)
        return runSnapshot(*options);
    if (!hasDisplay) {
        printError(
            ProgramWords::tr("no display; use --snapshot to render a picture, or stratoscope-cli for a text report"));
        return exitcode::WrongUsage;
    }
    return runWindow(*options);
}

}
