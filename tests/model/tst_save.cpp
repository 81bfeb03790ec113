// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archivefixtures.h"
#include "content.h"
#include "draftheader.h"
#include "imagereference.h"
#include "jsonsplice.h"
#include "layertarfile.h"
#include "layertext.h"
#include "layout.h"
#include "loadimage.h"
#include "saveimage.h"
#include "tarwriter.h"
#include "testprogram.h"
#include "whatif.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace stratoscope;
using imagebuilder::Form;
using imagebuilder::Packing;
using imagebuilder::TarEntry;
using imagebuilder::TarType;

/** Saved images: their content, and what is left if saving fails. */
class TestSave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void unchangedIsTheSameImage_data();
    void unchangedIsTheSameImage();
    void configKeepsWhatNobodyKnows();
    void historySaysWhatWasMerged();
    void writableLayerGetsAStep();
    void upperDirectoryBecomesALayer();
    void mergedKeepsEverythingOfAFile();
    void directoriesOnTheWayAreWritten();
    void noNameIsAWhiteout();
    void sparseFilesAreWhole();
    void layerTarHasItsDiffId();

    void cancelledLeavesNothing_data();
    void cancelledLeavesNothing();
    void fullDiskLeavesNothing_data();
    void fullDiskLeavesNothing();
    void wrongLayersAreRefused_data();
    void wrongLayersAreRefused();
    void placesThatCannotBe();

    void rangesAreUnderstood_data();
    void rangesAreUnderstood();
    void namesAreChecked_data();
    void namesAreChecked();
    void jsonIsLeftAlone();

