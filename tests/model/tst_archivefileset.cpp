// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archivefixtures.h"
#include "fileset.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <thread>

using namespace stratoscope;
using namespace stratoscope::fixtures;

namespace
{

/** The files in every container of these tests. */
const std::map<QString, QByteArray> &sampleFiles()
{
    static const std::map<QString, QByteArray> files {
        {QStringLiteral("manifest.json"), "[{\"Config\":\"config.json\"}]"},
        {QStringLiteral("blobs/sha256/aaaa"), sampleBytes(300'000)},
        {QStringLiteral("blobs/sha256/bbbb"), sampleBytes(70'000, 2)},
        {QStringLiteral("empty"), {}},
    };
    return files;
}

std::vector<QString> sampleNames()
{
    std::vector<QString> names;
    for (const auto &[name, content] : sampleFiles())
        names.push_back(name);
    return names;
}

struct Form
{
    const char *file; ///< Its extension says nothing: forms are recognized by their content.
    const char *command; ///< Makes it from the folder "files"; empty: the folder itself.
    const char *tool;
    const char *container;
};

const std::vector<Form> Forms {
    {"files", "", "tar", "directory"},
    {"image.1", "tar -C files -cf image.1 .", "tar", "tar"},
    {"image.2", "tar -C files --format=posix -cf image.2 .", "tar", "tar"},
    {"image.3", "tar -C files --format=v7 -cf image.3 manifest.json blobs empty", "tar", "tar"},
    {"image.4", "tar -C files -cf - . | gzip -c > image.4", "gzip", "tar, gzip"},
    {"image.5", "tar -C files -cf - . | bzip2 -c > image.5", "bzip2", "tar, bzip2"},
    {"image.6", "tar -C files -cf - . | xz -c > image.6", "xz", "tar, xz"},
    {"image.7", "tar -C files -cf - . | zstd -qc > image.7", "zstd", "tar, zstd"},
    {"image.8", "cd files && zip -qr ../image.8.zip . && mv ../image.8.zip ../image.8", "zip", "zip"},
    {"image.9", "cd files && zip -q0r ../image.9.zip . && mv ../image.9.zip ../image.9", "zip", "zip"},
    {"image.10", "tar -C files -cf image.tar . && zip -q image.10.zip image.tar && mv image.10.zip image.10", "zip",
        "tar in zip"},
    {"image.11", "tar -C files -cf - . | zip -q image.11.zip - && mv image.11.zip image.11", "zip", "tar in zip"},
    {"image.12", "tar -C files -czf image.tar.gz . && zip -q image.12.zip image.tar.gz && mv image.12.zip image.12",
        "zip", "tar, gzip in zip"},
    {"image.13", "bsdtar -C files --format=7zip -cf image.13 manifest.json blobs empty", "bsdtar", "7z"},
    {"image.14", "tar -C files -cf image.tar . && bsdtar --format=7zip -cf image.14 image.tar", "bsdtar", "tar in 7z"},
    {"image.15", "tar -C files -cf inner . && tar -cf image.15 inner", "tar", "tar in tar"},
};

}

class TestArchiveFileSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup();

    void opens_data();
    void opens();
    void sharedBetweenThreads_data();
    void sharedBetweenThreads();
    void forwardsAndBackwards();

    void links();
    void directoryLinks();
    void directoryHoldsOddThings();
    void duplicatesAndPrefixes();
    void sparseMember();
    void longNamesAndLargeSizes();

    void errors_data();
    void errors();
    void truncatedTar_data();
    void truncatedTar();
    void flippedBits_data();
    void flippedBits();
    void wrongZipChecksum();
    void tooManyWrappings();
    void singleFileThatIsNoArchive();
    void cancelled_data();
    void cancelled();

private:
    QString make(const Form &form);
    QString write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    QTemporaryDir m_temporary; ///< Replaces the system's folder for temporary files.
};

void TestArchiveFileSet::initTestCase()
{
    qputenv("TMPDIR", QFile::encodeName(m_temporary.path()));
    for (const auto &[name, content] : sampleFiles()) {
        QDir(m_folder.path()).mkpath(QFileInfo(QStringLiteral("files/") + name).path());
        write(QStringLiteral("files/") + name, content);
    }
}

void TestArchiveFileSet::cleanup()
{
    QCOMPARE(leftIn(m_temporary.path()), QStringList());
}

QString TestArchiveFileSet::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        QTest::qFail("cannot write", __FILE__, __LINE__);
    return file.fileName();
}

QString TestArchiveFileSet::make(const Form &form)
{
    const QString path = m_folder.filePath(QString::fromLatin1(form.file));
    if (!QFileInfo::exists(path))
        runTool(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromLatin1(form.command)}, {}, m_folder.path());
    return path;
}

void TestArchiveFileSet::opens_data()
{
    QTest::addColumn<int>("form");
    for (std::size_t i = 0; i < Forms.size(); ++i)
        QTest::addRow("%s: %s", Forms[i].file, Forms[i].container) << int(i);
}

#define FETCH_FORM \
    QFETCH(int, form); \
    const Form &wanted = Forms[std::size_t(form)]; \
    if (!hasTool(QString::fromLatin1(wanted.tool))) \
        QSKIP(qPrintable(QString::fromLatin1(wanted.tool) + QStringLiteral(" is not installed"))); \
    const QString path = make(wanted)

void TestArchiveFileSet::opens()
{
    FETCH_FORM;
    const auto opened = openFileSet(path, Job());
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message()));
    const FileSet &set = **opened;
    QCOMPARE(set.location(), path);
    QCOMPARE(set.container(), QString::fromLatin1(wanted.container));
    QCOMPARE(set.warnings(), QStringList());
    QCOMPARE(set.names(), sampleNames());
    for (const auto &[name, content] : sampleFiles()) {
        QVERIFY2(set.contains(name), qPrintable(name));
        const auto source = set.open(name);
        QVERIFY(contentOf(source) == content);
        QCOMPARE((*source)->size(), quint64(content.size()));
        QCOMPARE((*source)->name(), name);
        // Again, now from a member that is already unpacked.
        QVERIFY(contentOf(set.open(name)) == content);
    }
    for (const char *absent : {"none", "blobs", "blobs/sha256", "blobs/sha256/aaaa/x", "../image.1", "", "/"}) {
        QVERIFY2(!set.contains(QString::fromLatin1(absent)), absent);
        const auto source = set.open(QString::fromLatin1(absent));
        QVERIFY(!source);
        QVERIFY(source.error().kind == ErrorKind::NotFound || source.error().kind == ErrorKind::Unreadable);
    }
}

