// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagechooser.h"
#include "imagechooserdialog.h"
#include "imagelistmodel.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"

#include <QAbstractItemModelTester>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace stratoscope;

/** The chooser of images and platforms. */
class tst_Chooser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(unexpectedWarnings()); }

    void model();
    void sharedLayers_data();
    void sharedLayers();
    void hostPlatformIsDefault();
    void filter();
    void filterThatLeavesNothing();
    void arrowsFromTheFilter();
    void enterAccepts_data();
    void enterAccepts();
    void doubleClickAccepts();
    void attestations();
    void artifacts();
    void sizesThatOverflow();
    void containers();
    void dialog();
    void comparing();
};

namespace
{

Platform foreignPlatform()
{
    const bool isArm = Platform::host().architecture == QLatin1String("arm64");
    return {QStringLiteral("linux"), isArm ? QStringLiteral("amd64") : QStringLiteral("arm64"), {}};
}

/** shop:1 for another platform, shop:1 and shop:2 for this one; the last two share two layers. */
std::shared_ptr<ImageSource> severalImages()
{
    auto source = std::make_shared<ImageSource>(*testSource(shopSteps()));
    Image foreign = source->images[0];
    foreign.names = {QStringLiteral("shop:1")};
    foreign.platform = foreignPlatform();
    for (Digest &diffId : foreign.config.diffIds)
        diffId = sha256("foreign " + diffId.bytes);
    completeLayers(foreign);
    Image first = source->images[0];
    first.names = {QStringLiteral("shop:1")};
    first.platform = Platform::host();
    Image second = first;
    second.names = {QStringLiteral("shop:2"), QStringLiteral("<b>bold</b>")};
    second.id = sha256("second");
    second.config.diffIds[2] = sha256("another");
    completeLayers(second);
    source->images = {foreign, first, second};
    source->graph = LayerGraph(source->images);
    return source;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

}

void tst_Chooser::model()
{
    ImageListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setSource(severalImages());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 1, ImageListModel::NameColumn), QStringLiteral("shop:1"));
    QCOMPARE(cell(model, 1, ImageListModel::PlatformColumn), Platform::host().toString());
    QCOMPARE(cell(model, 1, ImageListModel::LayersColumn), QStringLiteral("4"));
    QCOMPARE(cell(model, 1, ImageListModel::SizeColumn), QStringLiteral("10.0 kB"));
    QCOMPARE(cell(model, 1, ImageListModel::SharedColumn), QString());
    const QString tip = model.index(2, ImageListModel::NameColumn).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(QLatin1String("<b>")));
    model.setCompared(1);
    QCOMPARE(cell(model, 0, ImageListModel::SharedColumn), QStringLiteral("none"));
    QCOMPARE(cell(model, 2, ImageListModel::SharedColumn), QStringLiteral("2 of 4"));
    const std::shared_ptr<ImageSource> withContainer = severalImages();
    withContainer->images[2].container = Container {QStringLiteral("1234"), QStringLiteral("web"),
        QStringLiteral("podman"), ContainerState::Exited, QStringLiteral("/upper")};
    model.setSource(withContainer);
    QCOMPARE(cell(model, 2, ImageListModel::KindColumn), QStringLiteral("container, exited"));
    QCOMPARE(cell(model, 2, ImageListModel::LayersColumn), QStringLiteral("5"));
    model.setSource({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_Chooser::sharedLayers_data()
{
    QTest::addColumn<int>("a");
    QTest::addColumn<int>("b");
    QTest::addColumn<int>("shared");
    QTest::newRow("itself") << 1 << 1 << 4;
    QTest::newRow("shared base") << 1 << 2 << 2;
    QTest::newRow("the other way round") << 2 << 1 << 2;
    QTest::newRow("nothing shared") << 0 << 1 << 0;
}

void tst_Chooser::sharedLayers()
{
    QFETCH(int, a);
    QFETCH(int, b);
    QFETCH(int, shared);
    QCOMPARE(int(stratoscope::sharedLayers(*severalImages(), std::size_t(a), std::size_t(b))), shared);
}

void tst_Chooser::hostPlatformIsDefault()
{
    ImageChooser chooser;
    QVERIFY(!chooser.currentImage());
    chooser.setSource(severalImages());
    QCOMPARE(chooser.currentImage().value(), std::size_t(1));
}

void tst_Chooser::filter()
{
    ImageChooser chooser;
    chooser.setSource(severalImages());
    auto *edit = chooser.findChild<QLineEdit *>();
    auto *view = chooser.findChild<QTreeView *>();
    edit->setText(QStringLiteral("SHOP:2"));
    QCOMPARE(view->model()->rowCount(), 1);
    QCOMPARE(chooser.currentImage().value(), std::size_t(2));
    edit->setText(foreignPlatform().architecture);
    QCOMPARE(chooser.currentImage().value(), std::size_t(0));
    edit->clear();
    QCOMPARE(view->model()->rowCount(), 3);
    QCOMPARE(chooser.currentImage().value(), std::size_t(0));
}

void tst_Chooser::filterThatLeavesNothing()
{
    ImageChooser chooser;
    chooser.setSource(severalImages());
    QSignalSpy accepted(&chooser, &ImageChooser::accepted);
    auto *edit = chooser.findChild<QLineEdit *>();
    edit->setText(QStringLiteral("no such image"));
    QVERIFY(!chooser.currentImage());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(accepted.count(), 0);
}

void tst_Chooser::arrowsFromTheFilter()
{
    ImageChooser chooser;
    chooser.setSource(severalImages());
    auto *edit = chooser.findChild<QLineEdit *>();
    QTest::keyClick(edit, Qt::Key_Down);
    QCOMPARE(chooser.currentImage().value(), std::size_t(2));
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(chooser.currentImage().value(), std::size_t(1));
}

void tst_Chooser::enterAccepts_data()
{
    QTest::addColumn<bool>("inFilter");
    QTest::newRow("list") << false;
    QTest::newRow("filter") << true;
}

void tst_Chooser::enterAccepts()
{
    QFETCH(bool, inFilter);
    ImageChooser chooser;
    chooser.setSource(severalImages());
    QSignalSpy accepted(&chooser, &ImageChooser::accepted);
    QWidget *target
        = inFilter ? static_cast<QWidget *>(chooser.findChild<QLineEdit *>()) : chooser.findChild<QTreeView *>();
    QTest::keyClick(target, Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
}

void tst_Chooser::doubleClickAccepts()
{
    ImageChooser chooser;
    chooser.resize(800, 400);
    chooser.setSource(severalImages());
    chooser.show();
    QSignalSpy accepted(&chooser, &ImageChooser::accepted);
    auto *view = chooser.findChild<QTreeView *>();
    const QPoint third = view->visualRect(view->model()->index(2, 0)).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, third);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, third);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(chooser.currentImage().value(), std::size_t(2));
}

void tst_Chooser::attestations()
{
    auto source = severalImages();
    source->attestations = {{sha256("a"), QStringLiteral("<img src=x>"), {}}};
    ImageChooser chooser;
    chooser.setSource(source);
    bool found = false;
    const QList<QLabel *> labels = chooser.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY(!label->toolTip().contains(QLatin1String("<img")));
        found = found || (!label->isHidden() && label->text().contains(QLatin1String("attestation")));
    }
    QVERIFY(found);
}