private:
    QString write(Packing packing, Form form, qsizetype bigBytes = 100'000);
    LoadedImagePtr load(const QString &path, const LoadOptions &options = {});
    QString path(const QString &name) const { return m_directory->filePath(name); }

    imagebuilder::ImageSet m_set;
    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace
{

const Job job;

/** Saving this much takes long enough to be interrupted. */
constexpr qsizetype LargeBytes = 3 << 20;

TarEntry entry(const QByteArray &path, TarType type = TarType::File, const QByteArray &content = {})
{
    TarEntry made;
    made.path = path;
    made.type = type;
    made.mode = type == TarType::Directory ? 0755 : 0644;
    made.content = content;
    return made;
}

SavePlan merging(std::size_t layers, std::size_t first, std::size_t last)
{
    return SavePlan::merging(layers, {{LayerIndex(first), LayerIndex(last)}}).value();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject configOf(const LoadedImage &image)
{
    return QJsonDocument::fromJson(image.image().config.json).object();
}

QStringList stepsOf(const LoadedImage &image)
{
    QStringList steps;
    for (const HistoryStep &step : image.image().config.history)
        steps.append(step.emptyLayer ? QLatin1Char('(') + step.createdBy + QLatin1Char(')') : step.createdBy);
    return steps;
}

}

void TestSave::initTestCase()
{
    // Exceeding the file size limit should be an error, not a signal.
    std::signal(SIGXFSZ, SIG_IGN);
}

void TestSave::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

/** Three layers with empty steps in between; the second layer deletes and replaces. */
QString TestSave::write(Packing packing, Form form, qsizetype bigBytes)
{
    const std::vector<std::vector<TarEntry>> layers {
        {entry("etc", TarType::Directory), entry("etc/passwd", TarType::File, "root"), entry("var", TarType::Directory),
            entry("var/big", TarType::File, fixtures::sampleBytes(bigBytes))},
        {entry("etc/.wh.passwd"), entry("etc/group", TarType::File, "wheel"),
            entry("var/cache", TarType::File, fixtures::sampleBytes(bigBytes / 2, 2))},
        {entry("var/.wh.cache"), entry("etc/group", TarType::File, "users")},
    };
    m_set = {};
    imagebuilder::ImageSpec image;
    image.names = {QStringLiteral("shop:2.4")};
    image.created = QStringLiteral("2024-05-06T07:08:09Z");
    image.config = {{QStringLiteral("Env"), QJsonArray {QStringLiteral("A=b")}}};
    for (std::size_t i = 0; i < layers.size(); ++i) {
        m_set.layers.push_back(imagebuilder::packLayer(imagebuilder::writeTar(layers[i]).value(), packing).value());
        image.steps.push_back({QStringLiteral("RUN step %1").arg(i), {}, {}, i});
        image.steps.push_back({QStringLiteral("ENV I=%1").arg(i), {}, {}, {}});
    }
    m_set.images.push_back(image);
    const QString file = path(QStringLiteral("original.tar"));
    const auto tar = imagebuilder::writeTar(imagebuilder::layoutFiles(m_set, form));
    return tar && imagebuilder::writeFile(*tar, file) ? file : QString();
}

LoadedImagePtr TestSave::load(const QString &file, const LoadOptions &options)
{
    const auto source = openImageSource(file, job);
    if (!source) {
        QTest::qFail(qPrintable(source.error().message()), __FILE__, __LINE__);
        return nullptr;
    }
    const auto loaded = loadImage(*source, 0, options, job);
    if (!loaded)
        QTest::qFail(qPrintable(loaded.error().message()), __FILE__, __LINE__);
    return loaded ? *loaded : nullptr;
}

void TestSave::unchangedIsTheSameImage_data()
{
    QTest::addColumn<Packing>("packing");
    QTest::addColumn<Form>("form");
    QTest::addColumn<SaveFormat>("format");
    QTest::addColumn<Compression>("compression");
    QTest::newRow("gzip, kept") << Packing::Gzip << Form::Oci << SaveFormat::OciArchive << Compression::Gzip;
    QTest::newRow("zstd, kept") << Packing::Zstd << Form::DockerOci << SaveFormat::OciArchive << Compression::Zstd;
    QTest::newRow("gzip to none") << Packing::Gzip << Form::Oci << SaveFormat::DockerArchive << Compression::None;
    QTest::newRow("none to zstd") << Packing::None << Form::DockerArchive << SaveFormat::OciArchive
                                  << Compression::Zstd;
    QTest::newRow("xz to gzip") << Packing::Xz << Form::Oci << SaveFormat::DockerArchive << Compression::Gzip;
}

void TestSave::unchangedIsTheSameImage()
{
    QFETCH(Packing, packing);
    QFETCH(Form, form);
    QFETCH(SaveFormat, format);
    QFETCH(Compression, compression);
    const LoadedImagePtr original = load(write(packing, form));
    QVERIFY(original);
    SaveOptions options;
    options.format = format;
    options.compression = compression;
    options.names = {QStringLiteral("shop"), QStringLiteral("docker.io/library/shop:latest")};
    const QString file = path(QStringLiteral("saved.tar"));
    const auto outcome = saveImage(*original, SavePlan::unchanged(3), options, file, job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message()));
    // Two ways to write the same name.
    QCOMPARE(outcome->names, QStringList {QStringLiteral("shop:latest")});

    const LoadedImagePtr saved = load(file);
    QVERIFY(saved);
    QCOMPARE(saved->image().id, original->image().id);
    QCOMPARE(saved->image().names, outcome->names);
    QVERIFY2(saved->warnings.isEmpty(), qPrintable(saved->warnings.join(QLatin1Char('\n'))));
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(saved->image().layers[i].diffId, original->image().layers[i].diffId);
        QCOMPARE(saved->layers[i].diffIdVerdict, Verdict::Verified);
        QCOMPARE(saved->layers[i].compression, compression);
        QCOMPARE(outcome->layers[i].isCopy, original->layers[i].compression == compression);
        if (outcome->layers[i].isCopy)
            QCOMPARE(outcome->layers[i].blob.digest.hex(), QString::fromLatin1(m_set.layers[i].digest));
    }
    QCOMPARE(QFile::permissions(file) & QFile::ReadOther,
        QFile::permissions(path(QStringLiteral("original.tar"))) & QFile::ReadOther);
}

