// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cliprogram.h"
#include "fileview.h"
#include "layout.h"
#include "rawtar.h"
#include "tarwriter.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

using namespace stratoscope;
using imagebuilder::Form;

/**
 * Extracts images that were made to write somewhere else. Around the destination there is a confined directory, in
 * which everything has to be as it was; the images know its path.
 */
class TestExtractHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void writesNothingOutside_data();
    void writesNothingOutside();
    void mergesThroughNoLink_data();
    void mergesThroughNoLink();

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }
    void prepare();
    FileView outside() const;
    FinishedRun extract(const QStringList &arguments, bool isRoot) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QByteArray m_home; ///< The confined directory.
};

namespace
{

using Layers = std::vector<QByteArray>;

QByteArray madeEntry(char type, const QByteArray &name, const QByteArray &link = {}, const QByteArray &mode = "0000777")
{
    RawHeader header;
    header.type = type;
    header.mode = mode;
    header.name = name.size() <= 100 ? name : "long";
    header.linkName = link.size() <= 100 ? link : "long";
    header.deviceMajor = type == '3' ? "0000001" : "";
    header.deviceMinor = type == '3' ? "0000003" : "";
    QByteArrayList records;
    if (name.size() > 100)
        records.append("path=" + name);
    if (link.size() > 100)
        records.append("linkpath=" + link);
    return (records.isEmpty() ? QByteArray() : paxHeader(records)) + rawHeader(header);
}

QByteArray file(const QByteArray &name)
{
    return name.size() <= 100 ? rawFile(name, "evil") : paxHeader({"path=" + name}) + rawFile("long", "evil");
}

QByteArray symbolicLink(const QByteArray &name, const QByteArray &target)
{
    return madeEntry('2', name, target);
}

QByteArray hardLink(const QByteArray &name, const QByteArray &target)
{
    return madeEntry('1', name, target);
}

QByteArray directory(const QByteArray &name)
{
    return madeEntry('5', name);
}

QByteArray sparse(const QByteArray &name, const QByteArray &size, const QByteArray &map)
{
    RawHeader header;
    header.name = "GNUSparseFile.0/x";
    header.size = octalSize(512);
    return paxHeader({"GNU.sparse.major=0", "GNU.sparse.minor=1", "GNU.sparse.name=" + name, "GNU.sparse.numblocks=1",
               "GNU.sparse.map=" + map, "GNU.sparse.size=" + size})
        + rawHeader(header) + QByteArray(512, 'x');
}

/** Goes from the root to \a home by as many steps up as anybody could need. */
QByteArray upTo(const QByteArray &home)
{
    return QByteArray("../").repeated(40) + home.sliced(1);
}

std::vector<std::pair<const char *, Layers>> hostileImages(const QByteArray &home)
{
    const QByteArray up = upTo(home);
    const QByteArray secret = home + "/secret";
    return {
        {"dots", {file("../evil")}},
        {"many dots", {file(up + "/evil")}},
        {"dots inside", {file("a/b/../../../evil")}},
        {"dots after a slash", {file("/../evil")}},
        {"absolute", {file(home + "/evil")}},
        {"two slashes", {file('/' + home + "/evil")}},
        {"only dots", {madeEntry('0', "..")}},
        {"a dot", {madeEntry('0', ".")}},
        {"directory of dots", {directory("../evil/")}},
        {"absolute directory", {directory(home + "/evil/")}},
        {"through an absolute link", {symbolicLink("a", home) + file("a/evil")}},
        {"through dots in a link", {symbolicLink("a", up) + file("a/evil")}},
        {"through a link to the parent", {symbolicLink("a", "..") + file("a/evil")}},
        {"through two links", {symbolicLink("a", "..") + symbolicLink("b", "a") + file("b/evil")}},
        {"through a link to a link", {symbolicLink("a", "b") + symbolicLink("b", home) + file("a/evil")}},
        {"through a link below", {directory("d") + symbolicLink("d/a", "../..") + file("d/a/evil")}},
        {"through a link of a lower layer", {symbolicLink("a", home), file("a/evil")}},
        {"through dots of a lower layer", {symbolicLink("a", ".."), file("a/evil")}},
        {"through a link of an upper layer", {directory("a") + file("a/evil"), symbolicLink("a", home)}},
        {"link, directory, link", {symbolicLink("a", home), directory("a"), symbolicLink("a", home), file("a/evil")}},
        {"a link after its files", {file("a/evil") + symbolicLink("a", home)}},
        {"a directory on a link", {symbolicLink("a", home) + directory("a") + file("a/evil")}},
        {"over a link", {symbolicLink("a", secret) + file("a")}},
        {"over a link of a lower layer", {symbolicLink("a", secret), file("a")}},
        {"directory modes through a link", {symbolicLink("a", home) + madeEntry('5', "a", {}, "0000000")}},
        {"hard link outside", {hardLink("a", secret) + file("a")}},
        {"hard link by dots", {hardLink("a", up + "/secret") + file("a")}},
        {"hard link to a link", {symbolicLink("a", secret) + hardLink("b", "a") + file("b")}},
        {"hard link to a link of a lower layer", {symbolicLink("a", secret), hardLink("b", "a") + file("b")}},
        {"hard link through a link", {symbolicLink("a", home) + hardLink("b", "a/secret")}},
        {"hard link to itself", {hardLink("a", "a")}},
        {"hard links in a circle", {hardLink("a", "b") + hardLink("b", "a")}},
        {"links in a circle", {symbolicLink("a", "b") + symbolicLink("b", "a") + file("a/evil")}},
        {"a device", {madeEntry('3', "null") + madeEntry('4', "disk")}},
        {"a FIFO", {madeEntry('6', "fifo") + hardLink("other", "fifo")}},
        {"a hard link to a device", {madeEntry('3', "null") + hardLink("other", "null")}},
        {"setuid", {madeEntry('0', "su", {}, "0006777")}},
        {"a whiteout of dots", {file(".wh...") + file(".wh..") + file("../.wh.secret")}},
        {"a whiteout of a slash", {file(home + "/.wh.secret")}},
        {"a whiteout through a link", {symbolicLink("a", home) + file("a/.wh.secret")}},
        {"an opaque marker through a link", {symbolicLink("a", home) + file("a/.wh..wh..opq")}},
        {"a very long name", {file(QByteArray(300, 'n')) + file(QByteArray(250, 'm') + '/' + QByteArray(256, 'k'))}},
        {"very deep", {file(QByteArray("d/").repeated(1000) + "evil")}},
        {"a newline and escapes", {file("a\nb\x1b[31m\xff") + symbolicLink("\xfe", "\xff/..")}},
        {"a file that is a directory", {file("a") + file("a/evil")}},
        {"a directory without permissions", {madeEntry('5', "a", {}, "0000000") + file("a/b")}},
        {"a huge hole", {sparse("hole", "4611686018427387904", "0,1")}},
        {"a hole before the data", {sparse("hole", "3000000001", "3000000000,1")}},
        {"a backslash", {file("..\\evil") + file("c:\\evil")}},
        {"an empty name", {madeEntry('0', "") + madeEntry('5', "/") + madeEntry('2', "/", home)}},
        {"the root a link", {symbolicLink(".", home) + file("evil")}},
        {"names of the hidden directory", {file(".extracted.0.part") + file(".dest.0.part/evil")}},
    };
}

QByteArray hostileImage(const Layers &layers)
{
    imagebuilder::ImageSet set;
    imagebuilder::ImageSpec image;
    for (const QByteArray &layer : layers) {
        image.steps.push_back({QStringLiteral("RUN something"), {}, {}, set.layers.size()});
        set.layers.push_back(imagebuilder::packLayer(layer + endOfTar(), imagebuilder::Packing::None).value());
    }
    set.images.push_back(image);
    return imagebuilder::writeTar(imagebuilder::layoutFiles(set, Form::DockerArchive)).value();
}

}

