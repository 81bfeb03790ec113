// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildreading.h"
#include "builtimage.h"
#include "explorerstate.h"
#include "layerstackmodel.h"
#include "layertrouble.h"
#include "loadimage.h"
#include "sampleimages.h"
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
    void trouble_data();
    void trouble();
    void costs_data();
    void costs();
    void saysWhatBadgesSay();
    void fromWhereItIsTheBase();
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
    QCOMPARE(model.index(0, 0).data(LayerStackModel::SizeTextRole).toString(), QStringLiteral("4.0 kB packed"));
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QLatin1String("as stored in the image")));
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
    // The number means something else now, and says so.
    QVERIFY(!chown.data(LayerStackModel::SizeTextRole).toString().contains(QLatin1String("packed")));
    QVERIFY(chown.data(Qt::ToolTipRole).toString().contains(QLatin1String("the files, uncompressed")));
    QVERIFY(top.data(Qt::ToolTipRole).toString().contains(QLatin1String("copies all of it up to here")));
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
    // Three layers but one step: nothing is guessed, but every layer is listed.
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

void TestItemsStack::trouble_data()
{
    QTest::addColumn<int>("entries");
    QTest::addColumn<bool>("absent");
    QTest::addColumn<bool>("damaged");
    QTest::addColumn<bool>("cut");
    QTest::addColumn<bool>("mismatch");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("header");
    const QString none;
    QTest::newRow("nothing") << 2 << false << false << false << false << none << none;
    QTest::newRow("missing") << 0 << true << true << true << false << QStringLiteral("missing")
                             << QStringLiteral("Incomplete: layer 1 is missing");
    QTest::newRow("foreign") << 0 << true << false << true << false << QStringLiteral("missing")
                             << QStringLiteral("Incomplete: layer 1 is missing");
    QTest::newRow("unreadable") << 0 << false << true << true << false << QStringLiteral("damaged: cannot be read")
                                << QStringLiteral("Incomplete: layer 1 cannot be read");
    QTest::newRow("cut") << 2 << false << true << true << false << QStringLiteral("damaged: only 2 entries read")
                         << QStringLiteral("Incomplete: layer 1 is damaged");
    QTest::newRow("cut, wrong digest") << 2 << false << true << true << true
                                       << QStringLiteral("damaged: only 2 entries read")
                                       << QStringLiteral("Incomplete: layer 1 is damaged");
    // Not the files that the image claims, but all of them.
    QTest::newRow("wrong digest") << 2 << false << true << false << true << none << none;
}

void TestItemsStack::trouble()
{
    QFETCH(const int, entries);
    QFETCH(const bool, absent);
    QFETCH(const bool, damaged);
    QFETCH(const bool, cut);
    QFETCH(const bool, mismatch);
    QFETCH(const QString, text);
    const std::vector<TestStep> steps {
        {"FROM scratch", "f a 1000\n"}, {"RUN it", entries == 0 ? "" : "f b 20\nf c 30\n"}, {"RUN more", "f d 10\n"}};
    auto source = std::make_shared<ImageSource>(*testSource(steps));
    auto loaded = std::make_shared<LoadedImage>(*readTestSource(source, steps));
    if (absent)
        source->images[0].layers[1].blob.clear();
    if (damaged)
        loaded->layers[1].damage = Error {ErrorKind::Damaged, {}, {}, QStringLiteral("it ends early"), {}};
    loaded->layers[1].isCut = cut;
    if (mismatch)
        loaded->layers[1].blobVerdict = Verdict::Mismatch;
    ExplorerState state;
    LayerStackModel model(&state);
    state.setSource(source, 0);
    if (absent)
        QCOMPARE(model.indexOf(LayerIndex(1)).data(LayerStackModel::TroubleTextRole).toString(), text);
    state.setLoaded(loaded);
    const QModelIndex index = model.indexOf(LayerIndex(1));
    QCOMPARE(index.data(LayerStackModel::TroubleTextRole).toString(), text);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(text));
    QCOMPARE(index.data(LayerStackModel::AbsentRole).toBool(), absent);
    if (entries == 0) {
        QCOMPARE(index.data(LayerStackModel::CountsRole).toString(), QString());
        QCOMPARE(index.data(LayerStackModel::SizeTextRole).toString(), QString());
    }
    QTEST(incompleteText(*loaded, LayerIndex(2)), "header");
    QCOMPARE(incompleteText(*loaded, LayerIndex(0)), QString());
}

void TestItemsStack::costs_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("costly");
    QTest::newRow("four bytes") << 4 << false;
    QTest::newRow("a little") << 900 << false;
    QTest::newRow("more than a hundredth") << 1100 << true;
    QTest::newRow("much") << 50000 << true;
}

void TestItemsStack::costs()
{
    QFETCH(const int, size);
    QFETCH(const bool, costly);
    const QByteArray lower
        = "f big " + QByteArray::number(98000 - size) + "\nf gone " + QByteArray::number(size) + "\n";
    const LoadedImagePtr loaded = testStack({{"a", lower.constData()}, {"b", "f .wh.gone\nf new 2000\nf other 0\n"}});
    ExplorerState state;
    LayerStackModel model(&state);
    state.setSource(loaded->source, 0);
    state.setLoaded(loaded);
    for (std::size_t layer = 0; layer < 2; ++layer)
        QCOMPARE(model.indexOf(LayerIndex(layer)).data(LayerStackModel::CostlyRole).toBool(), costly);
    const QModelIndex top = model.indexOf(LayerIndex(1));
    QCOMPARE(top.data(LayerStackModel::ShortCountsRole).toString(), QStringLiteral("+2 \u22121"));
    QVERIFY(top.data(LayerStackModel::ShortNoteRole).toString().startsWith(QStringLiteral("hides ")));
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

void TestItemsStack::fromWhereItIsTheBase()
{
    ExplorerState state;
    BuildReading build(&state);
    LayerStackModel model(&state);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBuild(&build);
    const ImageSourcePtr source = openedSource(BuiltImage().layout().files());
    const LoadedImagePtr image = source ? loadImage(source, 0, {}, Job()).value_or(nullptr) : nullptr;
    QVERIFY(image);
    state.setSource(source, 0);
    state.setLoaded(image);
    QCOMPARE(model.rowCount(), 8);
    QVERIFY(QTest::qWaitFor([&] { return model.rowCount() == 9; }, PatienceMs));
    // Above the base's last step, which made no layer.
    QCOMPARE(texts(model, LayerStackModel::NumberRole),
        QStringList(
            {{}, QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1"), {}, {}, {}, {}, QStringLiteral("0")}));
    const QModelIndex base = model.index(6, 0);
    QCOMPARE(base.data(LayerStackModel::KindRole).toInt(), int(LayerStackRow::Kind::Base));
    QCOMPARE(base.data().toString(), QStringLiteral("From here down: debian:12"));
    QCOMPARE(base.data(LayerStackModel::CountsRole).toString(), QStringLiteral("65.0 kB of 155.4 kB are yours"));
    QVERIFY(base.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("are yours")));
    QCOMPARE(base.data(LayerStackModel::LayerRole).toInt(), -1);
    QCOMPARE(model.index(7, 0).data().toString(), QStringLiteral("CMD [\"bash\"]"));
    state.clear();
    QCOMPARE(model.rowCount(), 0);
}

STRATOSCOPE_TEST(TestItemsStack)
#include "tst_itemsstack.moc"
