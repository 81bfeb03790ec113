// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fileview.h"
#include "kerneltrial.h"
#include "layertarfile.h"
#include "lowerstack.h"
#include "posixcall.h"
#include "putontop.h"
#include "scratchmount.h"
#include "seedrows.h"
#include "testprogram.h"
#include "wholeview.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <stdexcept>
#include <sys/stat.h>

using namespace stratoscope;
using imagebuilder::Generator;

/**
 * Upper directories against the kernel: random sequences of operations are done on a mounted overlayfs that may write
 * redirects and metacopies, then its upper directory is read and must show the same merged tree, as must a layer that
 * all is merged into. STRATOSCOPE_SEEDS=FIRST:COUNT in the environment runs other sequences than the usual ones.
 */
class TestUpperKernel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void kernelShowsTheSame_data();
    void kernelShowsTheSame();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace
{

constexpr int OperationsOnUpper = 60;
/** No file is made at a time of its own. */
constexpr NowTime AnyTime {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};

QByteArray subfolder(const QByteArray &directory, const QByteArray &name)
{
    const QByteArray path = directory + '/' + name;
    checked(mkdir(path.constData(), 0755), "mkdir", path);
    return path;
}

/** Renaming and changing metadata are what redirects and metacopies come from. */
TrialOperation upperTrial(Generator &random, const std::vector<QByteArray> &paths)
{
    using Kind = TrialOperation::Kind;
    TrialOperation trial = randomTrial(random, paths);
    for (int i = 0; i < 4 && trial.kind != Kind::RenamePath && trial.kind != Kind::ChangeMode; ++i)
        trial = randomTrial(random, paths);
    return trial;
}

void changeAtRandom(Generator &random, const QByteArray &merged)
{
    std::vector<QByteArray> paths;
    for (int i = 0; i < OperationsOnUpper; ++i) {
        if (i % 8 == 0) {
            paths.clear();
            for (const auto &[path, file] : viewOfDirectory(merged))
                paths.push_back(path);
        }
        static_cast<void>(doInKernel(upperTrial(random, paths), merged));
    }
}

template<typename T>
T valueOrThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().message().toStdString());
    return std::move(*result);
}

/** What differs; empty if nothing does. The root is not an entry of an upper directory. */
QByteArray compared(WholeView expected, const LoadedImage &image)
{
    WholeView seen = wholeViewOfImage(image, AnyTime);
    expected.erase("/");
    seen.erase("/");
    return differences(expected, seen);
}

QByteArray problemIn(quint64 seed, const QByteArray &directory)
{
    const ScratchMount memory = ScratchMount::tmpfs(directory);
    Generator random(seed);
    const QByteArray target = subfolder(directory, "merged");
    const QByteArray upper = subfolder(directory, "upper");
    const QByteArray work = subfolder(directory, "work");
    const LowerStack lower = randomLowerStack(random, directory, target);
    WholeView expected;
    {
        const ScratchMount merged
            = ScratchMount::writableOverlay(lower.directories, upper, work, target, "redirect_dir=on,metacopy=on");
        changeAtRandom(random, target);
        expected = wholeViewOfDirectory(target, AnyTime);
    }
    ReadLayer layer = valueOrThrow(readUpper(QString::fromUtf8(upper), Job()));
    if (layer.layer.damage || !layer.warnings.isEmpty())
        return "the upper directory: " + layer.warnings.join(QLatin1Char('\n')).toUtf8();
    const LoadedImagePtr image = valueOrThrow(putOnTop(lower.image, std::move(layer), Job()));
    if (const QByteArray problem = compared(expected, *image); !problem.isEmpty())
        return "the merged tree: " + problem;

    // What is checked before saving is known of no layer here.
    auto source = std::make_shared<ImageSource>(*lower.image->source);
    for (std::size_t i = 0; i < image->layers.size(); ++i)
        source->images.front().layers.emplace_back().hostDirectory = QStringLiteral("here");
    auto whole = std::make_shared<LoadedImage>(*image);
    whole->source = source;
    const QString tar = QString::fromUtf8(directory + "/all.tar");
    valueOrThrow(writeLayerTar(*whole, {LayerIndex(std::size_t(0)), image->top()}, tar, Job()));
    auto base = std::make_shared<LoadedImage>();
    base->source = lower.image->source;
    const LoadedImagePtr saved = valueOrThrow(putOnTop(base, valueOrThrow(readUpper(tar, Job())), Job()));
    const QByteArray problem = compared(expected, *saved);
    return problem.isEmpty() ? problem : "merged into one layer: " + problem;
}

}

void TestUpperKernel::initTestCase()
{
    if (const QByteArray reason = enterMountNamespace(); !reason.isEmpty())
        QSKIP(reason.constData());
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    umask(0);
    try {
        problemIn(0, m_directory->path().toUtf8());
    } catch (const std::exception &error) {
        QSKIP(qPrintable(QStringLiteral("overlayfs cannot be mounted here: %1").arg(QString::fromUtf8(error.what()))));
    }
}

void TestUpperKernel::kernelShowsTheSame_data()
{
    addSeedRows(240, 40);
}

void TestUpperKernel::kernelShowsTheSame()
{
    QFETCH(const quint64, first);
    QFETCH(const quint64, count);
    for (quint64 seed = first; seed < first + count; ++seed) {
        QByteArray problem;
        try {
            problem = problemIn(seed, m_directory->path().toUtf8());
        } catch (const std::exception &error) {
            problem = error.what();
        }
        if (problem.isEmpty())
            continue;
        qInfo("run this sequence again with STRATOSCOPE_SEEDS=%llu", seed);
        QFAIL(problem.constData());
    }
}

STRATOSCOPE_TEST(TestUpperKernel)
#include "tst_upperkernel.moc"