void TestExtractHostile::initTestCase()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    // An ordinary user must get in.
    QCOMPARE(::chmod(m_directory->path().toUtf8().constData(), 0755), 0);
}

void TestExtractHostile::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
}

/** Makes the confined directory anew; anybody may write to it. */
void TestExtractHostile::prepare()
{
    const QString home = path(QStringLiteral("home"));
    m_home = home.toUtf8();
    std::filesystem::remove_all(home.toStdString());
    QVERIFY(QDir().mkpath(home + QStringLiteral("/around")));
    QVERIFY(imagebuilder::writeFile("secret", home + QStringLiteral("/secret")));
    for (const char *name : {"", "/around", "/secret"})
        QCOMPARE(::chmod((m_home + name).constData(), 0777), 0);
}

/** Everything but the destination. Its own coming changes the time of the directory that it is in. */
FileView TestExtractHostile::outside() const
{
    FileView view = viewOfDirectory(m_home);
    std::erase_if(view, [](const auto &item) { return item.first.startsWith("/around/dest"); });
    view["/around"].mtime = 0;
    return view;
}

FinishedRun TestExtractHostile::extract(const QStringList &arguments, bool isRoot) const
{
    const QStringList environment {QStringLiteral("XDG_CACHE_HOME=/dev/null/none")};
    const QStringList all = QStringList {QStringLiteral("extract"), path(QStringLiteral("image.tar"))} + arguments;
    if (isRoot || ::geteuid() != 0)
        return runProgram(cliPath(), all, environment, QString::fromUtf8(m_home));
    return runProgram(QStandardPaths::findExecutable(QStringLiteral("setpriv")),
        QStringList {QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups"),
            cliPath()}
            + all,
        environment, QString::fromUtf8(m_home));
}

void TestExtractHostile::writesNothingOutside_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<bool>("isRoot");
    const QByteArray home = path(QStringLiteral("home")).toUtf8();
    const auto images = hostileImages(home);
    QVERIFY(images.size() >= 40);
    for (const auto &[name, layers] : images) {
        // Starting a sanitized program takes long, and whose it is changes nothing of what it executes.
        for (const bool isRoot : isSanitized() ? std::vector {true} : std::vector {true, false})
            QTest::addRow("%s, %s", name, isRoot ? "root" : "user") << hostileImage(layers) << isRoot;
    }
}

