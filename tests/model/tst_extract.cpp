// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archivefixtures.h"
#include "extraction.h"
#include "extractplan.h"
#include "imagepath.h"
#include "layout.h"
#include "loadimage.h"
#include "tarwriter.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace stratoscope;
using imagebuilder::Form;
using imagebuilder::Packing;
using imagebuilder::TarEntry;
using imagebuilder::TarType;

/** Extracted files: their content and metadata, in each format, and what is left if it fails. */
class TestExtract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void formatsGoByTheName_data();
    void formatsGoByTheName();
    void everyFormatHasTheContent_data();
    void everyFormatHasTheContent();
    void chosenPathsKeepTheirPlaces();
    void chosenPathsHaveTheirNames();
    void oneLayerAlone();
    void pathsLeadThroughLinks_data();
    void pathsLeadThroughLinks();
    void metadataAreKept();
    void sparseFilesHaveHoles();
    void contentIsWritten();
    void leftOutIsListed();
    void packsSayWhatTheyLose();
    void damagedFilesAreLeftOut();
    void cancelledLeavesNothing_data();
    void cancelledLeavesNothing();
    void placesThatCannotBe();
    void mergesWhatIsThere();

private:
    LoadedImagePtr image(const std::vector<std::vector<TarEntry>> &layers, Packing packing = Packing::Gzip);
    LoadedImagePtr imageOfTars(const std::vector<QByteArray> &tars, Packing packing = Packing::Gzip);
    QString path(const QString &name) const { return QDir(m_directory->path()).filePath(name); }
    ExtractOutcome extracted(const LoadedImagePtr &image, const ExtractWish &wish, const QString &name,
        ExistingFiles existing = ExistingFiles::Refuse);
    QByteArray bytes(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace
{

const Job quietJob;

TarEntry extractEntry(const QByteArray &path, TarType type = TarType::File, const QByteArray &content = {})
{
    TarEntry made;
    made.path = path;
    made.type = type;
    made.mode = type == TarType::Directory ? 0755 : 0644;
    made.mtime = 1'600'000'000;
    made.content = content;
    return made;
}

TarEntry extractDevice(const QByteArray &path)
{
    TarEntry made = extractEntry(path, TarType::CharDevice);
    made.deviceMajor = 1;
    made.deviceMinor = 3;
    return made;
}

TarEntry extractLink(const QByteArray &path, TarType type, const QByteArray &target)
{
    TarEntry made = extractEntry(path, type);
    made.linkTarget = target;
    return made;
}

/** Three layers with a bit of everything that a directory can have. */
std::vector<std::vector<TarEntry>> severalLayers()
{
    return {
        {extractEntry("etc", TarType::Directory), extractEntry("etc/passwd", TarType::File, "root"),
            extractEntry("etc/group", TarType::File, "wheel"), extractEntry("usr", TarType::Directory),
            extractEntry("usr/bin", TarType::Directory), extractEntry("usr/bin/sh", TarType::File, "#!"),
            extractLink("bin", TarType::Symlink, "usr/bin"), extractLink("etc/link", TarType::Symlink, "passwd")},
        {extractEntry("etc/.wh.group"), extractEntry("etc/passwd", TarType::File, "nobody"),
            extractEntry("big", TarType::File, fixtures::sampleBytes(700'000)), extractEntry("empty")},
        {extractLink("usr/bin/ash", TarType::Hardlink, "usr/bin/sh2"),
            extractEntry("usr/bin/sh2", TarType::File, "two names")},
    };
}

PathId pathIn(const LoadedImagePtr &image, const QByteArray &name)
{
    return image->tree.paths().find(name);
}

ExtractWish topOf(const LoadedImagePtr &image, const std::vector<PathId> &paths = {})
{
    return {{image->top(), false}, paths};
}

struct stat statusOf(const QString &file)
{
    struct stat status = {};
    ::lstat(QFile::encodeName(file).constData(), &status);
    return status;
}

/** GNU tar's sparse file of format 1.0: "abc" at 1 MiB of 2 MiB. */
QByteArray sparseTar()
{
    QByteArray stored = "1\n1048576\n3\n";
    stored += QByteArray(512 - stored.size(), '\0') + "abc";
    fixtures::TarWriter writer;
    writer.pax({{"GNU.sparse.major", "1"}, {"GNU.sparse.minor", "0"}, {"GNU.sparse.name", "sparse"},
        {"GNU.sparse.realsize", "2097152"}});
    return writer.file("GNUSparseFile.0/sparse", stored).finish();
}

QByteArray wholeSparse()
{
    return QByteArray(1048576, '\0') + "abc" + QByteArray(1048576 - 3, '\0');
}

class CollectingSink : public ByteSink
{
public:
    Result<void> write(QByteArrayView piece) override
    {
        bytes += piece;
        return {};
    }
    QByteArray bytes;
};

}

void TestExtract::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

LoadedImagePtr TestExtract::image(const std::vector<std::vector<TarEntry>> &layers, Packing packing)
{
    std::vector<QByteArray> tars;
    for (const std::vector<TarEntry> &entries : layers)
        tars.push_back(imagebuilder::writeTar(entries).value());
    return imageOfTars(tars, packing);
}

LoadedImagePtr TestExtract::imageOfTars(const std::vector<QByteArray> &tars, Packing packing)
{
    imagebuilder::ImageSet set;
    imagebuilder::ImageSpec spec;
    for (const QByteArray &tar : tars) {
        spec.steps.push_back({QStringLiteral("RUN"), {}, {}, set.layers.size()});
        set.layers.push_back(imagebuilder::packLayer(tar, packing).value());
    }
    set.images.push_back(spec);
    const QString file = path(QStringLiteral("image.tar"));
    if (!imagebuilder::writeFile(imagebuilder::writeTar(imagebuilder::layoutFiles(set, Form::Oci)).value(), file))
        return nullptr;
    const auto source = openImageSource(file, quietJob);
    const auto loaded = source ? loadImage(*source, 0, {}, quietJob) : tl::unexpected(source.error());
    if (!loaded)
        QTest::qFail(qPrintable(loaded.error().message()), __FILE__, __LINE__);
    return loaded ? *loaded : nullptr;
}

ExtractOutcome TestExtract::extracted(
    const LoadedImagePtr &image, const ExtractWish &wish, const QString &name, ExistingFiles existing)
{
    const auto outcome = extract(*image, wish, {path(name), extractFormatOf(name), existing}, quietJob);
    if (!outcome)
        QTest::qFail(qPrintable(outcome.error().message()), __FILE__, __LINE__);
    return outcome ? *outcome : ExtractOutcome();
}

QByteArray TestExtract::bytes(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExtract::formatsGoByTheName_data()
{
    QTest::addColumn<ExtractFormat>("format");
    QTest::newRow("out") << ExtractFormat::Directory;
    QTest::newRow("tar") << ExtractFormat::Directory;
    QTest::newRow("out.tar") << ExtractFormat::Tar;
    QTest::newRow("a/out.TAR") << ExtractFormat::Tar;
    QTest::newRow("out.tar.gz") << ExtractFormat::TarGzip;
    QTest::newRow("out.tgz") << ExtractFormat::TarGzip;
    QTest::newRow("out.tar.zst") << ExtractFormat::TarZstd;
    QTest::newRow("out.tzst") << ExtractFormat::TarZstd;
    QTest::newRow("out.zip") << ExtractFormat::Zip;
    QTest::newRow("out.7z") << ExtractFormat::SevenZip;
    QTest::newRow("out.gz") << ExtractFormat::Directory;
}

void TestExtract::formatsGoByTheName()
{
    QFETCH(ExtractFormat, format);
    QCOMPARE(extractFormatOf(QString::fromLatin1(QTest::currentDataTag())), format);
    QCOMPARE(extractFormatOf(QStringLiteral("x") + extractSuffix(format)), format);
}

void TestExtract::everyFormatHasTheContent_data()
{
    QTest::addColumn<Packing>("packing");
    for (const char *name : {"out", "out.tar", "out.tar.gz", "out.tar.zst", "out.zip", "out.7z"}) {
        QTest::addRow("%s of gzip", name) << Packing::Gzip;
        QTest::addRow("%s of none", name) << Packing::None;
        QTest::addRow("%s of zstd", name) << Packing::Zstd;
    }
}

void TestExtract::everyFormatHasTheContent()
{
    QFETCH(Packing, packing);
    if (!fixtures::hasTool(QStringLiteral("bsdtar")))
        QSKIP("bsdtar is not here");
    const LoadedImagePtr loaded = image(severalLayers(), packing);
    QVERIFY(loaded);
    const QString name = QString::fromLatin1(QTest::currentDataTag()).section(QLatin1Char(' '), 0, 0);
    const ExtractOutcome outcome = extracted(loaded, topOf(loaded), name);
    QCOMPARE(outcome.files, quint64(8));
    QCOMPARE(outcome.directories, quint64(3));
    QDir files(path(name));
    if (extractFormatOf(name) != ExtractFormat::Directory) {
        QVERIFY(QDir(m_directory->path()).mkdir(QStringLiteral("unpacked")));
        fixtures::runTool(
            QStringLiteral("bsdtar"), {QStringLiteral("-xpf"), path(name)}, {}, path(QStringLiteral("unpacked")));
        files.setPath(path(QStringLiteral("unpacked")));
    }
    const auto content = [&](const char *file) { return bytes(files.filePath(QString::fromLatin1(file))); };
    QCOMPARE(content("etc/passwd"), QByteArray("nobody"));
    QCOMPARE(content("usr/bin/sh"), QByteArray("#!"));
    QCOMPARE(content("usr/bin/ash"), QByteArray("two names"));
    QCOMPARE(content("big"), fixtures::sampleBytes(700'000));
    QVERIFY(files.exists(QStringLiteral("empty")));
    QVERIFY(!files.exists(QStringLiteral("etc/group")));
    QCOMPARE(QFile::symLinkTarget(files.filePath(QStringLiteral("bin"))), files.filePath(QStringLiteral("usr/bin")));
    QCOMPARE(statusOf(files.filePath(QStringLiteral("etc"))).st_mtime, time_t(1'600'000'000));
    QCOMPARE(statusOf(files.filePath(QStringLiteral("etc/passwd"))).st_mtime, time_t(1'600'000'000));
    QCOMPARE(statusOf(files.filePath(QStringLiteral("etc/passwd"))).st_mode & 07777, mode_t(0644));
}

void TestExtract::chosenPathsKeepTheirPlaces()
{
    const LoadedImagePtr loaded = image(severalLayers());
    extracted(loaded, topOf(loaded, {pathIn(loaded, "usr/bin"), pathIn(loaded, "etc/passwd")}), QStringLiteral("out"));
    const QDir out(path(QStringLiteral("out")));
    QCOMPARE(out.entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        QStringList({QStringLiteral("etc"), QStringLiteral("usr")}));
    QCOMPARE(QDir(out.filePath(QStringLiteral("etc"))).entryList(QDir::Files), QStringList {QStringLiteral("passwd")});
    QCOMPARE(bytes(out.filePath(QStringLiteral("usr/bin/sh"))), QByteArray("#!"));
    QCOMPARE(statusOf(out.filePath(QStringLiteral("etc"))).st_mtime, time_t(1'600'000'000));
}

void TestExtract::chosenPathsHaveTheirNames()
{
    const LoadedImagePtr loaded
        = image({{extractEntry("a", TarType::Directory), extractEntry("a/x", TarType::File, "1"),
            extractEntry("b", TarType::Directory), extractEntry("b/x", TarType::File, "2"),
            extractEntry("b/c", TarType::Directory), extractEntry("b/c/y", TarType::File, "3")}});
    ExtractWish wish
        = topOf(loaded, {pathIn(loaded, "b/c"), pathIn(loaded, "b/c/y"), pathIn(loaded, "b/x"), pathIn(loaded, "a/x")});
    wish.names = ExtractNames::Own;
    const ExtractOutcome outcome = extracted(loaded, wish, QStringLiteral("out"));
    const QDir out(path(QStringLiteral("out")));
    QCOMPARE(out.entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        QStringList({QStringLiteral("c"), QStringLiteral("x")}));
    QCOMPARE(bytes(out.filePath(QStringLiteral("x"))), QByteArray("1"));
    QCOMPARE(bytes(out.filePath(QStringLiteral("c/y"))), QByteArray("3"));
    QCOMPARE(outcome.leftOut.lines(), QStringList {QStringLiteral("/b/x: left out: its name is taken")});
}

/** As engines unpack it: with deletions, which only a tar has, and without what the layers below have. */
void TestExtract::oneLayerAlone()
{
    const LoadedImagePtr loaded = image(severalLayers());
    const ExtractWish wish {{LayerIndex(std::size_t(1)), true}, {}};
    const ExtractOutcome outcome = extracted(loaded, wish, QStringLiteral("out"));
    const QDir out(path(QStringLiteral("out")));
    QCOMPARE(out.entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        QStringList({QStringLiteral("big"), QStringLiteral("empty"), QStringLiteral("etc")}));
    QCOMPARE(QDir(out.filePath(QStringLiteral("etc"))).entryList(QDir::Files), QStringList {QStringLiteral("passwd")});
    QCOMPARE(statusOf(out.filePath(QStringLiteral("etc"))).st_mode & 07777, mode_t(0755));
    QCOMPARE(outcome.leftOut.count(LeftOutReason::Deletion), quint64(1));

    QVERIFY(extracted(loaded, wish, QStringLiteral("out.tar")).leftOut.isEmpty());
    const fixtures::WalkedLayer walked = fixtures::walkedLayer(bytes(QStringLiteral("out.tar")));
    QList<QByteArray> paths = walked.seen.paths();
    std::sort(paths.begin(), paths.end());
    QCOMPARE(paths, QList<QByteArray>({"big", "empty", "etc/.wh.group", "etc/passwd"}));
    QVERIFY(!walked.outcome.damage);
}

void TestExtract::pathsLeadThroughLinks_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("kept"); ///< Empty: not found.
    QTest::addColumn<QByteArray>("followed");
    const auto row = [](const char *written, const char *kept, const char *followed) {
        QTest::newRow(*written ? written : "nothing")
            << QByteArray(written) << QByteArray(kept) << QByteArray(followed);
    };
    row("/etc/passwd", "/etc/passwd", "/etc/passwd");
    row("etc/passwd", "/etc/passwd", "/etc/passwd");
    row("", "/", "/");
    row("/../../etc/./passwd", "/etc/passwd", "/etc/passwd");
    row("/bin/sh", "/usr/bin/sh", "/usr/bin/sh");
    row("/bin", "/bin", "/usr/bin");
    row("/bin/", "/bin", "/usr/bin");
    row("/bin/../lib", "", "");
    row("/etc/link", "/etc/link", "/etc/passwd");
    row("/etc/group", "", "");
    row("/nothing", "", "");
    row("/loop", "/loop", "");
    row("/out", "/out", "/etc/passwd");
}

void TestExtract::pathsLeadThroughLinks()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, kept);
    QFETCH(QByteArray, followed);
    std::vector<std::vector<TarEntry>> layers = severalLayers();
    layers.push_back({extractLink("loop", TarType::Symlink, "loop"),
        extractLink("out", TarType::Symlink, "../../../../etc/passwd")});
    const LoadedImagePtr loaded = image(layers);
    const ImageView view {loaded->top(), false};
    const auto found = [&](LastLink last) {
        const auto at = findInImage(loaded->tree, view, written, last);
        return at ? loaded->tree.paths().fullPath(*at) : QByteArray();
    };
    QCOMPARE(found(LastLink::Keep), kept);
    QCOMPARE(found(LastLink::Follow), followed);
}

void TestExtract::metadataAreKept()
{
    TarEntry file = extractEntry("file", TarType::File, "content");
    file.mode = 0400;
    file.uid = 1234;
    file.gid = 567;
    file.mtimeNsec = 123456789;
    file.xattrs = {{"user.note", "b\nc"}};
    TarEntry shut = extractEntry("shut", TarType::Directory);
    shut.mode = 0;
    TarEntry other = file;
    other.path = "other";
    other.type = TarType::Hardlink;
    other.content.clear();
    other.linkTarget = "file";
    const LoadedImagePtr loaded = image({{file, other, shut, extractEntry("shut/in")}});
    const ExtractOutcome outcome = extracted(loaded, topOf(loaded), QStringLiteral("out"));
    const struct stat status = statusOf(path(QStringLiteral("out/file")));
    QCOMPARE(status.st_mode & 07777, mode_t(0400));
    QCOMPARE(status.st_mtim.tv_nsec, 123456789L);
    QCOMPARE(status.st_ino, statusOf(path(QStringLiteral("out/other"))).st_ino);
    QCOMPARE(statusOf(path(QStringLiteral("out/shut"))).st_mode & 07777, mode_t(0));
    if (::geteuid() == 0)
        QCOMPARE(status.st_uid, uid_t(1234));
    // Not every file system has attributes of users.
    if (outcome.leftOut.count(LeftOutReason::Attribute) == 0 && fixtures::hasTool(QStringLiteral("getfattr")))
        QCOMPARE(fixtures::runTool(QStringLiteral("getfattr"),
                     {QStringLiteral("--only-values"), QStringLiteral("-n"), QStringLiteral("user.note"),
                         path(QStringLiteral("out/file"))}),
            QByteArray("b\nc"));
    ::chmod(QFile::encodeName(path(QStringLiteral("out/shut"))).constData(), 0700);
}

void TestExtract::sparseFilesHaveHoles()
{
    for (const Packing packing : {Packing::None, Packing::Gzip}) {
        const LoadedImagePtr loaded = imageOfTars({sparseTar()}, packing);
        const QString name = QStringLiteral("out%1").arg(int(packing));
        QVERIFY(extracted(loaded, topOf(loaded), name).leftOut.isEmpty());
        QCOMPARE(bytes(name + QStringLiteral("/sparse")), wholeSparse());
        QVERIFY(statusOf(path(name + QStringLiteral("/sparse"))).st_blocks * 512 < 1'000'000);
        extracted(loaded, topOf(loaded), name + QStringLiteral(".tar"));
        const auto walked = fixtures::walkedLayer(bytes(name + QStringLiteral(".tar")));
        QVERIFY(walked.seen.find("sparse"));
        QCOMPARE(walked.seen.find("sparse")->raw.size, quint64(2097152));
    }
}

void TestExtract::contentIsWritten()
{
    const LoadedImagePtr loaded
        = imageOfTars({imagebuilder::writeTar(severalLayers()[1]).value(), sparseTar()}, Packing::Gzip);
    const auto written = [&](const char *name) {
        CollectingSink sink;
        const VersionId version = loaded->tree.visible(pathIn(loaded, name), loaded->top());
        const auto done = writeContent(*loaded, version, sink, quietJob);
        return done ? sink.bytes : done.error().message().toUtf8();
    };
    QCOMPARE(written("big"), fixtures::sampleBytes(700'000));
    QCOMPARE(written("empty"), QByteArray());
    QCOMPARE(written("sparse"), wholeSparse());
    QVERIFY(written("etc").contains("not a regular file"));
}

void TestExtract::leftOutIsListed()
{
    TarEntry setuid = extractEntry("su");
    setuid.mode = 06755;
    std::vector<TarEntry> entries {setuid, extractDevice("dev"), extractEntry("fifo", TarType::Fifo),
        extractLink("up", TarType::Symlink, "../x"), extractLink("abs", TarType::Symlink, "/etc"),
        extractEntry(QByteArray(255, 'n')), extractEntry("d", TarType::Directory)};
    for (int i = 0; i < 60; ++i)
        entries.push_back(extractEntry("d/" + QByteArray::number(i), TarType::Fifo));
    const LoadedImagePtr loaded = image({entries});
    const QStringList lines = extracted(loaded, topOf(loaded), QStringLiteral("out")).leftOut.lines();
    QVERIFY(lines.contains(QStringLiteral("/dev: left out: a device, which only a tar can hold")));
    QVERIFY(lines.contains(QStringLiteral("/up: a link that leads out of the destination: ../x")));
    QVERIFY(
        lines.contains(QStringLiteral("/su: without its setuid, setgid or capabilities, which only a tar can hold")));
    QCOMPARE(lines.filter(QStringLiteral("FIFO")).size(), qsizetype(51));
    QVERIFY(lines.filter(QStringLiteral("11 more")).size() == 1);
    QCOMPARE(lines.filter(QStringLiteral("absolute")).size(), qsizetype(1));
    QCOMPARE(statusOf(path(QStringLiteral("out/su"))).st_mode & 07777, mode_t(0755));
    QVERIFY(extracted(loaded, topOf(loaded), QStringLiteral("out.tar")).leftOut.isEmpty());
}

void TestExtract::packsSayWhatTheyLose()
{
    TarEntry file = extractEntry("file", TarType::File, "x");
    file.xattrs = {{"user.note", "b"}};
    const LoadedImagePtr loaded = image({{file, extractLink("other", TarType::Hardlink, "file"),
        extractEntry("\xff\xfe"), extractDevice("dev"), extractEntry("\xc3\xa4", TarType::File, "umlaut")}});
    for (const char *name : {"out.zip", "out.7z"}) {
        const LeftOutList left = extracted(loaded, topOf(loaded), QString::fromLatin1(name)).leftOut;
        QCOMPARE(left.count(LeftOutReason::Copied), quint64(1));
        QCOMPARE(left.count(LeftOutReason::Device), quint64(1));
        QCOMPARE(left.count(LeftOutReason::Refused), quint64(1));
        QVERIFY(left.count(LeftOutReason::Attribute) >= 1);
        QByteArrayList listed
            = fixtures::runTool(QStringLiteral("bsdtar"), {QStringLiteral("-tf"), path(QString::fromLatin1(name))})
                  .trimmed()
                  .split('\n');
        std::sort(listed.begin(), listed.end());
        QCOMPARE(listed, QByteArrayList({"file", "other", "\xc3\xa4"}));
    }
}

/** What can be read is there. */
void TestExtract::damagedFilesAreLeftOut()
{
    QVERIFY(image(severalLayers(), Packing::None));
    QByteArray archive = bytes(QStringLiteral("image.tar"));
    const LoadedImagePtr whole = image(severalLayers(), Packing::None);
    // The file is cut after it was read.
    const qsizetype place = archive.indexOf(fixtures::sampleBytes(700'000).first(1000));
    QVERIFY(place > 0);
    QVERIFY(QFile::resize(path(QStringLiteral("image.tar")), place + 1000));
    const ExtractOutcome outcome = extracted(whole, topOf(whole), QStringLiteral("out"));
    QVERIFY(outcome.leftOut.hasUnreadable());
    QVERIFY(!QFile::exists(path(QStringLiteral("out/big"))));
    QVERIFY(QFile::exists(path(QStringLiteral("out/empty"))));
    // A tar that has begun with a file cannot go on without it.
    const auto tar = extract(*whole, topOf(whole), {path(QStringLiteral("out.tar")), ExtractFormat::Tar}, quietJob);
    QVERIFY(!tar);
    QVERIFY(!QFile::exists(path(QStringLiteral("out.tar"))));
}

void TestExtract::cancelledLeavesNothing_data()
{
    QTest::addColumn<bool>("exists");
    for (const char *name : {"out", "out.tar", "out.tar.zst", "out.zip", "out.7z"})
        QTest::newRow(name) << false;
    QTest::newRow("there") << true;
}

void TestExtract::cancelledLeavesNothing()
{
    QFETCH(bool, exists);
    std::vector<TarEntry> entries {extractEntry("shut", TarType::Directory)};
    entries.front().mode = 0;
    for (int i = 0; i < 8; ++i)
        entries.push_back(extractEntry("shut/" + QByteArray::number(i), TarType::File, fixtures::sampleBytes(1 << 20)));
    const LoadedImagePtr loaded = image({entries});
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    if (exists)
        QVERIFY(QDir(m_directory->path()).mkdir(name));
    int reports = 0;
    std::optional<Job> running;
    running.emplace([&](const Progress &) {
        if (++reports == 3)
            running->cancel();
    });
    const auto outcome = extract(*loaded, topOf(loaded), {path(name), extractFormatOf(name)}, *running);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QStringList left {QStringLiteral("image.tar")};
    if (exists)
        left.append(name);
    QCOMPARE(fixtures::leftIn(m_directory->path()), left);
    if (exists)
        QVERIFY(fixtures::leftIn(path(name)).isEmpty());
}

void TestExtract::placesThatCannotBe()
{
    const LoadedImagePtr loaded = image(severalLayers());
    QVERIFY(QDir(m_directory->path()).mkpath(QStringLiteral("full/x")));
    QVERIFY(QDir(m_directory->path()).mkpath(QStringLiteral("dir.tar")));
    QVERIFY(imagebuilder::writeFile("x", path(QStringLiteral("file"))));
    QVERIFY(QFile::link(QStringLiteral("nowhere"), path(QStringLiteral("dangling"))));
    const QStringList before = fixtures::leftIn(m_directory->path());
    for (const char *name : {"full", "file", "dangling", "missing/out", "dir.tar", "missing/out.zip", "file/out"}) {
        const QString place = QString::fromLatin1(name);
        const auto outcome = extract(*loaded, topOf(loaded), {path(place), extractFormatOf(place)}, quietJob);
        QVERIFY2(!outcome, name);
        QVERIFY2(outcome.error().message().contains(place), qPrintable(outcome.error().message()));
    }
    QCOMPARE(fixtures::leftIn(m_directory->path()), before);
}

void TestExtract::mergesWhatIsThere()
{
    const LoadedImagePtr loaded = image(severalLayers());
    QVERIFY(QDir(m_directory->path()).mkpath(QStringLiteral("out/etc")));
    ::chmod(QFile::encodeName(path(QStringLiteral("out/etc"))).constData(), 0711);
    QVERIFY(imagebuilder::writeFile("old", path(QStringLiteral("out/etc/passwd"))));
    QVERIFY(imagebuilder::writeFile("mine", path(QStringLiteral("out/etc/mine"))));
    const ExtractOutcome outcome = extracted(loaded, topOf(loaded), QStringLiteral("out"), ExistingFiles::Merge);
    QVERIFY2(outcome.leftOut.isEmpty(), qPrintable(outcome.leftOut.lines().join(QLatin1Char('\n'))));
    QCOMPARE(bytes(QStringLiteral("out/etc/passwd")), QByteArray("nobody"));
    QCOMPARE(bytes(QStringLiteral("out/etc/mine")), QByteArray("mine"));
    // What was there keeps its metadata; what is new has those of the image.
    QCOMPARE(statusOf(path(QStringLiteral("out/etc"))).st_mode & 07777, mode_t(0711));
    QCOMPARE(statusOf(path(QStringLiteral("out/usr"))).st_mtime, time_t(1'600'000'000));
    QCOMPARE(fixtures::leftIn(path(QStringLiteral("out"))).filter(QStringLiteral(".part")), QStringList());
}

STRATOSCOPE_TEST(TestExtract)
#include "tst_extract.moc"
