// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layermodel.h"
#include "modeltext.h"
#include "testprogram.h"
#include "teststacks.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace stratoscope;

class TestItemsLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void layers_data();
    void layers();
    void changes_data();
    void changes();
    void roles();
    void sums();
    void sorts();
    void switchesWithinAndBetweenImages();
    void learnsMore();
    void tipsSayWhatHidingCosts_data();
    void tipsSayWhatHidingCosts();
};

void TestItemsLayer::layers_data()
{
    QTest::addColumn<int>("layer");
    QTest::addColumn<QString>("rows");
    QTest::newRow("chown") << 3
                           << QStringLiteral("etc||1.1 kB|\n"
                                             " passwd|content changed|1.1 kB|\n"
                                             "srv|owner only|310.3 kB|9.0 kB\n"
                                             " app|owner only|310.3 kB|9.0 kB\n"
                                             "  assets|owner only|309.0 kB|9.0 kB\n"
                                             "   file2.png|owner only|200.0 kB|\n"
                                             "   file10.png|owner only|100.0 kB|\n"
                                             "   old.css|owner only|9.0 kB|9.0 kB\n"
                                             "  config.yml|content changed|1.3 kB|\n"
                                             "  debug.log|deleted|whiteout|\n"
                                             "var|||\n"
                                             " lib|||\n"
                                             "  apt|||\n"
                                             "   lists|copied up||\n"
                                             "    Packages|deleted|whiteout|");
    QTest::newRow("container") << 4
                               << QStringLiteral("etc||13 B|\n"
                                                 " hostname|content changed|13 B|\n"
                                                 "srv||2.1 MB|\n"
                                                 " app||2.1 MB|\n"
                                                 "  assets|||\n"
                                                 "   old.css|deleted|whiteout|\n"
                                                 "  cache.db|added|2.1 MB|");
}

void TestItemsLayer::layers()
{
    QFETCH(int, layer);
    LayerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLayer(shopStack(), LayerIndex(std::size_t(layer)));
    const QString rows = modelText(model, {0, 1, 2, 3}).join(QLatin1Char('\n'));
    QTEST(rows, "rows");
}

void TestItemsLayer::changes_data()
{
    QTest::addColumn<QByteArray>("lower");
    QTest::addColumn<QByteArray>("upper");
    QTest::addColumn<QString>("change");
    const auto row = [](const char *name, const char *lower, const char *upper, const char *change) {
        QTest::newRow(name) << QByteArray(lower) << QByteArray(upper) << QString::fromLatin1(change);
    };
    row("added", "", "f a 1 =x", "added");
    row("modified", "f a 1 =x", "f a 1 =y", "content changed");
    row("mode", "f a 1 =x", "f a 1 =x mode=0600", "mode only");
    row("mode and time", "f a 1 =x", "f a 1 =x mode=0600 mtime=7", "mode, time only");
    row("replaced", "f a 1 =x", "l a -> b", "type changed");
    row("copied up", "f a 1 =x", "f a 1 =x", "copied up");
    row("deleted", "f a 1 =x", "f .wh.a", "deleted");
    row("deletes nothing", "", "f .wh.a", "deleted");
    row("opaque", "d a\nf a/b 1", "d a\nf a/.wh..wh..opq", "opaque");
    row("opaque, not listed", "d a\nf a/b 1", "f a/.wh..wh..opq", "opaque");
    row("implied", "", "f a/b 1", "implied");
}

void TestItemsLayer::changes()
{
    QFETCH(QByteArray, lower);
    QFETCH(QByteArray, upper);
    LayerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLayer(testStack({{"a", lower.constData()}, {"b", upper.constData()}}), LayerIndex(1));
    QVERIFY(model.rowCount() == 1);
    QTEST(model.index(0, LayerModel::ChangeColumn).data().toString(), "change");
}

void TestItemsLayer::roles()
{
    LayerModel model;
    const LoadedImagePtr loaded = shopStack();
    model.setLayer(loaded, LayerIndex(3));
    const QModelIndex log = model.indexOf(pathId(loaded, "srv/app/debug.log"));
    QVERIFY(log.data(PathTreeModel::DeletedRole).toBool());
    QVERIFY(!log.data(PathTreeModel::DimmedRole).toBool());
    QCOMPARE(log.data(PathTreeModel::ChangeRole).toInt(), int(Change::Deleted));
    QCOMPARE(log.data(PathTreeModel::LayerRole).toInt(), 3);
    const QModelIndex var = model.indexOf(pathId(loaded, "var"));
    QVERIFY(var.data(PathTreeModel::DimmedRole).toBool());
    QVERIFY(!var.data(PathTreeModel::ChangeRole).isValid());
    QVERIFY(!model.indexOf(pathId(loaded, "usr")).isValid());
    model.setLayer(loaded, LayerIndex(4));
    QVERIFY(model.indexOf(pathId(loaded, "etc/hostname")).data(PathTreeModel::WritableRole).toBool());
    QVERIFY(!model.indexOf(pathId(loaded, "etc")).data(PathTreeModel::WritableRole).toBool());
    model.setLayer(loaded, LayerIndex(0));
    QCOMPARE(model.indexOf(pathId(loaded, "bin/sh")).data(PathTreeModel::LinkTargetRole).toString(),
        QStringLiteral("busybox"));
}