void TestExtractHostile::writesNothingOutside()
{
    QFETCH(QByteArray, image);
    QFETCH(bool, isRoot);
    QVERIFY(imagebuilder::writeFile(image, path(QStringLiteral("image.tar"))));
    const QStringList views[]
        = {{}, {QStringLiteral("--layer"), QStringLiteral("0")}, {QStringLiteral("--up-to"), QStringLiteral("0")}};
    for (const QStringList &view : views) {
        prepare();
        const FileView before = outside();
        const FinishedRun run
            = extract(view + QStringList {QStringLiteral("-o"), QStringLiteral("around/dest")}, isRoot);
        QVERIFY2(run.exitCode >= 0 && run.exitCode <= 3, run.summary().constData());
        // Only root can look into every directory.
        if (::geteuid() != 0 && QFile::exists(path(QStringLiteral("home/around/dest"))))
            runProgram(QStringLiteral("/bin/chmod"),
                {QStringLiteral("-R"), QStringLiteral("u+rwx"), path(QStringLiteral("home/around/dest"))});
        const QByteArray difference = differences(before, outside());
        QVERIFY2(difference.isEmpty(), (difference + '\n' + run.summary()).constData());
        QCOMPARE(bytesOf(path(QStringLiteral("home/secret"))), QByteArray("secret"));
        // No hard link has led out, and nothing dangerous has come in.
        struct stat status = {};
        QCOMPARE(::stat((m_home + "/secret").constData(), &status), 0);
        QCOMPARE(status.st_nlink, nlink_t(1));
        if (!QFile::exists(path(QStringLiteral("home/around/dest"))))
            continue;
        if (::geteuid() == 0) {
            for (const auto &[name, seen] : viewOfDirectory(m_home + "/around/dest"))
                QVERIFY2(QByteArray("fdl").contains(seen.type) && (seen.mode & 06000) == 0, name.constData());
        }
    }
}

void TestExtractHostile::mergesThroughNoLink_data()
{
    QTest::addColumn<bool>("isRoot");
    QTest::newRow("root") << true;
    QTest::newRow("user") << false;
}

/** What is in the destination already may be a trap as well. */
void TestExtractHostile::mergesThroughNoLink()
{
    QFETCH(bool, isRoot);
    prepare();
    const QString dest = path(QStringLiteral("home/around/dest"));
    QVERIFY(QDir().mkpath(dest + QStringLiteral("/dir")));
    QVERIFY(QDir().mkpath(dest + QStringLiteral("/full/below")));
    QVERIFY(QFile::link(QString::fromUtf8(m_home), dest + QStringLiteral("/link")));
    QVERIFY(QFile::link(QString::fromUtf8(m_home) + QStringLiteral("/secret"), dest + QStringLiteral("/file")));
    QVERIFY(QFile::link(QString::fromUtf8(m_home), dest + QStringLiteral("/dir/link")));
    QVERIFY(imagebuilder::writeFile("old", dest + QStringLiteral("/dir/file")));
    for (const char *name : {"", "/dir", "/full", "/full/below"})
        QCOMPARE(::chmod((dest.toUtf8() + name).constData(), 0777), 0);
    QVERIFY(
        imagebuilder::writeFile(hostileImage({directory("link") + file("link/evil") + file("file") + directory("dir")
                                    + file("dir/link/evil") + file("dir/file") + file("dir/new") + file("full")}),
            path(QStringLiteral("image.tar"))));
    const FileView before = outside();
    const QStringList arguments {QStringLiteral("-o"), QStringLiteral("around/dest")};
    QCOMPARE(extract(arguments, isRoot).exitCode, 2);
    const FinishedRun run = extract(arguments + QStringList {QStringLiteral("--merge")}, isRoot);
    QVERIFY2(run.exitCode == 0, run.summary().constData());
    const QByteArray difference = differences(before, outside());
    QVERIFY2(difference.isEmpty(), difference.constData());
    QCOMPARE(bytesOf(path(QStringLiteral("home/secret"))), QByteArray("secret"));
    QCOMPARE(bytesOf(dest + QStringLiteral("/file")), QByteArray("evil"));
    QCOMPARE(bytesOf(dest + QStringLiteral("/dir/file")), QByteArray("evil"));
    QCOMPARE(bytesOf(dest + QStringLiteral("/dir/new")), QByteArray("evil"));
    for (const char *left : {"/link: left out", "/dir/link: left out", "/full: left out"})
        QVERIFY2(run.errors.contains(left), run.summary().constData());
    QCOMPARE(QDir(dest).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 4);
    QVERIFY(QFileInfo(dest + QStringLiteral("/link")).isSymLink());
}

STRATOSCOPE_TEST(TestExtractHostile)
#include "tst_extracthostile.moc"
