// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explorerstate.h"
#include "pathbar.h"
#include "picturelayout.h"
#include "picturepane.h"
#include "picturetext.h"
#include "pictureview.h"
#include "testprogram.h"
#include "teststacks.h"
#include "testwarnings.h"

#include <QImage>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace stratoscope;

class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(unexpectedWarnings()); }

    void layout_data();
    void layout();
    void startsWhereMostIsToBeSeen();
    void namesStepsWithoutFiles_data();
    void namesStepsWithoutFiles();
    void linesTieRowsToTheirLayers();
    void explains();
    void picksByMouse();
    void goesByKeyboard();
    void followsTheSlider();
    void foldsLayersWithNothingHere();
    void pointingLightsOneFile();
    void keepsItsDirectoryInANewerVersion();
};

namespace
{

struct PictureFixture
{
    ExplorerState state;
    PicturePane pane {&state};
    PictureView *view = pane.view();

    explicit PictureFixture(const LoadedImagePtr &image = shopStack())
    {
        pane.resize(1200, 800);
        state.setSource(image->source, 0);
        state.setLoaded(image);
        pane.show();
        pane.activateWindow();
        view->setFocus();
    }

    bool wait() const
    {
        return QTest::qWaitFor([this] { return !pane.isBusy() && view->scene().data(); }, PatienceMs);
    }

    QString directory() const { return QString::fromUtf8(state.loaded()->tree.paths().fullPath(pane.directory())); }

    /** The place of \a name in \a layer; in the unified file system if that is negative. */
    PicturePlace place(const QString &name, int layer = -1) const
    {
        for (const PicturePlace &candidate : view->scene().places()) {
            const int found = candidate.layer.isValid() ? candidate.layer.value : -1;
            if (found == layer && pictureEntryName(*view->scene().data(), candidate.entry) == name)
                return candidate;
        }
        qFatal("%s is not in the picture", qPrintable(name));
    }

    void click(const PicturePlace &where) const
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->scene().rectOf(where)->center());
    }
};

}

void TestPicture::layout_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {300, 1000, 1600})
        QTest::addRow("%d wide", width) << width;
}

void TestPicture::layout()
{
    QFETCH(int, width);
    const std::vector<PictureSlabSize> slabs {{{80, 300, 900, 40, 40}, false}, {{}, true}, {{50}, false}};
    const PictureLayout layout = pictureLayout({width, 500, 16, 250}, slabs, 3);
    QCOMPARE(layout.slabs.size(), slabs.size());
    int above = 0;
    for (std::size_t i = 0; i < slabs.size(); ++i) {
        const PictureLayout::Slab &slab = layout.slabs[i];
        QVERIFY(slab.box.top() > above);
        QVERIFY(slab.box.right() < layout.unified.left());
        QVERIFY(slab.box.contains(slab.title));
        for (std::size_t mark = 0; mark < slab.marks.size(); ++mark) {
            QVERIFY(slab.box.contains(slab.marks[mark]));
            for (std::size_t other = 0; other < mark; ++other)
                QVERIFY(!slab.marks[mark].intersects(slab.marks[other]));
        }
        QVERIFY(slab.note.isEmpty() || (slab.note.top() > above && slab.note.bottom() < slab.box.top()));
        above = slab.box.bottom();
    }
    QVERIFY(!layout.slabs[1].note.isEmpty());
    for (const QRect &row : layout.rows)
        QVERIFY(layout.unified.contains(row));
    QVERIFY(QRect({}, layout.size).contains(layout.unified));
    QVERIFY(layout.size.height() > above);
}

void TestPicture::startsWhereMostIsToBeSeen()
{
    PictureFixture fixture;
    QVERIFY(fixture.wait());
    QCOMPARE(fixture.directory(), QStringLiteral("/srv/app"));
    const std::vector<PictureScene::Slab> &slabs = fixture.view->scene().slabs();
    QCOMPARE(slabs.size(), std::size_t(5));
    QVERIFY2(slabs.front().isWritable, "the writable layer is on top");
    QCOMPARE(slabs.front().number, QStringLiteral("R/W"));
    QCOMPARE(slabs.back().number, QStringLiteral("0"));
    QVERIFY2(slabs[3].noteText.isEmpty() && slabs[4].noteText.contains(QStringLiteral("ENV")),
        "steps without files are one line");
}

