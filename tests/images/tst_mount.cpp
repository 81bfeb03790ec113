// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "generate.h"
#include "imagemount.h"
#include "layout.h"
#include "loadimage.h"
#include "mountedcontent.h"
#include "oddlayer.h"
#include "posixcall.h"
#include "rawtar.h"
#include "scratchmount.h"
#include "tarwriter.h"
#include "testprogram.h"
#include "wholeview.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <limits>
#include <poll.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <thread>

using namespace stratoscope;
using imagebuilder::Packing;

/** Mounts images made by hand: hostile ones, sparse files, many readers at once, and all the ways in which a mount ends. */
class TestMount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void mountedIsWhatTheModelHas();
    void onlyCleanNamesAreShown();
    void sparseFilesHaveHoles_data();
    void sparseFilesHaveHoles();
    void linksCountTheNamesThatAreShown();
    void longestNamesAndTargets();
    void manyReadersAtOnce_data();
    void manyReadersAtOnce();
    void damagedContentIsAnError();
    void cancelledReadsEndSoon();
    void unmountsWhileAFileIsOpen();
    void endsWhenSomebodyElseUnmounts();
    void anImageWithoutLayers();
    void refusesOtherThanEmptyDirectories();

private:
    using MountPtr = std::unique_ptr<ImageMount>;

    LoadedImagePtr load(const std::vector<QByteArray> &tars, Packing packing = Packing::None);
    MountPtr mount(const LoadedImagePtr &image);
    QString path(const QString &name) const { return m_directory->filePath(name); }
    QByteArray mounted(const QByteArray &below) const { return path(QStringLiteral("image/")).toUtf8() + below; }

    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace
{

constexpr NowTime NoTime {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};

QByteArray mountedEntry(char type, const QByteArray &name, const QByteArray &link = {})
{
    RawHeader header;
    header.type = type;
    header.name = name.size() <= 100 ? name : "long";
    header.linkName = link.size() <= 100 ? link : "long";
    QByteArrayList records;
    if (name.size() > 100)
        records.append("path=" + name);
    if (link.size() > 100)
        records.append("linkpath=" + link);
    return (records.isEmpty() ? QByteArray() : paxHeader(records)) + rawHeader(header);
}

/** GNU tar's format 1.0 with the pieces of \a map ("OFFSET\nLENGTH\n…"). */
QByteArray sparseEntry(const QByteArray &name, const QByteArray &size, const QByteArray &map, const QByteArray &content)
{
    const QByteArray stored = padded(map) + content;
    RawHeader header;
    header.name = "GNUSparseFile.0/x";
    header.size = octalSize(quint64(stored.size()));
    return paxHeader(
               {"GNU.sparse.major=1", "GNU.sparse.minor=0", "GNU.sparse.name=" + name, "GNU.sparse.realsize=" + size})
        + rawHeader(header) + padded(stored);
}

QByteArray bytesAt(const QByteArray &file)
{
    QFile opened(QFile::decodeName(file));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

struct stat statusOf(const QByteArray &file)
{
    struct stat status = {};
    checked(lstat(file.constData(), &status), "lstat", file);
    return status;
}

}

void TestMount::initTestCase()
{
    if (const QByteArray reason = enterMountNamespace(); !reason.isEmpty())
        QSKIP(reason.constData());
    if (const auto obstacle = mountObstacle())
        QSKIP(qPrintable(obstacle->message()));
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    QVERIFY(QDir(m_directory->path()).mkdir(QStringLiteral("image")));
}

void TestMount::cleanupTestCase()
{
    if (!m_directory)
        return;
    unmountBelow(m_directory->path().toUtf8());
    std::filesystem::remove_all(m_directory->path().toStdString());
}

LoadedImagePtr TestMount::load(const std::vector<QByteArray> &tars, Packing packing)
{
    imagebuilder::ImageSet set;
    imagebuilder::ImageSpec image;
    for (const QByteArray &tar : tars) {
        const auto packed = imagebuilder::packLayer(tar + endOfTar(), packing);
        if (!packed)
            return nullptr;
        image.steps.push_back({QStringLiteral("COPY odd"), {}, {}, set.layers.size()});
        set.layers.push_back(*packed);
    }
    set.images.push_back(image);
    const QString file = path(QStringLiteral("image.tar"));
    const auto tar = imagebuilder::writeTar(imagebuilder::layoutFiles(set, imagebuilder::Form::Oci));
    if (!tar || !imagebuilder::writeFile(*tar, file))
        return nullptr;
    const auto source = openImageSource(file, Job());
    const auto loaded = source ? loadImage(*source, 0, {}, Job()) : tl::unexpected(source.error());
    return loaded ? *loaded : nullptr;
}

TestMount::MountPtr TestMount::mount(const LoadedImagePtr &image)
{
    auto mounted = image ? ImageMount::mount(image, path(QStringLiteral("image")))
                         : failure(ErrorKind::NotAnImage, {}, QStringLiteral("no image"));
    if (!mounted)
        qCritical("%s", qPrintable(mounted.error().message()));
    return mounted ? std::move(*mounted) : nullptr;
}

/** Of layers that no tool writes: contents, attributes, times and hard links. */
void TestMount::mountedIsWhatTheModelHas()
{
    for (quint64 seed = 0; seed < 40; ++seed) {
        const LoadedImagePtr image = load(oddImage(seed).layers, seed % 2 == 0 ? Packing::Gzip : Packing::Zstd);
        QVERIFY(image);
        WholeView expected = wholeViewOfImage(*image, NoTime);
        const MountPtr mounting = mount(image);
        QVERIFY(mounting);
        WholeView actual = wholeViewOfDirectory(mounted("unified"), NoTime);
        // The other view has no implied directories, and of sparse files no content.
        const auto isKnownByHalf = [&](const auto &item) {
            const VersionId version = image->tree.visible(image->tree.paths().find(item.first), image->top());
            return version.isValid() && (image->tree.version(version).implied || image->tree.inode(version).sparse);
        };
        std::erase_if(expected, isKnownByHalf);
        std::erase_if(actual, isKnownByHalf);
        const QByteArray difference = differences(expected, actual);
        QVERIFY2(difference.isEmpty(), ("seed " + QByteArray::number(seed) + difference).constData());
    }
}

void TestMount::onlyCleanNamesAreShown()
{
    QByteArray tar;
    for (const char *name :
        {"../evil", "/../../evil", "a/../../evil", "..", ".", "a//b", "d/./.", "new\nline", "\xff\xfe"})
        tar += rawFile(name, "evil");
    tar += paxHeader({QByteArray("path=nul\0byte", 13)}) + rawFile("x", "evil") + mountedEntry('2', "link", "../..")
        + mountedEntry('2', "absolute", "/etc/passwd") + mountedEntry('3', "device") + mountedEntry('6', "fifo")
        + mountedEntry('0', QByteArray(300, 'n')) + mountedEntry('0', QByteArray("deep/").repeated(1100) + "x");
    const MountPtr mounting = mount(load({tar}));
    QVERIFY(mounting);
    int seen = 0;
    for (const auto &item : std::filesystem::recursive_directory_iterator(mounted({}).toStdString())) {
        const std::string name = item.path().filename();
        QVERIFY(!name.empty() && name != "." && name != ".." && name.size() <= 255);
        ++seen;
    }
    QVERIFY(seen > 10);
    QCOMPARE(std::filesystem::read_symlink(mounted("unified/link").toStdString()).string(), std::string("../.."));
    QCOMPARE(
        std::filesystem::read_symlink(mounted("unified/absolute").toStdString()).string(), std::string("/etc/passwd"));
    QVERIFY(open(mounted("unified/device").constData(), O_RDONLY | O_NONBLOCK) < 0);
    QVERIFY(open(mounted("unified/evil").constData(), O_WRONLY) < 0);
    QCOMPARE(errno, EROFS);
    for (const char *name : {"unified/..x", "up-to/00", "up-to/-1", "layers/1", "layers/0x0", "layers/99999999999"}) {
        struct stat status = {};
        QVERIFY2(lstat(mounted(name).constData(), &status) != 0 && errno == ENOENT, name);
    }
}

void TestMount::sparseFilesHaveHoles_data()
{
    QTest::addColumn<Packing>("packing");
    QTest::newRow("uncompressed") << Packing::None;
    QTest::newRow("gzip") << Packing::Gzip;
    QTest::newRow("zstd") << Packing::Zstd;
}

void TestMount::sparseFilesHaveHoles()
{
    QFETCH(Packing, packing);
    constexpr qint64 Huge = 1ll << 60;
    const MountPtr mounting
        = mount(load({rawFile("before", "x") + sparseEntry("pieces", "2097152", "2\n1000\n3\n1048576\n4\n", "abcdefg")
                         + sparseEntry("huge", QByteArray::number(Huge), "1\n1152921504606846970\n6\n", "at end")
                         + sparseEntry("odd", "4096", "1\n9999999\n6\n", "bad") + rawFile("behind", "y")},
            packing));
    QVERIFY(mounting);
    QByteArray whole(2097152, '\0');
    whole.replace(1000, 3, "abc");
    whole.replace(1048576, 4, "defg");
    QCOMPARE(bytesAt(mounted("unified/pieces")), whole);
    QCOMPARE(bytesAt(mounted("unified/behind")), QByteArray("y"));
    const int file = checked(open(mounted("layers/0/huge").constData(), O_RDONLY | O_CLOEXEC), "open", "huge");
    QCOMPARE(lseek(file, 5, SEEK_DATA), Huge - 6);
    QCOMPARE(lseek(file, 5, SEEK_HOLE), 5);
    QCOMPARE(lseek(file, Huge - 5, SEEK_HOLE), Huge);
    QByteArray end(6, '\0');
    QCOMPARE(pread(file, end.data(), 6, Huge - 6), 6);
    QCOMPARE(end, QByteArray("at end"));
    close(file);
    QCOMPARE(bytesAt(mounted("unified/odd")), QByteArray());
}

/** At each height as many as there are then, with one inode, the same one each time somebody looks. */
void TestMount::linksCountTheNamesThatAreShown()
{
    QByteArray names = rawFile("first", "content");
    for (int i = 0; i < 40; ++i)
        names += mountedEntry('1', "name" + QByteArray::number(i), "first");
    const MountPtr mounting = mount(load({names, rawFile(".wh.name7", {}) + rawFile(".wh.first", {})}));
    QVERIFY(mounting);
    QCOMPARE(statusOf(mounted("up-to/0/first")).st_nlink, nlink_t(41));
    QCOMPARE(statusOf(mounted("up-to/0/name7")).st_ino, statusOf(mounted("up-to/0/first")).st_ino);
    QCOMPARE(statusOf(mounted("unified/name8")).st_nlink, nlink_t(39));
    QCOMPARE(statusOf(mounted("unified/name39")).st_ino, statusOf(mounted("unified/name8")).st_ino);
    QCOMPARE(bytesAt(mounted("unified/name39")), QByteArray("content"));
    const struct stat whiteout = statusOf(mounted("layers/1/name7"));
    QVERIFY(S_ISCHR(whiteout.st_mode) && whiteout.st_rdev == 0);
}

void TestMount::longestNamesAndTargets()
{
    const QByteArray name(255, 'n');
    const QByteArray target = QByteArray("t/").repeated(2047) + 't'; // 4,095 bytes
    const MountPtr mounting = mount(load({rawFile("x", "x") + paxHeader({"path=" + name}) + rawFile("long", "named")
        + mountedEntry('2', "far", target) + mountedEntry('2', "too far", target + "/further")}));
    QVERIFY(mounting);
    QCOMPARE(bytesAt(mounted("unified/" + name)), QByteArray("named"));
    QCOMPARE(std::filesystem::read_symlink(mounted("unified/far").toStdString()).string(), target.toStdString());
    // Whatever becomes of it, somebody gets an answer.
    std::error_code problem;
    static_cast<void>(std::filesystem::read_symlink(mounted("unified/too far").toStdString(), problem));
    struct stat status = {};
    static_cast<void>(lstat(mounted("unified/too far").constData(), &status));
}

void TestMount::manyReadersAtOnce_data()
{
    sparseFilesHaveHoles_data();
}

void TestMount::manyReadersAtOnce()
{
    QFETCH(Packing, packing);
    constexpr qsizetype Size = 24 << 20;
    const QByteArray content = imagebuilder::generatedBytes("content", 1, Size);
    const MountPtr mounting = mount(load({rawFile("a", content) + rawFile("b", content.first(Size / 2))}, packing));
    QVERIFY(mounting);
    std::atomic_int wrong = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < 6; ++i) {
        readers.emplace_back([&, i] {
            const QByteArray name = mounted(i % 2 == 0 ? "unified/a" : "layers/0/b");
            const qsizetype size = i % 2 == 0 ? Size : Size / 2;
            const int file = open(name.constData(), O_RDONLY | O_CLOEXEC);
            imagebuilder::Generator random {quint64(i)};
            QByteArray bytes(100'000, '\0');
            for (int turn = 0; turn < 60; ++turn) {
                // Half of them read on, the others jump.
                const qint64 offset = i < 3 ? turn * bytes.size() : qint64(random.below(quint64(size)));
                const ssize_t count = pread(file, bytes.data(), std::size_t(bytes.size()), offset);
                const QByteArray expected = content.first(size).mid(offset, bytes.size());
                if (count != expected.size() || bytes.first(count) != expected)
                    ++wrong;
            }
            close(file);
        });
    }
    for (std::thread &reader : readers)
        reader.join();
    QCOMPARE(wrong.load(), 0);
}

/** A blob that is damaged after it was read. */
void TestMount::damagedContentIsAnError()
{
    const QByteArray content = imagebuilder::generatedBytes("content", 1, 4 << 20);
    const LoadedImagePtr image = load({rawFile("a", content)}, Packing::Gzip);
    const MountPtr mounting = mount(image);
    QVERIFY(mounting);
    QFile file(path(QStringLiteral("image.tar")));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 3));
    file.close();
    const int opened = checked(open(mounted("unified/a").constData(), O_RDONLY | O_CLOEXEC), "open", "a");
    char byte = 0;
    QCOMPARE(pread(opened, &byte, 1, content.size() - 1), -1);
    QCOMPARE(errno, EIO);
    close(opened);
    QCOMPARE(statusOf(mounted("unified/a")).st_size, content.size());
}

