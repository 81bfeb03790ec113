// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "modeltext.h"
#include "testprogram.h"
#include "teststacks.h"
#include "unifiedmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace stratoscope;

class TestItemsUnified : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyHeight_data();
    void everyHeight();
    void cells();
    void deleted();
    void deletedBelowAFile();
    void stargzFiles();
    void dims();
    void onlyLayer();
    void origins();
    void sorts_data();
    void sorts();
    void indexesFollowTheirPaths();
    void filters();
    void manyLayers();
    void hostileNames();
    void empty();
};

namespace
{

/** A model under the tester, attached before there is any data. */
struct UnifiedItemsFixture
{
    UnifiedModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    LoadedImagePtr loaded;

    explicit UnifiedItemsFixture(const LoadedImagePtr &image)
        : loaded(image)
    {
        model.setLoaded(image, image->top());
    }

    QModelIndex at(const char *path, int column = 0) const { return model.indexOf(pathId(loaded, path), column); }
    QString cell(const char *path, int column) const { return at(path, column).data().toString(); }
};

}

void TestItemsUnified::everyHeight_data()
{
    QTest::addColumn<int>("upTo");
    QTest::addColumn<QStringList>("srv");
    const auto row = [](const char *name, int upTo, const char *lines) {
        QTest::newRow(name) << upTo << QString::fromLatin1(lines).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    };
    row("before it was created", 1, "");
    row("as copied", 2, "app\n assets\n  file2.png\n  file10.png\n  old.css\n config.yml\n debug.log");
    row("after the chown", 3, "app\n assets\n  file2.png\n  file10.png\n  old.css\n config.yml");
    row("as the container sees it", 4, "app\n assets\n  file2.png\n  file10.png\n cache.db\n config.yml");
}

void TestItemsUnified::everyHeight()
{
    QFETCH(int, upTo);
    UnifiedItemsFixture fixture(shopStack());
    fixture.model.setUpTo(LayerIndex(std::size_t(upTo)));
    const QModelIndex srv = fixture.at("srv");
    QCOMPARE(srv.isValid(), upTo > 1);
    QTEST(srv.isValid() ? modelText(fixture.model, {0}, srv) : QStringList(), "srv");
}

void TestItemsUnified::cells()
{
    const UnifiedItemsFixture fixture(shopStack());
    QCOMPARE(fixture.cell("usr/bin/passwd", UnifiedModel::NameColumn), QStringLiteral("passwd"));
    QCOMPARE(fixture.cell("usr/bin/passwd", UnifiedModel::SizeColumn), QStringLiteral("64.0 kB"));
    QCOMPARE(fixture.cell("usr/bin/passwd", UnifiedModel::ModeColumn), QStringLiteral("-rwsr-xr-x"));
    QCOMPARE(fixture.cell("etc/shadow", UnifiedModel::OwnerColumn), QStringLiteral("root:42"));
    QCOMPARE(fixture.cell("bin/sh", UnifiedModel::LinkColumn), QStringLiteral("busybox"));
    QCOMPARE(fixture.at("bin/sh").data(PathTreeModel::LinkTargetRole).toString(), QStringLiteral("busybox"));
    QCOMPARE(fixture.cell("bin/sh", UnifiedModel::SizeColumn), QString());
    // A hard link is a file with its own size; a directory counts the inode once.
    QCOMPARE(fixture.cell("usr/bin/nodejs", UnifiedModel::SizeColumn), QStringLiteral("91.0 MB"));
    QCOMPARE(fixture.cell("usr/bin", UnifiedModel::SizeColumn), QStringLiteral("91.1 MB"));
    QCOMPARE(fixture.cell("etc/passwd", UnifiedModel::LinkColumn), QString());
    QCOMPARE(fixture.at("usr/bin/node").data(Qt::ToolTipRole).toString(), QStringLiteral("<qt>/usr/bin/node</qt>"));
}