void TestPicture::namesStepsWithoutFiles_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *name, const char *steps, const char *note) {
        QTest::newRow(name) << QString::fromUtf8(steps).split(QLatin1Char('|')) << QString::fromUtf8(note);
    };
    row("two", "CMD a|USER b", "2 step(s) without files: CMD, USER");
    row("one word twice", "ENV a=b|ENV c=d", "2 step(s) without files: ENV");
    row("all that fit", "CMD a|USER b|ENV c=d|LABEL e=f", "4 step(s) without files: CMD, USER, ENV, LABEL");
    row("more", "CMD a|USER b|ENV c=d|LABEL e=f|EXPOSE 1|VOLUME /a",
        "6 step(s) without files: CMD, USER, ENV, LABEL, …");
    row("no words", "|", "2 step(s) without files");
}

void TestPicture::namesStepsWithoutFiles()
{
    QFETCH(const QStringList, steps);
    auto image = std::make_shared<LoadedImage>(*shopStack());
    auto source = std::make_shared<ImageSource>(*image->source);
    Image &own = source->images[image->imageNumber];
    own.config.history = {{{}, QStringLiteral("COPY a b"), {}, {}, false}};
    for (const QString &step : steps)
        own.config.history.push_back({{}, step, {}, {}, true});
    own.layers[0].historyStep = 0;
    image->source = source;
    QTEST(pictureNote(*image, LayerIndex(0)), "note");
}

void TestPicture::linesTieRowsToTheirLayers()
{
    PictureFixture fixture;
    QVERIFY(fixture.wait());
    const PictureScene &scene = fixture.view->scene();
    QStringList links;
    for (const PictureScene::Link &link : scene.links())
        links.append(QStringLiteral("%1 %2").arg(scene.rows()[link.row].text, scene.slabs()[link.slab].number));
    QCOMPARE(links,
        QStringList({QStringLiteral("assets/ 3"), QStringLiteral("cache.db R/W"), QStringLiteral("config.yml 3")}));
}

void TestPicture::explains()
{
    PictureFixture fixture;
    QVERIFY(fixture.wait());
    const PictureData &data = *fixture.view->scene().data();
    const auto text
        = [&](const QString &name, int layer = -1) { return pictureExplanation(data, fixture.place(name, layer)); };
    QVERIFY(text(QStringLiteral("config.yml")).endsWith(QStringLiteral("Comes from layer 3.")));
    QVERIFY(text(QStringLiteral("config.yml"), 2).contains(QStringLiteral("Hidden: layer 3 has a newer version.")));
    QVERIFY(text(QStringLiteral("debug.log"), 2).contains(QStringLiteral("Hidden: layer 3 deletes it.")));
    QVERIFY(text(QStringLiteral("debug.log"), 3).contains(QStringLiteral("A whiteout")));
    QVERIFY(text(QStringLiteral("cache.db"), 4).contains(QStringLiteral("the writable layer")));
}

void TestPicture::picksByMouse()
{
    PictureFixture fixture;
    QVERIFY(fixture.wait());
    fixture.click(fixture.place(QStringLiteral("config.yml"), 2));
    QCOMPARE(fixture.state.layer(), LayerIndex(2));
    QCOMPARE(fixture.state.path(), pathId(fixture.state.loaded(), "srv/app/config.yml"));
    fixture.click(fixture.place(QStringLiteral("config.yml")));
    QCOMPARE(fixture.state.layer(), LayerIndex(3));
    const QRect assets = *fixture.view->scene().rectOf(fixture.place(QStringLiteral("assets/")));
    QTest::mouseDClick(fixture.view->viewport(), Qt::LeftButton, {}, assets.center());
    QVERIFY(fixture.wait());
    QCOMPARE(fixture.directory(), QStringLiteral("/srv/app/assets"));
    fixture.pane.findChild<QToolButton *>()->click();
    QVERIFY(fixture.wait());
    QCOMPARE(fixture.directory(), QStringLiteral("/srv/app"));
}

