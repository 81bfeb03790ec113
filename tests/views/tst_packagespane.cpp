// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildreading.h"
#include "builtimage.h"
#include "detailspane.h"
#include "elidedlabel.h"
#include "explorerstate.h"
#include "factview.h"
#include "loadimage.h"
#include "messagetree.h"
#include "modeltext.h"
#include "packagespane.h"
#include "packagestack.h"
#include "sampleimages.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace stratoscope;

/** The table of packages, and which package owns a file. */
class TestPackagesPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(unexpectedWarnings()); }

    void nothingIsReadUnasked();
    void asOfALayer();
    void ofALayer();
    void onlyHidden();
    void sorts();
    void keepsWhatIsSelected();
    void filters();
    void picks();
    void isEmpty();
    void anotherImage();
    void remembersItsScope();
    void detailsNameTheOwner();
    void billOfMaterials();
};

namespace
{

const QList<int> Shown {PackagesModel::NameColumn, PackagesModel::VersionColumn, PackagesModel::TypeColumn,
    PackagesModel::ChangeColumn, PackagesModel::LayerColumn, PackagesModel::SizeColumn};

LoadedImagePtr packagesImage()
{
    return packageStack({
        {{"lib/apk/db/installed",
             "P:musl\nV:1.9\nL:MIT\nI:1000\nF:lib\nR:libc.so\n\nP:curl\nV:8\nI:2000\n\nP:zlib\nV:1\nI:5\n\n"},
            {"lib/libc.so", "1"}},
        {{"lib/apk/db/installed", "P:musl\nV:1.10\nL:MIT\nI:3000\nF:lib\nR:libc.so\n\nP:zlib\nV:1\nI:5\n\n"},
            {"lib/libc.so", "22"}, {"app/node_modules/api/package.json", R"({"name": "api", "version": "2.0.0"})"}},
    });
}

struct PackagesFixture
{
    ExplorerState state;
    PackageReading packages {&state};
    BuildReading build {&state};
    PackagesPane pane {&state, &packages, &build};
    PackagesModel *model = pane.findChild<PackagesModel *>();
    MessageTree *tree = pane.findChild<MessageTree *>();
    QComboBox *scope = pane.findChild<QComboBox *>();
    QLineEdit *filter = pane.findChild<QLineEdit *>();
    QAbstractItemModelTester tester {model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit PackagesFixture(const LoadedImagePtr &image = packagesImage())
    {
        pane.resize(900, 600);
        open(image);
        pane.show();
        pane.activateWindow();
    }

    void open(const LoadedImagePtr &image)
    {
        state.setSource(image->source, 0);
        state.setLoaded(image);
    }

    bool wait() const
    {
        return QTest::qWaitFor([this] { return packages.known() != nullptr; }, PatienceMs);
    }

    QString total() const { return pane.findChild<ElidedLabel *>()->text(); }
};

}

void TestPackagesPane::nothingIsReadUnasked()
{
    const LoadedImagePtr image = packagesImage();
    ExplorerState state;
    PackageReading packages(&state);
    state.setSource(image->source, 0);
    state.setLoaded(image);
    QVERIFY(!packages.isRunning() && !packages.known());
    QSignalSpy changed(&packages, &PackageReading::changed);
    packages.want();
    QVERIFY(packages.isRunning());
    QVERIFY(QTest::qWaitFor([&] { return packages.known() != nullptr; }, PatienceMs));
    QVERIFY(!packages.isRunning());
    QCOMPARE(changed.count(), 2);
    // It is read once.
    packages.want();
    QCOMPARE(changed.count(), 2);
}

void TestPackagesPane::asOfALayer()
{
    PackagesFixture fixture;
    QVERIFY(fixture.wait());
    QCOMPARE(modelText(*fixture.model, Shown),
        QStringList({QStringLiteral("musl|1.10|apk|upgraded|1|3.0 kB"), QStringLiteral("api|2.0.0|npm|added|1|35 B"),
            QStringLiteral("zlib|1|apk|added|0|5 B")}));
    QCOMPARE(fixture.total(), QStringLiteral("3 package(s), 3.0 kB"));
    QVERIFY(!fixture.pane.grab().isNull());
    fixture.state.setUpTo(LayerIndex(0));
    QCOMPARE(modelText(*fixture.model, Shown),
        QStringList({QStringLiteral("curl|8|apk|added|0|2.0 kB"), QStringLiteral("musl|1.9|apk|added|0|1.0 kB"),
            QStringLiteral("zlib|1|apk|added|0|5 B")}));
}

void TestPackagesPane::ofALayer()
{
    PackagesFixture fixture;
    QVERIFY(fixture.wait());
    fixture.scope->setCurrentIndex(int(PackageScope::Layer));
    fixture.state.selectLayer(LayerIndex(1));
    QCOMPARE(modelText(*fixture.model, Shown),
        QStringList({QStringLiteral("musl|1.9 → 1.10|apk|upgraded|1|3.0 kB"),
            QStringLiteral("curl|8|apk|removed by 1|1|2.0 kB"), QStringLiteral("api|2.0.0|npm|added|1|35 B")}));
    fixture.state.selectLayer(LayerIndex(0));
    QCOMPARE(fixture.model->rowCount(), 3);
}

void TestPackagesPane::onlyHidden()
{
    PackagesFixture fixture;
    QVERIFY(fixture.wait());
    fixture.scope->setCurrentIndex(int(PackageScope::Hidden));
    QCOMPARE(modelText(*fixture.model, Shown), QStringList(QStringLiteral("curl|8|apk|removed by 1|0|2.0 kB")));
    fixture.state.setUpTo(LayerIndex(0));
    QCOMPARE(fixture.model->rowCount(), 0);
    QCOMPARE(fixture.tree->emptyText(), QStringLiteral("No package is only in hidden layers."));
}

void TestPackagesPane::sorts()
{
    PackagesFixture fixture;
    QVERIFY(fixture.wait());
    const auto names = [&] { return modelText(*fixture.model, {PackagesModel::NameColumn}).join(QLatin1Char(' ')); };
    fixture.tree->sortByColumn(PackagesModel::NameColumn, Qt::AscendingOrder);
    QCOMPARE(names(), QStringLiteral("api musl zlib"));
    fixture.tree->sortByColumn(PackagesModel::VersionColumn, Qt::AscendingOrder);
    QCOMPARE(names(), QStringLiteral("zlib musl api"));
    fixture.tree->sortByColumn(PackagesModel::LayerColumn, Qt::DescendingOrder);
    QCOMPARE(names().section(QLatin1Char(' '), -1), QStringLiteral("zlib"));
    // A refreshed list keeps its order.
    fixture.tree->sortByColumn(PackagesModel::SizeColumn, Qt::AscendingOrder);
    fixture.state.setUpTo(LayerIndex(0));
    QCOMPARE(names(), QStringLiteral("zlib musl curl"));
}

void TestPackagesPane::keepsWhatIsSelected()
{
    PackagesFixture fixture;
    QVERIFY(fixture.wait());
    fixture.tree->setCurrentQuietly(fixture.model->index(0, 0));
    fixture.tree->sortByColumn(PackagesModel::NameColumn, Qt::DescendingOrder);
    QCOMPARE(fixture.tree->currentIndex().data().toString(), QStringLiteral("musl"));
    QCOMPARE(fixture.tree->currentIndex().row(), 1);
}

void TestPackagesPane::filters()
{
    PackagesFixture fixture;
    QVERIFY(fixture.wait());
    QTest::keyClicks(fixture.filter, QStringLiteral("USL"));
    QCOMPARE(modelText(*fixture.model), QStringList(QStringLiteral("musl")));
    QCOMPARE(fixture.total(), QStringLiteral("1 package(s), 3.0 kB"));
    QTest::keyClicks(fixture.filter, QStringLiteral("x"));
    QCOMPARE(fixture.tree->emptyText(), QStringLiteral("No package has that in its name."));
}

void TestPackagesPane::picks()
{
    PackagesFixture fixture;
    QVERIFY(fixture.wait());
    QSignalSpy picked(&fixture.pane, &PackagesPane::filePicked);
    fixture.tree->setCurrentIndex(fixture.model->index(2, 0));
    QCOMPARE(fixture.state.layer(), LayerIndex(0));
    QCOMPARE(picked.count(), 0);
    fixture.tree->setCurrentIndex(fixture.model->index(1, 0));
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked[0][0].value<LayerIndex>(), LayerIndex(1));
    QCOMPARE(picked[0][1].value<PathId>(), pathId(fixture.state.loaded(), "app/node_modules/api/package.json"));
}

