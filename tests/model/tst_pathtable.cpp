// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bytes.h"
#include "error.h"
#include "pathtable.h"
#include "testprogram.h"
#include "workers.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace stratoscope;

class TestPathTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void internsOnce();
    void growsAndFinds();
    void findsInAnyOrder_data();
    void findsInAnyOrder();
    void findsWhatCameInOrder();
    void addsToCrowds();
    void linksAsElsewhere();
    void manyLookAtOnce();
    void copiesMayGrow();
    void isWithin();
    void sortsByBytes();
    void escapes_data();
    void escapes();
    void displayHidesNoDisguise();
};

void TestPathTable::internsOnce()
{
    PathTable table;
    const PathId passwd = table.internPath("etc/passwd");
    QCOMPARE(table.internPath("/etc//passwd"), passwd);
    QCOMPARE(table.size(), 3u);
    QCOMPARE(table.fullPath(passwd), QByteArray("/etc/passwd"));
    QCOMPARE(table.fullPath(PathTable::Root), QByteArray("/"));
    QCOMPARE(table.name(passwd).toByteArray(), QByteArray("passwd"));
    QCOMPARE(table.find("/etc/passwd"), passwd);
    QVERIFY(!table.find("etc/shadow").isValid());
    QVERIFY(!table.find("nowhere/at/all").isValid());
    QCOMPARE(table.find(""), PathTable::Root);
}

void TestPathTable::growsAndFinds()
{
    PathTable table;
    for (int i = 0; i < 20000; ++i)
        table.internPath("d" + QByteArray::number(i % 100) + "/f" + QByteArray::number(i));
    for (int i = 0; i < 20000; ++i) {
        const QByteArray path = "/d" + QByteArray::number(i % 100) + "/f" + QByteArray::number(i);
        QCOMPARE(table.fullPath(table.find(path)), path);
    }
    int children = 0;
    for (PathId child = table.firstChild(table.find("d7")); child.isValid(); child = table.nextSibling(child))
        ++children;
    QCOMPARE(children, 200);
}

void TestPathTable::findsInAnyOrder_data()
{
    QTest::addColumn<QByteArrayList>("names");
    for (const int count : {1, 2, 31, 32, 33, 34, 300}) {
        QByteArrayList names;
        for (int i = 0; i < count; ++i)
            names.append("n" + QByteArray::number(i).rightJustified(3, '0') + QByteArray(i % 3, 'x'));
        QTest::addRow("%d ascending", count) << names;
        std::reverse(names.begin(), names.end());
        QTest::addRow("%d descending", count) << names;
        std::shuffle(names.begin(), names.end(), QRandomGenerator(7));
        QTest::addRow("%d shuffled", count) << names;
    }
    QTest::newRow("prefixes and high bytes") << QByteArrayList {"b", "ab", "a", "a\xff", "\xff", "a\x01", "abc"};
}

void TestPathTable::findsInAnyOrder()
{
    QFETCH(QByteArrayList, names);
    PathTable table;
    const PathId other = table.internPath("other");
    const PathId parent = table.internPath("d");
    std::vector<PathId> ids;
    for (const QByteArray &name : std::as_const(names)) {
        ids.push_back(table.intern(parent, name));
        QVERIFY(!table.child(other, name).isValid());
    }
    QCOMPARE(table.size(), static_cast<std::size_t>(names.size()) + 3);
    const auto findsAll = [&] {
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (table.child(parent, names[static_cast<qsizetype>(i)]) != ids[i])
                return false;
        }
        return !table.child(parent, "nothing").isValid();
    };
    QVERIFY(findsAll());
    table.complete();
    QVERIFY(findsAll());
    for (const QByteArray &name : std::as_const(names))
        QCOMPARE(table.intern(parent, name), table.child(parent, name));
    std::size_t listed = 0;
    for (PathId child = table.firstChild(parent); child.isValid(); child = table.nextSibling(child))
        ++listed;
    QCOMPARE(listed, ids.size());
    QCOMPARE(table.size(), ids.size() + 3);
}

