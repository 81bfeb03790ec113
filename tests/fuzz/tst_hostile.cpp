// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "confinedprogram.h"
#include "generate.h"
#include "hostilecases.h"
#include "sampleimage.h"
#include "testprogram.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;
using namespace stratoscope::imagebuilder;

/** Feeds bad input to the real program: expects a clear message, the right exit code, bounded memory and time,
 *  and no files written. */
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void soundImageIsFine();
    void badInput_data();
    void badInput();
    void truncated_data();
    void truncated();
    void bitFlipped_data();
    void bitFlipped();

private:
    void checkOtherFormat(const HostileCase &bad);
    void checkList(const HostileCase &bad);
    void checkSquash();
    FinishedRun check(const QStringList &command, const QList<int> &exitCodes, const QByteArray &says = {});
    void checkOutput(const FinishedRun &run, bool isReport);

    ConfinedProgram m_program;
};

namespace
{

const QStringList report {QStringLiteral("report"), QStringLiteral("--format"), QStringLiteral("json")};
const QStringList list {QStringLiteral("list")};

constexpr quint64 mostMemory = 300ull << 20;
constexpr qint64 mostMilliseconds = 20'000;

/** Where a tar of one-block headers has the contents of the files for which \a isMeant is true. */
std::vector<std::pair<qsizetype, qsizetype>> contentRanges(
    const std::vector<TarEntry> &files, const std::function<bool(const QByteArray &)> &isMeant)
{
    std::vector<std::pair<qsizetype, qsizetype>> ranges;
    qsizetype at = 0;
    for (const TarEntry &file : files) {
        at += 512;
        const qsizetype size = file.content.size();
        if (isMeant(file.path))
            ranges.emplace_back(at, at + size);
        at += (size + 511) / 512 * 512;
    }
    return ranges;
}

bool isInside(qsizetype offset, const std::vector<std::pair<qsizetype, qsizetype>> &ranges)
{
    return std::any_of(ranges.begin(), ranges.end(),
        [&](const auto &range) { return range.first <= offset && offset < range.second; });
}

/** Puts the documents before the blobs, so that a truncated archive still has something to show. */
std::vector<TarEntry> documentsFirst(std::vector<TarEntry> files)
{
    std::stable_partition(files.begin(), files.end(),
        [](const TarEntry &file) { return file.content.startsWith('{') || file.content.startsWith('['); });
    return files;
}

std::vector<TarEntry> sampleFiles(const QByteArray &kind)
{
    if (kind.startsWith("docker-archive"))
        return layoutFiles(sampleSet(), Form::DockerArchive);
    return documentsFirst(layoutFiles(sampleSet(), kind == "oci" ? Form::Oci : Form::DockerOci));
}

}

void TestHostile::checkOutput(const FinishedRun &run, bool isReport)
{
    if (run.exitCode == 3) {
        QVERIFY2(run.output.isEmpty(), run.summary().constData());
    } else if (isReport) {
        const QJsonObject object = QJsonDocument::fromJson(run.output).object();
        for (const char *key : {"image", "layers", "totals", "warnings"})
            QVERIFY2(object.contains(QLatin1String(key)), run.summary().constData());
    }
    if (run.exitCode != 0)
        QVERIFY2(!run.errors.isEmpty(), "there is no message");
    QVERIFY2(!run.errors.contains('\x1b'), "a message contains escape sequences");
}

FinishedRun TestHostile::check(const QStringList &command, const QList<int> &exitCodes, const QByteArray &says)
{
    const FinishedRun run = m_program.run(command + QStringList {m_program.inputPath()});
    const auto verify = [&](bool good, const char *what) {
        return QTest::qVerify(good, what, run.summary().constData(), __FILE__, __LINE__);
    };
    const bool fine = verify(exitCodes.contains(run.exitCode), "the exit code is right")
        && verify(says.isEmpty() || run.errors.contains(says), "the message names what is wrong")
        && verify(m_program.strayFiles().isEmpty(), "nothing is written");
    if (fine && !isSanitized()) {
        verify(run.milliseconds < mostMilliseconds, "time is bounded");
        verify(run.peakBytes < mostMemory, "memory is bounded");
    }
    if (!QTest::currentTestFailed())
        checkOutput(run, command == report);
    return run;
}

/** The other formats get the same input; each case takes the next one. */
void TestHostile::checkOtherFormat(const HostileCase &bad)
{
    static std::size_t turn = 0;
    const char *const formats[] = {"text", "html", "markdown", "sarif"};
    check({QStringLiteral("report"), QStringLiteral("--format"), QLatin1String(formats[turn++ % std::size(formats)])},
        bad.exitCodes, bad.says);
}

void TestHostile::checkList(const HostileCase &bad)
{
    const FinishedRun listed = check(list, bad.exitCodes, bad.says);
    if (!bad.lists.isEmpty())
        QVERIFY2(listed.output.contains("\"" + bad.lists + "\""), listed.summary().constData());
}