void TestArchiveFileSet::sharedBetweenThreads_data()
{
    opens_data();
}

void TestArchiveFileSet::sharedBetweenThreads()
{
    FETCH_FORM;
    const auto set = openFileSet(path, Job());
    QVERIFY(set);
    std::atomic_int right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (const auto &[name, content] : sampleFiles()) {
                const auto source = (*set)->open(name);
                const auto bytes = source ? readAll(**source, 1 << 20) : tl::unexpected(source.error());
                right += bytes && *bytes == content ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), int(4 * sampleFiles().size()));
}

void TestArchiveFileSet::forwardsAndBackwards()
{
    if (!hasTool(QStringLiteral("zip")))
        QSKIP("zip is not installed");
    const auto set = openFileSet(make(Forms[8]), Job());
    QVERIFY(set);
    const QString name = QStringLiteral("blobs/sha256/aaaa");
    const auto source = (*set)->open(name);
    QVERIFY(source);
    const QByteArray content = sampleFiles().at(name);
    std::array<char, 5000> buffer;
    for (const quint64 offset : {100'000u, 5u, 299'000u, 0u, 150'000u}) {
        const auto count = (*source)->readAt(offset, buffer);
        QVERIFY(count);
        QCOMPARE(QByteArray(buffer.data(), *count), content.mid(qsizetype(offset), 5000));
    }
    QCOMPARE((*source)->readAt(300'000, buffer).value_or(-1), 0);
}

void TestArchiveFileSet::links()
{
    const QByteArray tar = TarWriter()
                               .file("one/layer.tar", "layer one")
                               .symlink("two/layer.tar", "../one/layer.tar")
                               .symlink("three", "one")
                               .hardlink("four/layer.tar", "./one/layer.tar")
                               .symlink("loop", "loop")
                               .symlink("ping", "pong")
                               .symlink("pong", "ping")
                               .symlink("dangling", "none")
                               .symlink("absolute", "/etc/passwd")
                               .symlink("outside", "../../etc/passwd")
                               .symlink("chain", "two/layer.tar")
                               .finish();
    const auto set = openFileSet(write(QStringLiteral("links"), tar), Job());
    QVERIFY(set);
    for (const char *name : {"one/layer.tar", "two/layer.tar", "three/layer.tar", "four/layer.tar", "chain"})
        QCOMPARE(contentOf((*set)->open(QString::fromLatin1(name))), QByteArray("layer one"));
    for (const char *name : {"loop", "ping", "dangling", "absolute", "outside", "three"}) {
        QVERIFY2(!(*set)->contains(QString::fromLatin1(name)), name);
        QCOMPARE((*set)->open(QString::fromLatin1(name)).error().kind, ErrorKind::NotFound);
    }
    const std::vector<QString> names {QStringLiteral("chain"), QStringLiteral("four/layer.tar"),
        QStringLiteral("one/layer.tar"), QStringLiteral("two/layer.tar")};
    QCOMPARE((*set)->names(), names);
}

void TestArchiveFileSet::directoryLinks()
{
    const QDir folder(m_folder.filePath(QStringLiteral("linked")));
    folder.mkpath(QStringLiteral("set/one"));
    write(QStringLiteral("linked/secret"), "secret");
    write(QStringLiteral("linked/set/one/file"), "content");
    QFile::link(QStringLiteral("one/file"), folder.filePath(QStringLiteral("set/inside")));
    QFile::link(QStringLiteral("one"), folder.filePath(QStringLiteral("set/folder")));
    QFile::link(QStringLiteral("../secret"), folder.filePath(QStringLiteral("set/outside")));
    QFile::link(folder.filePath(QStringLiteral("secret")), folder.filePath(QStringLiteral("set/absolute")));
    QFile::link(QStringLiteral("loop"), folder.filePath(QStringLiteral("set/loop")));
    QFile::link(QStringLiteral(".."), folder.filePath(QStringLiteral("set/up")));
    const auto set = openFileSet(folder.filePath(QStringLiteral("set")), Job());
    QVERIFY(set);
    QCOMPARE((*set)->names(), (std::vector<QString> {QStringLiteral("inside"), QStringLiteral("one/file")}));
    for (const char *name : {"inside", "folder/file", "one/file", "./one/../one/file"})
        QCOMPARE(contentOf((*set)->open(QString::fromLatin1(name))), QByteArray("content"));
    for (const char *name : {"outside", "absolute", "loop", "up/secret", "../secret", "folder"}) {
        QVERIFY2(!(*set)->contains(QString::fromLatin1(name)), name);
        QVERIFY2(!(*set)->open(QString::fromLatin1(name)), name);
    }
}

void TestArchiveFileSet::directoryHoldsOddThings()
{
    const QDir folder(m_folder.filePath(QStringLiteral("odd")));
    folder.mkpath(QStringLiteral("."));
    QCOMPARE(::mkfifo(qPrintable(folder.filePath(QStringLiteral("fifo"))), 0600), 0);
    QFile::link(QStringLiteral("fifo"), folder.filePath(QStringLiteral("to-fifo")));
    QFile::link(QStringLiteral("/dev/zero"), folder.filePath(QStringLiteral("to-device")));
    const auto set = openFileSet(folder.path(), Job());
    QVERIFY(set);
    QVERIFY((*set)->names().empty());
    for (const char *name : {"fifo", "to-fifo", "to-device"})
        QVERIFY(!(*set)->open(QString::fromLatin1(name))); // Opening a FIFO would block here.
}

void TestArchiveFileSet::duplicatesAndPrefixes()
{
    const QByteArray tar = TarWriter()
                               .file("./manifest.json", "old")
                               .file("/absolute", "1")
                               .file("../outside", "2")
                               .file("a//b", "3")
                               .file("manifest.json", "new")
                               .finish();
    const auto set = openFileSet(write(QStringLiteral("duplicates"), tar), Job());
    QVERIFY(set);
    QCOMPARE((*set)->names(),
        (std::vector<QString> {QStringLiteral("a/b"), QStringLiteral("absolute"), QStringLiteral("manifest.json")}));
    QCOMPARE(contentOf((*set)->open(QStringLiteral("manifest.json"))), QByteArray("new"));
    QCOMPARE((*set)->warnings().size(), 1);
    QVERIFY((*set)->warnings().first().contains(QStringLiteral("../outside")));
}

void TestArchiveFileSet::sparseMember()
{
    QFile file(m_folder.filePath(QStringLiteral("holes")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.resize(3 << 20);
    file.seek(1 << 20);
    file.write(sampleBytes(5000));
    file.close();
    for (const char *format : {"gnu", "posix"}) {
        const QByteArray tar = runTool(QStringLiteral("tar"),
            {QStringLiteral("--format=%1").arg(QLatin1String(format)), QStringLiteral("-S"), QStringLiteral("-cf"),
                QStringLiteral("-"), QStringLiteral("holes"), QStringLiteral("files")},
            {}, m_folder.path());
        const auto set = openFileSet(write(QStringLiteral("sparse.tar"), tar), Job());
        QVERIFY(set);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(contentOf((*set)->open(QStringLiteral("holes"))) == file.readAll());
        file.close();
        QCOMPARE(contentOf((*set)->open(QStringLiteral("files/manifest.json"))),
            sampleFiles().at(QStringLiteral("manifest.json")));
    }
}

void TestArchiveFileSet::longNamesAndLargeSizes()
{
    const QByteArray longName = QByteArray(120, 'n') + '/' + QByteArray(200, 'm');
    const QByteArray tar = TarWriter()
                               .pax({{"path", longName}})
                               .file("cut", "pax")
                               .pax({{"path", "caf\xc3\xa9"}, {"size", "4"}})
                               .file("cafe", "size")
                               .add({"base256", '0', "1234", {}, {}, 0644})
                               .finish();
    QByteArray large = tar;
    const qsizetype at = large.indexOf("base256") + 124;
    large.replace(at, 12, QByteArray("\x80\0\0\0\0\0\0\0\0\0\0\x04", 12));
    // The checksum changes with the field.
    const qsizetype header = at - 124;
    large.replace(header + 148, 8, QByteArray(8, ' '));
    int sum = 0;
    for (qsizetype i = 0; i < 512; ++i)
        sum += static_cast<uchar>(large[header + i]);
    large.replace(header + 148, 7, QByteArray::number(sum, 8).rightJustified(6, '0') + '\0');
    const auto set = openFileSet(write(QStringLiteral("long"), large), Job());
    QVERIFY(set);
    QCOMPARE(contentOf((*set)->open(QString::fromLatin1(longName))), QByteArray("pax"));
    QCOMPARE(contentOf((*set)->open(QString::fromUtf8("caf\xc3\xa9"))), QByteArray("size"));
    QCOMPARE(contentOf((*set)->open(QStringLiteral("base256"))), QByteArray("1234"));
}

void TestArchiveFileSet::errors_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *file, const QByteArray &content, ErrorKind kind, const char *words) {
        QTest::newRow(file) << QString::fromLatin1(file) << content << int(kind) << QString::fromLatin1(words);
    };
    const auto gzip
        = [](const QByteArray &bytes) { return runTool(QStringLiteral("gzip"), {QStringLiteral("-c")}, bytes); };
    row("none", {}, ErrorKind::NotFound, "");
    row("none/below", {}, ErrorKind::NotFound, "");
    row("empty.tar", {}, ErrorKind::NotAnImage, "empty");
    row("text.tar", "no archive", ErrorKind::NotAnImage, "not a tar, zip or 7z archive");
    row("zeros.tar", QByteArray(10240, '\0'), ErrorKind::NotAnImage, "empty");
    row("noise.tar", sampleBytes(5000), ErrorKind::NotAnImage, "not a tar, zip or 7z archive");
    row("text.tar.gz", gzip("no archive"), ErrorKind::NotAnImage, "not a tar, zip or 7z archive");
    row("empty.gz", gzip({}), ErrorKind::NotAnImage, "empty");
    row("cut.gz", gzip(sampleBytes(5000)).left(11), ErrorKind::Damaged, "gzip");
    row("cut.zip", QByteArray("PK\3\4 and so on", 14), ErrorKind::Damaged, "zip");
    row("cut.7z", QByteArray("7z\xbc\xaf\x27\x1c\0\4", 8) + QByteArray(100, 'x'), ErrorKind::Damaged, "");
    row("checksum.tar", TarWriter().file("a", "b").finish().replace(0, 1, "x"), ErrorKind::Damaged,
        "not a tar archive");
}

void TestArchiveFileSet::errors()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(int, kind);
    QFETCH(QString, words);
    const QString path = file.startsWith(QStringLiteral("none")) ? m_folder.filePath(file) : write(file, content);
    const auto set = openFileSet(path, Job());
    QVERIFY(!set);
    QCOMPARE(int(set.error().kind), kind);
    QVERIFY2(set.error().message().contains(path), qPrintable(set.error().message()));
    QVERIFY2(set.error().message().contains(words), qPrintable(set.error().message()));
    QCOMPARE(set.error().message().count(path), 1);
    if (set.error().kind == ErrorKind::NotAnImage)
        QVERIFY(set.error().hint.contains(QStringLiteral("docker save")));
}

void TestArchiveFileSet::truncatedTar_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("tar") << 1;
    QTest::newRow("gzip") << 4;
    QTest::newRow("zstd") << 7;
}

void TestArchiveFileSet::truncatedTar()
{
    FETCH_FORM;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QRandomGenerator random(9);
    int warned = 0;
    for (int i = 0; i < 50; ++i) {
        const auto set = openFileSet(
            write(QStringLiteral("cut"), whole.left(random.bounded(600, int(whole.size() * 9 / 10)))), Job());
        if (!set) {
            QVERIFY2(set.error().kind == ErrorKind::Damaged || set.error().kind == ErrorKind::NotAnImage,
                qPrintable(set.error().message()));
            continue;
        }
        warned += (*set)->warnings().isEmpty() ? 0 : 1;
        for (const auto &[name, content] : sampleFiles()) {
            const auto source = (*set)->open(name);
            if (source)
                QVERIFY(contentOf(source) == content);
            else
                QVERIFY(source.error().kind == ErrorKind::NotFound || source.error().kind == ErrorKind::Damaged);
        }
    }
    QVERIFY2(warned > 20, qPrintable(QString::number(warned)));
}

void TestArchiveFileSet::flippedBits_data()
{
    QTest::addColumn<int>("form");
    for (std::size_t i = 1; i < Forms.size(); ++i) // The first is a directory, which has no bits of its own.
        QTest::addRow("%s: %s", Forms[i].file, Forms[i].container) << int(i);
}

void TestArchiveFileSet::flippedBits()
{
    FETCH_FORM;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QRandomGenerator random(13);
    for (int i = 0; i < 30; ++i) {
        QByteArray wrong = whole;
        // The structure is at the front and at the back.
        const int at = i % 2 ? random.bounded(600) : int(whole.size()) - 1 - random.bounded(600);
        wrong[at] = static_cast<char>(wrong[at] ^ (1 << random.bounded(8)));
        const auto set = openFileSet(write(QStringLiteral("flipped"), wrong), Job());
        if (!set)
            continue;
        for (const QString &name : (*set)->names()) {
            const auto source = (*set)->open(name);
            if (source)
                readAll(**source, 1 << 24).has_value(); // Any answer will do, as long as it does not crash.
        }
    }
}

void TestArchiveFileSet::wrongZipChecksum()
{
    if (!hasTool(QStringLiteral("zip")))
        QSKIP("zip is not installed");
    QFile file(make(Forms[8]));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray zip = file.readAll();
    // The checksum in both headers of a compressed member.
    const QByteArray name("blobs/sha256/aaaa");
    for (qsizetype at = zip.indexOf(name); at >= 0; at = zip.indexOf(name, at + 1)) {
        const bool local = zip.mid(at - 30, 4) == "PK\3\4";
        const qsizetype crc = local ? at - 16 : at - 30;
        zip[crc] = static_cast<char>(zip[crc] ^ 1);
    }
    const auto set = openFileSet(write(QStringLiteral("checksum.zip"), zip), Job());
    QVERIFY(set);
    const auto source = (*set)->open(QString::fromLatin1(name));
    QVERIFY(source);
    const auto bytes = readAll(**source, 1 << 20);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::Damaged);
    QCOMPARE(bytes.error().entry, QString::fromLatin1(name));
}

