// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fakeengine.h"
#include "librarygraph.h"
#include "librarymodel.h"
#include "librarywindow.h"
#include "messagetree.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stratoscope;

/** The window with all images that are known. */
class TestLibraryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(unexpectedWarnings()); }
    void modelShowsAll();
    void listsWhatEnginesHave();
    void saysThatThereIsNothing();
    void manyImages();
    void namesTakeTheRoomThereIs();

private:
    QTemporaryDir m_directory;
};

namespace
{

Digest digestOf(int number)
{
    Hasher hasher;
    hasher.add(QByteArray::number(number));
    return hasher.finish();
}

LibraryImage libraryImage(const QString &name, const std::vector<int> &layers)
{
    LibraryImage image;
    image.names = QStringList(name);
    image.place = SeenPlace::Engine;
    image.store = QStringLiteral("docker");
    image.reference = QStringLiteral("docker://") + name;
    Digest chain;
    quint64 sum = 0;
    for (const int layer : layers) {
        chain = chainId(chain, digestOf(layer));
        image.layers.push_back({digestOf(layer), chain, {}, quint64(layer)});
        sum += quint64(layer);
    }
    image.bytes = sum;
    return image;
}

QPushButton *button(const LibraryWindow &window, const QString &text)
{
    for (QPushButton *one : window.findChildren<QPushButton *>()) {
        if (one->text().remove(QLatin1Char('&')) == text)
            return one;
    }
    return nullptr;
}

bool says(const LibraryWindow &window, const QString &text)
{
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(text); });
}

/** Two images on one base, which is no image itself. */
QByteArray engineScript()
{
    const QByteArray base = digestOf(1).toString().toUtf8();
    return "case \"$*\" in\n"
           "images*) echo '{\"ID\":\"sha256:aaaaaa\",\"Repository\":\"shop\",\"Tag\":\"1\",\"Size\":\"2kB\"}'\n"
           "echo '{\"ID\":\"sha256:bbbbbb\",\"Repository\":\"base\",\"Tag\":\"1\",\"Size\":\"1kB\"}' ;;\n"
           "ps*) ;;\n"
           "version*) echo '{\"Client\":{\"Version\":\"1\"}}' ;;\n"
           "image*inspect*) echo '{\"Id\":\"sha256:aaaaaa\",\"Size\":2500,\"RootFS\":{\"Layers\":[\""
        + base + "\",\"" + digestOf(2).toString().toUtf8()
        + "\"]}}'\n"
          "echo '{\"Id\":\"sha256:bbbbbb\",\"Size\":1000,\"RootFS\":{\"Layers\":[\""
        + base
        + "\"]}}' ;;\n"
          "*) exit 9 ;;\n"
          "esac\n";
}

}

void TestLibraryWindow::modelShowsAll()
{
    LibraryModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLibrary(std::make_shared<const ImageLibrary>(std::vector<LibraryImage> {
        libraryImage(QStringLiteral("base:1"), {1000}), libraryImage(QStringLiteral("app:1"), {1000, 500})}));
    QCOMPARE(model.rowCount(), 2);
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(1, LibraryModel::NameColumn), QStringLiteral("app:1"));
    QCOMPARE(cell(1, LibraryModel::BaseColumn), QStringLiteral("base:1"));
    QCOMPARE(cell(1, LibraryModel::FreesColumn), QStringLiteral("500 B"));
    QCOMPARE(cell(0, LibraryModel::FreesColumn), QStringLiteral("0 B"));
    for (int column = 0; column < LibraryModel::ColumnCount; ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }
}