void tst_Chooser::artifacts()
{
    auto source = severalImages();
    source->attestations = {{sha256("a"), {}, {}}};
    Image attestation;
    attestation.manifestDigest = sha256("manifest");
    attestation.artifact.emplace();
    attestation.artifact->kind = ArtifactKind::Attestation;
    attestation.artifact->details = {QStringLiteral("SPDX")};
    attestation.artifact->blobs.resize(2);
    for (ArtifactBlob &blob : attestation.artifact->blobs)
        blob.descriptor.size = 500;
    source->images.push_back(attestation);
    source->graph = LayerGraph(source->images);
    ImageListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSource(source);
    QCOMPARE(cell(model, 2, ImageListModel::NameColumn), QStringLiteral("shop:2, <b>bold</b>"));
    QCOMPARE(cell(model, 3, ImageListModel::KindColumn), QStringLiteral("attestation (SPDX)"));
    QCOMPARE(cell(model, 3, ImageListModel::IdColumn), attestation.manifestDigest.shortHex());
    QCOMPARE(cell(model, 3, ImageListModel::LayersColumn), QString());
    QCOMPARE(cell(model, 3, ImageListModel::SizeColumn), QStringLiteral("1.0 kB"));
    ImageChooser chooser;
    chooser.setSource(source);
    QVERIFY(!chooser.findChild<QTreeView *>()->isColumnHidden(ImageListModel::KindColumn));
    // An image is proposed, and what the list shows is not said again.
    QVERIFY(!source->images[chooser.currentImage().value()].artifact);
    const QList<QLabel *> labels = chooser.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(label->isHidden() || !label->text().contains(QLatin1String("attestation")));
}