/** Names in the order of bytes are not looked up when they come, nor hashed. */
void TestPathTable::findsWhatCameInOrder()
{
    PathTable table;
    std::vector<PathId> directories;
    for (const char *name : {"one", "other"})
        directories.push_back(table.internPath(name));
    const auto nameOf = [](int i) { return QByteArray::number(i).rightJustified(4, '0'); };
    const auto addThousand = [&](int from) {
        for (int i = from; i < from + 1000; ++i) {
            for (const PathId directory : directories)
                table.intern(directory, nameOf(i));
        }
    };
    addThousand(0);
    // The first is crowded from now on, and the other once it is looked into.
    table.intern(directories[0], nameOf(7));
    addThousand(1000);
    for (const bool isComplete : {false, true}) {
        if (isComplete) {
            QVERIFY(table.isUnique());
            table.complete();
        }
        for (int i = 0; i < 2000; ++i) {
            for (const PathId directory : directories) {
                const PathId found = table.child(directory, nameOf(i));
                QVERIFY(found.isValid());
                QCOMPARE(table.parent(found), directory);
                QCOMPARE(table.name(found).toByteArray(), nameOf(i));
            }
        }
        QVERIFY(!table.child(directories[0], nameOf(2000)).isValid());
    }
    table.trim();
    addThousand(1500);
    QCOMPARE(table.size(), 2 * 2500 + 3u);
    QVERIFY(table.child(directories[1], nameOf(2499)).isValid());
}

void TestPathTable::addsToCrowds()
{
    PathTable table;
    const PathId directory = table.internPath("d");
    std::vector<PathId> ids;
    for (int i = 0; i < 500; ++i) {
        const QByteArray name = QByteArray::number((i * 7919) % 1000);
        ids.push_back(table.intern(directory, name));
        QCOMPARE(table.intern(directory, name), ids.back());
    }
    QVERIFY(table.isUnique());
    for (int i = 0; i < 500; ++i)
        QCOMPARE(table.child(directory, QByteArray::number((i * 7919) % 1000)), ids[static_cast<std::size_t>(i)]);
    // A name that is there twice is noticed.
    table.add(directory, "919");
    QVERIFY(!table.isUnique());
}

/** Directories that are new get the children that they have in another table, in their order. */
void TestPathTable::linksAsElsewhere()
{
    PathTable table;
    for (const char *path : {"known/b", "known/d", "z"})
        table.internPath(path);
    PathTable other;
    for (const char *path : {"new/b", "z", "known/c", "new/a/x", "known/b", "new/c", "new/a/y", "known/e/f", "z/g"})
        other.internPath(path);
    const std::size_t known = table.size();
    GrowingArray<PathId> ids(other.size());
    ids[0] = PathTable::Root;
    for (std::size_t i = 1; i < other.size(); ++i) {
        const PathId parent = ids[other.parent(PathId(i)).value];
        const QByteArrayView name = other.name(PathId(i));
        ids[i] = parent.value >= known ? table.add(parent, name) : table.intern(parent, name);
    }
    table.linkAsIn(other, ids, known);
    QByteArrayList children;
    for (std::size_t i = 0; i < table.size(); ++i) {
        for (PathId child = table.firstChild(PathId(i)); child.isValid(); child = table.nextSibling(child)) {
            QCOMPARE(table.parent(child), PathId(i));
            children.append(table.fullPath(child));
        }
    }
    QCOMPARE(children.size(), static_cast<qsizetype>(table.size()) - 1);
    std::sort(children.begin(), children.end());
    QCOMPARE(children,
        (QByteArrayList {"/known", "/known/b", "/known/c", "/known/d", "/known/e", "/known/e/f", "/new", "/new/a",
            "/new/a/x", "/new/a/y", "/new/b", "/new/c", "/z", "/z/g"}));
    // The last one in the order of bytes is the first, so that what comes after it is not looked up.
    QCOMPARE(table.fullPath(table.firstChild(table.find("new"))), QByteArray("/new/c"));
    QCOMPARE(table.intern(table.find("new"), "a"), table.find("new/a"));
}

/** The first of them makes the index. */
void TestPathTable::manyLookAtOnce()
{
    PathTable made;
    for (int i = 0; i < 5000; ++i)
        made.internPath("d" + QByteArray::number(i % 3) + "/f" + QByteArray::number(i));
    const PathTable table = std::move(made);
    std::atomic_int found = 0;
    forEachSideBySide(5000, 4, [&](std::size_t number) {
        const QByteArray path = "/d" + QByteArray::number(number % 3) + "/f" + QByteArray::number(number);
        found += table.fullPath(table.find(path)) == path && !table.find(path + "0x").isValid() ? 1 : 0;
    });
    QCOMPARE(found.load(), 5000);
}