void TestSave::configKeepsWhatNobodyKnows()
{
    const QByteArray unknown = "{\"n\":12345678901234567890123,\"e\":1e+30,\"s\":\"\\ud83d\\udc33\"}";
    const QString file = write(Packing::Gzip, Form::DockerArchive);
    std::vector<TarEntry> files = imagebuilder::layoutFiles(m_set, Form::DockerArchive);
    for (TarEntry &member : files) {
        if (member.path.endsWith(".json") && member.content.contains("rootfs"))
            member.content.replace(0, 1, "{ \"x.unknown\" : " + unknown + " , ");
    }
    QVERIFY(imagebuilder::writeFile(imagebuilder::writeTar(files).value(), file));
    const LoadedImagePtr original = load(file);
    QVERIFY(original);
    QVERIFY(original->image().config.json.contains("x.unknown"));
    const QString target = path(QStringLiteral("saved.tar"));
    QVERIFY(saveImage(*original, merging(3, 0, 2), {}, target, job));
    const LoadedImagePtr saved = load(target);
    QVERIFY(saved);
    QVERIFY(saved->image().config.json.contains(unknown));
    QJsonObject before = configOf(*original);
    QJsonObject after = configOf(*saved);
    QCOMPARE(saved->image().config.diffIds.size(), std::size_t(1));
    for (const char *changed : {"rootfs", "history"}) {
        QVERIFY(before.value(QLatin1String(changed)) != after.value(QLatin1String(changed)));
        before.remove(QLatin1String(changed));
        after.remove(QLatin1String(changed));
    }
    QCOMPARE(after, before);
}

void TestSave::historySaysWhatWasMerged()
{
    const LoadedImagePtr original = load(write(Packing::None, Form::Oci));
    const QString target = path(QStringLiteral("saved.tar"));
    QVERIFY(saveImage(*original, merging(3, 0, 1), {}, target, job));
    const LoadedImagePtr saved = load(target);
    QCOMPARE(stepsOf(*saved),
        QStringList(
            {QStringLiteral("(ENV I=0)"), QStringLiteral("stratoscope squash --layers 0..1 # RUN step 0; RUN step 1"),
                QStringLiteral("(ENV I=1)"), QStringLiteral("RUN step 2"), QStringLiteral("(ENV I=2)")}));
    QCOMPARE(saved->image().config.created, original->image().config.created);
    QCOMPARE(saved->createdBy(LayerIndex(std::size_t(1))), QStringLiteral("RUN step 2"));

    SaveOptions options;
    options.created = QDateTime(QDate(2025, 1, 2), QTime(3, 4), Qt::UTC);
    QVERIFY(saveImage(*original, merging(3, 1, 2), options, target, job));
    QCOMPARE(load(target)->image().config.created, *options.created);
}

void TestSave::writableLayerGetsAStep()
{
    const QString upper = path(QStringLiteral("upper.tar"));
    QVERIFY(imagebuilder::writeFile(imagebuilder::writeTar({entry("new", TarType::File, "x")}).value(), upper));
    LoadOptions load;
    load.upper = upper;
    const LoadedImagePtr container = this->load(write(Packing::Gzip, Form::Oci), load);
    QCOMPARE(container->layers.size(), std::size_t(4));
    SaveOptions options;
    options.createdBy = QStringLiteral("by hand");
    options.comment = QStringLiteral("why");
    const QString target = path(QStringLiteral("saved.tar"));
    QVERIFY(saveImage(*container, SavePlan::unchanged(4), options, target, job));
    const LoadedImagePtr saved = this->load(target);
    QVERIFY(saved->warnings.isEmpty());
    QCOMPARE(stepsOf(*saved).last(), QStringLiteral("by hand"));
    QCOMPARE(saved->image().config.history.back().comment, QStringLiteral("why"));
    QCOMPARE(saved->createdBy(saved->top()), QStringLiteral("by hand"));
    QCOMPARE(unionText(saved->tree, saved->top()), unionText(container->tree, container->top()));

    QVERIFY(saveImage(*container, merging(4, 2, 3), options, target, job));
    const LoadedImagePtr merged = this->load(target);
    QVERIFY(merged->warnings.isEmpty());
    QCOMPARE(stepsOf(*merged).last(), QStringLiteral("stratoscope squash --layers 2..3 # RUN step 2; by hand"));
    QCOMPARE(merged->layers.size(), std::size_t(3));
    QCOMPARE(merged->stats.visibleBytes, container->stats.visibleBytes);
}

