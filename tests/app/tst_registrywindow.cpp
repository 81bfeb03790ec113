// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "compressor.h"
#include "explorerstate.h"
#include "fakeregistry.h"
#include "imagesession.h"
#include "mainwindow.h"
#include "registrycontrols.h"
#include "registrydialog.h"
#include "statustexts.h"
#include "tarwriter.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;
using imagebuilder::TarEntry;

/** The window opens an image by its name in a registry, and says how much of it was transferred. */
class TestRegistryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(unexpectedWarnings()); }
    void opensWhatTheDialogNames();
    void transfersAreSaid();

private:
    QTemporaryDir m_settings;
};

namespace
{

bool isSaid(const MainWindow &window, const QString &text)
{
    for (const QLabel *label : window.statusBar()->findChildren<QLabel *>()) {
        if (!label->isHidden() && label->text().contains(text))
            return true;
    }
    return false;
}

}

void TestRegistryWindow::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_registrywindow"));
}

void TestRegistryWindow::opensWhatTheDialogNames()
{
    FakeImage image;
    TarEntry entry;
    entry.path = "hello";
    entry.content = "world";
    const QByteArray tar = imagebuilder::writeTar({entry}).value();
    image.addLayer(imagebuilder::compressed(tar, imagebuilder::Packing::Gzip).value(), tar,
        "application/vnd.oci.image.layer.v1.tar+gzip");
    FakeRegistry server([&](const SeenRequest &request) { return image.answer(request); });
    MainWindow window;
    window.switchCacheOff();
    const QSignalSpy settled(window.session(), &ImageSession::settled);
    window.findChild<QAction *>(QStringLiteral("openRegistry"))->trigger();
    RegistryDialog *dialog = window.findChild<RegistryControls *>()->dialog();
    QVERIFY(dialog);
    dialog->name()->setText(server.host() + QStringLiteral("/shop:1"));
    dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, PatienceMs);
    const ExplorerState *state = window.state();
    QVERIFY(state->loaded());
    QCOMPARE(state->source()->location, QStringLiteral("registry://%1/shop:1").arg(server.host()));
    QVERIFY(isSaid(window, QStringLiteral("transferred")));
    QVERIFY(isSaid(window, server.host() + QStringLiteral("/shop:1 — registry")));
    window.findChild<QAction *>(QStringLiteral("close"))->trigger();
    QVERIFY(!isSaid(window, QStringLiteral("transferred")));
}

void TestRegistryWindow::transfersAreSaid()
{
    QCOMPARE(transferText({1'000'000, 45'600'000}), QStringLiteral("1.0 MB of 45.6 MB transferred"));
    QCOMPARE(transferText({45'600'000, 45'600'000}), QStringLiteral("45.6 MB transferred"));
}

STRATOSCOPE_TEST(TestRegistryWindow)
#include "tst_registrywindow.moc"
