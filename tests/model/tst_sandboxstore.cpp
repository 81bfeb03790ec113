// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sandboxbase.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace stratoscope;

/** Where a sandbox keeps its content, and what it copies in from the host. */
class TestSandboxStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesWithItsLastUser();
    void onlyItsUserMayRead();
    void staleStoresGo();
    void fullDiskChangesNothing();
    void copiesAFolderIn();
    void copiesALinkAsALink();
    void refusesToCopy_data();
    void refusesToCopy();
    void cancelledCopyLeavesNothing();
    void namesTheFolderThatIsCopied();

private:
    QString path(const char *name) const { return m_directory->filePath(QLatin1String(name)); }
    Sandbox makeSandbox() const { return Sandbox(m_base, m_store, QStringLiteral("c1")); }
    void write(const QString &path, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    ContentStorePtr m_store;
    LoadedImagePtr m_base;
};

void TestSandboxStore::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_store.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(path("stores")));
    const Result<ContentStorePtr> store = ContentStore::create(path("stores"));
    QVERIFY2(store, store ? "" : qPrintable(store.error().message()));
    m_store = *store;
    m_base = imageFromText({"d etc\nf etc/hosts 20\n"});
}

void TestSandboxStore::write(const QString &path, const QByteArray &bytes) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestSandboxStore::goesWithItsLastUser()
{
    const QString folder = m_store->path();
    auto sandbox = std::make_unique<Sandbox>(makeSandbox());
    QVERIFY(sandbox->perform(makeFile("/a", "content")));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    ReadLayer layer = sandbox->layer();
    sandbox.reset();
    m_store.reset();
    // A view may still be using the layer.
    QVERIFY(QDir(folder).exists());
    layer.layer.contents.reset();
    QVERIFY(!QDir(folder).exists());
}