void tst_Chooser::sizesThatOverflow()
{
    auto source = severalImages();
    for (Layer &layer : source->images[0].layers)
        layer.compressedSize = std::numeric_limits<quint64>::max() / 2;
    source->images[1].layers[0].compressedSize.reset();
    ImageListModel model;
    model.setSource(source);
    QCOMPARE(cell(model, 0, ImageListModel::SizeColumn), QStringLiteral("unknown"));
    QCOMPARE(cell(model, 1, ImageListModel::SizeColumn), QStringLiteral("unknown"));
}

void tst_Chooser::containers()
{
    const auto source = severalImages();
    ImageChooser chooser;
    auto *view = chooser.findChild<QTreeView *>();
    chooser.setSource(source);
    QVERIFY(view->isColumnHidden(ImageListModel::KindColumn));

    auto withContainer = std::make_shared<ImageSource>(*source);
    Container container;
    container.state = ContainerState::Paused;
    withContainer->images[2].container = container;
    chooser.setSource(withContainer);
    QVERIFY(!view->isColumnHidden(ImageListModel::KindColumn));
    QCOMPARE(cell(*view->model(), 0, ImageListModel::KindColumn), QStringLiteral("image"));
    QCOMPARE(cell(*view->model(), 2, ImageListModel::KindColumn), QStringLiteral("container, paused"));
    chooser.findChild<QLineEdit *>()->setText(QStringLiteral("paused"));
    QCOMPARE(view->model()->rowCount(), 1);
}

void tst_Chooser::dialog()
{
    ImageChooserDialog dialog(severalImages());
    QCOMPARE(dialog.chosenImage().value(), std::size_t(1));
    auto *open = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open);
    auto *edit = dialog.findChild<QLineEdit *>();
    QVERIFY(open->isEnabled());
    edit->setText(QStringLiteral("no such image"));
    QVERIFY(!open->isEnabled());
    edit->clear();
    QVERIFY(open->isEnabled());
    QTest::keyClick(dialog.findChild<QTreeView *>(), Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void tst_Chooser::comparing()
{
    ImageChooserDialog dialog(severalImages());
    dialog.setComparing(QStringLiteral("shop:1"), std::size_t(1));
    auto *accept = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open);
    auto *view = dialog.findChild<QTreeView *>();
    QCOMPARE(accept->text(), QStringLiteral("&Compare"));
    QCOMPARE(dialog.windowTitle(), QStringLiteral("Compare With"));
    QVERIFY(dialog.findChild<QLabel *>()->text().contains(QLatin1String("compare with shop:1")));
    QCOMPARE(cell(*view->model(), 1, ImageListModel::NameColumn), QStringLiteral("shop:1 (open)"));
    QCOMPARE(cell(*view->model(), 0, ImageListModel::NameColumn), QStringLiteral("shop:1"));
    // Another image is proposed, and the open one cannot be chosen.
    QCOMPARE(dialog.chosenImage().value(), std::size_t(0));
    view->setCurrentIndex(view->model()->index(1, 0));
    QVERIFY(!dialog.chosenImage());
    QVERIFY(!accept->isEnabled());
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    view->setCurrentIndex(view->model()->index(2, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.chosenImage().value(), std::size_t(2));
}

STRATOSCOPE_TEST(tst_Chooser)
#include "tst_chooser.moc"
