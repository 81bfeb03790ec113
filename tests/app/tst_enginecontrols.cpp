// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "enginecontrols.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "fakeengine.h"
#include "mainwindow.h"
#include "pathtreemodel.h"
#include "recentfiles.h"
#include "tarwriter.h"
#include "testprogram.h"
#include "testwarnings.h"
#include "unifiedpane.h"

#include <QAction>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTest>
#include <QTreeView>

using namespace stratoscope;
using imagebuilder::TarEntry;

/** The window on an engine's container: its state, refreshing it, and what is new afterwards. */
class TestEngineControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void opensAndRemembers();
    void refreshShowsWhatIsNew();
    void followingSeesIt();
    void failuresEndFollowing();
    void refreshesThatFailLeaveNothing();
    void imagesAreNotFollowed();

private:
    void open(const QString &reference);
    void putContainer(const QByteArray &state, const QByteArray &diff);
    bool isThere(const char *path) const;
    /** The files that the unified file system marks, as "later new". */
    QStringList newsInTree() const;

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

namespace
{

const QByteArray script = "case \"$*\" in\n"
                          "image*shop*|image*sha*) cat \"$here/image\" ;;\n"
                          "container*--size*) echo 1 ;;\n"
                          "container*web*|container*c0ffee*) cat \"$here/container\" ;;\n"
                          "diff*) cat \"$here/diff\" ;;\n"
                          "save*) cat \"$here/saved.tar\" ;;\n"
                          "cp*) file=$here/cp$(printf %s \"${2#*:}\" | tr '/' '_')\n"
                          "    [ -f \"$file\" ] && exec cat \"$file\"; echo 'no such file' >&2; exit 1 ;;\n"
                          "*) echo 'Error: no such thing' >&2; exit 1 ;;\n"
                          "esac\n";

/** Counts the connections of a signal. */
struct Receivers : QObject
{
    static int of(const QObject *sender, const char *signal) { return (sender->*&Receivers::receivers)(signal); }
};

TarEntry file(const QByteArray &path, const QByteArray &content)
{
    TarEntry entry;
    entry.path = path;
    entry.content = content;
    return entry;
}

QByteArray tar(const std::vector<TarEntry> &entries)
{
    return imagebuilder::writeTar(entries).value();
}

/** What "docker save" writes for an image with one layer. */
QByteArray savedImage()
{
    return tar({file("manifest.json", R"([{"Config":"config.json","RepoTags":["shop:1"],"Layers":["a/layer.tar"]}])"),
        file("config.json", R"({"os":"linux","architecture":"amd64","rootfs":{"type":"layers","diff_ids":[]}})"),
        file("a/layer.tar", tar({file("base", "1"), file("gone", "2")}))});
}

}

void TestEngineControls::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    QSettings().clear();
    m_engine = std::make_unique<FakeEngine>(script);
    m_engine->put(QStringLiteral("image"), R"({"Id":"sha256:aa","RepoTags":["shop:1"],"Size":10240})");
    m_engine->put(QStringLiteral("saved.tar"), savedImage());
    m_engine->put(QStringLiteral("cp_new"), tar({file("new", "x")}));
    m_engine->put(QStringLiteral("cp_later"), tar({file("later", "xy")}));
    putContainer("running", "A /new\n");
    qputenv("STRATOSCOPE_DOCKER", m_engine->program().toUtf8());
    qputenv("STRATOSCOPE_PODMAN", "");
    qputenv("STRATOSCOPE_NERDCTL", "");
    m_window = std::make_unique<MainWindow>();
}

void TestEngineControls::cleanup()
{
    m_window.reset();
    m_engine.reset();
    QSettings().clear();
}

void TestEngineControls::putContainer(const QByteArray &state, const QByteArray &diff)
{
    m_engine->put(QStringLiteral("container"),
        R"({"Id":"c0ffee","Name":"/web","Image":"sha256:aa","State":{"Status":")" + state + R"("}})");
    m_engine->put(QStringLiteral("diff"), diff);
}

void TestEngineControls::open(const QString &reference)
{
    QSignalSpy settled(m_window->session(), &ImageSession::settled);
    m_window->open({reference, {}, {}, {}});
    QVERIFY(settled.wait(PatienceMs));
}

bool TestEngineControls::isThere(const char *path) const
{
    const LoadedImagePtr image = m_window->state()->loaded();
    const PathId id = image->tree.paths().find(path);
    return id.isValid() && image->tree.visible(id, image->top()).isValid();
}

QStringList TestEngineControls::newsInTree() const
{
    QStringList marked;
    const QAbstractItemModel *model = m_window->explorer()->unified()->findChild<QTreeView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (const QString news = index.data(PathTreeModel::NewsRole).toString(); !news.isEmpty())
            marked.append(index.data().toString() + QLatin1Char(' ') + news);
    }
    return marked;
}