void TestMount::cancelledReadsEndSoon()
{
    const LoadedImagePtr image = load({rawFile("a", QByteArray(1 << 20, 'a'))}, Packing::Gzip);
    QVERIFY(image);
    MountedContent content(*image);
    const VersionId version = image->tree.visible(image->tree.paths().find("a"), image->top());
    std::array<char, 4> bytes {};
    const Job job;
    job.cancel();
    const auto cancelled = content.read(version, 1000, bytes, job);
    QVERIFY(!cancelled && cancelled.error().kind == ErrorKind::Cancelled);
    const auto count = content.read(version, 1000, bytes, Job());
    QVERIFY(count && *count == 4 && bytes[3] == 'a');
}

void TestMount::unmountsWhileAFileIsOpen()
{
    MountPtr mounting = mount(load({rawFile("a", QByteArray(1 << 20, 'a'))}, Packing::Gzip));
    QVERIFY(mounting);
    const int file = checked(open(mounted("unified/a").constData(), O_RDONLY | O_CLOEXEC), "open", "a");
    const int directory = checked(open(mounted("layers").constData(), O_RDONLY | O_CLOEXEC), "open", "layers");
    mounting.reset();
    char byte = 0;
    QCOMPARE(pread(file, &byte, 1, 1 << 19), -1);
    QVERIFY(errno == ENOTCONN || errno == ECONNABORTED || errno == EIO);
    close(file);
    close(directory);
    QVERIFY(QDir(path(QStringLiteral("image"))).isEmpty());
    QVERIFY(mount(load({rawFile("a", "again")})));
}

