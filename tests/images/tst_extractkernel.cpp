// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cliprogram.h"
#include "extraction.h"
#include "layout.h"
#include "loadimage.h"
#include "overlaystack.h"
#include "seedrows.h"
#include "tarwriter.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace stratoscope;
using imagebuilder::Form;

/** Compares what is extracted of random stacks with what the kernel shows for them at every height, mounted with
 *  overlayfs. STRATOSCOPE_SEEDS runs others, as in tst_overlay. */
class TestExtractKernel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { clear(QString()); } // Qt cannot remove names that are not valid text.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void directoryIsWhatTheKernelShows_data() { addSeedRows(200, 50); }
    void directoryIsWhatTheKernelShows();
    void tarIsWhatTheKernelShows();

private:
    void compareStack(const std::vector<OracleLayer> &stack);
    void compareHeight(const LoadedImage &image, const FileView &merged, std::size_t upTo);
    LoadedImagePtr load(const std::vector<OracleLayer> &stack);
    QString path(const QString &name) const { return m_directory->filePath(name); }
    void clear(const QString &name) const
    {
        if (m_directory)
            std::filesystem::remove_all(path(name).toStdString());
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace
{

/** A view without what directories do not get: devices, FIFOs, setuid and setgid; and without times that nobody set. */
FileView asExtracted(const FileView &view, const UnionTree &tree, LayerIndex upTo)
{
    FileView kept;
    for (auto [path, file] : view) {
        if (file.type == 'c' || file.type == 'b' || file.type == 'p')
            continue;
        file.mode &= 01777;
        const PathId id = tree.paths().find(path == "/" ? QByteArray() : path);
        const VersionId version = id.isValid() ? tree.visible(id, upTo) : VersionId();
        if (!version.isValid() || tree.version(version).implied)
            file.mtime = 0;
        kept.emplace(path, file);
    }
    return kept;
}

/** Which names share an inode, by the first of them. */
std::map<quint64, QByteArrayList> namesByInode(const FileView &view)
{
    std::map<quint64, QByteArrayList> names;
    for (const auto &[path, file] : view) {
        if (file.type != 'd')
            names[file.inode].append(path);
    }
    return names;
}

QByteArrayList linksIn(const FileView &view)
{
    QByteArrayList lines;
    for (const auto &[inode, names] : namesByInode(view)) {
        if (names.size() > 1)
            lines.append(names.join(' '));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

}

void TestExtractKernel::initTestCase()
{
    if (const QByteArray reason = enterMountNamespace(); !reason.isEmpty())
        QSKIP(reason.constData());
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    QVERIFY(QDir(m_directory->path()).mkdir(QStringLiteral("oracle")));
    try {
        randomStack(0, path(QStringLiteral("oracle")).toUtf8());
    } catch (const std::exception &error) {
        QSKIP(qPrintable(QStringLiteral("overlayfs cannot be mounted here: %1").arg(QString::fromUtf8(error.what()))));
    }
}

LoadedImagePtr TestExtractKernel::load(const std::vector<OracleLayer> &stack)
{
    const QString file = path(QStringLiteral("image.tar"));
    const auto tar = imagebuilder::writeTar(imagebuilder::layoutFiles(imageOfStack(stack), Form::Oci));
    if (!tar || !imagebuilder::writeFile(*tar, file))
        return nullptr;
    const auto source = openImageSource(file, Job());
    const auto loaded = source ? loadImage(*source, 0, {}, Job()) : tl::unexpected(source.error());
    return loaded ? *loaded : nullptr;
}

void TestExtractKernel::directoryIsWhatTheKernelShows()
{
    QFETCH(quint64, first);
    QFETCH(quint64, count);
    for (quint64 seed = first; seed < first + count; ++seed) {
        try {
            compareStack(randomStack(seed, path(QStringLiteral("oracle")).toUtf8()));
        } catch (const std::exception &error) {
            QTest::qFail(error.what(), __FILE__, __LINE__);
        }
        if (QTest::currentTestFailed()) {
            qInfo("run this stack again with STRATOSCOPE_SEEDS=%llu", seed);
            return;
        }
    }
}

void TestExtractKernel::compareStack(const std::vector<OracleLayer> &stack)
{
    const LoadedImagePtr image = load(stack);
    QVERIFY(image);
    for (const std::size_t upTo : std::set<std::size_t> {0, stack.size() / 2, stack.size() - 1})
        compareHeight(*image, stack[upTo].merged, upTo);
}

void TestExtractKernel::compareHeight(const LoadedImage &image, const FileView &merged, std::size_t upTo)
{
    const QString out = path(QStringLiteral("out"));
    clear(QStringLiteral("out"));
    const LayerIndex height(upTo);
    const auto outcome = extract(image, {{height, false}, {}}, {out, ExtractFormat::Directory}, Job());
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message()));
    FileView expected = asExtracted(merged, image.tree, height);
    FileView actual = asExtracted(viewOfDirectory(out.toUtf8()), image.tree, height);
    const VersionId root = image.tree.visible(PathTable::Root, height);
    if (!root.isValid() || image.tree.version(root).implied) {
        expected.erase("/");
        actual.erase("/");
    }
    const QByteArray difference = differences(expected, actual);
    QVERIFY2(difference.isEmpty(), ("up to layer " + QByteArray::number(qsizetype(upTo)) + difference).constData());
    QCOMPARE(linksIn(actual), linksIn(expected));
}

/** tar keeps everything, and our reader reads it as one layer. */
void TestExtractKernel::tarIsWhatTheKernelShows()
{
    for (quint64 seed = 500; seed < 520; ++seed) {
        const std::vector<OracleLayer> stack = randomStack(seed, path(QStringLiteral("oracle")).toUtf8());
        const LoadedImagePtr image = load(stack);
        QVERIFY(image);
        const QString file = path(QStringLiteral("out.tar"));
        const auto outcome = extract(*image, {{image->top(), false}, {}}, {file, ExtractFormat::Tar}, Job());
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message()));
        QVERIFY(outcome->leftOut.isEmpty());
        clear(QStringLiteral("unpacked"));
        QVERIFY(QDir(m_directory->path()).mkdir(QStringLiteral("unpacked")));
        // -P: otherwise, it makes some links last and changes the times of their directories.
        const FinishedRun run = runProgram(QStandardPaths::findExecutable(QStringLiteral("tar")),
            {QStringLiteral("xpPf"), file, QStringLiteral("--numeric-owner"), QStringLiteral("-C"),
                path(QStringLiteral("unpacked"))});
        QVERIFY2(run.exitCode == 0, run.summary().constData());
        FileView expected = stack.back().merged;
        FileView actual = viewOfDirectory(path(QStringLiteral("unpacked")).toUtf8());
        for (FileView *view : {&expected, &actual}) {
            view->erase("/");
            for (auto &[name, seen] : *view) {
                const VersionId version = image->tree.visible(image->tree.paths().find(name), image->top());
                if (version.isValid() && image->tree.version(version).implied)
                    seen.mtime = 0;
            }
        }
        const QByteArray difference = differences(expected, actual);
        QVERIFY2(difference.isEmpty(), ("seed " + QByteArray::number(seed) + difference).constData());
        QCOMPARE(linksIn(actual), linksIn(expected));
    }
}

STRATOSCOPE_TEST(TestExtractKernel)
#include "tst_extractkernel.moc"
