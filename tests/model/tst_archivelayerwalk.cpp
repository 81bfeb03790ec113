// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archivefixtures.h"
#include "sparsefile.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace stratoscope;
using namespace stratoscope::fixtures;

namespace
{

/** A folder with every kind of file that a user can create. */
class Folder
{
public:
    Folder()
    {
        write("file", sampleBytes(3000));
        write("empty", {});
        write("exact", sampleBytes(1024, 2));
        QDir(m_folder.path()).mkpath(QStringLiteral("directory/below"));
        write("directory/below/file", sampleBytes(100'000, 3));
        QFile::link(QStringLiteral("../file"), m_folder.filePath(QStringLiteral("directory/link")));
        ::link(path("file").constData(), path("hard").constData());
        ::mkfifo(path("fifo").constData(), 0640);
        ::chmod(path("empty").constData(), 04751);
        write(QByteArray(90, 'n') + '/' + QByteArray(200, 'm') + "/deep", "long");
    }

    QByteArray path(const QByteArray &name) const { return QFile::encodeName(m_folder.path()) + '/' + name; }

    void write(const QByteArray &name, const QByteArray &content) const
    {
        const QString full = QFile::decodeName(path(name));
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        m_contents[name] = content;
    }

    QByteArray tar(const QStringList &options) const
    {
        return runTool(QStringLiteral("tar"),
            QStringList {QStringLiteral("--sort=name")} + options
                + QStringList {QStringLiteral("-cf"), QStringLiteral("-"), QStringLiteral(".")},
            {}, m_folder.path());
    }

    const std::map<QByteArray, QByteArray> &contents() const { return m_contents; }

private:
    QTemporaryDir m_folder;
    mutable std::map<QByteArray, QByteArray> m_contents;
};

/** A layer with one file of \a size zeros that takes up no memory; counts how much is read. */
class HugeLayer : public ByteSource
{
public:
    explicit HugeLayer(quint64 size)
        : m_head(TarWriter().add({"huge", '0', {}, {}, size, 0644}).open())
        , m_tail(TarWriter().file("after", "content").finish())
        , m_content(size)
    {
    }

    quint64 size() const override { return quint64(m_head.size()) + m_content + quint64(m_tail.size()); }
    QString name() const override { return QStringLiteral("huge"); }
    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override
    {
        qsizetype done = 0;
        const quint64 tail = quint64(m_head.size()) + m_content;
        for (; std::size_t(done) < buffer.size() && offset < size(); ++done, ++offset) {
            buffer[std::size_t(done)] = offset < quint64(m_head.size()) ? m_head[qsizetype(offset)]
                : offset >= tail                                        ? m_tail[qsizetype(offset - tail)]
                                                                        : '\0';
        }
        bytesRead += quint64(done);
        return done;
    }

    mutable quint64 bytesRead = 0;

private:
    QByteArray m_head;
    QByteArray m_tail;
    quint64 m_content;
};

}

class TestArchiveLayerWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void realTars_data();
    void realTars();
    void compressions_data();
    void compressions();
    void bsdtar();
    void contentIsSkipped();

    void namesStayBytes_data();
    void namesStayBytes();
    void xattrs();
    void globalHeaders();
    void hardlinkWithContent();
    void oddNames();
    void devices();

    void sparse_data();
    void sparse();
    void largeHoles();

    void emptyLayers_data();
    void emptyLayers();
    void endsAtBoundary();
    void dataBehindTheEnd_data();
    void dataBehindTheEnd();

    void cancelled_data();
    void cancelled();
    void progress();

private:
    static void checkSparseFile(const QByteArray &tar, const RawEntry &entry, const QByteArray &expected);
};

void TestArchiveLayerWalk::realTars_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("longNames");
    for (const char *format : {"gnu", "posix", "oldgnu"})
        QTest::newRow(format) << QStringList {QStringLiteral("--format=%1").arg(QLatin1String(format))} << true;
    for (const char *format : {"ustar", "v7"}) {
        QTest::newRow(format) << QStringList {QStringLiteral("--format=%1").arg(QLatin1String(format)),
            QStringLiteral("--exclude=./nnn*"), QStringLiteral("--exclude=./fifo")}
                              << false;
    }
}

