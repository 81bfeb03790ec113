// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cliprogram.h"
#include "listoutput.h"
#include "loadedviews.h"
#include "loadimage.h"
#include "modelview.h"
#include "oddlayer.h"
#include "openreference.h"
#include "seedrows.h"
#include "testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace stratoscope;

/**
 * Images of odd layers as a real podman and a real dockerd read them, held against what the program shows. What both
 * engines show alike, it has to show; where they differ, it has to agree with one. What they refuse, it shows with a
 * warning. STRATOSCOPE_SEEDS=FIRST:COUNT in the environment makes other images than the usual ones, and
 * STRATOSCOPE_REFUSALS=1 prints what was refused.
 *
 * Podman 4.3 and Docker 20.10 refuse a layer, with these words, for
 *
 *   a name twice, up to "./" and the like             duplicates of file paths not supported
 *   a directory that something else replaced later    chtimes: no such file, not a directory, too many … links
 *   a whiteout of what the layer has put there        mknod: file exists
 *   anything but an opaque marker below a whiteout    open, mkdir, mknod …: not a directory
 *   an opaque marker below a symlink in a loop        setxattr: too many levels of symbolic links
 *   a path below a symlink in a loop                  mkdir: too many levels of symbolic links
 *   a hard link to nothing, to itself, or to a file   link: no such file or directory
 *   of a lower layer
 *   a type that is none, or "7"                       unhandled tar header type
 *
 * "a", "/a" and "../a" are three names for tar-split, which looks for duplicates, but one file: the last one counts.
 */
class TestOddLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void showsTheSame_data() { addSeedRows(100, 20); }
    void showsTheSame();

private:
    void compareBatch(const std::vector<quint64> &seeds, bool together);
    void compareImage(quint64 seed, const OddImage &image, const std::vector<LoadedView> &engines);

    std::vector<std::unique_ptr<LoadedViews>> m_engines;
    std::unique_ptr<QTemporaryDir> m_directory;
    QByteArrayList m_failures;
};

namespace
{

/** What the program shows of an image. */
struct OurView
{
    WholeView files;
    QByteArray warnings;
    QByteArray listingDiffers; ///< From what the model holds.
    int exitCode = -1;
};

constexpr NowTime NoNow {std::numeric_limits<qint64>::min(), 0};

OurView ourView(const QString &archive)
{
    OurView ours;
    const FinishedRun run = runCli({QStringLiteral("list"), archive});
    ours.exitCode = run.exitCode;
    ours.warnings = run.errors.trimmed();
    if (run.exitCode != 0 && run.exitCode != 1)
        return ours;
    const auto source = openImageSource(archive, Job());
    const auto image = source ? loadImage(*source, 0, {}, Job()) : tl::unexpected(source.error());
    if (!image)
        throw std::runtime_error(image.error().message().toStdString());
    FileView seen = viewOfTree((*image)->tree, (*image)->top());
    FileView listed = parseList(run.output);
    // A root that no layer has an entry for is not listed.
    for (FileView *view : {&seen, &listed})
        view->erase("/");
    ours.files = wholeViewOfImage(**image, NoNow);
    for (auto &[path, file] : seen) {
        ours.files.try_emplace(path, QByteArray(1, file.type)); // Implied directories.
        file.deviceMajor = file.deviceMinor = 0; // A listing does not tell them.
    }
    ours.files.erase("/");
    ours.listingDiffers = differences(seen, listed);
    return ours;
}

/** Engines make up the metadata of implied directories; sparse files cannot be read one by one. */
bool isSame(const QByteArray &engine, const QByteArray &ours)
{
    static const QByteArray unreadable(" unreadable");
    const qsizetype end = ours.indexOf(unreadable);
    if (end > 0 && engine.startsWith(ours.first(end + 1)))
        return engine.mid(end + 11) == ours.mid(end + unreadable.size());
    return engine == ours || (engine.startsWith("d ") && engine.contains(" at now ") && ours.startsWith('d'));
}

QByteArray lineAt(const WholeView &view, const QByteArray &path)
{
    const auto found = view.find(path);
    return found == view.end() ? QByteArray("nothing") : found->second;
}

/** Paths where \a ours is as no engine has it. */
QByteArray oddDifferences(const std::vector<const WholeView *> &engines, const WholeView &ours)
{
    std::set<QByteArray> paths;
    for (const WholeView *view : engines) {
        for (const auto &[path, line] : *view)
            paths.insert(path);
    }
    for (const auto &[path, line] : ours)
        paths.insert(path);
    QByteArray text;
    for (const QByteArray &path : paths) {
        const QByteArray our = lineAt(ours, path);
        QByteArrayList lines;
        bool found = false;
        for (const WholeView *view : engines) {
            const QByteArray line = lineAt(*view, path);
            found = found || isSame(line, our);
            if (!lines.contains(line))
                lines.append(line);
        }
        if (!found)
            text += "\n  " + path.toPercentEncoding("/ .") + ": expected " + lines.join(" or ") + ", but found " + our;
    }
    return text;
}

}

