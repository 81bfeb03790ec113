// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "extraction.h"
#include "imagemount.h"
#include "layout.h"
#include "loadimage.h"
#include "overlaystack.h"
#include "scratchmount.h"
#include "seedrows.h"
#include "tarwriter.h"
#include "testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sys/stat.h>

using namespace stratoscope;
using imagebuilder::Form;

/** Compares what a mounted random stack shows with what the kernel shows for it at every height, mounted with overlayfs:
 *  whole, and when overlayfs puts the mounted layers together. STRATOSCOPE_SEEDS runs others, as in tst_overlay. */
class TestMountKernel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void mountShowsWhatTheKernelShows_data() { addSeedRows(60, 20); }
    void mountShowsWhatTheKernelShows();
    void contentsAreWhatIsExtracted();

private:
    void compareStack(quint64 seed);
    void compareLayers(const std::vector<OracleLayer> &stack, std::size_t upTo);
    LoadedImagePtr load(const std::vector<OracleLayer> &stack);
    QString path(const QString &name) const { return m_directory->filePath(name); }
    QByteArray mounted(const char *below) const { return path(QStringLiteral("image/")).toUtf8() + below; }

    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace
{

/** Which names share an inode, and that the inode tells how many they are. */
QByteArrayList sharedInodes(const FileView &view)
{
    std::map<quint64, QByteArrayList> names;
    for (const auto &[path, file] : view) {
        if (file.type != 'd')
            names[file.inode].append(path);
    }
    QByteArrayList lines;
    for (const auto &[inode, all] : names) {
        if (all.size() > 1)
            lines.append(all.join(' '));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

/** Of directories that layers only imply, nobody sets the times. */
void forgetImplied(FileView &view, const UnionTree &tree, LayerIndex upTo)
{
    for (auto &[path, file] : view) {
        const PathId id = tree.paths().find(path == "/" ? QByteArray() : path);
        const VersionId version = id.isValid() ? tree.visible(id, upTo) : VersionId();
        if (!version.isValid() || tree.version(version).implied)
            file.mtime = 0;
    }
    const VersionId root = tree.visible(PathTable::Root, upTo);
    if (!root.isValid() || tree.version(root).implied)
        view.erase("/");
}

std::string mountedBytes(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}

void TestMountKernel::initTestCase()
{
    if (const QByteArray reason = enterMountNamespace(); !reason.isEmpty())
        QSKIP(reason.constData());
    if (const auto obstacle = mountObstacle())
        QSKIP(qPrintable(obstacle->message()));
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    for (const char *name : {"oracle", "image", "merged"})
        QVERIFY(QDir(m_directory->path()).mkdir(QString::fromLatin1(name)));
    try {
        randomStack(0, path(QStringLiteral("oracle")).toUtf8());
    } catch (const std::exception &error) {
        QSKIP(qPrintable(QStringLiteral("overlayfs cannot be mounted here: %1").arg(QString::fromUtf8(error.what()))));
    }
}

void TestMountKernel::cleanupTestCase()
{
    if (!m_directory)
        return;
    unmountBelow(m_directory->path().toUtf8());
    std::filesystem::remove_all(m_directory->path().toStdString()); // Qt cannot remove names that are not valid text.
}

LoadedImagePtr TestMountKernel::load(const std::vector<OracleLayer> &stack)
{
    const QString file = path(QStringLiteral("image.tar"));
    const auto tar = imagebuilder::writeTar(imagebuilder::layoutFiles(imageOfStack(stack), Form::Oci));
    if (!tar || !imagebuilder::writeFile(*tar, file))
        return nullptr;
    const auto source = openImageSource(file, Job());
    const auto loaded = source ? loadImage(*source, 0, {}, Job()) : tl::unexpected(source.error());
    return loaded ? *loaded : nullptr;
}

void TestMountKernel::mountShowsWhatTheKernelShows()
{
    QFETCH(quint64, first);
    QFETCH(quint64, count);
    for (quint64 seed = first; seed < first + count; ++seed) {
        try {
            compareStack(seed);
        } catch (const std::exception &error) {
            QTest::qFail(error.what(), __FILE__, __LINE__);
        }
        if (QTest::currentTestFailed()) {
            qInfo("run this stack again with STRATOSCOPE_SEEDS=%llu", seed);
            return;
        }
    }
}

void TestMountKernel::compareStack(quint64 seed)
{
    const std::vector<OracleLayer> stack = randomStack(seed, path(QStringLiteral("oracle")).toUtf8());
    const LoadedImagePtr image = load(stack);
    QVERIFY(image);
    const auto mount = ImageMount::mount(image, path(QStringLiteral("image")));
    QVERIFY2(mount, mount ? "" : qPrintable(mount.error().message()));
    bool isRootOpaque = false;
    for (std::size_t upTo = 0; upTo < stack.size(); ++upTo) {
        FileView expected = stack[upTo].merged;
        FileView actual = viewOfDirectory(mounted("up-to/") + QByteArray::number(qsizetype(upTo)));
        forgetImplied(expected, image->tree, LayerIndex(upTo));
        forgetImplied(actual, image->tree, LayerIndex(upTo));
        const QByteArray difference = differences(expected, actual);
        QVERIFY2(difference.isEmpty(), ("up to layer " + QByteArray::number(qsizetype(upTo)) + difference).constData());
        QCOMPARE(sharedInodes(actual), sharedInodes(expected));
        // The kernel does not ask whether a layer's root is opaque.
        const LayerRow *root = image->tree.row(LayerIndex(upTo), PathTable::Root);
        isRootOpaque = isRootOpaque || (root && root->change == Change::Opaque);
        if (!isRootOpaque)
            compareLayers(stack, upTo);
    }
    QCOMPARE(differences(viewOfDirectory(mounted("up-to/") + QByteArray::number(qsizetype(stack.size()) - 1)),
                 viewOfDirectory(mounted("unified"))),
        QByteArray());
}

/** Puts the mounted layers together as an engine would. */
void TestMountKernel::compareLayers(const std::vector<OracleLayer> &stack, std::size_t upTo)
{
    std::vector<QByteArray> lower {path(QStringLiteral("oracle")).toUtf8()};
    for (std::size_t layer = 0; layer <= upTo; ++layer)
        lower.insert(lower.begin(), mounted("layers/") + QByteArray::number(qsizetype(layer)));
    const QByteArray target = path(QStringLiteral("merged")).toUtf8();
    const ScratchMount overlay = ScratchMount::overlay(lower, target);
    FileView expected = stack[upTo].merged;
    FileView actual = viewOfDirectory(target);
    for (FileView *view : {&expected, &actual}) {
        view->erase("/");
        for (auto &[path, file] : *view) {
            if (file.type == 'd')
                file.mtime = 0;
        }
    }
    const QByteArray difference = differences(expected, actual);
    QVERIFY2(difference.isEmpty(), ("layers up to " + QByteArray::number(qsizetype(upTo)) + difference).constData());
}

void TestMountKernel::contentsAreWhatIsExtracted()
{
    std::size_t compared = 0;
    for (quint64 seed = 700; seed < 706; ++seed) {
        const LoadedImagePtr image = load(randomStack(seed, path(QStringLiteral("oracle")).toUtf8()));
        QVERIFY(image);
        const QString out = path(QStringLiteral("out"));
        std::filesystem::remove_all(out.toStdString());
        QVERIFY(extract(*image, {{image->top(), false}, {}}, {out, ExtractFormat::Directory}, Job()));
        const auto mount = ImageMount::mount(image, path(QStringLiteral("image")));
        QVERIFY2(mount, mount ? "" : qPrintable(mount.error().message()));
        for (const auto &[name, seen] : viewOfDirectory(out.toUtf8())) {
            if (seen.type != 'f' || seen.size == 0)
                continue;
            const std::filesystem::path file = name.sliced(1).toStdString();
            QCOMPARE(mountedBytes(mounted("unified").toStdString() / file), mountedBytes(out.toStdString() / file));
            ++compared;
        }
    }
    QVERIFY(compared > 20);
}

STRATOSCOPE_TEST(TestMountKernel)
#include "tst_mountkernel.moc"