void TestItemsLayer::sums()
{
    // The sums of the whole layer match those of the analysis, including links.
    const LoadedImagePtr loaded = testStack({{"a", "d d\nf d/a 10\nh b -> d/a\nf c 7\nf gone 5"},
        {"b", "f d/.wh.a\nh e -> c\nf x/y/z 3\nf .wh.gone"}, {"c", "f b 100\nf .wh.c\nf .wh.x"}});
    for (std::size_t i = 0; i < loaded->layers.size(); ++i) {
        LayerModel model;
        model.setLayer(loaded, LayerIndex(i));
        model.sort(LayerModel::WastedColumn, Qt::DescendingOrder);
        QCOMPARE(model.totalSize(), loaded->stats.layers[i].size);
        QCOMPARE(model.totalWaste(), loaded->stats.layers[i].wastedBytes);
    }
}

void TestItemsLayer::sorts()
{
    LayerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLayer(testStack({{"a", "f a 1\nf b 1\nf x 1"}, {"b", "f a 5\nf .wh.b\nf c 9\nd z"}}), LayerIndex(1));
    model.sort(LayerModel::SizeColumn, Qt::DescendingOrder);
    QCOMPARE(modelText(model),
        QStringList({QStringLiteral("z"), QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
    model.sort(LayerModel::ChangeColumn, Qt::AscendingOrder);
    QCOMPARE(modelText(model),
        QStringList({QStringLiteral("z"), QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
    model.sort(LayerModel::NameColumn, Qt::DescendingOrder);
    QCOMPARE(modelText(model),
        QStringList({QStringLiteral("z"), QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
}

void TestItemsLayer::switchesWithinAndBetweenImages()
{
    LayerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const LoadedImagePtr shop = shopStack();
    for (std::size_t i = 0; i < shop->layers.size(); ++i) {
        model.setLayer(shop, LayerIndex(i));
        QVERIFY(model.rowCount() > 0);
        QVERIFY(modelText(model).size() > 3);
    }
    model.setLayer(shop, LayerIndex(99));
    QCOMPARE(model.rowCount(), 0);
    model.setLayer(testStack({{"a", "f a 1"}}), LayerIndex(0));
    QCOMPARE(modelText(model), QStringList({QStringLiteral("a")}));
    model.setLayer(nullptr, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestItemsLayer::learnsMore()
{
    LayerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const LoadedImagePtr first = testStack({{"a", "f d/a 1\nf d/b 2"}, {"b", "f d/a 1\nf d/b 3"}});
    model.setLayer(first, LayerIndex(1));
    const QPersistentModelIndex change = model.indexOf(pathId(first, "d/a"), LayerModel::ChangeColumn);
    QCOMPARE(change.data().toString(), QStringLiteral("content changed"));

    const auto more = std::make_shared<LoadedImage>(*first);
    more->tree = first->tree.answered({true});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.update(more));
    QCOMPARE(reset.count(), 0);
    QVERIFY(changed.count() > 0);
    QCOMPARE(change.data().toString(), QStringLiteral("copied up"));
    QCOMPARE(model.layer(), LayerIndex(1));

    // If the sort order depends on it, rows move, and indexes move with them.
    model.setLayer(first, LayerIndex(0));
    model.setLayer(first, LayerIndex(1));
    model.sort(LayerModel::ChangeColumn, Qt::DescendingOrder);
    const QPersistentModelIndex file = model.indexOf(pathId(first, "d/a"));
    QVERIFY(model.update(more));
    QCOMPARE(QModelIndex(file), model.indexOf(pathId(first, "d/a")));
    QVERIFY(!model.update(testStack({{"a", "f a 1"}})));
    QVERIFY(!model.update(nullptr));
}

void TestItemsLayer::tipsSayWhatHidingCosts_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("said");
    QTest::newRow("file") << QByteArray("file") << QStringLiteral("its 1.5 kB (1,500 bytes) stay in the layers below");
    QTest::newRow("directory") << QByteArray("dir") << QStringLiteral("what was here stays in the layers below");
    QTest::newRow("copied up") << QByteArray("same") << QStringLiteral("all of it, 700 B, is stored again");
    QTest::newRow("mode only") << QByteArray("mode") << QStringLiteral("so 700 B are stored again");
    QTest::newRow("directory as before") << QByteArray("still") << QStringLiteral("only its entry is stored again");
    QTest::newRow("opaque") << QByteArray("opaque") << QStringLiteral("hides everything the layers below contain");
}

void TestItemsLayer::tipsSayWhatHidingCosts()
{
    QFETCH(QByteArray, path);
    const LoadedImagePtr loaded
        = testStack({{"a", "f file 1500\nf dir/a 1\nf opaque/a 1\nf same 700 =x\nf mode 700 =x\nd still"},
            {"b",
                "f .wh.file\nf .wh.dir\nd opaque\nf opaque/.wh..wh..opq\nf same 700 =x\nf mode 700 =x mode=0600\nd "
                "still"}});
    LayerModel model;
    model.setLayer(loaded, LayerIndex(1));
    for (const int column : {LayerModel::NameColumn, LayerModel::ChangeColumn}) {
        const QString tip = model.indexOf(pathId(loaded, path.constData()), column).data(Qt::ToolTipRole).toString();
        QFETCH(QString, said);
        QVERIFY2(tip.contains(said), qPrintable(tip));
        QCOMPARE(tip.contains(QLatin1Char('/') + QString::fromLatin1(path)), column == LayerModel::NameColumn);
    }
}

STRATOSCOPE_TEST(TestItemsLayer)
#include "tst_itemslayer.moc"
