// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "byteitems.h"
#include "cliprogram.h"
#include "findings.h"
#include "layerstats.h"
#include "layout.h"
#include "listoutput.h"
#include "modelview.h"
#include "overlaystack.h"
#include "seedrows.h"
#include "tarwriter.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;
using imagebuilder::Form;

/**
 * Compares the merged view with the kernel's: random stacks are unpacked as an engine would and mounted with
 * overlayfs at every height. STRATOSCOPE_SEEDS=FIRST:COUNT in the environment runs other stacks than the usual
 * ones, or repeats one of them.
 */
class TestOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void kernelSeesTheSame_data();
    void kernelSeesTheSame();
    void programListsTheSame_data();
    void programListsTheSame();

private:
    void compareLists(const std::vector<OracleLayer> &stack, const QString &path);
    void compareStack(const std::vector<OracleLayer> &stack);
    void compareBytes(const std::vector<OracleLayer> &stack, const UnionTree &tree);

    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace
{

UnionTree treeOf(const std::vector<OracleLayer> &stack)
{
    std::vector<LayerEntries> layers;
    for (std::size_t i = 0; i < stack.size(); ++i)
        layers.push_back(readLayerBlob(stack[i].packed.blob, QStringLiteral("layer %1").arg(i)));
    return UnionTree(std::move(layers));
}

/** A view as shown by `list`: without the root and the device numbers. */
FileView asListed(FileView view)
{
    view.erase("/");
    for (auto &[path, file] : view)
        file.deviceMajor = file.deviceMinor = 0;
    return view;
}

void keep(const std::vector<OracleLayer> &stack)
{
    const QString directory = qEnvironmentVariable("STRATOSCOPE_KEEP");
    for (std::size_t i = 0; !directory.isEmpty() && i < stack.size(); ++i)
        static_cast<void>(
            imagebuilder::writeFile(stack[i].packed.tar, QStringLiteral("%1/%2.tar").arg(directory).arg(i)));
}

bool linksBelow(const std::vector<OracleLayer> &stack)
{
    return std::any_of(stack.begin(), stack.end(), [](const OracleLayer &layer) { return layer.linksBelow; });
}

}

void TestOverlay::initTestCase()
{
    if (const QByteArray reason = enterMountNamespace(); !reason.isEmpty())
        QSKIP(reason.constData());
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    try {
        randomStack(0, m_directory->path().toUtf8());
    } catch (const std::exception &error) {
        QSKIP(qPrintable(QStringLiteral("overlayfs cannot be mounted here: %1").arg(QString::fromUtf8(error.what()))));
    }
}

void TestOverlay::kernelSeesTheSame_data()
{
    addSeedRows(400, 50);
}

void TestOverlay::kernelSeesTheSame()
{
    QFETCH(quint64, first);
    QFETCH(quint64, count);
    for (quint64 seed = first; seed < first + count; ++seed) {
        std::vector<OracleLayer> stack;
        try {
            stack = randomStack(seed, m_directory->path().toUtf8());
            compareStack(stack);
        } catch (const std::exception &error) {
            QTest::qFail(error.what(), __FILE__, __LINE__);
        }
        if (QTest::currentTestFailed()) {
            qInfo("run this stack again with STRATOSCOPE_SEEDS=%llu", seed);
            keep(stack);
            return;
        }
    }
}

void TestOverlay::compareStack(const std::vector<OracleLayer> &stack)
{
    const UnionTree tree = treeOf(stack);
    QCOMPARE(tree.layerCount(), stack.size());
    for (std::size_t upTo = 0; upTo < stack.size(); ++upTo) {
        FileView actual = viewOfTree(tree, LayerIndex(upTo));
        FileView expected = stack[upTo].merged;
        // A root that appears in no layer is not part of the image, but the kernel shows one.
        if (!actual.contains("/"))
            expected.erase("/");
        const QByteArray difference = differences(expected, actual);
        QVERIFY2(difference.isEmpty(), ("up to layer " + QByteArray::number(qsizetype(upTo)) + difference).constData());
        const std::vector<quint64> sizes = tree.visibleSizes(LayerIndex(upTo));
        const quint64 visible = sumOf(byteItems(tree, ByteScope::Visible, LayerIndex(upTo)));
        QCOMPARE(visible, sizes[PathTable::Root.value]);
        if (!linksBelow(stack))
            QCOMPARE(visible, bytesIn(expected));
    }
    compareBytes(stack, tree);
}