void TestLibraryWindow::listsWhatEnginesHave()
{
    const FakeEngine fake(engineScript());
    EnginePrograms programs;
    for (const EngineKind kind : AllKinds<EngineKind>)
        programs.set(kind, kind == EngineKind::Docker ? QStringList {fake.program()} : QStringList());
    LibraryWindow window(programs, m_directory.filePath(QStringLiteral("none.json")));
    QSignalSpy finished(&window, &LibraryWindow::finished);
    window.show();
    QVERIFY(finished.wait(PatienceMs));
    QAbstractItemModel *rows = window.view()->model();
    QCOMPARE(rows->rowCount(), 2);
    // The first is selected, and what it shares is shown.
    QCOMPARE(window.selected(), std::set<std::size_t> {0});
    QVERIFY(says(window, QStringLiteral("Deleting this image would free 1.5 kB")));
    QCOMPARE(window.graph()->columns().size(), 2u);
    QCOMPARE(window.graph()->partCount(), 4);
    QVERIFY(window.graph()->part(0).description.contains(QStringLiteral("base:1")));
    QVERIFY(!window.graph()->part(0).place.intersects(window.graph()->part(1).place));
    // The block that both have chooses both.
    window.graph()->pickPart(0);
    QCOMPARE(window.selected().size(), 2u);
    QVERIFY(says(window, QStringLiteral("Deleting these 2 images would free 2.5 kB")));
    QSignalSpy compared(&window, &LibraryWindow::compareRequested);
    button(window, QStringLiteral("Compare"))->click();
    QCOMPARE(compared.count(), 1);
    QCOMPARE(compared[0][2].toString(), QStringLiteral("docker://base:1"));
    QVERIFY(!button(window, QStringLiteral("Open"))->isEnabled());
    QVERIFY(!button(window, QStringLiteral("Forget"))->isEnabled());

    window.filter()->setText(QStringLiteral("SHOP"));
    QCOMPARE(rows->rowCount(), 1);
    window.view()->setCurrentIndex(rows->index(0, 0));
    QSignalSpy opened(&window, &LibraryWindow::openRequested);
    QTest::keyClick(window.view(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].toString(), QStringLiteral("docker://shop:1"));
    window.filter()->setText(QStringLiteral("nothing"));
    QCOMPARE(window.view()->emptyText(), QStringLiteral("Nothing matches the filter."));
}

void TestLibraryWindow::saysThatThereIsNothing()
{
    EnginePrograms programs;
    for (const EngineKind kind : AllKinds<EngineKind>)
        programs.set(kind, {});
    const QString path = m_directory.filePath(QStringLiteral("seen.json"));
    Image image;
    image.names = QStringList(QStringLiteral("old:1"));
    image.layers.resize(1);
    image.layers[0].chainId = digestOf(1);
    noteSeenImage(path, image);
    LibraryWindow window(programs, path);
    QSignalSpy finished(&window, &LibraryWindow::finished);
    QVERIFY(finished.wait(PatienceMs));
    QCOMPARE(window.view()->model()->rowCount(), 1);
    QVERIFY(!button(window, QStringLiteral("Open"))->isEnabled());
    button(window, QStringLiteral("Forget"))->click();
    QVERIFY(finished.wait(PatienceMs));
    QCOMPARE(window.view()->model()->rowCount(), 0);
    QVERIFY(readSeenImages(path).empty());
    QVERIFY(window.view()->emptyText().startsWith(QStringLiteral("Images that you open")));
    QVERIFY(!button(window, QStringLiteral("Clear List…"))->isEnabled());
}

/** A thousand on one base, with names that are too long: the graph has a column for each. */
void TestLibraryWindow::manyImages()
{
    std::vector<LibraryImage> images;
    for (int i = 0; i < 1000; ++i)
        images.push_back(libraryImage(QString(200, QLatin1Char('x')) + QString::number(i), {1, 2 + i}));
    LibraryGraph graph;
    graph.setLibrary(std::make_shared<const ImageLibrary>(std::move(images)));
    graph.setSelected({500});
    QCOMPARE(graph.columns().size(), 1000u);
    QVERIFY(!graph.selectedPlace().isEmpty());
    QVERIFY(graph.rect().contains(graph.selectedPlace()));
    QCOMPARE(graph.grab(graph.selectedPlace()).isNull(), false);
}

void TestLibraryWindow::namesTakeTheRoomThereIs()
{
    const QString name(40, QLatin1Char('x'));
    LibraryGraph graph;
    graph.setLibrary(std::make_shared<const ImageLibrary>(
        std::vector<LibraryImage> {libraryImage(name, {1, 2}), libraryImage(QStringLiteral("short:1"), {1, 3})}));
    graph.setSelected({0});
    const auto headWidth = [&] { return graph.selectedPlace().width(); };
    const int needed = graph.fontMetrics().horizontalAdvance(name);
    graph.resize(needed * 4, graph.height());
    QVERIFY(headWidth() >= needed);
    QVERIFY(headWidth() < needed * 2);
    graph.resize(needed, graph.height());
    QVERIFY(headWidth() < needed);
}

STRATOSCOPE_TEST(TestLibraryWindow)
#include "tst_librarywindow.moc"