void TestSave::upperDirectoryBecomesALayer()
{
    const QDir upper(path(QStringLiteral("upper")));
    QVERIFY(upper.mkpath(QStringLiteral("etc/new")));
    QVERIFY(imagebuilder::writeFile("hello", upper.filePath(QStringLiteral("etc/new/file"))));
    QVERIFY(imagebuilder::writeFile({}, upper.filePath(QStringLiteral("etc/.wh.group"))));
    QVERIFY(imagebuilder::writeFile({}, upper.filePath(QStringLiteral(".wh.never-there"))));
    QVERIFY(QFile::link(QStringLiteral("new/file"), upper.filePath(QStringLiteral("etc/link"))));
    LoadOptions options;
    options.upper = upper.path();
    const LoadedImagePtr container = load(write(Packing::Gzip, Form::Oci), options);
    const QString target = path(QStringLiteral("saved.tar"));
    const auto outcome = saveImage(*container, SavePlan::unchanged(4), {}, target, job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message()));
    const LoadedImagePtr saved = load(target);
    QCOMPARE(layerText(saved->tree, saved->top()), layerText(container->tree, container->top()));
    QVERIFY(layerText(saved->tree, saved->top()).contains(QStringLiteral("never-there deleted")));
    const VersionId file = saved->tree.visible(saved->tree.paths().find("etc/new/file"), saved->top());
    QCOMPARE(fixtures::contentOf(openContent(*saved, file, job)), QByteArray("hello"));
}