void TestPackagesPane::isEmpty()
{
    ExplorerState state;
    PackageReading packages(&state);
    BuildReading build(&state);
    PackagesPane pane(&state, &packages, &build);
    const auto *tree = pane.findChild<MessageTree *>();
    QCOMPARE(tree->emptyText(), QStringLiteral("Open an image to see its packages."));
    PackagesFixture without(shopStack());
    QVERIFY(without.wait());
    QCOMPARE(without.tree->emptyText(), QStringLiteral("This image has no package database that can be read."));
}

void TestPackagesPane::anotherImage()
{
    PackagesFixture fixture;
    QVERIFY(fixture.wait());
    fixture.open(packageStack({{{"lib/apk/db/installed", "P:other\nV:1\n\n"}}}));
    QVERIFY(!fixture.packages.known());
    QCOMPARE(fixture.model->rowCount(), 0);
    QVERIFY(fixture.wait());
    QCOMPARE(modelText(*fixture.model), QStringList(QStringLiteral("other")));
    fixture.state.clear();
    QCOMPARE(fixture.model->rowCount(), 0);
}

void TestPackagesPane::remembersItsScope()
{
    PackagesFixture fixture;
    fixture.scope->setCurrentIndex(int(PackageScope::Hidden));
    const QByteArray state = fixture.pane.saveState();
    PackagesFixture other;
    QVERIFY(other.pane.restoreState(state));
    QCOMPARE(other.scope->currentIndex(), int(PackageScope::Hidden));
    for (const char *wrong : {"", "x", "-1", "3"})
        QVERIFY(!other.pane.restoreState(wrong));
}

