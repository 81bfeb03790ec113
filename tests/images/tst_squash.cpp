// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cliprogram.h"
#include "contenthashes.h"
#include "layout.h"
#include "loadimage.h"
#include "modelview.h"
#include "overlaystack.h"
#include "saveimage.h"
#include "seedrows.h"
#include "tarwriter.h"
#include "testprogram.h"
#include "whatif.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace stratoscope;
using imagebuilder::Form;

/**
 * Compares images saved with squashed layers with the kernel: random stacks are mounted with overlayfs, saved in every
 * way, read back and compared. STRATOSCOPE_SEEDS=FIRST:COUNT in the environment runs other stacks than the usual ones.
 */
class TestSquash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void showsTheSame_data();
    void showsTheSame();

private:
    void saveInAllWays(const std::vector<OracleLayer> &stack, const LoadedImage &original, quint64 seed);
    void compare(const std::vector<OracleLayer> &stack, const LoadedImage &original, const SavePlan &plan,
        const SaveOptions &options);
    LoadedImagePtr loaded(const QString &path);

    std::unique_ptr<QTemporaryDir> m_memory; ///< For the kernel's mounts.
    std::unique_ptr<QTemporaryDir> m_files;
    ScratchMount m_quick; ///< Mounted on m_files, because saving to a disk would wait until everything is written.
};

namespace
{

const Job job;

/** Everything known about a file, in one line. */
QByteArray lineOf(const LoadedImage &image, VersionId version)
{
    const UnionTree &tree = image.tree;
    const Inode inode = tree.inode(version);
    QByteArray line;
    for (const qint64 number : {qint64(inode.type), qint64(inode.mode), qint64(inode.uid), qint64(inode.gid),
             qint64(inode.size), inode.mtime, inode.mtime < 0 ? qint64(0) : qint64(inode.mtimeNsec),
             qint64(inode.deviceMajor), qint64(inode.deviceMinor)})
        line += QByteArray::number(number) + ' ';
    if (inode.type == EntryType::Symlink)
        line += " -> " + tree.symlinkTarget(version);
    if (inode.xattrs != Inode::NoText) {
        for (const Xattr &xattr : tree.xattrs(version))
            line += ' ' + xattr.name + '=' + xattr.value.toHex();
    }
    if (inode.type == EntryType::File && inode.size > 0) {
        const auto hash = contentHash(tree, image.layers, version, ContentHash::Kind::Xxh3, job);
        line += hash ? QByteArray::number(hash->low, 16) + QByteArray::number(hash->high, 16)
                     : QByteArrayLiteral(" unreadable");
    }
    return line;
}

std::map<QByteArray, QByteArray> linesOf(const LoadedImage &image, LayerIndex upTo)
{
    std::map<QByteArray, QByteArray> lines;
    const PathTable &paths = image.tree.paths();
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const VersionId version = image.tree.visible(PathId(i), upTo);
        if (version.isValid())
            lines[paths.fullPath(PathId(i))] = lineOf(image, version);
    }
    return lines;
}

/** Maps each name of a file to the file's first name. */
std::map<QByteArray, QByteArray> namesOf(const LoadedImage &image)
{
    std::map<quint64, QByteArray> first;
    std::map<QByteArray, QByteArray> names;
    const PathTable &paths = image.tree.paths();
    std::map<QByteArray, VersionId> visible;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const VersionId version = image.tree.visible(PathId(i), image.top());
        if (version.isValid() && image.tree.type(version) != EntryType::Directory)
            visible[paths.fullPath(PathId(i))] = version;
    }
    for (const auto &[path, version] : visible)
        names[path] = first.try_emplace(image.tree.fileKey(version), path).first->second;
    return names;
}

QByteArray firstDifference(
    const std::map<QByteArray, QByteArray> &expected, const std::map<QByteArray, QByteArray> &actual)
{
    for (const auto &[path, line] : expected) {
        const auto found = actual.find(path);
        if (found == actual.end())
            return path + " is missing: " + line;
        if (found->second != line)
            return path + ": " + line + " became " + found->second;
    }
    for (const auto &[path, line] : actual) {
        if (!expected.contains(path))
            return path + " should not be there: " + line;
    }
    return {};
}

std::vector<SavePlan> plansFor(std::size_t layers)
{
    std::vector<SavePlan> plans {SavePlan::unchanged(layers)};
    for (std::size_t first = 0; first < layers; ++first) {
        for (std::size_t last = first + 1; last < layers; ++last)
            plans.push_back(*SavePlan::merging(layers, {{LayerIndex(first), LayerIndex(last)}}));
    }
    if (layers >= 4)
        plans.push_back(*SavePlan::merging(layers,
            {{LayerIndex(std::size_t(0)), LayerIndex(std::size_t(1))},
                {LayerIndex(std::size_t(2)), LayerIndex(layers - 1)}}));
    return plans;
}

}

void TestSquash::initTestCase()
{
    if (const QByteArray reason = enterMountNamespace(); !reason.isEmpty())
        QSKIP(reason.constData());
    m_memory = std::make_unique<QTemporaryDir>();
    m_files = std::make_unique<QTemporaryDir>();
    QVERIFY(m_memory->isValid() && m_files->isValid());
    try {
        m_quick = ScratchMount::tmpfs(m_files->path().toUtf8());
        randomStack(0, m_memory->path().toUtf8());
    } catch (const std::exception &error) {
        QSKIP(qPrintable(QStringLiteral("overlayfs cannot be mounted here: %1").arg(QString::fromUtf8(error.what()))));
    }
}