void TestPicture::goesByKeyboard()
{
    PictureFixture fixture;
    QVERIFY(fixture.wait());
    QTest::keyClick(fixture.view, Qt::Key_Down);
    QCOMPARE(fixture.state.path(), pathId(fixture.state.loaded(), "srv/app/assets"));
    QTest::keyClick(fixture.view, Qt::Key_Return);
    QVERIFY(fixture.wait());
    QCOMPARE(fixture.directory(), QStringLiteral("/srv/app/assets"));
    QTest::keyClick(fixture.view, Qt::Key_Backspace);
    QVERIFY(fixture.wait());
    QCOMPARE(fixture.directory(), QStringLiteral("/srv/app"));
    const std::size_t count = fixture.view->scene().places().size();
    for (std::size_t i = 0; i <= count; ++i)
        QTest::keyClick(fixture.view, Qt::Key_Down);
    QCOMPARE(fixture.view->current(), fixture.view->scene().places().back());
    QVERIFY(!fixture.view->accessibleDescription().isEmpty());
}

void TestPicture::followsTheSlider()
{
    PictureFixture fixture;
    QVERIFY(fixture.wait());
    fixture.state.setUpTo(LayerIndex(2));
    QVERIFY(fixture.wait());
    QStringList rows;
    for (const PictureScene::Row &row : fixture.view->scene().rows())
        rows.append(row.text);
    QCOMPARE(rows, QStringList({QStringLiteral("assets/"), QStringLiteral("config.yml"), QStringLiteral("debug.log")}));
    QVERIFY(!fixture.view->scene().slabs().front().isInView);
}

void TestPicture::foldsLayersWithNothingHere()
{
    std::vector<TestStep> steps {{"bottom", "f here/a 1 =a\n"}};
    for (int i = 0; i < 20; ++i)
        steps.push_back({"RUN other", "f other/b 1\n"});
    steps.push_back({"above", "f here/a 2 =b\nf here/c 1\n"});
    steps.push_back({"top", "f other/b 1\n"});
    PictureFixture fixture(testStack(steps));
    QVERIFY(fixture.wait());
    fixture.pane.setDirectory(pathId(fixture.state.loaded(), "here"));
    QVERIFY(fixture.wait());
    const std::vector<PictureScene::Slab> &slabs = fixture.view->scene().slabs();
    QCOMPARE(slabs.size(), std::size_t(4));
    QCOMPARE(slabs[0].titleText, QStringLiteral("top"));
    QCOMPARE(slabs[2].folded, std::size_t(20));
    QVERIFY(slabs[2].titleText.startsWith(QStringLiteral("20 ")));
    QCOMPARE(slabs[3].number, QStringLiteral("0"));
}

void TestPicture::pointingLightsOneFile()
{
    PictureFixture fixture;
    QVERIFY(fixture.wait());
    const QImage before = fixture.view->viewport()->grab().toImage();
    const QPointF over = fixture.view->scene().rectOf(fixture.place(QStringLiteral("config.yml")))->center();
    QMouseEvent move(
        QEvent::MouseMove, over, fixture.view->viewport()->mapToGlobal(over), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(fixture.view->viewport(), &move);
    QVERIFY(fixture.view->viewport()->grab().toImage() != before);
}

void TestPicture::keepsItsDirectoryInANewerVersion()
{
    PictureFixture fixture;
    QVERIFY(fixture.wait());
    fixture.pane.setDirectory(pathId(fixture.state.loaded(), "etc"));
    QVERIFY(fixture.wait());
    std::vector<TestStep> steps = shopSteps();
    steps.insert(steps.begin(), {"FROM", "d aaa\nf aaa/b 1\n"});
    fixture.state.replaceLoaded(testStack(steps));
    QVERIFY(fixture.wait());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.view->scene().slabs().size(), std::size_t(5), PatienceMs);
    QCOMPARE(fixture.directory(), QStringLiteral("/etc"));
}

STRATOSCOPE_TEST(TestPicture)

#include "tst_picture.moc"
