// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "completeimage.h"
#include "content.h"
#include "generate.h"
#include "layertext.h"
#include "layout.h"
#include "loadimage.h"
#include "tarwriter.h"
#include "testprogram.h"
#include "workers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace stratoscope;
using imagebuilder::Form;
using imagebuilder::Packing;

/** Reading an image in steps, or from the cache, gives the same result as reading it at once. */
class TestLoadPhases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void stepByStep_data();
    void stepByStep();
    void cachedIsTheSame_data();
    void cachedIsTheSame();
    void aCachedBlobIsNotRead();
    void aChangedFileIsCheckedAgain();
    void aTamperedBlobIsNotTakenForTheCachedOne_data();
    void aTamperedBlobIsNotTakenForTheCachedOne();
    void contentIsWhatWasWritten_data();
    void contentIsWhatWasWritten();
    void cancelledIsNotHalfDone();
    void cancelledAtAnyMoment();

private:
    /** Writes an image with three layers and returns its path. */
    QString write(Packing packing, Form form, const QByteArray &last = "one more");
    LoadedImagePtr load(const QString &path, bool verify = true, bool later = false) const;
    LoadOptions options(bool verify, bool later) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<LayerCache> m_cache;
};

namespace
{

imagebuilder::TarEntry phaseFile(const QByteArray &path, const QByteArray &content, quint32 mode = 0644)
{
    imagebuilder::TarEntry entry;
    entry.path = path;
    entry.content = content;
    entry.mode = mode;
    return entry;
}

QStringList described(const LoadedImage &loaded)
{
    QStringList lines = loaded.warnings;
    for (std::size_t i = 0; i < loaded.layers.size(); ++i) {
        const LoadedLayer &layer = loaded.layers[i];
        const LayerStats &stats = loaded.stats.layers[i];
        lines += layerText(loaded.tree, LayerIndex(i)) + unionText(loaded.tree, LayerIndex(i));
        lines.append(QStringLiteral("%1 %2 %3 %4 %5 %6")
                         .arg(int(layer.blobVerdict))
                         .arg(int(layer.diffIdVerdict))
                         .arg(layer.streamBytes)
                         .arg(int(layer.compression))
                         .arg(stats.modified)
                         .arg(stats.metadataOnly));
    }
    return lines;
}

/** An image's files; counts how much is read from them. */
class CountingFiles : public FileSet
{
public:
    explicit CountingFiles(FileSetPtr files)
        : m_files(std::move(files))
    {
    }

    std::vector<QString> names() const override { return m_files->names(); }
    bool contains(const QString &name) const override { return m_files->contains(name); }
    Result<ByteSourcePtr> open(const QString &name) const override;
    QString location() const override { return m_files->location(); }
    QString container() const override { return m_files->container(); }
    QStringList warnings() const override { return m_files->warnings(); }

    mutable std::atomic<quint64> bytes = 0;

private:
    FileSetPtr m_files;
};

class CountingSource : public ByteSource
{
public:
    CountingSource(ByteSourcePtr source, std::atomic<quint64> &bytes)
        : m_source(std::move(source))
        , m_bytes(bytes)
    {
    }

    quint64 size() const override { return m_source->size(); }
    QString name() const override { return m_source->name(); }
    QByteArray identity() const override { return m_source->identity(); }
    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override
    {
        auto count = m_source->readAt(offset, buffer);
        m_bytes += static_cast<quint64>(count.value_or(0));
        return count;
    }

private:
    ByteSourcePtr m_source;
    std::atomic<quint64> &m_bytes;
};

Result<ByteSourcePtr> CountingFiles::open(const QString &name) const
{
    auto source = m_files->open(name);
    return source ? ByteSourcePtr(std::make_shared<CountingSource>(*source, bytes)) : source;
}

/** Without those that Qt opens for each thread: a pool has as many threads as were needed at once so far. */
qsizetype openDescriptors()
{
    const QFileInfoList all = QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::AllEntries | QDir::System);
    return std::count_if(all.begin(), all.end(),
        [](const QFileInfo &each) { return !each.symLinkTarget().contains(QLatin1String("[eventfd]")); });
}