void TestPathTable::copiesMayGrow()
{
    PathTable table;
    const PathId directory = table.internPath("d");
    for (int i = 0; i < 100; ++i)
        table.intern(directory, QByteArray::number(i));
    QVERIFY(table.child(directory, "7").isValid());
    PathTable copy = table;
    const PathId added = copy.intern(directory, "100");
    QCOMPARE(copy.child(directory, "100"), added);
    QCOMPARE(copy.child(directory, "7"), table.child(directory, "7"));
    QVERIFY(!table.child(directory, "100").isValid());
    // One that has been asked before, too.
    const PathId later = copy.intern(directory, "101");
    QCOMPARE(copy.child(directory, "101"), later);
    copy.complete();
    QCOMPARE(copy.child(directory, "100"), added);
    QCOMPARE(copy.intern(directory, "100"), added);
}

void TestPathTable::isWithin()
{
    PathTable table;
    const PathId deep = table.internPath("a/b/c");
    QVERIFY(table.isWithin(deep, table.find("a")));
    QVERIFY(table.isWithin(deep, deep));
    QVERIFY(table.isWithin(deep, PathTable::Root));
    QVERIFY(!table.isWithin(table.find("a"), deep));
    QVERIFY(!table.isWithin(deep, table.internPath("a/x")));
}

void TestPathTable::sortsByBytes()
{
    PathTable table;
    for (const char *path : {"b", "a/c", "a", "a-b", "a\xff", "a/\xc3\xa9"})
        table.internPath(path);
    QByteArrayList sorted;
    for (const PathId path : table.sortedByBytes())
        sorted.append(table.fullPath(path));
    QCOMPARE(sorted, (QByteArrayList {"/", "/a", "/a-b", "/a/c", "/a/\xc3\xa9", "/a\xff", "/b"}));

    // Compared with the straightforward implementation, on names with all kinds of bytes.
    QRandomGenerator random(7);
    for (int i = 0; i < 3000; ++i) {
        QByteArray path;
        for (int depth = 0; depth < 4; ++depth)
            path += QByteArray(1, static_cast<char>(random.bounded(40, 52))).replace('/', "\xfe") + '/';
        table.internPath(path);
    }
    sorted.clear();
    for (const PathId path : table.sortedByBytes())
        sorted.append(table.fullPath(path));
    QCOMPARE(sorted.size(), static_cast<qsizetype>(table.size()));
    QVERIFY(std::is_sorted(sorted.begin(), sorted.end()));
}

void TestPathTable::escapes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("etc") << QStringLiteral("etc");
    QTest::newRow("umlaut") << QByteArray("\xc3\xbc") << QStringLiteral("\u00fc");
    QTest::newRow("latin 1") << QByteArray("a\xff"
                                           "b\xfe")
                             << QStringLiteral("a\\xffb\\xfe");
    QTest::newRow("kept beside escapes") << QByteArray("\xc3\xbc\xff") << QStringLiteral("\u00fc\\xff");
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << QStringLiteral("\\xc0\\xaf");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QStringLiteral("\\xed\\xa0\\x80");
    QTest::newRow("cut short") << QByteArray("\xe2\x82") << QStringLiteral("\\xe2\\x82");
    QTest::newRow("four bytes") << QByteArray("\xf0\x9f\x90\xb3") << QString::fromUtf8("\xf0\x9f\x90\xb3");
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << QStringLiteral("\\xf4\\x90\\x80\\x80");
}

void TestPathTable::escapes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(escapedText(bytes), text);
    QCOMPARE(isUtf8(bytes), !text.contains(QLatin1Char('\\')));
}

void TestPathTable::displayHidesNoDisguise()
{
    QCOMPARE(displayText("a\nb"), QStringLiteral("a\\x0ab"));
    QCOMPARE(displayText(QStringLiteral("gpj.\u202eexe").toUtf8()), QStringLiteral("gpj.\\u202eexe"));
    QCOMPARE(displayText("\x1b[31m"), QStringLiteral("\\x1b[31m"));
    QCOMPARE(displayLines(QStringLiteral("a\n\tb\r")), QStringLiteral("a\n    b\\x0d"));
    const Error error {
        ErrorKind::Damaged, QStringLiteral("\x1b"), QStringLiteral("a\nb"), QStringLiteral("\u202e"), {}};
    QCOMPARE(error.message(), QStringLiteral("\\x1b: a\\x0ab: \\u202e"));
}

STRATOSCOPE_TEST(TestPathTable)
#include "tst_pathtable.moc"