/** Whatever can be read can also be squashed, and the result is valid; otherwise nothing is left behind. */
void TestHostile::checkSquash()
{
    const QTemporaryDir folder;
    const QString saved = folder.filePath(QStringLiteral("saved.tar"));
    const FinishedRun run = check(
        {QStringLiteral("squash"), QStringLiteral("--compress"), QStringLiteral("none"), QStringLiteral("-o"), saved},
        {0, 1, 2, 3});
    const QStringList left = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(left, run.exitCode == 0 ? QStringList {QStringLiteral("saved.tar")} : QStringList());
    if (run.exitCode != 0 || isSanitized() || QTest::currentTestFailed())
        return;
    const FinishedRun reread = runCli({QStringLiteral("report"), saved});
    QVERIFY2(reread.exitCode == 0, (run.summary() + reread.summary()).constData());
}

void TestHostile::soundImageIsFine()
{
    for (const Form form : {Form::DockerArchive, Form::DockerOci, Form::Oci, Form::DockerDir}) {
        store(asTar(layoutFiles(sampleSet(), form)), m_program.inputPath());
        const FinishedRun run = check(list, {0});
        QVERIFY2(run.errors.isEmpty(), run.errors.constData());
        QVERIFY(run.output.contains("\"/srv/new\""));
        QVERIFY(!run.output.contains("tool3\""));
    }
}

void TestHostile::badInput_data()
{
    QTest::addColumn<HostileCase>("bad");
    for (const auto &cases : {hostileArchives(), hostileDocuments(), hostileLayers()}) {
        for (const HostileCase &bad : cases)
            QTest::newRow(bad.name.left(100).constData()) << bad;
    }
}

void TestHostile::badInput()
{
    QFETCH(HostileCase, bad);
    m_program.clearInput();
    bad.make(m_program.inputPath());
    const FinishedRun reported = check(report, bad.exitCodes, bad.says);
    if (QTest::currentTestFailed())
        return;
    // A sanitized program is slow. Most of what the other runs execute was executed by the first; of what is hostile
    // by its size alone, one run is enough.
    const bool isLarge = reported.milliseconds > 2000;
    if (!isSanitized())
        checkOtherFormat(bad);
    if (!QTest::currentTestFailed() && (!isSanitized() || !bad.lists.isEmpty()))
        checkList(bad);
    if (!QTest::currentTestFailed() && !(isSanitized() && isLarge))
        checkSquash();
    m_program.clearInput();
}

void TestHostile::truncated_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind : {"docker-archive", "docker-archive, gzip", "docker-oci", "oci"})
        QTest::newRow(kind) << QByteArray(kind);
}

void TestHostile::truncated()
{
    QFETCH(QByteArray, kind);
    const std::vector<TarEntry> files = sampleFiles(kind);
    QByteArray whole = asTar(files);
    const qsizetype end = contentRanges(files, [](const QByteArray &) { return true; }).back().second;
    const bool isGzip = kind.endsWith("gzip");
    if (isGzip)
        whole = compressed(whole, Packing::Gzip).value();
    Generator random(whole.size());
    for (int i = 0; i < (isSanitized() ? 6 : 50) && !QTest::currentTestFailed(); ++i) {
        const auto length = static_cast<qsizetype>(1 + random.below(static_cast<quint64>(whole.size() - 1)));
        store(whole.first(length), m_program.inputPath());
        // If only the end marker is lost, the image is whole; that the file is not must still be reported.
        const bool losesContent = !isGzip && length < end;
        const FinishedRun run = check(i % 2 ? report : list, losesContent ? QList<int> {1, 3} : QList<int> {0, 1, 3});
        if (isGzip)
            QVERIFY2(!run.errors.isEmpty(), run.summary().constData());
        if (QTest::currentTestFailed())
            qInfo("cut at %lld of %lld bytes", static_cast<long long>(length), static_cast<long long>(whole.size()));
    }
}

void TestHostile::bitFlipped_data()
{
    truncated_data();
}

void TestHostile::bitFlipped()
{
    QFETCH(QByteArray, kind);
    const std::vector<TarEntry> files = sampleFiles(kind);
    // A flipped bit under a digest cannot go unnoticed. Elsewhere, it may not matter.
    const auto covered = contentRanges(
        files, [](const QByteArray &path) { return path.startsWith("blobs/") || path.endsWith("/layer.tar"); });
    QByteArray whole = asTar(files);
    const bool isGzip = kind.endsWith("gzip");
    if (isGzip)
        whole = compressed(whole, Packing::Gzip).value();
    Generator random(whole.size() + 1);
    for (int i = 0; i < (isSanitized() ? 10 : 100) && !QTest::currentTestFailed(); ++i) {
        const auto offset = static_cast<qsizetype>(random.below(static_cast<quint64>(whole.size())));
        QByteArray flipped = whole;
        flipped[offset] = static_cast<char>(flipped[offset] ^ (1 << random.below(8)));
        store(flipped, m_program.inputPath());
        const bool mustBeNoticed = !isGzip && isInside(offset, covered);
        check(i % 2 ? report : list, mustBeNoticed ? QList<int> {1, 3} : QList<int> {0, 1, 3});
        if (QTest::currentTestFailed())
            qInfo("a bit of byte %lld is flipped", static_cast<long long>(offset));
    }
}

STRATOSCOPE_TEST(TestHostile)
#include "tst_hostile.moc"
