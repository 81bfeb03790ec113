// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

// windowbenchmark IMAGE…: opens images in the program's window, acts like a user, and prints how long the GUI thread
// was busy. Each line has a name, how it was measured, milliseconds, and their limit.

#include "busymeter.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "mainwindow.h"
#include "pathtreemodel.h"
#include "platformchoice.h"
#include "searchpane.h"
#include "searchview.h"
#include "unifiedmodel.h"
#include "unifiedpane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <limits>
#include <memory>

using namespace stratoscope;
using benchmark::BusyMeter;

namespace
{

constexpr double NoLimit = std::numeric_limits<double>::infinity();

void print(const char *name, const BusyMeter &meter, double value, double limit)
{
    std::printf("%s\tbusy %.1f ms, longest %.1f ms\t%.2f\t%g\n", name, meter.busyMs(), meter.longestMs(), value, limit);
    std::fflush(stdout);
}

/** The window with an image in it, and the actions performed on it. */
class Session
{
public:
    Session();

    bool open(const QString &path);
    void step();
    void switchLayer();
    void expandAndSort();
    void search();

private:
    ExplorerState *state() const { return m_window.state(); }
    QTreeView *tree() const { return m_window.explorer()->unified()->findChild<QTreeView *>(); }
    QModelIndex indexOf(const char *path) const;

    MainWindow m_window;
};

Session::Session()
{
    m_window.show();
    BusyMeter().measure([] {});
}

bool Session::open(const QString &path)
{
    bool done = false;
    bool failed = false;
    QObject::connect(m_window.session(), &ImageSession::finished, &m_window, [&] { done = true; });
    QObject::connect(m_window.session(), &ImageSession::failed, &m_window, [&] { done = failed = true; });
    BusyMeter meter;
    meter.measureUntil([&] { m_window.open({path, {}, {}, {}}); }, [&] { return done; });
    m_window.session()->disconnect(&m_window);
    const QByteArray name = "longest block while loading " + QFileInfo(path).completeBaseName().toUtf8();
    print(name.constData(), meter, meter.longestMs(), 50);
    return !failed;
}

/** Down the stack and up again; the slowest step counts. */
void Session::step()
{
    const quint32 top = state()->loaded()->top().value;
    BusyMeter slowest;
    for (quint32 i = 0; i < 2 * top; ++i) {
        const LayerIndex height(i < top ? top - 1 - i : i - top + 1);
        BusyMeter meter;
        meter.measure([&] { state()->setUpTo(height); });
        if (meter.busyMs() > slowest.busyMs())
            slowest = meter;
    }
    print("slider step", slowest, slowest.busyMs(), 16);
}

void Session::switchLayer()
{
    BusyMeter slowest;
    for (quint32 layer = 0; layer <= state()->loaded()->top().value; ++layer) {
        BusyMeter meter;
        meter.measure([&] { state()->selectLayer(LayerIndex(layer)); });
        if (meter.busyMs() > slowest.busyMs())
            slowest = meter;
    }
    print("layer switch", slowest, slowest.busyMs(), NoLimit);
}

QModelIndex Session::indexOf(const char *path) const
{
    const PathId id = state()->loaded()->tree.paths().find(path);
    return static_cast<const PathTreeModel *>(tree()->model())->indexOf(id);
}

void Session::expandAndSort()
{
    for (const char *above : {"/var", "/var/lib"})
        BusyMeter().measure([&] { tree()->expand(indexOf(above)); });
    BusyMeter expansion;
    expansion.measure([&] { tree()->expand(indexOf("/var/lib/crowd")); });
    print("first expand of a directory of 10,000", expansion, expansion.busyMs(), 16);
    BusyMeter sorting;
    sorting.measure([&] { tree()->sortByColumn(UnifiedModel::SizeColumn, Qt::DescendingOrder); }, 300);
    print("sort by size", sorting, sorting.busyMs(), 300);
}

/** Some texts that occur in many, few and no paths; the slowest search counts. */
void Session::search()
{
    auto *pane = m_window.findChild<SearchPane *>();
    auto *field = pane->findChild<QLineEdit *>();
    const auto *list = pane->findChild<SearchView *>();
    pane->start();
    double first = 0;
    double all = 0;
    BusyMeter busiest;
    for (const char *text : {"e", "core", "item-1", "usr/lib/lib", "zzz"}) {
        double firstOfText = 0;
        double allOfText = 0;
        QElapsedTimer clock;
        const auto watch = QObject::connect(pane, &SearchPane::searched, pane, [&](bool complete) {
            const double now = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            if (firstOfText == 0 && (complete || list->model()->rowCount() > 0))
                firstOfText = now;
            if (complete)
                allOfText = now;
        });
        BusyMeter meter;
        clock.start();
        meter.measureUntil([&] { field->setText(QString::fromLatin1(text)); }, [&] { return allOfText > 0; });
        QObject::disconnect(watch);
        first = std::max(first, firstOfText);
        all = std::max(all, allOfText);
        if (meter.longestMs() > busiest.longestMs())
            busiest = meter;
    }
    print("search, first results", busiest, first, 50);
    print("search, all results", busiest, all, 200);
    pane->finish();
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Leaves the user's own settings alone.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const QApplication application(argc, argv);
    silencePlatform();
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeBenchmark"));
    QCoreApplication::setApplicationName(QStringLiteral("windowbenchmark"));
    const QStringList images = QCoreApplication::arguments().mid(1);
    for (const QString &image : images) {
        Session session;
        if (!session.open(image))
            return 1;
        // The actions are performed only once, on an image with several layers.
        if (image != images.constLast())
            continue;
        session.step();
        session.switchLayer();
        session.expandAndSort();
        session.search();
    }
    return 0;
}