/** Changes one byte of \a path in place, after the text \a where; the change time reveals it. */
void spoil(const QString &path, const QByteArray &where)
{
    QFile image(path);
    QVERIFY(image.open(QIODevice::ReadWrite));
    const QByteArray bytes = image.readAll();
    const qsizetype at = bytes.indexOf(where);
    QVERIFY(at > 0);
    QVERIFY(image.seek(at));
    QVERIFY(image.putChar(static_cast<char>(bytes[at] ^ 1)));
}

}

void TestLoadPhases::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_directory = std::make_unique<QTemporaryDir>();
    m_cache = std::make_unique<LayerCache>(m_directory->filePath(QStringLiteral("cache")));
}

QString TestLoadPhases::write(Packing packing, Form form, const QByteArray &last)
{
    const std::vector<std::vector<imagebuilder::TarEntry>> layers {
        {phaseFile("same", "sesame"), phaseFile("touched", "123456"), phaseFile("changed", "abcdef"),
            phaseFile("big", QByteArray(50000, 'b'))},
        {phaseFile("same", "sesame"), phaseFile("touched", "123456", 0600), phaseFile("changed", "fedcba")},
        {phaseFile("top", last)}};
    imagebuilder::ImageSet set;
    imagebuilder::ImageSpec image;
    for (const auto &entries : layers) {
        image.steps.push_back({QStringLiteral("RUN"), {}, {}, set.layers.size()});
        set.layers.push_back(imagebuilder::packLayer(imagebuilder::writeTar(entries).value(), packing).value());
    }
    set.images.push_back(image);
    const QString path = m_directory->filePath(QString::fromLatin1(last) + QStringLiteral(".tar"));
    const auto tar = imagebuilder::writeTar(layoutFiles(set, form));
    return imagebuilder::writeFile(*tar, path) ? path : QString();
}

LoadOptions TestLoadPhases::options(bool verify, bool later) const
{
    LoadOptions options;
    options.verify = verify;
    options.deferContent = later;
    options.cache = *m_cache;
    return options;
}

LoadedImagePtr TestLoadPhases::load(const QString &path, bool verify, bool later) const
{
    const auto source = openImageSource(path, Job());
    const auto loaded = source ? loadImage(*source, 0, options(verify, later), Job()) : tl::unexpected(source.error());
    return loaded ? *loaded : nullptr;
}

void TestLoadPhases::stepByStep_data()
{
    QTest::addColumn<Packing>("packing");
    QTest::addColumn<Form>("form");
    QTest::newRow("docker archive") << Packing::None << Form::DockerArchive;
    QTest::newRow("OCI, not compressed") << Packing::None << Form::Oci;
    QTest::newRow("OCI, gzip") << Packing::Gzip << Form::Oci;
}

void TestLoadPhases::stepByStep()
{
    QFETCH(Packing, packing);
    QFETCH(Form, form);
    const QString path = write(packing, form);
    LoadedImagePtr loaded = load(path, true, true);
    QVERIFY(loaded);
    QCOMPARE(loaded->isComplete(), packing == Packing::Gzip);
    const UnionTree first = loaded->tree;
    int steps = 0;
    while (!loaded->isComplete()) {
        const bool asked = !loaded->tree.questions().empty();
        const auto more = completeImage(loaded, options(true, true), Job());
        QVERIFY(more);
        // Changes are known before all bytes are hashed.
        QCOMPARE((*more)->tree.questions().empty(), true);
        QCOMPARE((*more)->layers[0].checkLater, asked);
        QVERIFY((*more)->tree.sharesShapeWith(first));
        loaded = *more;
        ++steps;
    }
    QCOMPARE(steps, packing == Packing::Gzip ? 0 : 2);
    m_cache->clear();
    const LoadedImagePtr once = load(path);
    QVERIFY(once && once->isComplete());
    QCOMPARE(described(*loaded), described(*once));
    QCOMPARE(once->layers[0].diffIdVerdict, Verdict::Verified);
    QCOMPARE(once->stats.layers[1].metadataOnly, 1u);
}

void TestLoadPhases::cachedIsTheSame_data()
{
    stepByStep_data();
    QTest::newRow("OCI, zstd") << Packing::Zstd << Form::Oci;
}

