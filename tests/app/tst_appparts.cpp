// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "colorscheme.h"
#include "digestsummary.h"
#include "dropaction.h"
#include "format.h"
#include "guioptions.h"
#include "randomstack.h"
#include "recentfiles.h"
#include "statustexts.h"
#include "svgicon.h"
#include "testprogram.h"
#include "teststacks.h"
#include "windowstate.h"

#include <QApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace stratoscope;

class TestAppParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void readsTheCommandLine();
    void refusesTheCommandLine_data();
    void refusesTheCommandLine();
    void keepsRecentFiles();
    void forgetsVanishedFiles();
    void keepsWindowState();
    void passesOverOtherVersions();
    void takesDroppedFiles_data();
    void takesDroppedFiles();
    void summarizesDigests_data();
    void summarizesDigests();
    void saysThatDigestsAreBeingChecked();
    void saysHowMuchIsWasted_data();
    void saysHowMuchIsWasted();
    void saysTheSumOfTheAccount();
    void drawsIconsInThePalette();

private:
    QTemporaryDir m_settings;
};

void TestAppParts::initTestCase()
{
    // Leaves the user's own settings alone, and hides the settings of tests running in parallel from each other.
    QVERIFY(m_settings.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_appparts"));
}

void TestAppParts::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QSettings().clear();
}

void TestAppParts::readsTheCommandLine()
{
    const Result<GuiOptions> options = parseGuiOptions(
        QStringLiteral("stratoscope shop.tar --upper up --image shop:2.4 --platform linux/arm64 --select /etc/passwd "
                       "--snapshot a.png --size 800x600 --scale 1.5 --theme dark")
            .split(QLatin1Char(' ')));
    QVERIFY(options);
    QCOMPARE(options->action, GuiOptions::Action::Run);
    QCOMPARE(options->request.path, QStringLiteral("shop.tar"));
    QCOMPARE(options->request.upper, QStringLiteral("up"));
    QCOMPARE(options->request.wish.name, QStringLiteral("shop:2.4"));
    QCOMPARE(options->request.wish.platform->toString(), QStringLiteral("linux/arm64"));
    QCOMPARE(options->request.selectPath, QByteArray("/etc/passwd"));
    QCOMPARE(options->snapshot->file, QStringLiteral("a.png"));
    QCOMPARE(options->snapshot->size, QSize(800, 600));
    QCOMPARE(options->snapshot->scale, 1.5);
    QCOMPARE(options->colors, ColorScheme::Dark);

    QVERIFY(parseGuiOptions({QStringLiteral("stratoscope")}));
    QCOMPARE(parseGuiOptions({QStringLiteral("stratoscope"), QStringLiteral("-h")})->action, GuiOptions::Action::Help);
    QCOMPARE(parseGuiOptions({QStringLiteral("stratoscope"), QStringLiteral("--version")})->action,
        GuiOptions::Action::Version);
    QVERIFY(guiHelpText().contains(QStringLiteral("--snapshot")));

    const Result<GuiOptions> several = parseGuiOptions({QStringLiteral("stratoscope"), QStringLiteral("a.tar"),
        QStringLiteral("file:///b%20c.tar"), QStringLiteral("d")});
    QVERIFY(several);
    QCOMPARE(several->request.path, QStringLiteral("a.tar"));
    QCOMPARE(several->otherPaths, QStringList({QStringLiteral("/b c.tar"), QStringLiteral("d")}));
    const Result<GuiOptions> compared = parseGuiOptions(
        {QStringLiteral("stratoscope"), QStringLiteral("--compare"), QStringLiteral("a.tar"), QStringLiteral("b.tar")});
    QVERIFY(compared && compared->compares && compared->otherPaths.isEmpty());
    QCOMPARE(compared->compareWith, QStringLiteral("b.tar"));
}

