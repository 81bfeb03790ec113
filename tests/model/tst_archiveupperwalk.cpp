// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archivefixtures.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <cstring>

using namespace stratoscope;
using namespace stratoscope::fixtures;

namespace
{

/** An upper directory filled by a test. */
class Upper
{
public:
    // QTemporaryDir cannot remove files with names that are not UTF-8, or with paths that are too long.
    ~Upper() { runTool(QStringLiteral("rm"), {QStringLiteral("-rf"), root()}); }

    QByteArray path(const QByteArray &name) const { return QFile::encodeName(m_folder.path()) + '/' + name; }
    QString root() const { return m_folder.path(); }

    void directory(const QByteArray &name) const { QVERIFY(::mkdir(path(name).constData(), 0755) == 0); }

    void file(const QByteArray &name, const QByteArray &content = {}) const
    {
        const int descriptor = ::open(path(name).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
        QVERIFY(descriptor >= 0);
        QCOMPARE(::write(descriptor, content.constData(), std::size_t(content.size())), content.size());
        ::close(descriptor);
    }

    /** False if the file system or the kernel does not allow it. */
    bool xattr(const QByteArray &name, const char *key, const QByteArray &value) const
    {
        return ::lsetxattr(path(name).constData(), key, value.constData(), std::size_t(value.size()), 0) == 0;
    }

    bool device(const QByteArray &name, mode_t type, unsigned major, unsigned minor) const
    {
        return ::mknod(path(name).constData(), type | 0600, gnu_dev_makedev(major, minor)) == 0;
    }

private:
    QTemporaryDir m_folder;
};

struct WalkedUpper
{
    SeenEntries seen;
    WalkOutcome outcome;
};

WalkedUpper walkUpper(const QString &path)
{
    WalkedUpper walked;
    auto outcome = walkUpperDirectory(path, walked.seen, Job());
    if (outcome)
        walked.outcome = *outcome;
    else
        QTest::qFail(qPrintable(outcome.error().message()), __FILE__, __LINE__);
    return walked;
}

}

class TestArchiveUpperWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void entries();
    void orderIsTheSame();
    void hardlinks();
    void sockets();
    void linksAreNotFollowed();
    void devicesAndWhiteouts();
    void opaque_data();
    void opaque();
    void xattrs();
    void whiteoutsByAttribute();
    void metacopy();
    void escapedXattrs();
    void shortOpaqueMarker();
    void statOverrides_data();
    void statOverrides();
    void deep();
    void unreadable();
    void errors_data();
    void errors();
    void cancelled();
};