void TestEngineControls::opensAndRemembers()
{
    open(QStringLiteral("docker://web"));
    QVERIFY(m_window->engines()->watch()->isAvailable());
    QVERIFY(isThere("/new"));
    QVERIFY(!isThere("/later"));
    QCOMPARE(m_window->recentFiles()->paths(), QStringList {QStringLiteral("docker://web")});
    m_window->recentFiles()->forgetVanished();
    QCOMPARE(m_window->recentFiles()->paths().size(), 1);
    QVERIFY(m_window->actions().follow->isEnabled());
}

void TestEngineControls::refreshShowsWhatIsNew()
{
    open(QStringLiteral("docker-container://web"));
    ContainerWatch *watch = m_window->engines()->watch();
    QSignalSpy looked(watch, &ContainerWatch::looked);
    m_window->actions().reload->trigger();
    QVERIFY(looked.wait(PatienceMs));
    QVERIFY(watch->news().isEmpty());

    m_window->state()->selectPath(m_window->state()->loaded()->tree.paths().find("/base"));
    putContainer("exited", "A /new\nA /later\nD /gone\n");
    m_window->actions().reload->trigger();
    QVERIFY(looked.wait(PatienceMs));
    QVERIFY(isThere("/later"));
    QVERIFY(!isThere("/gone"));
    QCOMPARE(watch->news().files.size(), 2u);
    QCOMPARE(watch->news().files.at("/later"), FileNews::New);
    QCOMPARE(watch->news().files.at("/gone"), FileNews::Deleted);
    QCOMPARE(m_window->state()->image().container->state, ContainerState::Exited);
    QCOMPARE(newsInTree(), QStringList {QStringLiteral("later new")});
    // Refreshing keeps the user's selection.
    const LoadedImagePtr image = m_window->state()->loaded();
    QCOMPARE(image->tree.paths().fullPath(m_window->state()->path()), QByteArray("/base"));

    putContainer("exited", "A /later\nD /gone\n");
    m_window->actions().reload->trigger();
    QVERIFY(looked.wait(PatienceMs));
    QCOMPARE(watch->news().files.size(), 1u);
    QCOMPARE(watch->news().files.at("/new"), FileNews::Deleted);
}

void TestEngineControls::followingSeesIt()
{
    open(QStringLiteral("docker-container://web"));
    ContainerWatch *watch = m_window->engines()->watch();
    m_window->actions().follow->setChecked(true);
    QVERIFY(watch->isFollowing());
    putContainer("running", "A /new\nA /later\n");
    QTRY_VERIFY_WITH_TIMEOUT(isThere("/later"), PatienceMs);
    QVERIFY(watch->isFollowing());
    m_window->open({QStringLiteral("docker://shop"), {}, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(!watch->isFollowing(), PatienceMs);
    QVERIFY(!m_window->actions().follow->isChecked());
    QVERIFY(watch->news().isEmpty());
}

void TestEngineControls::failuresEndFollowing()
{
    open(QStringLiteral("docker-container://web"));
    ContainerWatch *watch = m_window->engines()->watch();
    QSignalSpy failed(watch, &ContainerWatch::failed);
    QVERIFY(QFile::remove(m_engine->path(QStringLiteral("container"))));
    m_window->actions().follow->setChecked(true);
    QVERIFY(failed.wait(PatienceMs));
    QVERIFY(!m_window->actions().follow->isChecked());
    QVERIFY(isThere("/new"));
}

void TestEngineControls::refreshesThatFailLeaveNothing()
{
    open(QStringLiteral("docker-container://web"));
    ContainerWatch *watch = m_window->engines()->watch();
    const int before = Receivers::of(watch, SIGNAL(looked(bool)));
    QSignalSpy failed(watch, &ContainerWatch::failed);
    QVERIFY(QFile::remove(m_engine->path(QStringLiteral("container"))));
    for (int i = 0; i < 4; ++i) {
        m_window->actions().reload->trigger();
        QVERIFY(failed.wait(PatienceMs));
    }
    QCOMPARE(Receivers::of(watch, SIGNAL(looked(bool))), before);

    // A refresh is announced to a user who asked for it, once, but not to one who only follows.
    QStatusBar *bar = m_window->statusBar();
    bar->clearMessage();
    putContainer("running", "A /new\n");
    QSignalSpy looked(watch, &ContainerWatch::looked);
    m_window->actions().follow->setChecked(true);
    QVERIFY(looked.wait(PatienceMs));
    QCOMPARE(bar->currentMessage(), QString());
    m_window->actions().reload->trigger();
    QVERIFY(looked.wait(PatienceMs));
    QCOMPARE(bar->currentMessage(), QStringLiteral("nothing new"));
}

void TestEngineControls::imagesAreNotFollowed()
{
    open(QStringLiteral("docker://shop"));
    QVERIFY(!m_window->engines()->watch()->isAvailable());
    QVERIFY(!m_window->actions().follow->isEnabled());
    // It is opened afresh, like any image.
    QSignalSpy settled(m_window->session(), &ImageSession::settled);
    m_window->actions().reload->trigger();
    QVERIFY(settled.wait(PatienceMs));
    QVERIFY(isThere("/base"));
}

STRATOSCOPE_TEST(TestEngineControls)
#include "tst_enginecontrols.moc"
