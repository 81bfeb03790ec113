// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explorerstate.h"
#include "layerstackmodel.h"
#include "testprogram.h"
#include "teststacks.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace stratoscope;

class TestItemsStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void beforeTheTrees();
    void refined();
    void historyThatDisagrees();
    void writableLayerIsInserted();
    void damage();
    void saysWhatBadgesSay();
};

namespace
{

QStringList texts(const QAbstractItemModel &model, int role)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row, 0).data(role).toString());
    return list;
}

}

void TestItemsStack::beforeTheTrees()
{
    ExplorerState state;
    LayerStackModel model(&state);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    state.setSource(testSource(shopSteps()), 0);
    QCOMPARE(texts(model, LayerStackModel::NumberRole),
        QStringList({QStringLiteral("3"), {}, QStringLiteral("2"), QStringLiteral("1"), {}, QStringLiteral("0")}));
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("WORKDIR /srv/app"));
    QCOMPARE(model.index(1, 0).data(LayerStackModel::KindRole).toInt(), int(LayerStackRow::Kind::Step));
    QCOMPARE(model.index(3, 0).data().toString(), QStringLiteral("RUN apt-get update && apt-get install -y nodejs"));
    QCOMPARE(model.index(0, 0).data(LayerStackModel::SizeTextRole).toString(), QStringLiteral("4.0 kB"));
    QCOMPARE(model.index(0, 0).data(LayerStackModel::ShareRole).toDouble(), 1.0);
    QCOMPARE(model.index(5, 0).data(LayerStackModel::ShareRole).toDouble(), 0.25);
    QCOMPARE(model.index(0, 0).data(LayerStackModel::ShortDigestRole).toString().size(), 12);
    QCOMPARE(model.index(0, 0).data(LayerStackModel::SharedByRole).toInt(), 1);
    state.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestItemsStack::refined()
{
    ExplorerState state;
    LayerStackModel model(&state);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const LoadedImagePtr loaded = shopStack();
    state.setSource(loaded->source, 0);
    state.setLoaded(loaded);

    const QModelIndex top = model.index(0, 0);
    QCOMPARE(top.data(LayerStackModel::KindRole).toInt(), int(LayerStackRow::Kind::Writable));
    QCOMPARE(top.data(LayerStackModel::NumberRole).toString(), QStringLiteral("R/W"));
    QCOMPARE(top.data(LayerStackModel::TagRole).toString(), QStringLiteral("read/write"));
    const QModelIndex chown = model.indexOf(LayerIndex(3));
    QCOMPARE(chown.data(LayerStackModel::SizeRole).toULongLong(), 1300ull + 200000 + 100000 + 9000 + 1150);
    QCOMPARE(chown.data(LayerStackModel::VerdictRole).toInt(), int(Verdict::Verified));
    const QString note = chown.data(LayerStackModel::NoteRole).toString();
    QVERIFY2(note.contains(QStringLiteral("copies up 309.0 kB unchanged")), qPrintable(note));
    QVERIFY2(note.contains(QStringLiteral("hides 18.4 MB below")), qPrintable(note));
    const QModelIndex node = model.indexOf(LayerIndex(1));
    QCOMPARE(node.data(LayerStackModel::ShareRole).toDouble(), 1.0);
    QVERIFY(node.data(LayerStackModel::NoteRole).toString().contains(QStringLiteral("18.4 MB hidden by layers above")));
    QVERIFY(node.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("read-only")));
    QVERIFY(!model.indexOf(LayerIndex(9)).isValid());
    QVERIFY(!model.indexOf(LayerIndex()).isValid());
}

void TestItemsStack::historyThatDisagrees()
{
    // Three layers, one step: nothing is guessed, but every layer is there.
    auto source = std::make_shared<ImageSource>(*testSource(shopSteps()));
    Image &image = source->images[0];
    image.config.history.resize(1);
    for (Layer &layer : image.layers)
        layer.historyStep.reset();
    ExplorerState state;
    LayerStackModel model(&state);
    state.setSource(source, 0);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(!model.index(0, 0).data().toString().isEmpty());
}

void TestItemsStack::writableLayerIsInserted()
{
    ExplorerState state;
    LayerStackModel model(&state);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ImageSourcePtr source = testSource(shopSteps());
    state.setSource(source, 0);
    const QPersistentModelIndex bottom = model.indexOf(LayerIndex(0));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    state.setLoaded(readTestSource(source, shopSteps(), shopContainer()));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(inserts.count(), 1);
    QCOMPARE(QModelIndex(bottom), model.indexOf(LayerIndex(0)));
}

void TestItemsStack::damage()
{
    const ImageSourcePtr source = testSource(shopSteps());
    auto loaded = std::make_shared<LoadedImage>(*readTestSource(source, shopSteps(), nullptr));
    loaded->layers[1].damage = Error {ErrorKind::Damaged, {}, QStringLiteral("blob"), QStringLiteral("ends early"), {}};
    loaded->layers[2].diffIdVerdict = Verdict::Mismatch;
    ExplorerState state;
    LayerStackModel model(&state);
    state.setSource(source, 0);
    state.setLoaded(loaded);
    const QModelIndex damaged = model.indexOf(LayerIndex(1));
    QVERIFY(damaged.data(LayerStackModel::DamagedRole).toBool());
    QVERIFY(damaged.data(LayerStackModel::DamageTextRole).toString().contains(QStringLiteral("ends early")));
    QVERIFY(damaged.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("damaged")));
    QVERIFY(!model.indexOf(LayerIndex(0)).data(LayerStackModel::DamagedRole).toBool());
    QCOMPARE(model.indexOf(LayerIndex(2)).data(LayerStackModel::VerdictRole).toInt(), int(Verdict::Mismatch));
}

void TestItemsStack::saysWhatBadgesSay()
{
    ExplorerState state;
    LayerStackModel model(&state);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const LoadedImagePtr loaded = shopStack();
    state.setSource(loaded->source, 0);
    state.setLoaded(loaded);
    const auto spoken
        = [&](std::size_t layer) { return model.indexOf(LayerIndex(layer)).data(Qt::AccessibleTextRole).toString(); };
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    state.selectPath(pathId(loaded, "srv/app/debug.log"));
    state.setUpTo(LayerIndex(2));
    QCOMPARE(changed.count(), 2);
    QVERIFY2(spoken(2).endsWith(QStringLiteral(", has the selected file")), qPrintable(spoken(2)));
    QVERIFY2(spoken(3).endsWith(QStringLiteral(", not in view, deletes the selected file")), qPrintable(spoken(3)));
    QVERIFY2(!spoken(0).contains(QStringLiteral("selected")), qPrintable(spoken(0)));
}

STRATOSCOPE_TEST(TestItemsStack)
#include "tst_itemsstack.moc"