void TestArchiveUpperWalk::entries()
{
    const Upper upper;
    upper.directory("etc");
    upper.file("etc/passwd", "root:x:0:0");
    upper.file("etc/.wh.gone");
    upper.file("caf\xe9");
    QCOMPARE(::symlink("../passwd", upper.path("etc/link").constData()), 0);
    QCOMPARE(::mkfifo(upper.path("fifo").constData(), 0640), 0);
    QCOMPARE(::chmod(upper.path("etc/passwd").constData(), 06711), 0);
    const timespec times[2] = {{0, 0}, {1'700'000'000, 123'456'789}};
    QCOMPARE(::utimensat(AT_FDCWD, upper.path("etc/passwd").constData(), times, 0), 0);

    const WalkedUpper walked = walkUpper(upper.root());
    QVERIFY(!walked.outcome.damage);
    QCOMPARE(walked.outcome.warnings, QStringList());
    QCOMPARE(
        walked.seen.paths(), QList<QByteArray>({"caf\xe9", "etc", "fifo", "etc/.wh.gone", "etc/link", "etc/passwd"}));
    const RawEntry &passwd = walked.seen.find("etc/passwd")->raw;
    QCOMPARE(passwd.type, EntryType::File);
    QCOMPARE(passwd.mode, quint16(06711));
    QCOMPARE(passwd.size, 10u);
    QCOMPARE(passwd.uid, ::getuid());
    QCOMPARE(passwd.gid, ::getgid());
    QCOMPARE(passwd.mtime, 1'700'000'000);
    QCOMPARE(passwd.mtimeNsec, 123'456'789u);
    QVERIFY(!passwd.hash);
    QCOMPARE(walked.seen.find("etc")->raw.type, EntryType::Directory);
    QCOMPARE(walked.seen.find("etc")->raw.size, 0u);
    QCOMPARE(walked.seen.find("etc/link")->raw.type, EntryType::Symlink);
    QCOMPARE(walked.seen.find("etc/link")->linkTarget, QByteArray("../passwd"));
    QCOMPARE(walked.seen.find("fifo")->raw.type, EntryType::Fifo);
}

void TestArchiveUpperWalk::orderIsTheSame()
{
    const Upper one;
    const Upper other;
    const QList<QByteArray> names {"b", "a", "c", "\xff", "A", "aa"};
    for (const QByteArray &name : names) {
        one.directory(name);
        one.file(name + "/file");
    }
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        other.directory(*name);
        other.file(*name + "/file");
    }
    const QList<QByteArray> paths = walkUpper(one.root()).seen.paths();
    QCOMPARE(paths, walkUpper(other.root()).seen.paths());
    QCOMPARE(paths,
        QList<QByteArray>(
            {"A", "a", "aa", "b", "c", "\xff", "A/file", "a/file", "aa/file", "b/file", "c/file", "\xff/file"}));
}

void TestArchiveUpperWalk::hardlinks()
{
    const Upper upper;
    upper.directory("z");
    upper.file("z/name", "content");
    QCOMPARE(::link(upper.path("z/name").constData(), upper.path("b").constData()), 0);
    QCOMPARE(::link(upper.path("z/name").constData(), upper.path("a").constData()), 0);
    const WalkedUpper walked = walkUpper(upper.root());
    QCOMPARE(walked.seen.find("a")->raw.type, EntryType::File);
    QCOMPARE(walked.seen.find("a")->raw.size, 7u);
    for (const char *name : {"b", "z/name"}) {
        QCOMPARE(walked.seen.find(name)->raw.type, EntryType::Hardlink);
        QCOMPARE(walked.seen.find(name)->linkTarget, QByteArray("a"));
        QCOMPARE(walked.seen.find(name)->raw.size, 0u);
    }
}

void TestArchiveUpperWalk::sockets()
{
    const Upper upper;
    upper.file("file");
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray path = upper.path("socket");
    QVERIFY(std::size_t(path.size()) < sizeof address.sun_path);
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    QCOMPARE(::bind(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    const WalkedUpper walked = walkUpper(upper.root());
    ::close(descriptor);
    QCOMPARE(walked.seen.paths(), QList<QByteArray>({"file"}));
    QCOMPARE(walked.outcome.warnings.size(), 1);
    QVERIFY(walked.outcome.warnings.first().contains(QStringLiteral("socket")));
    QVERIFY(!walked.outcome.damage);
}

void TestArchiveUpperWalk::linksAreNotFollowed()
{
    const Upper outside;
    outside.file("secret");
    const Upper upper;
    QCOMPARE(::symlink(QFile::encodeName(outside.root()).constData(), upper.path("out").constData()), 0);
    QCOMPARE(::symlink("loop", upper.path("loop").constData()), 0);
    QCOMPARE(walkUpper(upper.root()).seen.paths(), QList<QByteArray>({"loop", "out"}));
}

void TestArchiveUpperWalk::devicesAndWhiteouts()
{
    const Upper upper;
    upper.file("file");
    if (!upper.device("null", S_IFCHR, 1, 3) || !upper.device("gone", S_IFCHR, 0, 0))
        QSKIP("creating devices needs root");
    QVERIFY(upper.device("disk", S_IFBLK, 259, 70'000));
    QCOMPARE(::link(upper.path("gone").constData(), upper.path("gone too").constData()), 0);
    const WalkedUpper walked = walkUpper(upper.root());
    QVERIFY(!walked.outcome.damage);
    const RawEntry &null = walked.seen.find("null")->raw;
    QCOMPARE(null.type, EntryType::CharDevice);
    QCOMPARE(null.deviceMajor, 1u);
    QCOMPARE(null.deviceMinor, 3u);
    QVERIFY(!null.whiteout);
    QCOMPARE(walked.seen.find("disk")->raw.type, EntryType::BlockDevice);
    QCOMPARE(walked.seen.find("disk")->raw.deviceMajor, 259u);
    QCOMPARE(walked.seen.find("disk")->raw.deviceMinor, 70'000u);
    // Overlayfs hard-links its whiteouts to save inodes.
    for (const char *name : {"gone", "gone too"}) {
        QVERIFY(walked.seen.find(name)->raw.whiteout);
        QCOMPARE(walked.seen.find(name)->raw.type, EntryType::CharDevice);
    }
    QVERIFY(!walked.seen.find("file")->raw.whiteout);
}

void TestArchiveUpperWalk::opaque_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("opaque");
    for (const char *prefix : {"trusted.overlay", "user.overlay", "user.fuseoverlayfs"}) {
        for (const char *value : {"y", "x", "n"})
            QTest::addRow("%s.opaque=%s", prefix, value)
                << QByteArray(prefix) + ".opaque" << QByteArray(value) << (*value == 'y');
    }
    QTest::newRow("another attribute") << QByteArray("user.opaque") << QByteArray("y") << false;
}

void TestArchiveUpperWalk::opaque()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(bool, opaque);
    const Upper upper;
    upper.directory("directory");
    if (!upper.xattr("directory", key.constData(), value))
        QSKIP("the file system or the kernel does not allow setting the attribute");
    const WalkedUpper walked = walkUpper(upper.root());
    QCOMPARE(walked.seen.find("directory")->raw.opaque, opaque);
    QCOMPARE(walked.seen.find("directory")->raw.xattrs.empty(), key != "user.opaque");
}

void TestArchiveUpperWalk::xattrs()
{
    const Upper upper;
    upper.file("file");
    const QByteArray large(2000, 'v');
    if (!upper.xattr("file", "user.zebra", "stripes") || !upper.xattr("file", "user.ape", large)
        || !upper.xattr("file", "user.empty", {}))
        QSKIP("the file system has no user attributes");
    QVERIFY(upper.xattr("file", "user.overlay.origin", "handle"));
    const std::vector<Xattr> expected {{"user.ape", large}, {"user.empty", ""}, {"user.zebra", "stripes"}};
    QCOMPARE(walkUpper(upper.root()).seen.find("file")->raw.xattrs, expected);
}

void TestArchiveUpperWalk::whiteoutsByAttribute()
{
    const Upper upper;
    upper.file("gone");
    upper.file("stays", "content");
    if (!upper.xattr("gone", "user.overlay.whiteout", "y"))
        QSKIP("the file system has no user attributes");
    QVERIFY(upper.xattr("stays", "user.overlay.whiteout", "y"));
    const WalkedUpper walked = walkUpper(upper.root());
    QVERIFY(walked.seen.find("gone")->raw.whiteout);
    QVERIFY(!walked.seen.find("stays")->raw.whiteout);
}

void TestArchiveUpperWalk::metacopy()
{
    const Upper upper;
    upper.file("owner changed");
    upper.directory("renamed");
    if (!upper.xattr("owner changed", "user.overlay.metacopy", {}))
        QSKIP("the file system has no user attributes");
    QVERIFY(upper.xattr("renamed", "user.overlay.redirect", "/before"));
    const WalkedUpper walked = walkUpper(upper.root());
    QCOMPARE(walked.outcome.warnings, QStringList());
    const RawEntry &file = walked.seen.find("owner changed")->raw;
    const RawEntry &directory = walked.seen.find("renamed")->raw;
    QVERIFY(file.metacopy && file.redirect.isEmpty() && file.xattrs.empty());
    QVERIFY(!directory.metacopy && directory.xattrs.empty());
    QCOMPARE(directory.redirect, QByteArray("/before"));
    QVERIFY(upper.xattr("renamed", "user.overlay.opaque", "y"));
    QVERIFY(walkUpper(upper.root()).seen.find("renamed")->raw.redirect.isEmpty());
}

void TestArchiveUpperWalk::escapedXattrs()
{
    const Upper upper;
    upper.directory("nested");
    if (!upper.xattr("nested", "user.overlay.overlay.opaque", "y"))
        QSKIP("this file system has no user attributes");
    QVERIFY(upper.xattr("nested", "user.overlay.overlay.overlay.redirect", "deep"));
    QVERIFY(upper.xattr("nested", "user.a", "before"));
    const RawEntry nested = walkUpper(upper.root()).seen.find("nested")->raw;
    QVERIFY(!nested.opaque);
    const std::vector<Xattr> expected {
        {"user.a", "before"}, {"user.overlay.opaque", "y"}, {"user.overlay.overlay.redirect", "deep"}};
    QCOMPARE(nested.xattrs, expected);
}

void TestArchiveUpperWalk::shortOpaqueMarker()
{
    const Upper upper;
    upper.directory("d");
    upper.file("d/.wh..opq");
    upper.file("d/.wh..opq2");
    upper.file(".wh..opq");
    QCOMPARE(walkUpper(upper.root()).seen.paths(),
        QList<QByteArray>({".wh..wh..opq", "d", "d/.wh..wh..opq", "d/.wh..opq2"}));
}

void TestArchiveUpperWalk::statOverrides_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *key, const char *value, const char *expected) {
        QTest::addRow("%s=%s", key, value) << QByteArray(key) << QByteArray(value) << QByteArray(expected);
    };
    const char *containers = "user.containers.override_stat";
    for (const char *key : {containers, "user.fuseoverlayfs.override_stat", "security.fuseoverlayfs.override_stat"})
        row(key, "7:8:4755", "file 7 8 4755");
    row(containers, "1000:1001:0644:file", "file 1000 1001 644");
    row(containers, "1:2:644:pipe", "fifo 1 2 644");
    row(containers, "1:2:666:char-1-3", "char 1 2 666 1/3");
    row(containers, "1:2:660:block-259-70000", "block 1 2 660 259/70000");
    row(containers, "1:2:777:symlink", "symlink 1 2 777 -> content");
    row(containers, "1:2:755:dir", "file 1 2 755");
    row(containers, "1:2:600:char-0-0", "char 1 2 600 0/0 whiteout");
    row(containers, "1:2:666:char-1", "file 1 2 666");
    for (const char *bad : {"", "1:2", "1:2:9", "-1:2:644", "a:b:c", "1:2:644:file:more"})
        row(containers, bad, "as it is");
}

void TestArchiveUpperWalk::statOverrides()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, expected);
    const Upper upper;
    upper.file("file", "content");
    upper.directory("directory");
    if (!upper.xattr("file", key.constData(), value) || !upper.xattr("directory", key.constData(), value))
        QSKIP("this file system or user may not set the attribute");
    const WalkedUpper walked = walkUpper(upper.root());
    const SeenEntry &file = *walked.seen.find("file");
    static const QHash<EntryType, QByteArray> names {{EntryType::File, "file"}, {EntryType::Fifo, "fifo"},
        {EntryType::CharDevice, "char"}, {EntryType::BlockDevice, "block"}, {EntryType::Symlink, "symlink"}};
    QByteArray seen = names.value(file.raw.type) + ' ' + QByteArray::number(file.raw.uid) + ' '
        + QByteArray::number(file.raw.gid) + ' ' + QByteArray::number(file.raw.mode, 8);
    if (file.raw.type == EntryType::CharDevice || file.raw.type == EntryType::BlockDevice)
        seen += ' ' + QByteArray::number(file.raw.deviceMajor) + '/' + QByteArray::number(file.raw.deviceMinor);
    if (file.raw.type == EntryType::Symlink)
        seen += " -> " + file.linkTarget;
    if (file.raw.whiteout)
        seen += " whiteout";
    const bool isAsItIs = expected == "as it is";
    const QByteArray plain = "file " + QByteArray::number(::getuid()) + ' ' + QByteArray::number(::getgid()) + " 644";
    QCOMPARE(seen, isAsItIs ? plain : expected);
    QCOMPARE(file.raw.size, file.raw.type == EntryType::File ? 7u : 0u);
    QVERIFY(file.raw.xattrs.empty());
    const RawEntry &directory = walked.seen.find("directory")->raw;
    QCOMPARE(directory.type, EntryType::Directory);
    if (!isAsItIs)
        QCOMPARE(QByteArray::number(directory.uid), value.split(':').first());
}

void TestArchiveUpperWalk::deep()
{
    const Upper upper;
    // Deeper than the longest possible path: each level is created from inside the one above.
    const QByteArray before = QFile::encodeName(QDir::currentPath());
    QCOMPARE(::chdir(QFile::encodeName(upper.root()).constData()), 0);
    const QByteArray name(200, 'd');
    for (int i = 0; i < 30; ++i) {
        QCOMPARE(::mkdir(name.constData(), 0755), 0);
        QCOMPARE(::chdir(name.constData()), 0);
    }
    QCOMPARE(::chdir(before.constData()), 0);
    const WalkedUpper walked = walkUpper(upper.root());
    QVERIFY(walked.outcome.damage);
    QCOMPARE(walked.outcome.damage->kind, ErrorKind::Limit);
    QVERIFY(walked.seen.entries.size() >= 18 && walked.seen.entries.size() < 30);
}

void TestArchiveUpperWalk::unreadable()
{
    if (::getuid() == 0)
        QSKIP("root may read everything");
    const Upper upper;
    upper.directory("closed");
    upper.file("open");
    QCOMPARE(::chmod(upper.path("closed").constData(), 0), 0);
    const WalkedUpper walked = walkUpper(upper.root());
    ::chmod(upper.path("closed").constData(), 0700);
    QCOMPARE(walked.seen.paths(), QList<QByteArray>({"closed", "open"}));
    QVERIFY(walked.outcome.damage);
    QCOMPARE(walked.outcome.damage->kind, ErrorKind::Unreadable);
    QVERIFY(walked.outcome.damage->message().contains(QStringLiteral("closed")));
}

void TestArchiveUpperWalk::errors_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("nothing") << QStringLiteral("/nothing/here");
    QTest::newRow("a file") << QStringLiteral("/proc/self/status");
}

void TestArchiveUpperWalk::errors()
{
    QFETCH(QString, path);
    SeenEntries seen;
    const auto outcome = walkUpperDirectory(path, seen, Job());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::NotFound);
    QVERIFY(outcome.error().message().contains(path));
}

void TestArchiveUpperWalk::cancelled()
{
    const Upper upper;
    upper.file("file");
    const Job job;
    job.cancel();
    SeenEntries seen;
    const auto outcome = walkUpperDirectory(upper.root(), seen, job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QVERIFY(seen.entries.empty());
}

STRATOSCOPE_TEST(TestArchiveUpperWalk)
#include "tst_archiveupperwalk.moc"
