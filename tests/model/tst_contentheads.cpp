// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archivefixtures.h"
#include "askedlater.h"
#include "content.h"
#include "imagefindings.h"
#include "imagepackages.h"
#include "layout.h"
#include "loadimage.h"
#include "memoryfileset.h"
#include "packagestack.h"
#include "sampleimages.h"
#include "testprogram.h"
#include "teststacks.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace stratoscope;

/** Contents that are looked into after a compressed layer was read: without decoding it again, or once. */
class TestContentHeads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rulesAreKept();
    void secretsWithoutReading();
    void fromTheCache();
    void headsOfLongFiles();
    void bounded();
    void forgedSize();
    void programsInOnePass_data();
    void programsInOnePass();
};

namespace
{

/** A blob that tells how much of it is read. */
class MeteredBlob : public ByteSource
{
public:
    explicit MeteredBlob(ByteSourcePtr blob)
        : m_blob(std::move(blob))
    {
    }

    quint64 size() const override { return m_blob->size(); }
    QString name() const override { return m_blob->name(); }
    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override
    {
        auto count = m_blob->readAt(offset, buffer);
        bytes += static_cast<quint64>(count.value_or(0));
        return count;
    }

    mutable std::atomic<quint64> bytes = 0;

private:
    const ByteSourcePtr m_blob;
};

/** \a image with a meter on its only layer. */
struct MeteredImage
{
    explicit MeteredImage(const LoadedImagePtr &loaded)
        : image(*loaded)
        , blob(std::make_shared<MeteredBlob>(loaded->layers.front().blob))
    {
        image.layers.front().blob = blob;
    }