void TestLoadPhases::cachedIsTheSame()
{
    QFETCH(Packing, packing);
    QFETCH(Form, form);
    const QString path = write(packing, form);
    const LoadedImagePtr first = load(path);
    QVERIFY(first);
    QVERIFY(m_cache->bytes() > 0);
    const LoadedImagePtr again = load(path);
    QVERIFY(again);
    QCOMPARE(described(*again), described(*first));
    const LoadedImagePtr unchecked = load(path, false);
    QCOMPARE(unchecked->layers[0].blobVerdict, Verdict::Unchecked);
    QCOMPARE(unionText(unchecked->tree, unchecked->top()), unionText(first->tree, first->top()));
}

void TestLoadPhases::aCachedBlobIsNotRead()
{
    QVERIFY(load(write(Packing::Gzip, Form::Oci)));
    const auto read = [this](const QString &path, bool verify) {
        const auto counting = std::make_shared<CountingFiles>(openFileSet(path, Job()).value());
        const auto source = readImageSource(counting, Job()).value();
        counting->bytes = 0;
        const auto loaded = loadImage(source, 0, options(verify, false), Job());
        return loaded && (*loaded)->layers.size() == 3 ? quint64(counting->bytes) : 0;
    };
    QCOMPARE(read(write(Packing::Gzip, Form::Oci), false), 0u);
    // Another image on the same base: only its own layer is read.
    const QString other = write(Packing::Gzip, Form::Oci, "another");
    const quint64 own = read(other, true);
    QVERIFY(own > 0 && own < 2000);
    QCOMPARE(read(other, true), 0u);
    // Its digests are verified on request, and not again afterwards.
    LoadedImagePtr loaded = load(other);
    QCOMPARE(loaded->layers[0].blobVerdict, Verdict::Unchecked);
    QCOMPARE(loaded->layers[2].blobVerdict, Verdict::Verified);
    loaded = completeImage(loaded, options(true, false), Job()).value_or(nullptr);
    QVERIFY(loaded && loaded->isComplete());
    QCOMPARE(loaded->layers[0].blobVerdict, Verdict::Verified);
    QCOMPARE(load(other)->layers[0].diffIdVerdict, Verdict::Verified);
}

void TestLoadPhases::aChangedFileIsCheckedAgain()
{
    const QString path = write(Packing::None, Form::DockerArchive);
    QCOMPARE(load(path)->layers[2].diffIdVerdict, Verdict::Verified);
    spoil(path, "one more");
    QCOMPARE(load(path)->layers[2].diffIdVerdict, Verdict::Mismatch);
    QCOMPARE(load(path)->layers[1].diffIdVerdict, Verdict::Verified);
}

void TestLoadPhases::aTamperedBlobIsNotTakenForTheCachedOne_data()
{
    QTest::addColumn<bool>("later");
    QTest::newRow("at once") << false;
    QTest::newRow("later") << true;
}

void TestLoadPhases::aTamperedBlobIsNotTakenForTheCachedOne()
{
    QFETCH(bool, later);
    const QString path = write(Packing::Gzip, Form::Oci);
    QVERIFY(load(path));
    // The checksum of the last layer's gzip stream: its content stays readable.
    const auto source = openImageSource(path, Job()).value();
    const auto blob = source->files->open(source->images[0].layers[2].blob).value();
    const QByteArray bytes = readAll(*blob, 100000).value();
    spoil(path, bytes.last(8));
    LoadedImagePtr loaded = load(path, true, later);
    QVERIFY(!loaded->isDamaged());
    QCOMPARE(loaded->layers[1].blobVerdict, Verdict::Unchecked);
    loaded = completeImage(loaded, options(true, later), Job()).value_or(nullptr);
    QVERIFY(loaded);
    QVERIFY(loaded->isComplete());
    QVERIFY(loaded->isDamaged());
    QVERIFY(loaded->layers[2].damage.has_value());
    QCOMPARE(loaded->layers[1].blobVerdict, Verdict::Verified);
}

void TestLoadPhases::contentIsWhatWasWritten_data()
{
    cachedIsTheSame_data();
}

