// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

// firstframe IMAGE: does only what stratoscope does from its start to the first frame that shows the image: this
// program runs for as long as a user waits.

#include "explorerpage.h"
#include "explorerstate.h"
#include "mainwindow.h"
#include "platformchoice.h"
#include "translation.h"
#include "unifiedpane.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>

#include <unistd.h>

using namespace stratoscope;

namespace
{

/** Ends the program when \c m_window has painted its image. */
class FrameWatch : public QObject
{
public:
    explicit FrameWatch(MainWindow &window)
        : m_window(window)
    {
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // The frame is on screen when this iteration of the event loop ends.
        if (event->type() == QEvent::Paint && m_window.state()->loaded())
            QTimer::singleShot(0, qApp, [] { _exit(0); });
        return false;
    }

private:
    MainWindow &m_window;
};

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const QApplication application(argc, argv);
    silencePlatform();
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeBenchmark"));
    QCoreApplication::setApplicationName(QStringLiteral("firstframe"));
    useLanguage({});

    MainWindow window;
    window.restoreWindow();
    FrameWatch watch(window);
    window.explorer()->unified()->findChild<QTreeView *>()->viewport()->installEventFilter(&watch);
    window.show();
    window.open({QCoreApplication::arguments().value(1), {}, {}, {}});
    return QApplication::exec();
}