void TestMount::endsWhenSomebodyElseUnmounts()
{
    const MountPtr mounting = mount(load({rawFile("a", "a")}));
    QVERIFY(mounting);
    pollfd waiting {mounting->endedDescriptor(), POLLIN, 0};
    QCOMPARE(poll(&waiting, 1, 0), 0);
    QCOMPARE(umount2(path(QStringLiteral("image")).toUtf8().constData(), 0), 0);
    QCOMPARE(poll(&waiting, 1, 30'000), 1);
}

void TestMount::anImageWithoutLayers()
{
    const MountPtr mounting = mount(load({}));
    QVERIFY(mounting);
    QStringList found;
    for (const auto &item : std::filesystem::recursive_directory_iterator(mounted({}).toStdString()))
        found.append(QString::fromStdString(item.path().filename()));
    found.sort();
    QCOMPARE(found, (QStringList {QStringLiteral("layers"), QStringLiteral("unified"), QStringLiteral("up-to")}));
}

void TestMount::refusesOtherThanEmptyDirectories()
{
    const LoadedImagePtr image = load({rawFile("a", "a")});
    QVERIFY(image);
    const auto problem = [&](const QString &directory) {
        const auto mounted = ImageMount::mount(image, directory);
        return mounted ? std::optional<ErrorKind>() : mounted.error().kind;
    };
    QCOMPARE(problem(path(QStringLiteral("missing"))), ErrorKind::NotFound);
    QCOMPARE(problem(path(QStringLiteral("image.tar"))), ErrorKind::Usage);
    QCOMPARE(problem(m_directory->path()), ErrorKind::Usage);
}

STRATOSCOPE_TEST(TestMount)
#include "tst_mount.moc"