void TestAppParts::refusesTheCommandLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown option") << QStringLiteral("a.tar --frobnicate") << QStringLiteral("frobnicate");
    QTest::newRow("pictures of two") << QStringLiteral("a.tar b.tar --picture c.svg") << QStringLiteral("b.tar");
    QTest::newRow("three to compare") << QStringLiteral("a.tar b.tar c.tar --compare") << QStringLiteral("c.tar");
    QTest::newRow("a picture of engines")
        << QStringLiteral("a.tar --snapshot a.png --open-engine") << QStringLiteral("--snapshot");
    QTest::newRow("no image") << QStringLiteral("--snapshot a.png") << QStringLiteral("--snapshot needs an image");
    QTest::newRow("upper alone") << QStringLiteral("--upper up") << QStringLiteral("--upper needs an image");
    QTest::newRow("platform") << QStringLiteral("a.tar --platform linux") << QStringLiteral("linux");
    QTest::newRow("size") << QStringLiteral("a.tar --snapshot a.png --size 100") << QStringLiteral("WIDTHxHEIGHT");
    QTest::newRow("huge") << QStringLiteral("a.tar --snapshot a.png --size 99999x100") << QStringLiteral("16384");
    QTest::newRow("scale") << QStringLiteral("a.tar --snapshot a.png --scale nan") << QStringLiteral("0.5 to 4");
    QTest::newRow("size alone") << QStringLiteral("a.tar --size 100x100") << QStringLiteral("--snapshot");
    QTest::newRow("theme") << QStringLiteral("a.tar --theme pink") << QStringLiteral("pink");
}

void TestAppParts::refusesTheCommandLine()
{
    QFETCH(QString, line);
    QFETCH(QString, reason);
    const Result<GuiOptions> options = parseGuiOptions((QStringLiteral("stratoscope ") + line).split(QLatin1Char(' ')));
    QVERIFY(!options);
    QCOMPARE(options.error().kind, ErrorKind::Usage);
    QVERIFY2(options.error().message().contains(reason), qPrintable(options.error().message()));
}

void TestAppParts::keepsRecentFiles()
{
    RecentFiles files;
    QSignalSpy changed(&files, &RecentFiles::changed);
    for (int i = 0; i < RecentFiles::Most + 3; ++i)
        files.add(QStringLiteral("/images/%1.tar").arg(i));
    QCOMPARE(files.paths().size(), RecentFiles::Most);
    files.add(QStringLiteral("/images/10.tar"));
    QCOMPARE(files.paths().first(), QStringLiteral("/images/10.tar"));
    QCOMPARE(files.paths().count(QStringLiteral("/images/10.tar")), 1);
    QCOMPARE(RecentFiles().paths(), files.paths());
    const qsizetype before = changed.size();
    files.add(QStringLiteral("/images/10.tar"));
    QCOMPARE(changed.size(), before);
    files.remove(QStringLiteral("/images/10.tar"));
    QVERIFY(!files.paths().contains(QStringLiteral("/images/10.tar")));
    files.clear();
    QVERIFY(RecentFiles().paths().isEmpty());
}

void TestAppParts::forgetsVanishedFiles()
{
    QTemporaryDir folder;
    QFile kept(folder.filePath(QStringLiteral("kept.tar")));
    QVERIFY(kept.open(QIODevice::WriteOnly));
    RecentFiles files;
    files.add(kept.fileName());
    files.add(folder.filePath(QStringLiteral("gone.tar")));
    files.forgetVanished();
    QTRY_COMPARE_WITH_TIMEOUT(files.paths(), QStringList {kept.fileName()}, PatienceMs);
}

void TestAppParts::keepsWindowState()
{
    WindowState saved;
    saved.keep(
        QStringLiteral("a"), [] { return QByteArray("one"); }, [](const QByteArray &) {});
    saved.save();

    QByteArray a;
    QByteArray b = "untouched";
    WindowState restored;
    restored.keep(
        QStringLiteral("a"), [] { return QByteArray(); }, [&](const QByteArray &value) { a = value; });
    restored.keep(
        QStringLiteral("b"), [] { return QByteArray(); }, [&](const QByteArray &value) { b = value; });
    restored.restore();
    QCOMPARE(a, QByteArray("one"));
    QCOMPARE(b, QByteArray("untouched"));
}

