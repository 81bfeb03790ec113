// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "putontop.h"
#include "sandboxbase.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace stratoscope;

/** The effect of each operation on the writable layer, depending on what is at its path: the same as with overlayfs.
 *  tst_sandboxkernel compares with the kernel. */
class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void operations_data();
    void operations();
    void refuses_data();
    void refuses();
    void saysWhatItDid_data();
    void saysWhatItDid();
    void undoAndRedo();
    void redoEndsWithSomethingNew();
    void severalInOneStep();
    void lowerContentIsNotCopied();
    void contentsGrowAndShrink();
    void hardLinksShareChanges();
    void timesAndOwners();
    void sandboxesShareTheirBase();
    void adoptsALayer_data();
    void adoptsALayer();

private:
    std::unique_ptr<Sandbox> makeSandbox() const;

    QTemporaryDir m_directory;
    ContentStorePtr m_store;
    LoadedImagePtr m_base;
};

namespace
{

constexpr const char *Bottom
    = "d etc\nf etc/passwd 10\nh etc/passwd2 -> etc/passwd\nf etc/hosts 20\nl etc/link -> hosts\n"
      "d srv\nd srv/data\nf srv/data/one 5\nf srv/data/two 6\nf dir.d 1\n";
constexpr const char *Middle = "f etc/hosts 21\nf srv/data/two 7\n";
constexpr FileTime Now {2'000'000'000, 5};

/** What is at the path before the operation. */
enum class Before { Lower, Upper, Merged, Whiteout, Opaque };

std::vector<Operation> preparation(Before before)
{
    switch (before) {
    case Before::Lower:
        return {};
    case Before::Upper:
        return {makeFile("/etc/new", "new"), makeDirectory("/own"), makeFile("/own/file", "x")};
    case Before::Merged:
        return {makeFile("/srv/data/three", "three")};
    case Before::Whiteout:
        return {removePath("/etc/hosts"), removePath("/srv/data")};
    case Before::Opaque:
        return {removePath("/srv/data"), makeDirectory("/srv/data"), makeFile("/srv/data/one", "1")};
    }
    return {};
}

QByteArrayList visiblePaths(const UnionTree &tree)
{
    QByteArrayList paths;
    for (std::size_t path = 0; path < tree.paths().size(); ++path) {
        if (tree.visible(PathId(path), tree.top()).isValid())
            paths.append(tree.paths().fullPath(PathId(path)));
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

struct Case
{
    const char *name;
    Before before;
    Operation operation;
    const char *expected; ///< layerLines() joined by "|"; for refused operations, the name of the error.
};

const std::vector<Case> &cases()
{
    static const std::vector<Case> all {
        {"create beside lower", Before::Lower, makeFile("/etc/a", "abc"), "etc directory|etc/a file 3"},
        {"create at the root", Before::Lower, makeFile("/a", {}), "a file 0"},
        {"create over a whiteout", Before::Whiteout, makeFile("/etc/hosts", "h"),
            "etc directory|etc/hosts file 1|srv directory|srv/data whiteout"},
        {"create in opaque", Before::Opaque, makeFile("/srv/data/two", "2"),
            "srv directory|srv/data directory opaque|srv/data/one file 1|srv/data/two file 1"},
        {"edit lower", Before::Lower, writeFile("/etc/hosts", "changed"), "etc directory|etc/hosts file 7"},
        {"edit upper", Before::Upper, writeFile("/etc/new", "changed"),
            "etc directory|etc/new file 7|own directory|own/file file 1"},
        {"edit one of two lower names", Before::Lower, writeFile("/etc/passwd", "p"),
            "etc directory|etc/passwd file 1"},
        {"append to lower", Before::Lower, appendToFile("/etc/hosts", "more"), "etc directory|etc/hosts file 25"},
        {"append nothing", Before::Lower, appendToFile("/etc/hosts", {}), "etc directory|etc/hosts file 21"},
        {"shorten lower", Before::Lower, resizeFile("/etc/hosts", 4), "etc directory|etc/hosts file 4"},
        {"mode of lower", Before::Lower, changeMode("/etc/hosts", 0600), "etc directory|etc/hosts file 21"},
        {"mode of a lower directory", Before::Lower, changeMode("/srv/data", 0700), "srv directory|srv/data directory"},
        {"mode of a merged directory", Before::Merged, changeMode("/srv/data", 0700),
            "srv directory|srv/data directory|srv/data/three file 5"},
        {"owner of a lower link", Before::Lower, changeOwner("/etc/link", 1, 1), "etc directory|etc/link link hosts"},
        {"time of lower", Before::Lower, changeTime("/srv/data/one", {5, 0}),
            "srv directory|srv/data directory|srv/data/one file 5"},
        {"attribute of lower", Before::Lower, setAttribute("/dir.d", "user.x", "y"), "dir.d file 1"},
        {"directory beside lower", Before::Lower, makeDirectory("/srv/new"), "srv directory|srv/new directory"},
        {"directory over a whiteout", Before::Whiteout, makeDirectory("/srv/data"),
            "etc directory|etc/hosts whiteout|srv directory|srv/data directory opaque"},
        {"link", Before::Lower, makeSymlink("/etc/to", "a/b"), "etc directory|etc/to link a/b"},
        {"fifo", Before::Lower, makeFifo("/pipe"), "pipe fifo"},
        {"hard link to lower", Before::Lower, makeHardLink("/etc/hosts", "/srv/h"),
            "etc directory|etc/hosts file 21|srv directory|srv/h name of etc/hosts"},
        {"hard link to upper", Before::Upper, makeHardLink("/etc/new", "/etc/newer"),
            "etc directory|etc/new file 3|etc/newer name of etc/new|own directory|own/file file 1"},
        {"hard link over a whiteout", Before::Whiteout, makeHardLink("/dir.d", "/etc/hosts"),
            "dir.d file 1|etc directory|etc/hosts name of dir.d|srv directory|srv/data whiteout"},
        {"delete lower", Before::Lower, removePath("/etc/hosts"), "etc directory|etc/hosts whiteout"},
        {"delete upper", Before::Upper, removePath("/etc/new"), "etc directory|own directory|own/file file 1"},
        {"delete a lower directory", Before::Lower, removePath("/srv/data"), "srv directory|srv/data whiteout"},
        {"delete a merged directory", Before::Merged, removePath("/srv/data"), "srv directory|srv/data whiteout"},
        {"delete an opaque directory", Before::Opaque, removePath("/srv/data"), "srv directory|srv/data whiteout"},
        {"delete an upper directory", Before::Upper, removePath("/own"), "etc directory|etc/new file 3"},
        {"delete in opaque", Before::Opaque, removePath("/srv/data/one"), "srv directory|srv/data directory opaque"},
        {"rename lower", Before::Lower, renamePath("/etc/hosts", "/srv/hosts"),
            "etc directory|etc/hosts whiteout|srv directory|srv/hosts file 21"},
        {"rename upper", Before::Upper, renamePath("/etc/new", "/etc/newer"),
            "etc directory|etc/newer file 3|own directory|own/file file 1"},
        {"rename upper over lower", Before::Upper, renamePath("/etc/new", "/etc/hosts"),
            "etc directory|etc/hosts file 3|own directory|own/file file 1"},
        {"rename over a whiteout", Before::Whiteout, renamePath("/dir.d", "/etc/hosts"),
            "dir.d whiteout|etc directory|etc/hosts file 1|srv directory|srv/data whiteout"},
        {"rename an upper directory", Before::Upper, renamePath("/own", "/moved"),
            "etc directory|etc/new file 3|moved directory opaque|moved/file file 1"},
        {"rename a lower directory", Before::Lower, renamePath("/srv/data", "/srv/moved"),
            "srv directory|srv/data whiteout|srv/moved directory|srv/moved/one file 5|srv/moved/two file 7"},
        {"rename a merged directory", Before::Merged, renamePath("/srv/data", "/moved"),
            "moved directory|moved/one file 5|moved/three file 5|moved/two file 7|srv directory|srv/data whiteout"},
        {"rename with hard links", Before::Lower, renamePath("/etc", "/moved"),
            "etc whiteout|moved directory|moved/hosts file 21|moved/link link hosts|moved/passwd file 10|"
            "moved/passwd2 name of moved/passwd"},
        {"rename to itself", Before::Lower, renamePath("/etc/hosts", "/etc/hosts"), ""},
    };
    return all;
}

const std::vector<Case> &refusals()
{
    static const QByteArray longName(256, 'n');
    static const std::vector<Case> all {
        {"create what is there", Before::Lower, makeFile("/etc/hosts", "x"), "EEXIST"},
        {"create where there is no directory", Before::Lower, makeFile("/none/a", "x"), "ENOENT"},
        {"create below a file", Before::Lower, makeFile("/etc/hosts/a", "x"), "ENOTDIR"},
        {"create below a link", Before::Lower, makeFile("/etc/link/a", "x"), "ENOTDIR"},
        {"create a whiteout's name", Before::Lower, makeFile("/etc/.wh.a", "x"), "EINVAL"},
        {"create an opaque marker", Before::Lower, makeDirectory("/.wh..wh..opq"), "EINVAL"},
        {"create with a long name", Before::Lower, makeFile('/' + longName, "x"), "ENAMETOOLONG"},
        {"create with NUL", Before::Lower, makeFile(QByteArray("/a\0b", 4), "x"), "EINVAL"},
        {"create beyond the root", Before::Lower, makeFile("/../a", "x"), "EINVAL"},
        {"edit a directory", Before::Lower, writeFile("/etc", "x"), "EISDIR"},
        {"edit a link", Before::Lower, writeFile("/etc/link", "x"), "ELOOP"},
        {"edit a whiteout", Before::Whiteout, writeFile("/etc/hosts", "x"), "ENOENT"},
        {"append behind opaque", Before::Opaque, appendToFile("/srv/data/two", "x"), "ENOENT"},
        {"resize beyond all", Before::Lower, resizeFile("/etc/hosts", quint64(1) << 60), "EFBIG"},
        {"mode of a link", Before::Lower, changeMode("/etc/link", 0600), "EOPNOTSUPP"},
        {"overlayfs's attribute", Before::Lower, setAttribute("/etc", "trusted.overlay.opaque", "y"), "EOPNOTSUPP"},
        {"access list as an attribute", Before::Lower, setAttribute("/etc", "system.posix_acl_access", "y"),
            "EOPNOTSUPP"},
        {"user attribute of a link", Before::Lower, setAttribute("/etc/link", "user.x", "y"), "EPERM"},
        {"attribute that is not there", Before::Lower, removeAttribute("/etc", "user.x"), "ENODATA"},
        {"huge attribute", Before::Lower, setAttribute("/etc", "user.x", QByteArray(70'000, 'x')), "E2BIG"},
        {"no time", Before::Lower, changeTime("/etc", {0, 1'000'000'000}), "EINVAL"},
        {"hard link to a directory", Before::Lower, makeHardLink("/etc", "/e"), "EPERM"},
        {"hard link over something", Before::Lower, makeHardLink("/etc/hosts", "/dir.d"), "EEXIST"},
        {"link to nothing", Before::Lower, makeSymlink("/a", {}), "ENOENT"},
        {"delete the root", Before::Lower, removePath("/"), "EBUSY"},
        {"delete a whiteout", Before::Whiteout, removePath("/srv/data"), "ENOENT"},
        {"delete a directory that is not empty", Before::Merged, removeEmptyDirectory("/srv/data"), "ENOTEMPTY"},
        {"delete a file as a directory", Before::Lower, removeEmptyDirectory("/etc/hosts"), "ENOTDIR"},
        {"rename into itself", Before::Lower, renamePath("/etc", "/etc/below"), "EINVAL"},
        {"rename over what it is in", Before::Lower, renamePath("/etc/hosts", "/etc"), "ENOTEMPTY"},
        {"rename a directory over a file", Before::Lower, renamePath("/etc", "/dir.d"), "ENOTDIR"},
        {"rename a file over a directory", Before::Lower, renamePath("/dir.d", "/etc"), "EISDIR"},
        {"rename over a directory that is not empty", Before::Lower, renamePath("/etc", "/srv"), "ENOTEMPTY"},
        {"rename to a whiteout's name", Before::Lower, renamePath("/dir.d", "/.wh.x"), "EINVAL"},
    };
    return all;
}

void addRows(const std::vector<Case> &cases)
{
    QTest::addColumn<std::size_t>("number");
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name) << i;
}

}

void TestSandbox::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    const Result<ContentStorePtr> store = ContentStore::create(m_directory.path());
    QVERIFY2(store, store ? "" : qPrintable(store.error().message()));
    m_store = *store;
    m_base = imageFromText({Bottom, Middle});
}

std::unique_ptr<Sandbox> TestSandbox::makeSandbox() const
{
    return std::make_unique<Sandbox>(m_base, m_store, QStringLiteral("c1"), [] { return Now; });
}

void TestSandbox::operations_data()
{
    addRows(cases());
}

void TestSandbox::operations()
{
    QFETCH(const std::size_t, number);
    const Case &tried = cases()[number];
    const auto sandbox = makeSandbox();
    for (const Operation &operation : preparation(tried.before))
        QVERIFY(sandbox->perform(operation));
    const QStringList before = layerLines(*sandbox);
    const quint64 bytes = sandbox->bytes();
    const Result<Step> step = sandbox->perform(tried.operation);
    QVERIFY2(step, step ? "" : qPrintable(step.error().message()));
    const QString expected = QString::fromUtf8(tried.expected);
    QCOMPARE(layerLines(*sandbox), expected.isEmpty() ? QStringList() : expected.split(QLatin1Char('|')));
    QCOMPARE(qint64(sandbox->bytes()), qint64(bytes) + step->bytes);
    if (expected.isEmpty())
        return;
    QVERIFY(!step->title.isEmpty());
    QVERIFY(step->effectCount > 0);
    sandbox->undo();
    QCOMPARE(layerLines(*sandbox), before);
    QCOMPARE(sandbox->bytes(), bytes);
}

void TestSandbox::refuses_data()
{
    addRows(refusals());
}

void TestSandbox::refuses()
{
    QFETCH(const std::size_t, number);
    const Case &tried = refusals()[number];
    const auto sandbox = makeSandbox();
    for (const Operation &operation : preparation(tried.before))
        QVERIFY(sandbox->perform(operation));
    const QStringList before = layerLines(*sandbox);
    const Result<Step> step = sandbox->perform(tried.operation);
    QVERIFY(!step);
    const QString name = QStringLiteral("(%1)").arg(QLatin1String(tried.expected));
    QVERIFY2(step.error().cause.endsWith(name), qPrintable(step.error().message()));
    QVERIFY(!step.error().entry.isEmpty());
    QCOMPARE(layerLines(*sandbox), before);
    QCOMPARE(sandbox->steps().size(), preparation(tried.before).size());
}

void TestSandbox::saysWhatItDid_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("copy-up") << "copy-up"
                             << QStringList({QStringLiteral("/etc: copied up from layer 0"),
                                    QStringLiteral("/etc/hosts: copied up from layer 1"),
                                    QStringLiteral("/etc/hosts: changed in the writable layer")})
                             << qint64(25);
    QTest::newRow("whiteout") << "whiteout"
                              << QStringList({QStringLiteral("/dir.d: whiteout written, still in lower layers")})
                              << qint64(0);
    QTest::newRow("opaque") << "opaque"
                            << QStringList(
                                   {QStringLiteral("/etc: replaced its whiteout"), QStringLiteral("/etc: created"),
                                       QStringLiteral("/etc: made opaque, hides its content in lower layers")})
                            << qint64(0);
    QTest::newRow("shorter") << "shorter" << QStringList({QStringLiteral("/new: changed in the writable layer")})
                             << qint64(-9);
}

void TestSandbox::saysWhatItDid()
{
    QFETCH(const QString, what);
    QFETCH(const QStringList, texts);
    const auto sandbox = makeSandbox();
    Result<Step> step = Step();
    if (what == QLatin1String("copy-up")) {
        step = sandbox->perform(appendToFile("/etc/hosts", "more"));
    } else if (what == QLatin1String("whiteout")) {
        step = sandbox->perform(removePath("/dir.d"));
    } else if (what == QLatin1String("opaque")) {
        QVERIFY(sandbox->perform(removePath("/etc")));
        step = sandbox->perform(makeDirectory("/etc"));
    } else {
        QVERIFY(sandbox->perform(makeFile("/new", "ten bytes!")));
        step = sandbox->perform(writeFile("/new", "1"));
    }
    QVERIFY(step);
    QStringList said;
    for (const StepEffect &effect : step->effects)
        said.append(effect.text());
    QCOMPARE(said, texts);
    QTEST(step->bytes, "bytes");
}

void TestSandbox::undoAndRedo()
{
    const auto sandbox = makeSandbox();
    std::vector<QStringList> states {layerLines(*sandbox)};
    for (const Operation &operation : {makeFile("/etc/a", "abc"), appendToFile("/etc/a", "def"),
             renamePath("/srv/data", "/moved"), makeHardLink("/etc/a", "/moved/a"), removePath("/etc"),
             makeDirectory("/etc"), renamePath("/moved", "/etc/moved")}) {
        const Result<Step> step = sandbox->perform(operation);
        QVERIFY2(step, step ? "" : qPrintable(step.error().message()));
        states.push_back(layerLines(*sandbox));
    }
    for (std::size_t i = states.size() - 1; i-- > 0;) {
        sandbox->undo();
        QCOMPARE(layerLines(*sandbox), states[i]);
    }
    QVERIFY(!sandbox->canUndo());
    QCOMPARE(sandbox->bytes(), quint64(0));
    QCOMPARE(sandbox->entries(), quint64(0));
    for (std::size_t i = 1; i < states.size(); ++i) {
        sandbox->redo();
        QCOMPARE(layerLines(*sandbox), states[i]);
    }
    QVERIFY(!sandbox->canRedo());
    QCOMPARE(contentOf(*sandbox, "/etc/moved/a"), QByteArray("abcdef"));
}

void TestSandbox::redoEndsWithSomethingNew()
{
    const auto sandbox = makeSandbox();
    QVERIFY(sandbox->perform(makeFile("/a", "a")));
    QVERIFY(sandbox->perform(makeFile("/b", "b")));
    sandbox->undo();
    QVERIFY(sandbox->perform(makeFile("/c", "c")));
    QVERIFY(!sandbox->canRedo());
    QCOMPARE(layerLines(*sandbox), QStringList({QStringLiteral("a file 1"), QStringLiteral("c file 1")}));
    // Content that cannot come back is removed.
    QCOMPARE(QDir(m_store->path()).entryList(QDir::Files).size(), 2);
}

void TestSandbox::severalInOneStep()
{
    const auto sandbox = makeSandbox();
    QVERIFY(sandbox->perform(inOneStep(QStringLiteral("both"), {makeFile("/a", "a"), removePath("/etc")})));
    QCOMPARE(sandbox->steps().size(), std::size_t(1));
    const QStringList lines = layerLines(*sandbox);
    QVERIFY(!sandbox->perform(inOneStep(QStringLiteral("neither"), {makeFile("/b", "b"), makeFile("/a", "a")})));
    QCOMPARE(layerLines(*sandbox), lines);
    sandbox->undo();
    QVERIFY(layerLines(*sandbox).isEmpty());
}

void TestSandbox::lowerContentIsNotCopied()
{
    const auto sandbox = makeSandbox();
    QVERIFY(sandbox->perform(changeMode("/etc/hosts", 0600)));
    QVERIFY(sandbox->perform(renamePath("/srv", "/moved")));
    QCOMPARE(sandbox->bytes(), quint64(21 + 5 + 7));
    QVERIFY(QDir(m_store->path()).entryList(QDir::Files).isEmpty());
    QCOMPARE(contentOf(*sandbox, "/etc/hosts"), QByteArray(21, 's'));
    QCOMPARE(contentOf(*sandbox, "/moved/data/two"), QByteArray(7, 'o'));
}

void TestSandbox::contentsGrowAndShrink()
{
    const auto sandbox = makeSandbox();
    QVERIFY(sandbox->perform(resizeFile("/etc/hosts", 4)));
    QVERIFY(sandbox->perform(appendToFile("/etc/hosts", "abc")));
    QVERIFY(sandbox->perform(resizeFile("/etc/hosts", 9)));
    QVERIFY(sandbox->perform(appendToFile("/etc/hosts", "def")));
    QCOMPARE(contentOf(*sandbox, "/etc/hosts"), QByteArray("ssssabc\0\0def", 12));
    QVERIFY(sandbox->perform(resizeFile("/etc/hosts", 6)));
    QCOMPARE(contentOf(*sandbox, "/etc/hosts"), QByteArray("ssssab"));
    QVERIFY(sandbox->perform(writeFile("/etc/hosts", {})));
    QCOMPARE(contentOf(*sandbox, "/etc/hosts"), QByteArray());
}

void TestSandbox::hardLinksShareChanges()
{
    const auto sandbox = makeSandbox();
    QVERIFY(sandbox->perform(makeFile("/a", "first")));
    QVERIFY(sandbox->perform(makeHardLink("/a", "/b")));
    QCOMPARE(sandbox->bytes(), quint64(5));
    QVERIFY(sandbox->perform(writeFile("/b", "second")));
    QCOMPARE(contentOf(*sandbox, "/a"), QByteArray("second"));
    QVERIFY(sandbox->perform(removePath("/a")));
    QCOMPARE(layerLines(*sandbox), QStringList(QStringLiteral("b file 6")));
    QCOMPARE(sandbox->bytes(), quint64(6));
}

void TestSandbox::timesAndOwners()
{
    const auto sandbox = makeSandbox();
    QVERIFY(sandbox->perform(changeMode("/srv", 02755)));
    QVERIFY(sandbox->perform(changeOwner("/srv", std::nullopt, 50)));
    QVERIFY(sandbox->perform(makeFile("/srv/a", "a", 04755)));
    QVERIFY(sandbox->perform(makeDirectory("/srv/d")));
    QVERIFY(sandbox->perform(changeOwner("/srv/a", 7, std::nullopt)));
    const ReadLayer layer = sandbox->layer();
    const auto inodeAt = [&](const char *path) {
        for (const LayerEntry &entry : layer.entries.entries) {
            if (entry.path == layer.entries.paths.find(path))
                return (*layer.entries.inodes)[InodeIndex(entry.inode)];
        }
        return Inode();
    };
    QCOMPARE(inodeAt("srv/a").mode, quint16(0755)); // Changing the owner clears the setuid bit.
    QCOMPARE(inodeAt("srv/a").uid, 7u);
    QCOMPARE(inodeAt("srv/a").gid, 50u); // From the directory's setgid bit.
    QCOMPARE(inodeAt("srv/d").mode, quint16(02755));
    QCOMPARE(inodeAt("srv").mtime, Now.seconds);
    QCOMPARE(inodeAt("srv/d").mtimeNsec, Now.nanoseconds);
}

void TestSandbox::sandboxesShareTheirBase()
{
    const auto first = makeSandbox();
    const auto second = makeSandbox();
    QVERIFY(first->perform(removePath("/etc")));
    QVERIFY(second->perform(writeFile("/etc/hosts", "second")));
    QCOMPARE(first->base(), second->base());
    QCOMPARE(layerLines(*first), QStringList(QStringLiteral("etc whiteout")));
    QCOMPARE(contentOf(*second, "/etc/hosts"), QByteArray("second"));
}

void TestSandbox::adoptsALayer_data()
{
    addRows(cases());
}

void TestSandbox::adoptsALayer()
{
    QFETCH(const std::size_t, number);
    const auto first = makeSandbox();
    for (const Operation &operation : preparation(cases()[number].before))
        QVERIFY(first->perform(operation));
    QVERIFY(first->perform(cases()[number].operation));
    const Result<LoadedImagePtr> whole = putOnTop(m_base, first->layer(), Job());
    QVERIFY(whole);

    const auto second = makeSandbox();
    QVERIFY(second->adopt(*whole, Job()));
    // Where there is nothing to hide, the tree does not tell an opaque directory from another.
    const QRegularExpression opaque(QStringLiteral(" opaque$"));
    QCOMPARE(layerLines(*second).replaceInStrings(opaque, {}), layerLines(*first).replaceInStrings(opaque, {}));
    const Result<LoadedImagePtr> again = putOnTop(m_base, second->layer(), Job());
    QVERIFY(again);
    QCOMPARE(visiblePaths((*again)->tree), visiblePaths((*whole)->tree));
    QCOMPARE(second->bytes(), first->bytes());
    QVERIFY(!second->canUndo());
    for (const QString &line : layerLines(*first)) {
        const QByteArray path = line.section(QLatin1Char(' '), 0, 0).toUtf8();
        if (line.section(QLatin1Char(' '), 1, 1) == QLatin1String("file"))
            QCOMPARE(contentOf(*second, path), contentOf(*first, path));
    }
    QVERIFY(second->perform(makeFile("/gone-on", "with")));
    QVERIFY(layerLines(*second).contains(QStringLiteral("gone-on file 4")));
}

STRATOSCOPE_TEST(TestSandbox)

#include "tst_sandbox.moc"