void TestOddLayers::initTestCase()
{
    if (const QByteArray reason = enterMountNamespace(); !reason.isEmpty())
        QSKIP(reason.constData());
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    QByteArrayList reasons;
    for (const QString &name : {QStringLiteral("podman"), QStringLiteral("docker")}) {
        auto engine = std::make_unique<LoadedViews>(name);
        if (engine->reason().isEmpty())
            m_engines.push_back(std::move(engine));
        else
            reasons.append(engine->reason());
    }
    if (!reasons.isEmpty())
        QSKIP(reasons.join("; ").constData());
}

void TestOddLayers::cleanupTestCase()
{
    m_engines.clear();
}

void TestOddLayers::showsTheSame()
{
    QFETCH(quint64, first);
    QFETCH(quint64, count);
    std::vector<quint64> safe;
    std::vector<quint64> risky;
    for (quint64 seed = first; seed < first + count; ++seed)
        (oddImage(seed).isRisky ? risky : safe).push_back(seed);
    m_failures.clear();
    try {
        compareBatch(safe, true);
        compareBatch(risky, false);
    } catch (const std::exception &error) {
        QTest::qFail(error.what(), __FILE__, __LINE__);
    }
    if (!m_failures.isEmpty())
        QTest::qFail(m_failures.join("\n\n").constData(), __FILE__, __LINE__);
}

void TestOddLayers::compareBatch(const std::vector<quint64> &seeds, bool together)
{
    std::vector<OddImage> images;
    std::vector<std::vector<QByteArray>> layers;
    for (const quint64 seed : seeds) {
        images.push_back(oddImage(seed));
        layers.push_back(images.back().layers);
    }
    if (seeds.empty())
        return;
    std::vector<std::vector<LoadedView>> views;
    for (const auto &engine : m_engines)
        views.push_back(engine->show(layers, together));
    for (std::size_t i = 0; i < images.size(); ++i) {
        std::vector<LoadedView> ofImage;
        for (const auto &engine : views)
            ofImage.push_back(engine[i]);
        compareImage(seeds[i], images[i], ofImage);
    }
}

void TestOddLayers::compareImage(quint64 seed, const OddImage &image, const std::vector<LoadedView> &engines)
{
    const QString path = m_directory->filePath(QStringLiteral("image.tar"));
    QFile file(path);
    const QByteArray archive = dockerArchiveOf(image.layers, QStringLiteral("odd:1"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(archive) == archive.size());
    file.close();
    const OurView ours = ourView(path);
    QByteArray failure;
    if (ours.exitCode != 0 && ours.exitCode != 1)
        failure += "\n  exit code " + QByteArray::number(ours.exitCode);
    if (!ours.listingDiffers.isEmpty())
        failure += "\n  the listing is not what the model holds:" + ours.listingDiffers;
    std::vector<const WholeView *> views;
    for (std::size_t i = 0; i < engines.size(); ++i) {
        if (engines[i].files) {
            views.push_back(&*engines[i].files);
            continue;
        }
        if (qEnvironmentVariableIsSet("STRATOSCOPE_REFUSALS"))
            qInfo("%llu (%s): %s refuses: %s", seed, image.isRisky ? "foreseen" : "unforeseen",
                qPrintable(m_engines[i]->name()), engines[i].refusal.constData());
        if (ours.warnings.isEmpty())
            failure += "\n  no warning, but " + m_engines[i]->name().toUtf8() + " says: " + engines[i].refusal;
    }
    if (!views.empty())
        failure += oddDifferences(views, ours.files);
    if (!failure.isEmpty())
        m_failures.append("STRATOSCOPE_SEEDS=" + QByteArray::number(seed) + failure + "\n  in\n    "
            + image.description.join("\n    ") + (ours.warnings.isEmpty() ? "" : "\n  with " + ours.warnings));
}

STRATOSCOPE_TEST(TestOddLayers)
#include "tst_oddlayers.moc"