void TestAppParts::passesOverOtherVersions()
{
    QSettings().setValue(QStringLiteral("window-%1/a").arg(WindowState::Version + 1), QByteArray("newer"));
    QByteArray a;
    WindowState state;
    state.keep(
        QStringLiteral("a"), [] { return QByteArray(); }, [&](const QByteArray &value) { a = value; });
    state.restore();
    QVERIFY(a.isEmpty());
}

void TestAppParts::takesDroppedFiles_data()
{
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<QString>("path");
    QTest::newRow("file") << QStringList {QStringLiteral("file:///a/shop%20api.tar")}
                          << QStringLiteral("/a/shop api.tar");
    QTest::newRow("remote") << QStringList {QStringLiteral("https://example.org/a.tar")} << QString();
    QTest::newRow("remote first") << QStringList {QStringLiteral("https://example.org/a.tar"),
        QStringLiteral("file:///b.tar")}
                                  << QStringLiteral("/b.tar");
    QTest::newRow("nothing") << QStringList() << QString();
}

void TestAppParts::takesDroppedFiles()
{
    QFETCH(QStringList, urls);
    QFETCH(QString, path);
    QMimeData data;
    data.setUrls(QUrl::fromStringList(urls));
    QCOMPARE(droppedPath(&data), path);
}

void TestAppParts::summarizesDigests_data()
{
    using Verdicts = QList<QPair<int, int>>;
    constexpr int U = int(Verdict::Unchecked), V = int(Verdict::Verified), M = int(Verdict::Mismatch);
    QTest::addColumn<Verdicts>("verdicts");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("firstMismatch");
    QTest::newRow("none") << Verdicts() << U << -1;
    QTest::newRow("verified") << Verdicts {{V, V}, {U, V}} << V << -1;
    QTest::newRow("one unchecked") << Verdicts {{V, V}, {U, U}} << U << -1;
    QTest::newRow("mismatch") << Verdicts {{V, V}, {V, M}, {M, U}} << M << 1;
}

void TestAppParts::summarizesDigests()
{
    using Verdicts = QList<QPair<int, int>>;
    QFETCH(Verdicts, verdicts);
    QFETCH(int, verdict);
    QFETCH(int, firstMismatch);
    LoadedImage loaded;
    for (const auto &[blob, diffId] : verdicts) {
        LoadedLayer layer;
        layer.blobVerdict = Verdict(blob);
        layer.diffIdVerdict = Verdict(diffId);
        loaded.layers.push_back(layer);
    }
    // The container's own layer makes no difference.
    LoadedLayer writable;
    writable.writable = true;
    loaded.layers.push_back(writable);

    const DigestSummary summary = digestSummary(loaded, false);
    QCOMPARE(int(summary.verdict()), verdict);
    QCOMPARE(summary.firstMismatch, firstMismatch < 0 ? LayerIndex() : LayerIndex(std::size_t(firstMismatch)));
    QCOMPARE(summary.verified + summary.mismatched + summary.unchecked, loaded.layers.size() - 1);
    QVERIFY(!summary.text().isEmpty());
}

void TestAppParts::saysThatDigestsAreBeingChecked()
{
    LoadedImage loaded;
    loaded.layers.resize(3);
    loaded.layers[0].blobVerdict = Verdict::Verified;
    loaded.layers[1].checkLater = loaded.layers[2].checkLater = true;
    DigestSummary summary = digestSummary(loaded, true);
    QCOMPARE(summary.verdict(), Verdict::Unchecked);
    QCOMPARE(summary.pending, std::size_t(2));
    QCOMPARE(summary.text(), QStringLiteral("Checking digests …"));
    summary = digestSummary(loaded, false);
    QVERIFY2(summary.text().contains(QStringLiteral("not checked yet")), qPrintable(summary.text()));
    // A known mismatch is reported at once.
    loaded.layers[0].blobVerdict = Verdict::Mismatch;
    QCOMPARE(digestSummary(loaded, true).verdict(), Verdict::Mismatch);
}