void TestArchiveFileSet::tooManyWrappings()
{
    QByteArray bytes = TarWriter().file("manifest.json", "[]").file("other", "x").finish();
    for (int i = 0; i < 3; ++i)
        bytes = TarWriter().file("inner.tar", bytes).finish();
    QVERIFY(openFileSet(write(QStringLiteral("deep"), bytes), Job()));
    bytes = TarWriter().file("inner.tar", bytes).finish();
    const auto set = openFileSet(write(QStringLiteral("deeper"), bytes), Job());
    QVERIFY(!set);
    QCOMPARE(set.error().kind, ErrorKind::Limit);
}

void TestArchiveFileSet::singleFileThatIsNoArchive()
{
    const auto set = openFileSet(write(QStringLiteral("single"), TarWriter().file("readme", "hello").finish()), Job());
    QVERIFY(set);
    QCOMPARE((*set)->container(), QStringLiteral("tar"));
    QCOMPARE(contentOf((*set)->open(QStringLiteral("readme"))), QByteArray("hello"));
}

void TestArchiveFileSet::cancelled_data()
{
    QTest::addColumn<int>("form");
    for (const std::size_t form : {1u, 4u, 8u, 11u, 13u})
        QTest::newRow(Forms[form].container) << int(form);
}

void TestArchiveFileSet::cancelled()
{
    FETCH_FORM;
    const Job job;
    job.cancel();
    const auto set = openFileSet(path, job);
    QVERIFY(!set);
    QCOMPARE(set.error().kind, ErrorKind::Cancelled);
}

STRATOSCOPE_TEST(TestArchiveFileSet)
#include "tst_archivefileset.moc"