void TestSquash::showsTheSame_data()
{
    addSeedRows(60, 20);
}

void TestSquash::showsTheSame()
{
    QFETCH(quint64, first);
    QFETCH(quint64, count);
    for (quint64 seed = first; seed < first + count; ++seed) {
        try {
            const std::vector<OracleLayer> stack = randomStack(seed, m_memory->path().toUtf8());
            const auto tar = imagebuilder::writeTar(
                imagebuilder::layoutFiles(imageOfStack(stack), seed % 2 == 0 ? Form::Oci : Form::DockerArchive));
            QVERIFY2(tar, tar ? "" : qPrintable(tar.error()));
            const QString path = m_files->filePath(QStringLiteral("original.tar"));
            QVERIFY(imagebuilder::writeFile(*tar, path));
            const LoadedImagePtr original = loaded(path);
            QVERIFY(original);
            saveInAllWays(stack, *original, seed);
        } catch (const std::exception &error) {
            QTest::qFail(error.what(), __FILE__, __LINE__);
        }
        if (QTest::currentTestFailed()) {
            qInfo("run this stack again with STRATOSCOPE_SEEDS=%llu", seed);
            return;
        }
    }
}

LoadedImagePtr TestSquash::loaded(const QString &path)
{
    const auto source = openImageSource(path, job);
    if (!source) {
        QTest::qFail(qPrintable(source.error().message()), __FILE__, __LINE__);
        return nullptr;
    }
    auto image = loadImage(*source, 0, {}, job);
    if (!image)
        QTest::qFail(qPrintable(image.error().message()), __FILE__, __LINE__);
    return image ? *image : nullptr;
}

void TestSquash::saveInAllWays(const std::vector<OracleLayer> &stack, const LoadedImage &original, quint64 seed)
{
    static const std::pair<SaveFormat, Compression> ways[] = {{SaveFormat::OciArchive, Compression::Gzip},
        {SaveFormat::OciArchive, Compression::Zstd}, {SaveFormat::OciArchive, Compression::None},
        {SaveFormat::DockerArchive, Compression::None}, {SaveFormat::DockerArchive, Compression::Gzip}};
    std::size_t way = seed;
    for (const SavePlan &plan : plansFor(stack.size())) {
        SaveOptions options;
        std::tie(options.format, options.compression) = ways[way++ % std::size(ways)];
        compare(stack, original, plan, options);
        if (QTest::currentTestFailed()) {
            QStringList ranges;
            for (const LayerRange &range : plan.ranges)
                ranges.append(rangeText(range));
            qInfo("the layers were %s", qPrintable(ranges.join(QLatin1Char(' '))));
            return;
        }
    }
}

void TestSquash::compare(const std::vector<OracleLayer> &stack, const LoadedImage &original, const SavePlan &plan,
    const SaveOptions &options)
{
    const QString path = m_files->filePath(QStringLiteral("saved.tar"));
    const auto outcome = saveImage(original, plan, options, path, job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message()));
    const QByteArray bytes = bytesOf(path);
    QCOMPARE(quint64(bytes.size()), outcome->fileBytes);
    QVERIFY(saveImage(original, plan, options, path, job));
    QVERIFY2(bytesOf(path) == bytes, "saving again must give the same bytes");

    const LoadedImagePtr saved = loaded(path);
    QVERIFY(saved);
    QVERIFY(!saved->isDamaged());
    // Unchanged layers still have their oddities; rewritten ones have none.
    if (plan.ranges.size() == 1 && !plan.isUnchanged())
        QVERIFY2(saved->warnings.isEmpty(), qPrintable(saved->warnings.join(QLatin1Char('\n'))));
    QCOMPARE(saved->layers.size(), plan.ranges.size());
    QCOMPARE(saved->image().id, outcome->id);
    const WhatIf planned = whatIf(original, plan);
    for (std::size_t i = 0; i < plan.ranges.size(); ++i) {
        const LayerRange range = plan.ranges[i];
        QCOMPARE(saved->layers[i].diffIdVerdict, Verdict::Verified);
        QCOMPARE(planned.layers[i].tarBytes, outcome->layers[i].blob.streamBytes);
        QCOMPARE(planned.layers[i].contentBytes, saved->stats.layers[i].size);

        FileView seen = viewOfTree(saved->tree, LayerIndex(i));
        FileView expected = stack[range.last.value].merged;
        if (!seen.contains("/"))
            expected.erase("/");
        QVERIFY2(differences(expected, seen).isEmpty(), differences(expected, seen).constData());
        const QByteArray difference = firstDifference(linesOf(original, range.last), linesOf(*saved, LayerIndex(i)));
        QVERIFY2(difference.isEmpty(), difference.constData());
    }
    if (plan.ranges.size() == 1) {
        const QByteArray difference = firstDifference(namesOf(original), namesOf(*saved));
        QVERIFY2(difference.isEmpty(), ("hard links: " + difference).constData());
    }
}

STRATOSCOPE_TEST(TestSquash)
#include "tst_squash.moc"