void TestItemsUnified::deleted()
{
    UnifiedItemsFixture fixture(shopStack());
    QVERIFY(!fixture.at("srv/app/debug.log").isValid());
    fixture.model.setShowDeleted(true);
    const QModelIndex log = fixture.at("srv/app/debug.log");
    QVERIFY(log.data(PathTreeModel::DeletedRole).toBool());
    QCOMPARE(log.data(PathTreeModel::LayerRole).toInt(), 3); // The layer that deleted it.
    QVERIFY(fixture.cell("srv/app/debug.log", UnifiedModel::OriginColumn)
                .startsWith(QStringLiteral("deleted by RUN chown")));
    QCOMPARE(fixture.cell("srv/app/debug.log", UnifiedModel::SizeColumn), QString());
    QVERIFY(log.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("deleted")));
    QVERIFY(!fixture.at("srv/app/config.yml").data(PathTreeModel::DeletedRole).toBool());

    // Deleted by the container; lower in the stack it exists, and later files do not.
    QVERIFY(fixture.at("srv/app/assets/old.css").data(PathTreeModel::WritableRole).toBool());
    QCOMPARE(fixture.cell("srv/app/assets/old.css", UnifiedModel::OriginColumn), QStringLiteral("container · deleted"));
    fixture.model.setUpTo(LayerIndex(2));
    QVERIFY(!fixture.at("srv/app/assets/old.css").data(PathTreeModel::DeletedRole).toBool());
    QVERIFY(!fixture.at("srv/app/debug.log").data(PathTreeModel::DeletedRole).toBool());
    QVERIFY(!fixture.at("srv/app/cache.db").isValid());
}

void TestItemsUnified::deletedBelowAFile()
{
    UnifiedItemsFixture fixture(testStack({{"a", "d d\nf d/old 1\nd d/sub\nf d/sub/older 1"}, {"b", "f d 5"}}));
    QCOMPARE(modelText(fixture.model), QStringList({QStringLiteral("d")}));
    fixture.model.setShowDeleted(true);
    QCOMPARE(modelText(fixture.model),
        QStringList({QStringLiteral("d"), QStringLiteral(" sub"), QStringLiteral("  older"), QStringLiteral(" old")}));
    QVERIFY(!fixture.at("d").data(PathTreeModel::DeletedRole).toBool());
}

void TestItemsUnified::stargzFiles()
{
    UnifiedItemsFixture fixture(
        testStack({{"a", "f .no.prefetch.landmark 1\nf a 1\nd b\nf b/stargz.index.json 1\nf stargz.index.json 9"}}));
    QCOMPARE(modelText(fixture.model),
        QStringList({QStringLiteral("b"), QStringLiteral(" stargz.index.json"), QStringLiteral("a")}));
    fixture.model.setShowDeleted(true);
    QVERIFY(fixture.at("stargz.index.json").isValid());
    QVERIFY(!fixture.at("stargz.index.json").data(PathTreeModel::DeletedRole).toBool());
}

void TestItemsUnified::dims()
{
    UnifiedItemsFixture fixture(shopStack());
    const auto dimmed = [&](const char *path) { return fixture.at(path).data(PathTreeModel::DimmedRole).toBool(); };
    QVERIFY(!dimmed("etc"));
    QModelIndex etc = fixture.at("etc");
    QVERIFY(fixture.model.rowCount(etc) > 0);
    QSignalSpy spy(&fixture.model, &QAbstractItemModel::dataChanged);
    fixture.model.setLayer(LayerIndex(3));
    QVERIFY(spy.count() > 0);
    QVERIFY(!dimmed("etc/passwd"));
    QVERIFY(!dimmed("etc")); // Leads to it.
    QVERIFY(dimmed("etc/hostname"));
    QVERIFY(dimmed("usr"));
    fixture.model.setUpTo(LayerIndex(2));
    QVERIFY(!dimmed("etc/passwd")); // Nothing from that layer is visible, so nothing is dimmed.
    fixture.model.setLayer(LayerIndex(2));
    QVERIFY(dimmed("etc/passwd")); // Visible at this height, but not from that layer.
    QVERIFY(!dimmed("srv"));
}

void TestItemsUnified::onlyLayer()
{
    UnifiedItemsFixture fixture(shopStack());
    fixture.model.setLayer(LayerIndex(4));
    fixture.model.setOnlyLayer(true);
    QCOMPARE(modelText(fixture.model),
        QStringList({QStringLiteral("etc"), QStringLiteral(" hostname"), QStringLiteral("srv"), QStringLiteral(" app"),
            QStringLiteral("  cache.db")}));
    fixture.model.setShowDeleted(true);
    QVERIFY(modelText(fixture.model).contains(QStringLiteral("   old.css")));
    QVERIFY(!modelText(fixture.model).contains(QStringLiteral("  debug.log")));
    fixture.model.setLayer(LayerIndex(3));
    QVERIFY(modelText(fixture.model).contains(QStringLiteral("  debug.log")));
    QVERIFY(!modelText(fixture.model).contains(QStringLiteral("  cache.db")));
    fixture.model.setOnlyLayer(false);
    QVERIFY(fixture.at("bin/sh").isValid());
}