void TestArchiveLayerWalk::realTars()
{
    QFETCH(QStringList, options);
    QFETCH(bool, longNames);
    const Folder folder;
    const QByteArray tar = folder.tar(options);
    const WalkedLayer plain = walkedLayer(tar);
    const WalkedLayer packed = walkedLayer(runTool(QStringLiteral("gzip"), {QStringLiteral("-c")}, tar));
    QCOMPARE(packed.outcome.compression, Compression::Gzip);

    for (const WalkedLayer *walked : {&plain, &packed}) {
        QVERIFY2(!walked->outcome.damage, qPrintable(walked->outcome.damage.value_or(Error()).message()));
        QCOMPARE(walked->outcome.warnings, QStringList());
        QCOMPARE(walked->outcome.streamBytes, quint64(tar.size()));
        QCOMPARE(walked->outcome.diffId, sha256(tar));
        for (const auto &[name, content] : folder.contents()) {
            const SeenEntry *entry = walked->seen.find("./" + name);
            if (!longNames && name.startsWith("nnn"))
                continue;
            QVERIFY2(entry, name.constData());
            QCOMPARE(entry->raw.type, EntryType::File);
            QCOMPARE(entry->raw.size, quint64(content.size()));
            QVERIFY(tar.mid(qsizetype(entry->raw.dataOffset), content.size()) == content);
            QCOMPARE(entry->raw.hash.has_value(), walked == &packed);
            if (entry->raw.hash)
                QCOMPARE(*entry->raw.hash, hashOf(content));
        }
        const SeenEntry *below = walked->seen.find("./directory/below/");
        QVERIFY(below);
        QCOMPARE(below->raw.type, EntryType::Directory);
        QCOMPARE(walked->seen.find("./directory/link")->raw.type, EntryType::Symlink);
        QCOMPARE(walked->seen.find("./directory/link")->linkTarget, QByteArray("../file"));
        QCOMPARE(walked->seen.find("./hard")->raw.type, EntryType::Hardlink);
        QCOMPARE(walked->seen.find("./hard")->linkTarget, QByteArray("./file"));
        QCOMPARE(walked->seen.find("./hard")->raw.size, 0u);
        QCOMPARE(walked->seen.find("./empty")->raw.mode, quint16(04751));
        QCOMPARE(walked->seen.find("./empty")->raw.uid, ::getuid());
        if (longNames)
            QCOMPARE(walked->seen.find("./fifo")->raw.type, EntryType::Fifo);
    }
    QCOMPARE(plain.seen.paths(), packed.seen.paths());

    struct stat status = {};
    QCOMPARE(::stat(folder.path("file").constData(), &status), 0);
    QCOMPARE(plain.seen.find("./file")->raw.mtime, qint64(status.st_mtim.tv_sec));
    if (options.first().endsWith(QStringLiteral("posix")))
        QCOMPARE(plain.seen.find("./file")->raw.mtimeNsec, quint32(status.st_mtim.tv_nsec));
}

void TestArchiveLayerWalk::compressions_data()
{
    QTest::addColumn<QString>("program");
    for (const char *program : {"gzip", "zstd", "xz", "bzip2", "lz4"})
        QTest::newRow(program) << QString::fromLatin1(program);
}

