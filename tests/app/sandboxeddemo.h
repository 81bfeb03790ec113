// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explorerstate.h"
#include "mainwindow.h"
#include "testprogram.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

namespace stratoscope
{

/** Opens the demo image in \a window, with a sandbox container on top and a file in it selected, so that every action is
 *  available. */
inline void openSandboxedDemo(MainWindow &window)
{
    const auto action = [&window](const char *name) { return window.findChild<QAction *>(QLatin1String(name)); };
    QSignalSpy settled(window.session(), &ImageSession::settled);
    window.open({QStringLiteral(STRATOSCOPE_DEMO), {}, {}, {}});
    QVERIFY(settled.wait(PatienceMs));
    QTRY_VERIFY_WITH_TIMEOUT(action("newContainer")->isEnabled(), PatienceMs);
    const std::size_t layers = window.state()->layerCount();
    action("newContainer")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window.state()->layerCount(), layers + 1, PatienceMs);
    window.state()->selectPath(window.state()->loaded()->tree.paths().find("srv/app/config.yml"));
    QTRY_VERIFY_WITH_TIMEOUT(action("renameFile")->isEnabled(), PatienceMs);
}

}