void TestItemsUnified::origins()
{
    const UnifiedItemsFixture fixture(shopStack());
    QCOMPARE(fixture.cell("etc", UnifiedModel::OriginColumn), QStringLiteral("3 layers"));
    QCOMPARE(fixture.at("etc").data(PathTreeModel::LayersBelowRole).value<QList<int>>(), QList<int>({0, 3, 4}));
    QCOMPARE(fixture.cell("etc/apt", UnifiedModel::OriginColumn), QStringLiteral("ADD file:0123 in /"));
    QCOMPARE(fixture.at("etc/apt").data(PathTreeModel::LayersBelowRole).value<QList<int>>(), QList<int>({0}));
    QVERIFY(fixture.at("etc/passwd").data(PathTreeModel::LayersBelowRole).value<QList<int>>().isEmpty());
    QCOMPARE(fixture.cell("etc/hostname", UnifiedModel::OriginColumn), QStringLiteral("container · changed"));
    QCOMPARE(fixture.cell("srv/app/cache.db", UnifiedModel::OriginColumn), QStringLiteral("container · new"));
    QVERIFY(fixture.at("srv/app/cache.db").data(PathTreeModel::WritableRole).toBool());
    QVERIFY(!fixture.at("etc").data(PathTreeModel::WritableRole).toBool());
    QCOMPARE(fixture.at("usr/bin/node").data(PathTreeModel::LayerRole).toInt(), 1);
    const QString tip = fixture.at("etc", UnifiedModel::OriginColumn).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("R/W: container")), qPrintable(tip));
    // What a changed file costs.
    const auto originTip = [&](const char *path) {
        return fixture.at(path, UnifiedModel::OriginColumn).data(Qt::ToolTipRole).toString();
    };
    const QString changed = originTip("srv/app/config.yml");
    QVERIFY2(changed.contains(QStringLiteral("hides the version from layer 2, whose 1.3 kB (1,300 bytes) stay")),
        qPrintable(changed));
    QVERIFY(!originTip("usr/bin/node").contains(QStringLiteral("hides")));
}

void TestItemsUnified::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("ascending");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, int column, bool ascending, const char *names) {
        QTest::newRow(name) << column << ascending << QString::fromLatin1(names).split(QLatin1Char(' '));
    };
    row("name", UnifiedModel::NameColumn, true, "b d f2 f10 Zeta");
    row("name, down", UnifiedModel::NameColumn, false, "d b Zeta f10 f2");
    row("size", UnifiedModel::SizeColumn, true, "d b f10 Zeta f2");
    row("size, down", UnifiedModel::SizeColumn, false, "b d f2 Zeta f10");
    row("origin", UnifiedModel::OriginColumn, true, "b d f10 Zeta f2");
    row("mode", UnifiedModel::ModeColumn, true, "b d f2 f10 Zeta");
    row("owner", UnifiedModel::OwnerColumn, true, "b d f2 Zeta f10");
    row("modified", UnifiedModel::ModifiedColumn, true, "b d Zeta f2 f10");
}