void TestSave::mergedKeepsEverythingOfAFile()
{
    const QByteArray longName = "deep/" + QByteArray(200, 'n') + "/\xff\xfe";
    TarEntry file = entry(longName, TarType::File, "content");
    file.mode = 04750;
    file.uid = 4294967294u;
    file.gid = 2097152;
    file.mtime = 1700000000;
    file.mtimeNsec = 123456789;
    file.xattrs
        = {{"security.capability", QByteArray("\1\0\0\2\0\4\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 20)}, {"user.a", "b\nc"}};
    TarEntry link = file;
    link.path = "link";
    link.type = TarType::Hardlink;
    link.content.clear();
    link.linkTarget = longName;
    TarEntry device = entry("dev", TarType::CharDevice);
    device.deviceMajor = 4;
    device.deviceMinor = 300;
    TarEntry symlink = entry("sym", TarType::Symlink);
    symlink.linkTarget = QByteArray(150, 't');
    const std::vector<std::vector<TarEntry>> layers {{file, link, entry("fifo", TarType::Fifo)},
        {device, symlink, entry("gone"), entry("\xe9", TarType::Directory)}};
    imagebuilder::ImageSet set;
    imagebuilder::ImageSpec image;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        set.layers.push_back(imagebuilder::packLayer(
            imagebuilder::writeTar(layers[i], imagebuilder::TarFormat::Pax).value(), Packing::Gzip)
                                 .value());
        image.steps.push_back({QStringLiteral("RUN"), {}, {}, i});
    }
    set.images.push_back(image);
    const QString source = path(QStringLiteral("original.tar"));
    QVERIFY(imagebuilder::writeFile(imagebuilder::writeTar(imagebuilder::layoutFiles(set, Form::Oci)).value(), source));
    const LoadedImagePtr original = load(source);
    const QString target = path(QStringLiteral("saved.tar"));
    QVERIFY(saveImage(*original, merging(2, 0, 1), {}, target, job));
    const LoadedImagePtr saved = load(target);
    QCOMPARE(unionText(saved->tree, saved->top()).join(QLatin1Char('\n')).remove(QStringLiteral(" @0")),
        unionText(original->tree, original->top())
            .join(QLatin1Char('\n'))
            .remove(QRegularExpression(QStringLiteral(" @[01]"))));
    const auto inodeOf = [](const LoadedImage &of, const QByteArray &name) {
        return of.tree.visible(of.tree.paths().find(name), of.top());
    };
    for (const QByteArray &name :
        {longName, QByteArray("link"), QByteArray("dev"), QByteArray("sym"), QByteArray("fifo")}) {
        const VersionId before = inodeOf(*original, name);
        const VersionId after = inodeOf(*saved, name);
        QVERIFY2(after.isValid(), name.constData());
        const Inode left = original->tree.inode(before);
        const Inode right = saved->tree.inode(after);
        QCOMPARE(right.mode, left.mode);
        QCOMPARE(right.uid, left.uid);
        QCOMPARE(right.gid, left.gid);
        QCOMPARE(right.mtime, left.mtime);
        QCOMPARE(right.mtimeNsec, left.mtimeNsec);
        QCOMPARE(right.deviceMinor, left.deviceMinor);
        QCOMPARE(right.type, left.type);
        QCOMPARE(right.xattrs != Inode::NoText, left.xattrs != Inode::NoText);
        if (left.xattrs != Inode::NoText)
            QVERIFY(saved->tree.xattrs(after) == original->tree.xattrs(before));
        if (left.type == EntryType::Symlink)
            QCOMPARE(saved->tree.symlinkTarget(after), original->tree.symlinkTarget(before));
    }
    QCOMPARE(saved->tree.inodeKey(inodeOf(*saved, "link")), saved->tree.inodeKey(inodeOf(*saved, longName)));
}

/** For missing directories, an engine unpacking the layer would make up the metadata. */
void TestSave::directoriesOnTheWayAreWritten()
{
    TarEntry etc = entry("etc", TarType::Directory);
    etc.mode = 0710;
    etc.uid = 33;
    const std::vector<std::vector<TarEntry>> layers {
        {etc, entry("etc/deep", TarType::Directory)}, {entry("etc/deep/a")}, {entry("etc/deep/b")}};
    imagebuilder::ImageSet set;
    imagebuilder::ImageSpec image;
    for (const std::vector<TarEntry> &entries : layers) {
        image.steps.push_back({QStringLiteral("RUN"), {}, {}, set.layers.size()});
        set.layers.push_back(imagebuilder::packLayer(imagebuilder::writeTar(entries).value(), Packing::Gzip).value());
    }
    set.images.push_back(image);
    const QString source = path(QStringLiteral("original.tar"));
    QVERIFY(imagebuilder::writeFile(imagebuilder::writeTar(imagebuilder::layoutFiles(set, Form::Oci)).value(), source));
    const LoadedImagePtr original = load(source);
    const QString target = path(QStringLiteral("saved.tar"));
    QVERIFY(saveImage(*original, merging(3, 1, 2), {}, target, job));
    const LoadedImagePtr saved = load(target);
    const PathId found = saved->tree.paths().find("etc");
    const LayerRow *row = saved->tree.row(LayerIndex(std::size_t(1)), found);
    QVERIFY(row && row->isListed());
    QCOMPARE(saved->tree.inode(row->version).mode, quint16(0710));
    QCOMPARE(saved->tree.inode(row->version).uid, quint32(33));
    QVERIFY(saved->tree.row(LayerIndex(std::size_t(1)), saved->tree.paths().find("etc/deep"))->isListed());
}

void TestSave::noNameIsAWhiteout()
{
    const UnionTree tree = stackFromText({"f a/c 1\nf d 2", "f a/.wh.c/x 3\nf .wh.d/y 4\nh a/z -> a/.wh.c/x"});
    const auto names = [&tree](const LayerDraft &draft) {
        QByteArrayList found;
        for (const DraftEntry &entry : draft)
            found.append(draftName(tree, entry));
        std::sort(found.begin(), found.end());
        return found.join(' ');
    };
    QCOMPARE(names(draftMerged(tree, {LayerIndex(std::size_t(0)), LayerIndex(std::size_t(1))})),
        QByteArray("./ .wh.d/y a/ a/.wh.c/x a/c a/z d"));
    QCOMPARE(names(draftLayer(tree, LayerIndex(std::size_t(1)))), QByteArray(".wh.d/y a/.wh.c/x a/z"));

    // Nothing is left in this directory to imply it: a marker does.
    const UnionTree emptied = stackFromText({"f .wh.e/x 1", "f .wh.e/.wh.x"});
    QByteArrayList written;
    for (const DraftEntry &entry : draftMerged(emptied, {LayerIndex(std::size_t(0)), LayerIndex(std::size_t(1))}))
        written.append(draftName(emptied, entry));
    QCOMPARE(written, QByteArrayList({"./", ".wh.e/.wh..wh..opq"}));
}

void TestSave::sparseFilesAreWhole()
{
    if (!fixtures::hasTool(QStringLiteral("tar")))
        QSKIP("tar is not installed");
    QByteArray content(3 << 20, '\0');
    content.replace(1 << 20, 4, "here");
    content.replace(content.size() - 3, 3, "end");
    const QString file = path(QStringLiteral("holes"));
    QVERIFY(imagebuilder::writeFile(content, file));
    QVERIFY(QFile::resize(file, content.size() + (1 << 20)));
    content.append(QByteArray(1 << 20, '\0'));
    const QByteArray sparse = fixtures::runTool(QStringLiteral("tar"),
        {QStringLiteral("--format=pax"), QStringLiteral("--sparse"), QStringLiteral("--hole-detection=raw"),
            QStringLiteral("-cf"), QStringLiteral("-"), QStringLiteral("holes")},
        {}, m_directory->path());
    QVERIFY(sparse.size() < (1 << 20));
    imagebuilder::ImageSet set;
    imagebuilder::ImageSpec image;
    for (const QByteArray &tar : {sparse, imagebuilder::writeTar({entry("other")}).value()}) {
        image.steps.push_back({QStringLiteral("RUN"), {}, {}, set.layers.size()});
        set.layers.push_back(imagebuilder::packLayer(tar, Packing::Gzip).value());
    }
    set.images.push_back(image);
    const QString source = path(QStringLiteral("original.tar"));
    QVERIFY(imagebuilder::writeFile(imagebuilder::writeTar(imagebuilder::layoutFiles(set, Form::Oci)).value(), source));
    const LoadedImagePtr original = load(source);
    const QString target = path(QStringLiteral("saved.tar"));
    QVERIFY(saveImage(*original, merging(2, 0, 1), {}, target, job));
    const LoadedImagePtr saved = load(target);
    const VersionId holes = saved->tree.visible(saved->tree.paths().find("holes"), saved->top());
    QCOMPARE(saved->tree.inode(holes).size, quint64(content.size()));
    QVERIFY(fixtures::contentOf(openContent(*saved, holes, job)) == content);
}

void TestSave::layerTarHasItsDiffId()
{
    const LoadedImagePtr original = load(write(Packing::Zstd, Form::Oci));
    const QString target = path(QStringLiteral("layer.tar"));
    const LayerIndex second(std::size_t(1));
    const auto whole = writeLayerTar(*original, {second, second}, target, job);
    QVERIFY(whole);
    QCOMPARE(whole->diffId, original->image().layers[1].diffId);
    QCOMPARE(bytesOf(target), m_set.layers[1].tar);
    const auto merged = writeLayerTar(*original, {second, LayerIndex(std::size_t(2))}, target, job);
    QVERIFY(merged);
    QCOMPARE(merged->diffId, sha256(bytesOf(target)));
    QCOMPARE(merged->bytes, quint64(bytesOf(target).size()));
}

void TestSave::cancelledLeavesNothing_data()
{
    QTest::addColumn<bool>("exists");
    QTest::newRow("no file existed") << false;
    QTest::newRow("a file existed") << true;
}

void TestSave::cancelledLeavesNothing()
{
    QFETCH(bool, exists);
    const LoadedImagePtr original = load(write(Packing::Gzip, Form::Oci, LargeBytes));
    const QDir folder(path(QStringLiteral("out")));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const QString target = folder.filePath(QStringLiteral("saved.tar"));
    if (exists)
        QVERIFY(imagebuilder::writeFile("old", target));
    SaveOptions options;
    options.compression = Compression::Zstd;
    int moments = 0;
    for (bool finished = false; !finished && moments < 50; ++moments) {
        int left = moments;
        Job *running = nullptr;
        Job stopping([&](const Progress &) {
            if (left-- == 0)
                running->cancel();
        });
        running = &stopping;
        if (moments == 0)
            stopping.cancel();
        const auto outcome = saveImage(*original, merging(3, 0, 1), options, target, stopping);
        finished = outcome.has_value();
        if (finished)
            break;
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QCOMPARE(fixtures::leftIn(folder.path()), exists ? QStringList {QStringLiteral("saved.tar")} : QStringList());
        QCOMPARE(bytesOf(target), exists ? QByteArray("old") : QByteArray());
    }
    QVERIFY(moments > 3);
    QCOMPARE(fixtures::leftIn(folder.path()), QStringList {QStringLiteral("saved.tar")});
}

void TestSave::fullDiskLeavesNothing_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 511, 100'000, 1'000'000, 3'500'000})
        QTest::addRow("%d bytes", bytes) << bytes;
}

/** A file size limit stands in for a full disk: both are errors from write(2). */
void TestSave::fullDiskLeavesNothing()
{
    QFETCH(int, bytes);
    const LoadedImagePtr original = load(write(Packing::Gzip, Form::Oci, LargeBytes));
    const QDir folder(path(QStringLiteral("out")));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const QString target = folder.filePath(QStringLiteral("saved.tar"));
    QVERIFY(imagebuilder::writeFile("old", target));
    SaveOptions options;
    options.format = SaveFormat::DockerArchive;
    options.compression = bytes % 2 == 0 ? Compression::None : Compression::Zstd;
    rlimit usual = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    const rlimit small {static_cast<rlim_t>(bytes), usual.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto outcome = saveImage(*original, merging(3, 0, 1), options, target, job);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Unreadable);
    QVERIFY2(outcome.error().message().contains(target), qPrintable(outcome.error().message()));
    QCOMPARE(fixtures::leftIn(folder.path()), QStringList {QStringLiteral("saved.tar")});
    QCOMPARE(bytesOf(target), QByteArray("old"));
    QVERIFY(saveImage(*original, merging(3, 0, 1), options, target, job));
}

void TestSave::wrongLayersAreRefused_data()
{
    QTest::addColumn<Packing>("packing");
    QTest::addColumn<Form>("form");
    QTest::addColumn<bool>("verify");
    QTest::addColumn<bool>("merge");
    for (const bool verify : {true, false}) {
        for (const bool merge : {true, false}) {
            QTest::addRow("plain %d %d", verify, merge) << Packing::None << Form::Oci << verify << merge;
            QTest::addRow("gzip %d %d", verify, merge) << Packing::Gzip << Form::Oci << verify << merge;
            QTest::addRow("docker %d %d", verify, merge) << Packing::None << Form::DockerArchive << verify << merge;
        }
    }
}

void TestSave::wrongLayersAreRefused()
{
    QFETCH(Packing, packing);
    QFETCH(Form, form);
    QFETCH(bool, verify);
    QFETCH(bool, merge);
    const QString file = write(packing, form);
    // Another layer in its place: well-formed, but not matching the digests.
    const auto other = imagebuilder::packLayer(
        imagebuilder::writeTar({entry("var/big", TarType::File, fixtures::sampleBytes(5000))}).value(), packing);
    std::vector<TarEntry> files = imagebuilder::layoutFiles(m_set, form);
    for (TarEntry &member : files) {
        if (member.content == m_set.layers[0].blob)
            member.content = other->blob;
    }
    QVERIFY(imagebuilder::writeFile(imagebuilder::writeTar(files).value(), file));
    LoadOptions options;
    options.verify = verify;
    const LoadedImagePtr original = load(file, options);
    const QString target = path(QStringLiteral("saved.tar"));
    const auto outcome = saveImage(*original, merge ? merging(3, 0, 1) : SavePlan::unchanged(3), {}, target, job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Damaged);
    QVERIFY2(outcome.error().message().contains(QStringLiteral("layer 0")), qPrintable(outcome.error().message()));
    QVERIFY(!QFile::exists(target));
}

void TestSave::placesThatCannotBe()
{
    const LoadedImagePtr original = load(write(Packing::Gzip, Form::Oci));
    const SavePlan plan = SavePlan::unchanged(3);
    QCOMPARE(saveImage(*original, plan, {}, m_directory->path(), job).error().kind, ErrorKind::Usage);
    QCOMPARE(
        saveImage(*original, plan, {}, path(QStringLiteral("no/such/folder")), job).error().kind, ErrorKind::NotFound);
    QCOMPARE(saveImage(*original, SavePlan::unchanged(2), {}, path(QStringLiteral("a")), job).error().kind,
        ErrorKind::Usage);
    // No image replaces the one that it is made from, whatever its name there is.
    const QString own = path(QStringLiteral("original.tar"));
    const QByteArray before = bytesOf(own);
    const QString alias = path(QStringLiteral("alias.tar"));
    QVERIFY(QFile::link(own, alias));
    for (const QString &place : {own, alias}) {
        const auto saved = saveImage(*original, merging(3, 0, 2), {}, place, job);
        QVERIFY(!saved && saved.error().kind == ErrorKind::Usage);
    }
    QCOMPARE(bytesOf(own), before);
}

void TestSave::rangesAreUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plan");
    QTest::newRow("all") << QStringLiteral("all") << QStringLiteral("0..5");
    QTest::newRow("one range") << QStringLiteral("1..3") << QStringLiteral("0 1..3 4 5");
    QTest::newRow("hyphen") << QStringLiteral(" 4-5 ") << QStringLiteral("0 1 2 3 4..5");
    QTest::newRow("several") << QStringLiteral("4..5,0..1") << QStringLiteral("0..1 2 3 4..5");
    QTest::newRow("neighbours") << QStringLiteral("0..1,2..3") << QStringLiteral("0..1 2..3 4 5");
    QTest::newRow("single") << QStringLiteral("3") << QStringLiteral("0 1 2 3 4 5");
    for (const char *wrong : {"", "x", "3..", "3..1", "0..6", "-1..2", "0..2,2..3", "1..2,", "99999..99999", "all,1"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << QString();
}

void TestSave::rangesAreUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, plan);
    const auto made = parseLayerRanges(text, 6).and_then(
        [](const std::vector<LayerRange> &ranges) { return SavePlan::merging(6, ranges); });
    QStringList ranges;
    for (const LayerRange &range : made ? made->ranges : std::vector<LayerRange>())
        ranges.append(rangeText(range));
    QCOMPARE(ranges.join(QLatin1Char(' ')), plan);
    if (!made)
        QCOMPARE(made.error().kind, ErrorKind::Usage);
}