void TestLoadPhases::contentIsWhatWasWritten()
{
    QFETCH(Packing, packing);
    QFETCH(Form, form);
    const QString path = write(packing, form);
    // First as read from the image, then as read from the cache.
    for (int round = 0; round < 2; ++round) {
        const LoadedImagePtr loaded = load(path);
        const UnionTree &tree = loaded->tree;
        const auto content = [&](VersionId id) {
            const auto source = openContent(*loaded, id, Job());
            return source ? readAll(**source, 100000).value_or("unreadable") : QByteArray("none");
        };
        const std::vector<VersionId> changed = tree.history(tree.paths().find("changed"));
        QCOMPARE(content(changed.at(0)), QByteArray("abcdef"));
        QCOMPARE(content(changed.at(1)), QByteArray("fedcba"));
        QCOMPARE(content(tree.newest(tree.paths().find("big"))), QByteArray(50000, 'b'));
        QCOMPARE(content(tree.newest(tree.paths().find("top"))), QByteArray("one more"));
    }
}

void TestLoadPhases::cancelledIsNotHalfDone()
{
    const QString path = write(Packing::None, Form::DockerArchive);
    const LoadedImagePtr loaded = load(path, true, true);
    Job job;
    job.cancel();
    const auto source = openImageSource(path, Job()).value();
    const auto anew = loadImage(source, 0, options(true, false), job);
    QVERIFY(!anew);
    QCOMPARE(anew.error().kind, ErrorKind::Cancelled);
    const auto more = completeImage(loaded, options(true, true), job);
    QVERIFY(!more);
    QCOMPARE(more.error().kind, ErrorKind::Cancelled);
}

void TestLoadPhases::cancelledAtAnyMoment()
{
    imagebuilder::Generator random(7);
    std::vector<imagebuilder::TarEntry> entries;
    for (int i = 0; i < 300; ++i)
        entries.push_back(phaseFile("f" + QByteArray::number(i), imagebuilder::randomBytes(20000, quint64(i))));
    imagebuilder::ImageSet set;
    imagebuilder::ImageSpec image;
    for (const Packing packing : {Packing::Gzip, Packing::Zstd, Packing::None, Packing::Gzip}) {
        entries.push_back(phaseFile("layer" + QByteArray::number(qulonglong(set.layers.size())), "x"));
        image.steps.push_back({QStringLiteral("RUN"), {}, {}, set.layers.size()});
        set.layers.push_back(imagebuilder::packLayer(imagebuilder::writeTar(entries).value(), packing).value());
    }
    set.images.push_back(image);
    const QString path = m_directory->filePath(QStringLiteral("large.tar"));
    QVERIFY(imagebuilder::writeFile(*imagebuilder::writeTar(layoutFiles(set, Form::Oci)), path));

    const auto source = openImageSource(path, Job()).value();
    const auto run = [&](const Job &job) -> Result<LoadedImagePtr> {
        auto loaded = loadImage(source, 0, options(true, true), job);
        while (loaded && !(*loaded)->isComplete())
            loaded = completeImage(*loaded, options(true, true), job);
        return loaded;
    };
    QElapsedTimer clock;
    clock.start();
    const QStringList whole = described(**run(Job()));
    const qint64 length = clock.nsecsElapsed() / 1000;
    const qsizetype open = openDescriptors();

    int cancelled = 0;
    for (int i = 0; i < 50; ++i) {
        m_cache->clear();
        const Job job;
        std::thread canceller([&job, moment = random.below(static_cast<quint64>(length))] {
            std::this_thread::sleep_for(std::chrono::microseconds(moment));
            job.cancel();
        });
        const auto loaded = run(job);
        canceller.join();
        QTRY_COMPARE_WITH_TIMEOUT(WorkerPool::shared().active(), 0, PatienceMs);
        QCOMPARE(openDescriptors(), open);
        if (loaded)
            QCOMPARE(described(**loaded), whole);
        else
            QCOMPARE(loaded.error().kind, ErrorKind::Cancelled);
        cancelled += loaded ? 0 : 1;
    }
    QVERIFY(cancelled > 0);
    // Nothing is left except what the cache and this test wrote.
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
        (QStringList {QStringLiteral("cache"), QStringLiteral("large.tar")}));
    const QStringList kept = QDir(m_directory->filePath(QStringLiteral("cache"))).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : kept)
        QVERIFY2(name.endsWith(QLatin1String(".layer")) || name.endsWith(QLatin1String(".seen")), qPrintable(name));
}

STRATOSCOPE_TEST(TestLoadPhases)
#include "tst_loadphases.moc"