    LoadedImage image;
    std::shared_ptr<MeteredBlob> blob;
};

const LayerFiles &keys()
{
    static const LayerFiles files {{"etc/ssl/certs/harmless.pem", "-----BEGIN CERTIFICATE-----\n"},
        {"etc/ssl/private/secret.pem", "-----BEGIN PRIVATE KEY-----\n"}, {"root/.npmrc", "//registry/:_auth=1"},
        {"usr/share/x", QByteArray(50'000, 'x')}};
    return files;
}

QByteArrayList secretsIn(const LoadedImage &image)
{
    QByteArrayList paths;
    const auto found = imageFindings(image, leftoverRules(QStringLiteral("en")), Job());
    for (const Finding &finding : found.value_or(std::vector<Finding>())) {
        for (const FoundFile &file : finding.files) {
            if (finding.cause == Cause::Secret)
                paths.append(image.tree.paths().fullPath(image.tree.version(file.version).path));
        }
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

const QByteArrayList &expectedSecrets()
{
    static const QByteArrayList paths {"/etc/ssl/private/secret.pem", "/root/.npmrc"};
    return paths;
}

}

/** Whoever adds a rule that looks into files has to add their names, too. */
void TestContentHeads::rulesAreKept()
{
    for (const LeftoverRule &rule : leftoverRules(QStringLiteral("en"))) {
        for (QByteArray path : rule.paths) {
            path.replace("**/", "home/me/").replace("*", "x");
            QVERIFY2(rule.contains.isEmpty() || isAskedLater(path), path.constData());
        }
    }
    for (const char *path : {"etc/passwd", "usr/lib/x.pem.gz", "usr/bin/my.npmrc", "key", "npmrc"})
        QVERIFY2(!isAskedLater(path), path);
}

void TestContentHeads::secretsWithoutReading()
{
    const LoadedImagePtr loaded = packageStack({keys()});
    QVERIFY(loaded && loaded->layers.front().compression == Compression::Gzip);
    const MeteredImage metered(loaded);
    QCOMPARE(secretsIn(metered.image), expectedSecrets());
    QCOMPARE(metered.blob->bytes.load(), quint64(0));
    // The same by reading.
    LoadedImage bare = *loaded;
    bare.layers.front().heads.reset();
    QCOMPARE(secretsIn(bare), expectedSecrets());
}

void TestContentHeads::fromTheCache()
{
    auto files = std::make_shared<MemoryFileSet>();
    for (const imagebuilder::TarEntry &entry : layoutFiles(packageImage({keys()}), imagebuilder::Form::Oci)) {
        if (entry.type == imagebuilder::TarType::File)
            files->files[QString::fromUtf8(entry.path)] = entry.content;
    }
    const ImageSourcePtr source = openedSource(files);
    QVERIFY(source);
    QTemporaryDir folder;
    LoadOptions options;
    options.cache = LayerCache(folder.path());
    QVERIFY(loadImage(source, 0, options, Job()));
    const Result<LoadedImagePtr> again = loadImage(source, 0, options, Job());
    QVERIFY(again && !(*again)->layers.front().knownDiffId.isEmpty());
    const MeteredImage metered(*again);
    QCOMPARE(secretsIn(metered.image), expectedSecrets());
    QCOMPARE(metered.blob->bytes.load(), quint64(0));
}

void TestContentHeads::headsOfLongFiles()
{
    QByteArray log("-----BEGIN PRIVATE KEY-----\n");
    for (int i = 0; log.size() < 200'000; ++i)
        log += QByteArray::number(i * i);
    const LoadedImagePtr loaded = packageStack({{{"long.key", log}, {"short.key", "short"}}});
    QVERIFY(loaded);
    const VersionId longer = loaded->tree.visible(pathId(loaded, "/long.key"), loaded->top());
    const VersionId shorter = loaded->tree.visible(pathId(loaded, "/short.key"), loaded->top());
    ContentOpener contents(*loaded, Job());
    for (const qsizetype most : {qsizetype(0), qsizetype(10), ContentHeads::HeadBytes, ContentHeads::HeadBytes + 1,
             qsizetype(150'000), log.size() + 1}) {
        QCOMPARE(contents.head(longer, most).value(), log.left(most));
        QCOMPARE(contents.head(shorter, most).value(), QByteArray("short").left(most));
    }
    // What is known in part only is read.
    QCOMPARE(readAll(**contents.open(longer), 1 << 20).value(), log);
    QCOMPARE(readAll(**contents.open(shorter), 1 << 20).value(), QByteArray("short"));
}

void TestContentHeads::bounded()
{
    ContentHeads heads;
    const QByteArray large(ContentHeads::HeadBytes * 2, 'x');
    for (quint64 i = 0; i < 1000; ++i)
        heads.add(i, large);
    QCOMPARE(heads.find(0)->size(), ContentHeads::HeadBytes);
    QVERIFY(heads.isFull() && !heads.find(999));
    const ContentHeads again = ContentHeads::fromBytes(heads.toBytes());
    QCOMPARE(again.find(1), heads.find(1));
    QVERIFY(again.isFull() && !again.find(999));
    QVERIFY(ContentHeads::fromBytes({}).isEmpty());
}

void TestContentHeads::forgedSize()
{
    ContentHeads heads;
    heads.add(512, "one");
    heads.add(1024, "another one");
    const QByteArray bytes = heads.toBytes();
    QVERIFY(ContentHeads::fromBytes(QByteArray("\xff\xff\xff\xff", 4) + bytes.mid(4)).isEmpty());
}

void TestContentHeads::programsInOnePass_data()
{
    QTest::addColumn<int>("packing");
    QTest::newRow("gzip") << int(imagebuilder::Packing::Gzip);
    QTest::newRow("zstd") << int(imagebuilder::Packing::Zstd);
}

/** Each step back in a layer would decode it again. */
void TestContentHeads::programsInOnePass()
{
    QFETCH(int, packing);
    LayerFiles files;
    for (int i = 0; i < 60; ++i) {
        const QByteArray name = "tool" + QByteArray::number(i);
        files["usr/bin/" + name + '*']
            = elfWithSection(".go.buildinfo", goBuildInfo("go1.21", "path\t" + name + "\nmod\t" + name + "\tv1\n"))
            + fixtures::noiseBytes(20'000, quint32(i));
    }
    const LoadedImagePtr loaded = packageStack({files}, imagebuilder::Packing(packing));
    QVERIFY(loaded && loaded->layers.front().compression != Compression::None);
    const MeteredImage metered(loaded);
    const Result<ImagePackages> packages = readImagePackages(metered.image, Job());
    QVERIFY(packages);
    QCOMPARE(packages->packages.size(), std::size_t(120));
    const quint64 most = metered.blob->size() + 256 * 1024;
    QVERIFY2(metered.blob->bytes <= most, qPrintable(QString::number(metered.blob->bytes)));
}

STRATOSCOPE_TEST(TestContentHeads)
#include "tst_contentheads.moc"