void TestArchiveLayerWalk::compressions()
{
    QFETCH(QString, program);
    if (!hasTool(program))
        QSKIP(qPrintable(program + QStringLiteral(" is not installed")));
    const QByteArray content = sampleBytes(600'000);
    // Even long zero padding after the end belongs to the diff ID.
    const QByteArray tar
        = TarWriter().file("a", content).directory("b").file("b/c", "d").finish() + QByteArray(700'000, '\0');
    const QByteArray blob = runTool(program, {QStringLiteral("-c")}, tar);
    const WalkedLayer walked = walkedLayer(blob);
    QVERIFY2(!walked.outcome.damage, qPrintable(walked.outcome.damage.value_or(Error()).message()));
    QCOMPARE(compressionName(walked.outcome.compression), program);
    QCOMPARE(walked.outcome.blobDigest, sha256(blob));
    QCOMPARE(walked.outcome.diffId, sha256(tar));
    QCOMPARE(walked.outcome.streamBytes, quint64(tar.size()));
    QCOMPARE(walked.outcome.warnings, QStringList());
    QCOMPARE(walked.seen.paths(), QList<QByteArray>({"a", "b", "b/c"}));
    QCOMPARE(*walked.seen.find("a")->raw.hash, hashOf(content));

    const WalkedLayer quick = walkedLayer(blob, {false, false});
    QCOMPARE(quick.seen.paths(), walked.seen.paths());
    QVERIFY(!quick.seen.find("a")->raw.hash);
    QVERIFY(quick.outcome.blobDigest.isEmpty());
    QVERIFY(quick.outcome.diffId.isEmpty());
}

void TestArchiveLayerWalk::bsdtar()
{
    if (!hasTool(QStringLiteral("bsdtar")))
        QSKIP("bsdtar is not installed");
    const Folder folder;
    for (const char *format : {"pax", "gnutar", "ustar"}) {
        const QByteArray tar = runTool(QStringLiteral("bsdtar"),
            {QStringLiteral("--format"), QString::fromLatin1(format), QStringLiteral("-cf"), QStringLiteral("-"),
                QStringLiteral("file"), QStringLiteral("directory")},
            {}, QFile::decodeName(folder.path({})));
        const WalkedLayer walked = walkedLayer(tar);
        QVERIFY(!walked.outcome.damage);
        const SeenEntry *entry = walked.seen.find("directory/below/file");
        QVERIFY(entry);
        QVERIFY(tar.mid(qsizetype(entry->raw.dataOffset), 100'000) == sampleBytes(100'000, 3));
    }
}

void TestArchiveLayerWalk::contentIsSkipped()
{
    const auto layer = std::make_shared<HugeLayer>(100'000'000'000u - 100'000'000'000u % 512);
    SeenEntries seen;
    const auto outcome = walkLayerTar(layer, seen, {true, false}, Job());
    QVERIFY(outcome);
    QVERIFY2(!outcome->damage, qPrintable(outcome->damage.value_or(Error()).message()));
    QCOMPARE(seen.paths(), QList<QByteArray>({"huge", "after"}));
    QCOMPARE(seen.entries[1].raw.dataOffset, layer->size() - 1024 - 512);
    QVERIFY2(layer->bytesRead < 1'000'000, qPrintable(QString::number(layer->bytesRead)));
}

void TestArchiveLayerWalk::namesStayBytes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("composed") << QByteArray("caf\xc3\xa9");
    QTest::newRow("decomposed") << QByteArray("cafe\xcc\x81");
    QTest::newRow("Hangul jamo") << QByteArray("\xe1\x84\x80\xe1\x85\xa1");
    QTest::newRow("Latin-1") << QByteArray("caf\xe9");
    QTest::newRow("not text at all") << QByteArray("\xff\xfe\x80\x01");
    QTest::newRow("surrogates") << QByteArray("\xed\xa0\x80");
    QTest::newRow("backslash and newline") << QByteArray("a\\b\nc");
    QTest::newRow("composed and long") << QByteArray("caf\xc3\xa9/") + QByteArray(150, 'x') + "/e\xcc\x81";
}

void TestArchiveLayerWalk::namesStayBytes()
{
    QFETCH(QByteArray, name);
    const locale_t before = uselocale(locale_t());
    TarWriter writer;
    writer.pax({{"path", name}}).file("placeholder", "1");
    writer.pax({{"hdrcharset", "BINARY"}, {"path", name + "2"}}).file("placeholder", "2");
    writer.pax({{"path", "link"}, {"linkpath", name}}).symlink("placeholder", "nowhere");
    writer.add({"././@LongLink", 'L', name + "3" + '\0', {}, {}, 0644}).file("placeholder", "3");
    if (name.size() < 99)
        writer.file(name + "4", "4");
    const WalkedLayer walked = walkedLayer(writer.finish());
    QVERIFY(!walked.outcome.damage);
    QCOMPARE(walked.outcome.warnings, QStringList());
    QList<QByteArray> expected {name, name + "2", "link", name + "3"};
    if (name.size() < 99)
        expected.append(name + "4");
    QCOMPARE(walked.seen.paths(), expected);
    QCOMPARE(walked.seen.find("link")->linkTarget, name);
    QCOMPARE(uselocale(locale_t()), before);
}

void TestArchiveLayerWalk::xattrs()
{
    const QByteArray capability("\x01\x00\x00\x02\x00\x20\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 20);
    const QByteArray tar
        = TarWriter()
              .pax({{"SCHILY.xattr.user.zebra", "last"}, {"SCHILY.xattr.security.capability", capability},
                  {"SCHILY.xattr.trusted.overlay.opaque", "y"}, {"SCHILY.xattr.user.overlay.origin", "o"},
                  {"SCHILY.xattr.user.fuseoverlayfs.opaque", "y"}, {"SCHILY.xattr.user.empty", ""}})
              .file("ping", "content")
              .file("plain", "content")
              .finish();
    const WalkedLayer walked = walkedLayer(tar);
    QVERIFY(!walked.outcome.damage);
    const std::vector<Xattr> expected {{"security.capability", capability}, {"user.empty", ""}, {"user.zebra", "last"}};
    QCOMPARE(walked.seen.find("ping")->raw.xattrs, expected);
    QVERIFY(walked.seen.find("plain")->raw.xattrs.empty());
    QVERIFY(!walked.seen.find("ping")->raw.opaque);
}

void TestArchiveLayerWalk::globalHeaders()
{
    const QByteArray tar = TarWriter()
                               .pax({{"comment", "0123456789abcdef0123456789abcdef01234567"}}, 'g')
                               .file("a", "b")
                               .pax({{"mtime", "1.5"}}, 'g')
                               .file("c", "d")
                               .finish();
    const WalkedLayer walked = walkedLayer(tar);
    QVERIFY2(!walked.outcome.damage, qPrintable(walked.outcome.damage.value_or(Error()).message()));
    QCOMPARE(walked.seen.paths(), QList<QByteArray>({"a", "c"}));
}

void TestArchiveLayerWalk::hardlinkWithContent()
{
    const QByteArray tar = TarWriter()
                               .file("a", "content")
                               .pax({{"size", "7"}})
                               .add({"b", '1', "content", "a", {}, 0644})
                               .file("c", "d")
                               .finish();
    const WalkedLayer walked = walkedLayer(tar);
    QCOMPARE(walked.seen.paths(), QList<QByteArray>({"a", "b", "c"}));
    QCOMPARE(walked.seen.find("b")->raw.type, EntryType::Hardlink);
    QCOMPARE(walked.seen.find("b")->raw.size, 0u);
}

void TestArchiveLayerWalk::oddNames()
{
    const QByteArray tooLong = QByteArray(3000, 'a') + '/' + QByteArray(3000, 'b');
    const QByteArray tar = TarWriter()
                               .file("../outside", "1")
                               .file("/absolute", "2")
                               .pax({{"path", tooLong}})
                               .file("x", "3")
                               .pax({{"linkpath", tooLong}})
                               .symlink("long link", "x")
                               .file("last", "4")
                               .file("last", "5")
                               .finish();
    const WalkedLayer walked = walkedLayer(tar);
    QVERIFY(!walked.outcome.damage);
    QCOMPARE(walked.seen.paths(), QList<QByteArray>({"../outside", "/absolute", "last", "last"}));
    QCOMPARE(walked.outcome.warnings.size(), 2);
}

void TestArchiveLayerWalk::devices()
{
    QByteArray header = TarWriter().add({"null", '3', {}, {}, {}, 0666}).open();
    header.replace(329, 8, QByteArray("0000001\0", 8)).replace(337, 8, QByteArray("0000003\0", 8));
    header.replace(148, 8, QByteArray(8, ' '));
    int sum = 0;
    for (const char byte : std::as_const(header))
        sum += static_cast<uchar>(byte);
    header.replace(148, 7, QByteArray::number(sum, 8).rightJustified(6, '0') + '\0');
    const WalkedLayer walked = walkedLayer(header + QByteArray(1024, '\0'));
    QVERIFY(!walked.outcome.damage);
    QCOMPARE(walked.seen.entries.size(), 1u);
    QCOMPARE(walked.seen.entries[0].raw.type, EntryType::CharDevice);
    QCOMPARE(walked.seen.entries[0].raw.deviceMajor, 1u);
    QCOMPARE(walked.seen.entries[0].raw.deviceMinor, 3u);
    QVERIFY(!walked.seen.entries[0].raw.whiteout);
}

void TestArchiveLayerWalk::sparse_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("gnu") << QStringList {QStringLiteral("--format=gnu")};
    for (const char *version : {"0.0", "0.1", "1.0"})
        QTest::newRow(version) << QStringList {
            QStringLiteral("--format=posix"), QStringLiteral("--sparse-version=%1").arg(QLatin1String(version))};
}

/** Compares the sparse file \a entry of \a tar with \a expected: as a whole, and in parts across its holes. */
void TestArchiveLayerWalk::checkSparseFile(const QByteArray &tar, const RawEntry &entry, const QByteArray &expected)
{
    const auto content = openSparseFile(memorySource(tar, {}), entry.dataOffset, entry.size, QStringLiteral("sparse"));
    QVERIFY2(content, qPrintable(content ? QString() : content.error().message()));
    const auto whole = readAll(**content, 64 << 20);
    QVERIFY(whole && *whole == expected);
    for (const quint64 offset : {(1 << 20) - 10, (1 << 20) + 4000, 5 << 20, (5 << 20) + 8191, 7 << 20}) {
        QByteArray part(100, 'x');
        const auto count = (*content)->readAt(offset, {part.data(), std::size_t(part.size())});
        QVERIFY(count);
        QCOMPARE(part.first(*count), expected.mid(qsizetype(offset), 100));
    }
    // What is not there is an error, and no other file's content.
    QVERIFY(!openSparseFile(memorySource(tar, {}), entry.dataOffset, entry.size + 1, {}));
    QVERIFY(!openSparseFile(memorySource(tar, {}), quint64(tar.size()) + 512, entry.size, {}));
}

void TestArchiveLayerWalk::sparse()
{
    QFETCH(QStringList, options);
    QTemporaryDir folder;
    const auto make = [&](const char *name, const std::vector<std::pair<qint64, QByteArray>> &pieces, qint64 size) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(size));
        for (const auto &[offset, bytes] : pieces) {
            file.seek(offset);
            file.write(bytes);
        }
    };
    make("holes", {{1 << 20, sampleBytes(4096)}, {5 << 20, sampleBytes(8192, 2)}}, 7 << 20);
    make("start", {{0, sampleBytes(4096, 3)}}, 3 << 20);
    make("nothing", {}, 2 << 20);
    make("whole", {{0, sampleBytes(10'000, 4)}}, 10'000);

    const QStringList names {
        QStringLiteral("holes"), QStringLiteral("start"), QStringLiteral("nothing"), QStringLiteral("whole")};
    const QByteArray tar = runTool(QStringLiteral("tar"),
        options + QStringList {QStringLiteral("-S"), QStringLiteral("-cf"), QStringLiteral("-")} + names, {},
        folder.path());
    if (tar.size() > 4 << 20)
        QSKIP("this file system does not report holes to tar");
    const WalkedLayer plain = walkedLayer(tar);
    const WalkedLayer packed = walkedLayer(runTool(QStringLiteral("gzip"), {QStringLiteral("-c")}, tar));
    for (const WalkedLayer *walked : {&plain, &packed}) {
        QVERIFY2(!walked->outcome.damage, qPrintable(walked->outcome.damage.value_or(Error()).message()));
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const SeenEntry *entry = walked->seen.find(name.toLatin1());
            QVERIFY2(entry, qPrintable(name));
            QCOMPARE(entry->raw.size, quint64(file.size()));
            QCOMPARE(entry->raw.sparse, name != QStringLiteral("whole"));
            if (walked == &packed)
                QCOMPARE(entry->raw.hash.value_or(ContentHash()), hashOf(bytes));
            if (entry->raw.sparse)
                checkSparseFile(tar, entry->raw, bytes);
        }
    }
}

void TestArchiveLayerWalk::largeHoles()
{
    const QByteArray size = QByteArray::number(Q_UINT64_C(1) << 45);
    TarWriter writer;
    for (int i = 0; i < 3; ++i) {
        writer
            .pax({{"GNU.sparse.size", size}, {"GNU.sparse.numblocks", "1"}, {"GNU.sparse.offset", "0"},
                {"GNU.sparse.numbytes", "4"}, {"GNU.sparse.realsize", size}})
            .file("large", "1234");
    }
    writer.file("after", "x");
    const WalkedLayer walked = walkedLayer(runTool(QStringLiteral("gzip"), {QStringLiteral("-c")}, writer.finish()));
    QVERIFY2(!walked.outcome.damage, qPrintable(walked.outcome.damage.value_or(Error()).message()));
    QCOMPARE(walked.seen.entries.size(), 4u);
    QCOMPARE(walked.seen.entries[0].raw.size, Q_UINT64_C(1) << 45);
    QVERIFY(!walked.seen.entries[0].raw.hash);
    QVERIFY(walked.seen.find("after")->raw.hash);
}

void TestArchiveLayerWalk::emptyLayers_data()
{
    QTest::addColumn<QByteArray>("blob");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one zero block") << QByteArray(512, '\0');
    QTest::newRow("two zero blocks") << QByteArray(1024, '\0');
    QTest::newRow("a record of zeros") << QByteArray(10240, '\0');
    QTest::newRow("nothing, compressed") << runTool(QStringLiteral("gzip"), {QStringLiteral("-c")}, {});
    QTest::newRow("zeros, compressed") << runTool(
        QStringLiteral("gzip"), {QStringLiteral("-c")}, QByteArray(1024, '\0'));
}

void TestArchiveLayerWalk::emptyLayers()
{
    QFETCH(QByteArray, blob);
    const WalkedLayer walked = walkedLayer(blob);
    QVERIFY2(!walked.outcome.damage, qPrintable(walked.outcome.damage.value_or(Error()).message()));
    QVERIFY(walked.seen.entries.empty());
    QCOMPARE(walked.outcome.warnings, QStringList());
    QCOMPARE(walked.outcome.blobDigest, sha256(blob));
}

void TestArchiveLayerWalk::endsAtBoundary()
{
    const QByteArray tar = TarWriter().file("a", sampleBytes(700)).file("b", "c").open();
    for (const QByteArray &blob : {tar, runTool(QStringLiteral("gzip"), {QStringLiteral("-c")}, tar)}) {
        const WalkedLayer walked = walkedLayer(blob);
        QVERIFY2(!walked.outcome.damage, qPrintable(walked.outcome.damage.value_or(Error()).message()));
        QCOMPARE(walked.seen.paths(), QList<QByteArray>({"a", "b"}));
        QCOMPARE(walked.outcome.diffId, sha256(tar));
    }
}

void TestArchiveLayerWalk::dataBehindTheEnd_data()
{
    QTest::addColumn<bool>("compressed");
    QTest::newRow("plain") << false;
    QTest::newRow("gzip") << true;
}

void TestArchiveLayerWalk::dataBehindTheEnd()
{
    QFETCH(bool, compressed);
    const QByteArray tar = TarWriter().file("a", "b").finish() + TarWriter().file("hidden", "c").finish();
    const WalkedLayer walked
        = walkedLayer(compressed ? runTool(QStringLiteral("gzip"), {QStringLiteral("-c")}, tar) : tar);
    QVERIFY(!walked.outcome.damage);
    QCOMPARE(walked.seen.paths(), QList<QByteArray>({"a"}));
    QCOMPARE(walked.outcome.warnings.size(), 1);
    QCOMPARE(walked.outcome.diffId, sha256(tar));
}

void TestArchiveLayerWalk::cancelled_data()
{
    dataBehindTheEnd_data();
}

void TestArchiveLayerWalk::cancelled()
{
    QFETCH(bool, compressed);
    class Canceller : public EntrySink
    {
    public:
        void add(const RawEntry &) override
        {
            ++count;
            job.cancel();
        }
        Job job;
        int count = 0;
    };
    TarWriter writer;
    for (int i = 0; i < 40; ++i)
        writer.file("file", sampleBytes(100'000, quint32(i)));
    const QByteArray tar = writer.finish();
    const QByteArray blob = compressed ? runTool(QStringLiteral("gzip"), {QStringLiteral("-c")}, tar) : tar;
    Canceller canceller;
    const auto outcome = walkLayerTar(memorySource(blob, {}), canceller, {}, canceller.job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QVERIFY2(canceller.count <= 4, qPrintable(QString::number(canceller.count)));
}

void TestArchiveLayerWalk::progress()
{
    const QByteArray tar = TarWriter().file("a", sampleBytes(9'000'000)).finish();
    for (const QByteArray &blob : {tar, runTool(QStringLiteral("gzip"), {QStringLiteral("-1c")}, tar)}) {
        std::vector<quint64> reports;
        const Job job([&](const Progress &progress) {
            QCOMPARE(progress.total, quint64(blob.size()));
            QVERIFY(progress.what.contains(QStringLiteral("sha256:layer")));
            reports.push_back(progress.done);
        });
        walkedLayer(blob, {}, job);
        QVERIFY(reports.size() >= 3 && reports.size() <= 12);
        QVERIFY(std::is_sorted(reports.begin(), reports.end()));
        QCOMPARE(reports.back(), quint64(blob.size()));
    }
}

STRATOSCOPE_TEST(TestArchiveLayerWalk)
#include "tst_archivelayerwalk.moc"