void TestSave::namesAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reference");
    QTest::newRow("plain") << QStringLiteral("shop") << QStringLiteral("shop:latest");
    QTest::newRow("tag") << QStringLiteral("shop/api:V2.4_x") << QStringLiteral("shop/api:V2.4_x");
    QTest::newRow("port") << QStringLiteral("host.example:5000/a/b__c-d:1")
                          << QStringLiteral("host.example:5000/a/b__c-d:1");
    QTest::newRow("familiar") << QStringLiteral("docker.io/library/shop:1") << QStringLiteral("shop:1");
    for (const char *wrong : {"", "Shop", "shop:", "a//b", "-a", "a..b", "a:b:c", "a b", "a\nb", "a@sha256:00"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << QString();
}

void TestSave::namesAreChecked()
{
    QFETCH(QString, name);
    QFETCH(QString, reference);
    QCOMPARE(imageReference(name).value_or(QString()), reference);
}

void TestSave::jsonIsLeftAlone()
{
    const QByteArray odd = "{\"}\":\"]\\\"\\\\\"}";
    JsonSplice splice(" { \"a\" : 1e400 , \"b\\u0063\" : [ " + odd + " , 2 ] , \"a\" : \"x\" } ");
    QCOMPARE(splice.value(QStringLiteral("a")), QByteArray("\"x\""));
    QCOMPARE(jsonElements(splice.value(QStringLiteral("bc"))), QByteArrayList({odd, "2"}));
    splice.set(QStringLiteral("c"), "null");
    splice.set(QStringLiteral("bc"), jsonArray({jsonString(QStringLiteral("\"\n"))}));
    const QByteArray expected = "{\"a\":1e400,\"b\\u0063\":[\"\\\"\\n\"],\"a\":\"x\",\"c\":null}";
    QCOMPARE(splice.toText(), expected);
    QCOMPARE(jsonElements("[]"), QByteArrayList());
    QCOMPARE(JsonSplice("[1]").toText(), QByteArray("{}"));
}

STRATOSCOPE_TEST(TestSave)
#include "tst_save.moc"