void TestPackagesPane::detailsNameTheOwner()
{
    const LoadedImagePtr image = packagesImage();
    ExplorerState state;
    PackageReading packages(&state);
    DetailsPane details(&state);
    details.setPackages(&packages);
    details.show();
    state.setSource(image->source, 0);
    state.setLoaded(image);
    QVERIFY(!packages.isRunning() && !packages.known());
    const auto owner = [&] {
        for (const FactView *view : details.findChildren<FactView *>()) {
            for (const FactGroup &group : view->sheet()) {
                for (const Fact &fact : group.facts) {
                    if (fact.label == QLatin1String("Package"))
                        return fact.value;
                }
            }
        }
        return QString();
    };
    state.selectPath(pathId(image, "lib/libc.so"));
    QVERIFY(QTest::qWaitFor([&] { return !owner().isEmpty(); }, PatienceMs));
    QCOMPARE(owner(), QStringLiteral("musl 1.10 (apk)"));
    // The version of the bottom layer is that of another package.
    state.selectLayer(LayerIndex(0));
    QCOMPARE(owner(), QStringLiteral("musl 1.9 (apk)"));
    state.selectPath(pathId(image, "lib/apk/db/installed"));
    QCOMPARE(owner(), QString());
}

void TestPackagesPane::billOfMaterials()
{
    PackagesFixture fixture;
    QCOMPARE(fixture.scope->count(), 3);
    BuiltImage built;
    built.isBare = true;
    const HandLayout layout = built.layout([](HandLayout &own, const QJsonObject &manifest) {
        const QJsonObject ghost {{QStringLiteral("name"), QStringLiteral("ghost")},
            {QStringLiteral("versionInfo"), QStringLiteral("1")},
            {QStringLiteral("externalRefs"),
                QJsonArray {QJsonObject {{QStringLiteral("referenceType"), QStringLiteral("purl")},
                    {QStringLiteral("referenceLocator"), QStringLiteral("pkg:npm/ghost@1")}}}}};
        const QJsonObject bill {{QStringLiteral("spdxVersion"), QStringLiteral("SPDX-2.3")},
            {QStringLiteral("packages"), QJsonArray {ghost}}};
        BuiltImage::attach(
            own, manifest, {BuiltImage::statement(manifest, QStringLiteral("https://spdx.dev/Document"), bill)});
    });
    const ImageSourcePtr source = openedSource(layout.files());
    const LoadedImagePtr image = source ? loadImage(source, 0, {}, Job()).value_or(nullptr) : nullptr;
    QVERIFY(image);
    fixture.state.setSource(source, 0);
    fixture.state.setLoaded(image);
    QVERIFY(QTest::qWaitFor([&] { return fixture.scope->count() == 5 && fixture.packages.known(); }, PatienceMs));
    QCOMPARE(fixture.scope->itemText(4), QStringLiteral("Only in SPDX 2.3"));
    fixture.scope->setCurrentIndex(4);
    QCOMPARE(modelText(*fixture.model, Shown), QStringList(QStringLiteral("ghost|1|npm|||")));
    fixture.tree->setCurrentIndex(fixture.model->index(0, 0));
    QVERIFY(!fixture.pane.grab().isNull());
    fixture.model->sort(PackagesModel::LayerColumn);
    fixture.scope->setCurrentIndex(3);
    QCOMPARE(fixture.model->rowCount(), 0);
    // The next image has no bill.
    const LoadedImagePtr other = packagesImage();
    fixture.state.setSource(other->source, 0);
    fixture.state.setLoaded(other);
    QCOMPARE(fixture.scope->count(), 3);
    QCOMPARE(fixture.scope->currentIndex(), 0);
}

STRATOSCOPE_TEST(TestPackagesPane)
#include "tst_packagespane.moc"