void TestItemsUnified::sorts()
{
    QFETCH(int, column);
    QFETCH(bool, ascending);
    UnifiedItemsFixture fixture(testStack({{"a",
                                               "f f10 8 uid=7\nf Zeta 9 mode=0755 mtime=-5\nd d\nf d/x 1000\n"
                                               "d b\nf b/y 5000 mtime=9"},
        {"b", "f f2 10000 mtime=-1"}}));
    fixture.model.sort(column, ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    QStringList names;
    for (int row = 0; row < fixture.model.rowCount(); ++row)
        names.append(fixture.model.index(row, 0).data().toString());
    QTEST(names, "names");
}

void TestItemsUnified::indexesFollowTheirPaths()
{
    UnifiedItemsFixture fixture(shopStack());
    const QPersistentModelIndex passwd = fixture.at("etc/passwd", UnifiedModel::SizeColumn);
    const QPersistentModelIndex cache = fixture.at("srv/app/cache.db");
    const QPersistentModelIndex assets = fixture.at("srv/app/assets");
    const QPersistentModelIndex file10 = fixture.at("srv/app/assets/file10.png");

    fixture.model.sort(UnifiedModel::SizeColumn, Qt::DescendingOrder);
    QCOMPARE(QModelIndex(passwd), fixture.at("etc/passwd", UnifiedModel::SizeColumn));
    fixture.model.setUpTo(LayerIndex(2));
    QCOMPARE(QModelIndex(passwd), fixture.at("etc/passwd", UnifiedModel::SizeColumn));
    QCOMPARE(passwd.data().toString(), QStringLiteral("1.1 kB"));
    QVERIFY(!cache.isValid());
    QCOMPARE(QModelIndex(assets), fixture.at("srv/app/assets"));
    QCOMPARE(QModelIndex(file10), fixture.at("srv/app/assets/file10.png"));
    QCOMPARE(file10.parent(), QModelIndex(assets));
    fixture.model.setUpTo(LayerIndex(0));
    QVERIFY(!assets.isValid());
    fixture.model.setUpTo(LayerIndex(4));
    QCOMPARE(passwd.data().toString(), QStringLiteral("1.1 kB")); // 1150 bytes.
    QVERIFY(fixture.at("srv/app/cache.db").isValid());
}

void TestItemsUnified::filters()
{
    UnifiedItemsFixture fixture(shopStack());
    const auto filter = [&](const char *text) {
        fixture.model.setFilter(std::make_shared<const PathFilter>(*filterPaths(
            fixture.loaded->tree, fixture.loaded->sums(), fixture.model.listing(), QString::fromLatin1(text))));
    };
    filter("ASSETS/f");
    QCOMPARE(modelText(fixture.model),
        QStringList({QStringLiteral("srv"), QStringLiteral(" app"), QStringLiteral("  assets"),
            QStringLiteral("   file2.png"), QStringLiteral("   file10.png")}));
    QCOMPARE(fixture.model.matchCount(), std::size_t(2));
    QCOMPARE(fixture.model.firstMatch().data().toString(), QStringLiteral("file2.png"));
    filter("debug");
    QCOMPARE(fixture.model.rowCount(), 0);
    fixture.model.setShowDeleted(true);
    // The filter does not cover deleted files yet: matches among them show only where a listed directory leads to them.
    QCOMPARE(fixture.model.rowCount(), 0);
    filter("debug");
    QCOMPARE(modelText(fixture.model),
        QStringList({QStringLiteral("srv"), QStringLiteral(" app"), QStringLiteral("  debug.log")}));
    fixture.model.setFilter(nullptr);
    QVERIFY(!fixture.model.isFiltered());
    QVERIFY(fixture.at("bin/sh").isValid());
}

void TestItemsUnified::manyLayers()
{
    std::vector<QByteArray> lines;
    for (int i = 0; i < 600; ++i)
        lines.push_back("f d/file" + QByteArray::number(i) + " 1");
    std::vector<TestStep> steps;
    for (const QByteArray &line : lines)
        steps.push_back({"RUN x", line.constData()});
    const UnifiedItemsFixture fixture(testStack(steps));
    // Memory is bounded: layers from the 512th on are treated as one.
    QCOMPARE(fixture.at("d").data(PathTreeModel::LayersBelowRole).value<QList<int>>().size(), 512);
    QCOMPARE(fixture.model.totalSize(), quint64(600));
    QCOMPARE(fixture.model.fileCount(), std::size_t(600));
}

void TestItemsUnified::hostileNames()
{
    const UnifiedItemsFixture fixture(testStack({{"a",
        "f \xff\xfe 1\nf \xe2\x80\xae"
        "gpj.exe 1\nl l -> \xff"}}));
    QCOMPARE(modelText(fixture.model, {UnifiedModel::NameColumn, UnifiedModel::LinkColumn}).size(), 3);
    const QString all
        = modelText(fixture.model, {UnifiedModel::NameColumn, UnifiedModel::LinkColumn}).join(QLatin1Char('\n'));
    QVERIFY(all.contains(QStringLiteral("\\xff\\xfe")));
    QVERIFY(!all.contains(QChar(0x202e)));

    // A name is not interpreted as HTML.
    const UnifiedItemsFixture html(testStack({{"a", "f <img/src=x> 1"}}));
    const QString tip = html.model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(!tip.contains(QStringLiteral("<img")), qPrintable(tip));
}

void TestItemsUnified::empty()
{
    UnifiedModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setUpTo(LayerIndex(3));
    model.setShowDeleted(true);
    model.setOnlyLayer(true);
    model.setLayer(LayerIndex(1));
    model.sort(2, Qt::DescendingOrder);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.fileCount(), std::size_t(0));
    model.setLoaded(shopStack(), LayerIndex(4));
    QVERIFY(model.rowCount() > 0);
    model.setLoaded(nullptr, {});
    QCOMPARE(model.rowCount(), 0);
    model.setLoaded(testStack({{"RUN nothing", ""}}), LayerIndex(0));
    QCOMPARE(model.rowCount(), 0);
}

STRATOSCOPE_TEST(TestItemsUnified)
#include "tst_itemsunified.moc"