void TestOverlay::compareBytes(const std::vector<OracleLayer> &stack, const UnionTree &tree)
{
    const ImageStats stats = imageStats(tree);
    QCOMPARE(stats.layers.size(), stack.size());
    quint64 size = 0;
    for (std::size_t i = 0; i < stack.size(); ++i) {
        const LayerStats &layer = stats.layers[i];
        QCOMPARE(layer.visibleBytes + layer.wastedBytes, layer.size);
        QCOMPARE(layer.entries, layer.added + layer.modified + layer.metadataOnly + layer.unchanged + layer.deleted);
        if (!stack[i].linksBelow)
            QCOMPARE(layer.size, stack[i].bytes);
        size += layer.size;
    }
    QCOMPARE(stats.size, size);
    QCOMPARE(stats.visibleBytes + stats.wastedBytes, stats.size);
    quint64 hidden = 0;
    for (const Finding &finding : findings(tree, {}))
        hidden += finding.hider == NeverHidden ? 0 : finding.bytes;
    QCOMPARE(hidden, stats.wastedBytes);
    QCOMPARE(sumOf(byteItems(tree, ByteScope::Hidden)), stats.wastedBytes);
    if (linksBelow(stack))
        return;
    // What the layers contain but the kernel does not show is exactly what is found to be hidden.
    QCOMPARE(stats.visibleBytes, bytesIn(stack.back().merged));
    QCOMPARE(hidden, size - bytesIn(stack.back().merged));
}

void TestOverlay::programListsTheSame_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<quint64>("first");
    QTest::newRow("docker-archive") << Form::DockerArchive << quint64(10'000);
    QTest::newRow("docker-oci") << Form::DockerOci << quint64(20'000);
    QTest::newRow("oci") << Form::Oci << quint64(30'000);
    QTest::newRow("docker-dir") << Form::DockerDir << quint64(40'000);
}

void TestOverlay::programListsTheSame()
{
    QFETCH(Form, form);
    QFETCH(quint64, first);
    // The program starts once for each layer of each stack.
    const quint64 count = isSanitized() ? 2 : 8;
    for (quint64 seed = first; seed < first + count; ++seed) {
        try {
            const std::vector<OracleLayer> stack = randomStack(seed, m_directory->path().toUtf8());
            const auto tar = imagebuilder::writeTar(imagebuilder::layoutFiles(imageOfStack(stack), form));
            QVERIFY2(tar, tar ? "" : qPrintable(tar.error()));
            const QString path = m_directory->filePath(QStringLiteral("image.tar"));
            QVERIFY(imagebuilder::writeFile(*tar, path));
            compareLists(stack, path);
        } catch (const std::exception &error) {
            QFAIL(error.what());
        }
        if (QTest::currentTestFailed()) {
            qInfo("the stack was number %llu", seed);
            return;
        }
    }
}

void TestOverlay::compareLists(const std::vector<OracleLayer> &stack, const QString &path)
{
    for (const std::size_t upTo : {std::size_t(0), stack.size() / 2, stack.size() - 1}) {
        const FinishedRun run
            = runCli({QStringLiteral("list"), path, QStringLiteral("--up-to"), QString::number(upTo)});
        QVERIFY2(run.exitCode == 0, run.summary().constData());
        const QByteArray difference = differences(asListed(stack[upTo].merged), parseList(run.output));
        QVERIFY2(difference.isEmpty(), ("up to layer " + QByteArray::number(qsizetype(upTo)) + difference).constData());
    }
}

STRATOSCOPE_TEST(TestOverlay)
#include "tst_overlay.moc"