void TestSandboxStore::onlyItsUserMayRead()
{
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(m_store->path()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777u, mode_t(0700));
    QVERIFY(m_store->put("x"));
    const Result<StoredFilePtr> file = m_store->put("y");
    QVERIFY(file);
    const QStringList files = QDir(m_store->path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QCOMPARE(::stat(QFile::encodeName(m_store->path() + QLatin1Char('/') + files.first()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777u, mode_t(0600));
}

void TestSandboxStore::staleStoresGo()
{
    const auto stale = path("stores/stratoscope-sandbox-stale1");
    QCOMPARE(::mkdir(QFile::encodeName(stale).constData(), 0700), 0);
    write(stale + QStringLiteral("/0"), "left over");
    const auto others = path("stores/something-else");
    QCOMPARE(::mkdir(QFile::encodeName(others).constData(), 0700), 0);
    // Symlinks are not followed, and a folder that others can write to is not ours.
    const auto elsewhere = path("elsewhere");
    QCOMPARE(::mkdir(QFile::encodeName(elsewhere).constData(), 0700), 0);
    write(elsewhere + QStringLiteral("/keep"), "keep");
    QVERIFY(QFile::link(elsewhere, path("stores/stratoscope-sandbox-link")));
    const auto open = path("stores/stratoscope-sandbox-open");
    QCOMPARE(::mkdir(QFile::encodeName(open).constData(), 0700), 0);
    QCOMPARE(::chmod(QFile::encodeName(open).constData(), 0777), 0);

    QCOMPARE(removeStaleStores(path("stores")), 1);
    QVERIFY(!QDir(stale).exists());
    QVERIFY(QDir(others).exists());
    QVERIFY(QDir(open).exists());
    QVERIFY(QFile::exists(elsewhere + QStringLiteral("/keep")));
    QVERIFY(QDir(m_store->path()).exists());
}

void TestSandboxStore::fullDiskChangesNothing()
{
    Sandbox sandbox = makeSandbox();
    QVERIFY(sandbox.perform(makeFile("/a", "a")));
    const QStringList before = layerLines(sandbox);
    rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small {4096, old.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<Step> step = sandbox.perform(appendToFile("/etc/hosts", QByteArray(100'000, 'x')));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!step);
    QCOMPARE(step.error().kind, ErrorKind::Limit);
    QVERIFY(!step.error().hint.isEmpty());
    QCOMPARE(layerLines(sandbox), before);
    QCOMPARE(QDir(m_store->path()).entryList(QDir::Files).size(), 1);
}

void TestSandboxStore::copiesAFolderIn()
{
    QVERIFY(QDir().mkpath(path("folder/sub")));
    write(path("folder/a"), "content of a");
    QVERIFY(QFile::link(QStringLiteral("/etc/shadow"), path("folder/secret")));
    QVERIFY(QFile::link(QStringLiteral("/etc"), path("folder/sub/away")));
    QCOMPARE(
        ::link(QFile::encodeName(path("folder/a")).constData(), QFile::encodeName(path("folder/sub/b")).constData()),
        0);
    QCOMPARE(::mkfifo(QFile::encodeName(path("folder/pipe")).constData(), 0600), 0);
    QCOMPARE(::chmod(QFile::encodeName(path("folder/a")).constData(), 0640), 0);
    const timespec times[] = {{1000, 0}, {1000, 7}};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path("folder/sub")).constData(), times, 0), 0);

    Sandbox sandbox = makeSandbox();
    const Result<Step> step = sandbox.perform(copyIn(path("folder"), "/etc/in"));
    QVERIFY2(step, step ? "" : qPrintable(step.error().message()));
    QCOMPARE(layerLines(sandbox),
        QStringList({QStringLiteral("etc directory"), QStringLiteral("etc/in directory"),
            QStringLiteral("etc/in/a file 12"), QStringLiteral("etc/in/pipe fifo"),
            QStringLiteral("etc/in/secret link /etc/shadow"), QStringLiteral("etc/in/sub directory"),
            QStringLiteral("etc/in/sub/away link /etc"), QStringLiteral("etc/in/sub/b name of etc/in/a")}));
    QCOMPARE(contentOf(sandbox, "/etc/in/a"), QByteArray("content of a"));
    QCOMPARE(step->bytes, qint64(12));
    const ReadLayer layer = sandbox.layer();
    const auto inodeAt = [&](const char *path) {
        for (const LayerEntry &entry : layer.entries.entries) {
            if (entry.path == layer.entries.paths.find(path))
                return (*layer.entries.inodes)[InodeIndex(entry.inode)];
        }
        return Inode();
    };
    QCOMPARE(inodeAt("etc/in/a").mode, quint16(0640));
    QCOMPARE(inodeAt("etc/in/a").uid, quint32(::geteuid()));
    QCOMPARE(inodeAt("etc/in/sub").mtime, qint64(1000));
    QCOMPARE(inodeAt("etc/in/sub").mtimeNsec, quint32(7));
}

void TestSandboxStore::copiesALinkAsALink()
{
    write(path("target"), "secret");
    QVERIFY(QFile::link(path("target"), path("link")));
    Sandbox sandbox = makeSandbox();
    QVERIFY(sandbox.perform(copyIn(path("link"), "/link")));
    QCOMPARE(layerLines(sandbox), QStringList(QStringLiteral("link link ") + path("target")));
}

void TestSandboxStore::refusesToCopy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("cause");
    QTest::newRow("not there") << "none"
                               << "/a"
                               << "o such file";
    QTest::newRow("over something") << "file"
                                    << "/etc/hosts"
                                    << "(EEXIST)";
    QTest::newRow("a whiteout's name") << "file"
                                       << "/.wh.a"
                                       << "(EINVAL)";
    QTest::newRow("a whiteout in a folder") << "folder"
                                            << "/a"
                                            << "(EINVAL)";
    QTest::newRow("a device") << "/dev/null"
                              << "/a"
                              << "devices and sockets";
}

void TestSandboxStore::refusesToCopy()
{
    QFETCH(const QString, name);
    QFETCH(const QString, to);
    QFETCH(const QString, cause);
    write(path("file"), "x");
    QVERIFY(QDir().mkpath(path("folder/sub")));
    write(path("folder/sub/.wh.b"), "x");
    Sandbox sandbox = makeSandbox();
    const QString from = name.startsWith(QLatin1Char('/')) ? name : m_directory->filePath(name);
    const Result<Step> step = sandbox.perform(copyIn(from, to.toUtf8()));
    QVERIFY(!step);
    QVERIFY2(step.error().cause.contains(cause), qPrintable(step.error().message()));
    QVERIFY(layerLines(sandbox).isEmpty());
    QVERIFY(QDir(m_store->path()).entryList(QDir::Files).isEmpty());
}

void TestSandboxStore::cancelledCopyLeavesNothing()
{
    QVERIFY(QDir().mkpath(path("folder")));
    write(path("folder/a"), "x");
    Sandbox sandbox = makeSandbox();
    const Job job;
    job.cancel();
    const Result<Step> step = sandbox.perform(copyIn(path("folder"), "/a"), job);
    QVERIFY(!step);
    QCOMPARE(step.error().kind, ErrorKind::Cancelled);
    QVERIFY(layerLines(sandbox).isEmpty());
    QVERIFY(sandbox.perform(copyIn(path("folder"), "/a")));
}

void TestSandboxStore::namesTheFolderThatIsCopied()
{
    QVERIFY(QDir().mkpath(path("folder")));
    write(path("folder/a"), "x");
    QStringList said;
    const Job job([&](const Progress &progress) { said.append(progress.what); });
    Sandbox sandbox = makeSandbox();
    QVERIFY(sandbox.perform(copyIn(path("folder"), "/a"), job));
    QVERIFY(!said.isEmpty());
    for (const QString &what : std::as_const(said))
        QVERIFY2(what.contains(path("folder")), qPrintable(what));
}

STRATOSCOPE_TEST(TestSandboxStore)

#include "tst_sandboxstore.moc"