void TestAppParts::saysHowMuchIsWasted_data()
{
    QTest::addColumn<QByteArray>("above");
    QTest::addColumn<QString>("before"); // Before the search for waste.
    QTest::addColumn<QString>("after");
    QTest::newRow("hidden") << QByteArray("f .wh.a") << QStringLiteral("0 B visible · at least 600 B wasted (100 %)")
                            << QStringLiteral("0 B visible · 600 B wasted (100 %)");
    QTest::newRow("twice") << QByteArray("f b 600 =x") << QStringLiteral("1.2 kB visible")
                           << QStringLiteral("1.2 kB visible · 600 B wasted (50 %)");
    QTest::newRow("none") << QByteArray("f b 50 =y") << QStringLiteral("650 B visible")
                          << QStringLiteral("650 B visible · nothing wasted");
}

void TestAppParts::saysHowMuchIsWasted()
{
    QFETCH(QByteArray, above);
    const LoadedImagePtr image = testStack({{"COPY a", "f a 600 =x"}, {"RUN b", above.constData()}});
    const WasteReportPtr report = wasteReport(image, QStringLiteral("en"), Job()).value_or(nullptr);
    QVERIFY(report);
    const QString opened = QStringLiteral(" · opened in 1.50 s");
    // Lower in the stack, the numbers of the whole one need saying what they are of.
    const QString lower = statusSummary(*image, 1500, nullptr, LayerIndex(0));
    QVERIFY2(lower.startsWith(QStringLiteral("600 B visible as of layer 0 · whole stack: ")), qPrintable(lower));
    QCOMPARE(statusSummary(*image, 1500, nullptr, LayerIndex(1)), statusSummary(*image, 1500));
    QFETCH(QString, before);
    QCOMPARE(statusSummary(*image, 1500), before + opened);
    QFETCH(QString, after);
    QCOMPARE(statusSummary(*image, 1500, report.get()), after + opened);
    // Nobody knows what is in a layer that cannot be looked into.
    LoadedImage sealed = *image;
    sealed.layers[1].sealed = true;
    const QString some = after.contains(QStringLiteral("nothing")) ? before : after;
    QCOMPARE(
        statusSummary(sealed, 1500, report.get()), QString(some).remove(QStringLiteral(" · nothing wasted")) + opened);
}

void TestAppParts::saysTheSumOfTheAccount()
{
    for (quint32 seed = 0; seed < 50; ++seed) {
        const LoadedImagePtr image = randomStack(seed);
        const WasteReportPtr report = wasteReport(image, QStringLiteral("en"), Job()).value_or(nullptr);
        QVERIFY(report);
        const ByteClasses &sums = report->account.image;
        const QString wasted = sums.wastedBytes() == 0
            ? QStringLiteral(" · nothing wasted · ")
            : QStringLiteral(" · %1 wasted (%2) · ")
                  .arg(formatSize(sums.wastedBytes()), formatShare(sums.wastedBytes(), sums.bytes()));
        const QString text = statusSummary(*image, 1500, report.get());
        QVERIFY2(text.contains(wasted), qPrintable(text));
    }
}

void TestAppParts::drawsIconsInThePalette()
{
    const QIcon icon = svgIcon(QStringLiteral("image-open"));
    QVERIFY(!icon.isNull());
    QVERIFY(svgIcon(QStringLiteral("no-such-icon")).isNull());
    const auto brightest = [&icon] {
        const QImage image = icon.pixmap(QSize(32, 32), 1.0).toImage();
        int most = -1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > 200)
                    most = std::max(most, image.pixelColor(x, y).lightness());
            }
        }
        return most;
    };
    applyColorScheme(ColorScheme::Light);
    const int light = brightest();
    applyColorScheme(ColorScheme::Dark);
    const int dark = brightest();
    applyColorScheme(ColorScheme::System);
    QVERIFY2(light >= 0 && light < 100, qPrintable(QString::number(light)));
    QVERIFY2(dark > 150, qPrintable(QString::number(dark)));
}

STRATOSCOPE_TEST(TestAppParts)
#include "tst_appparts.moc"
