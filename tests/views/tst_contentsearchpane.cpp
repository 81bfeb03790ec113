// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentmodel.h"
#include "contentsearchpane.h"
#include "contentview.h"
#include "explorerstate.h"
#include "packedimage.h"
#include "searchfield.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace stratoscope;

/** A search in contents in the window: what it lists, and where its rows lead. */
class TestContentSearchPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(unexpectedWarnings()); }

    void listsFilesAndLines();
    void searchesWhereItIsTold();
    void searchesForWhatItIsTold();
    void saysWhatIsWrong();
    void rowsLeadToFiles();
    void keys();
    void stops();
    void anotherImage();
    void goesWhileItSearches();
};

namespace
{

LoadedImagePtr searchedImage()
{
    return packedImage({{packedFile("etc/app.conf", "user=root\npassword=1\n"), packedFile("etc/old", "password=old\n"),
                            packedFile("bin/tool",
                                QByteArray("\x7f"
                                           "ELF\0password",
                                    13))},
        {packedFile("etc/app.conf", "user=app\n\npassword=2\npassword=3\n"), packedFile("etc/.wh.old", {}),
            packedFile("hostile", "password \x1b[31m\xe2\x80\xae<b>")}});
}

struct ContentFixture
{
    ExplorerState state;
    ContentSearchPane pane {&state};
    SearchField *field = pane.findChild<SearchField *>();
    ContentView *list = pane.findChild<ContentView *>();
    ContentModel *model = pane.findChild<ContentModel *>();
    QAbstractItemModelTester tester {model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QList<QComboBox *> boxes = pane.findChildren<QComboBox *>();
    LoadedImagePtr loaded;

    explicit ContentFixture(const LoadedImagePtr &image = searchedImage())
        : loaded(image)
    {
        pane.resize(1200, 400);
        state.setSource(image->source, 0);
        state.setLoaded(image);
        pane.start();
        pane.activateWindow();
    }

    void search(const QString &text)
    {
        field->setText(text);
        QSignalSpy spy(&pane, &ContentSearchPane::searched);
        pane.search();
        QTRY_VERIFY_WITH_TIMEOUT(!spy.isEmpty() && spy.last().first().toBool(), PatienceMs);
    }

    /** Picks the entry with this text in the boxes for what and where. */
    void choose(const QString &text)
    {
        for (QComboBox *box : boxes) {
            const int entry = box->findText(text);
            if (entry >= 0)
                box->setCurrentIndex(entry);
        }
    }

    /** "path [layer]: line text, …" for each file. */
    QStringList rows() const
    {
        QStringList found;
        for (int file = 0; file < model->rowCount(); ++file) {
            const QModelIndex index = model->index(file, 0);
            QStringList lines;
            for (int line = 0; line < model->rowCount(index); ++line) {
                const QModelIndex at = model->index(line, 0, index);
                lines.append(QStringList({at.data(ContentModel::LineRole).toString(), at.data().toString()})
                                 .join(QLatin1Char(' ')));
            }
            found.append(
                QStringLiteral("%1 [%2]: %3")
                    .arg(index.data().toString(), model->index(file, ContentModel::LayerColumn).data().toString(),
                        lines.join(QStringLiteral(", "))));
        }
        return found;
    }

    QString result() const { return pane.findChild<QLabel *>(QStringLiteral("contentResult"))->text(); }
    QLabel *note() const { return pane.findChild<QLabel *>(QStringLiteral("contentNote")); }
};

}

void TestContentSearchPane::listsFilesAndLines()
{
    ContentFixture fixture;
    fixture.search(QStringLiteral("password"));
    QCOMPARE(fixture.rows(),
        QStringList({QStringLiteral("/bin/tool [0]:  Not text; first match at byte 5"),
            QStringLiteral("/etc/app.conf [1]: 3 password=2, 4 password=3"),
            QStringLiteral("/hostile [1]: 1 password \\x1b[31m\\u202e<b>")}));
    QCOMPARE(fixture.result(), QStringLiteral("4 matches in 3 files"));
    QVERIFY(fixture.note()->isHidden());
    QVERIFY(fixture.list->isExpanded(fixture.model->index(1, 0)));
    const QModelIndex line = fixture.model->index(0, 0, fixture.model->index(1, 0));
    QCOMPARE(line.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Line 3: password=2"));
    QCOMPARE(line.data(ContentModel::PartsRole).toStringList(),
        QStringList({QString(), QStringLiteral("password"), QStringLiteral("=2")}));
    QVERIFY(!fixture.pane.grab().isNull());
}

void TestContentSearchPane::searchesWhereItIsTold()
{
    ContentFixture fixture;
    fixture.choose(QStringLiteral("All versions in all layers"));
    fixture.search(QStringLiteral("password="));
    QCOMPARE(fixture.model->fileCount(), 3U);
    QVERIFY(fixture.rows().contains(QStringLiteral("/etc/old [0]: 1 password=old")));
    const QModelIndex old = fixture.model->index(1, 0);
    QCOMPARE(old.data(Qt::AccessibleTextRole).toString(), QStringLiteral("/etc/old, hidden by layer 1"));
    fixture.state.selectLayer(LayerIndex(0));
    fixture.choose(QStringLiteral("Layer 0 alone"));
    fixture.search(QStringLiteral("password="));
    QCOMPARE(fixture.model->fileCount(), 2U);
    fixture.state.setUpTo(LayerIndex(0));
    fixture.choose(QStringLiteral("File system as of layer 0"));
    fixture.search(QStringLiteral("password=1"));
    QCOMPARE(fixture.rows(), QStringList(QStringLiteral("/etc/app.conf [0]: 2 password=1")));
}

void TestContentSearchPane::searchesForWhatItIsTold()
{
    ContentFixture fixture;
    fixture.search(QStringLiteral("PASSWORD="));
    QCOMPARE(fixture.model->hitCount(), 2U);
    const QList<QToolButton *> buttons = fixture.pane.findChildren<QToolButton *>();
    const auto matchCase = std::find_if(
        buttons.begin(), buttons.end(), [](const QToolButton *one) { return one->text() == QLatin1String("Aa"); });
    QVERIFY(matchCase != buttons.end());
    QSignalSpy spy(&fixture.pane, &ContentSearchPane::searched);
    (*matchCase)->click();
    QTRY_VERIFY_WITH_TIMEOUT(spy.last().first().toBool(), PatienceMs);
    QCOMPARE(fixture.model->hitCount(), 0U);
    QCOMPARE(fixture.result(), QStringLiteral("0 matches in 0 files"));
    fixture.choose(QStringLiteral("Regular expression"));
    fixture.search(QStringLiteral("^password=[2]$"));
    QCOMPARE(fixture.rows(), QStringList(QStringLiteral("/etc/app.conf [1]: 3 password=2")));
    fixture.choose(QStringLiteral("Bytes (hex)"));
    fixture.search(QStringLiteral("7f 45"));
    QCOMPARE(fixture.rows(), QStringList(QStringLiteral("/bin/tool [0]:  Not text; first match at byte 0")));
    QVERIFY(!(*matchCase)->isEnabled());
}

void TestContentSearchPane::saysWhatIsWrong()
{
    ContentFixture fixture;
    fixture.choose(QStringLiteral("Regular expression"));
    fixture.search(QStringLiteral("a("));
    QVERIFY(!fixture.note()->isHidden());
    QVERIFY(fixture.note()->text().contains(QStringLiteral("regular")));
    QCOMPARE(fixture.model->rowCount(), 0);
    fixture.search(QStringLiteral("user"));
    QVERIFY(fixture.note()->isHidden());
    // Of a layer that is not there, it says so.
    LoadedImage absent = *fixture.loaded;
    absent.layers[0].blob.reset();
    ContentFixture other(std::make_shared<const LoadedImage>(absent));
    other.search(QStringLiteral("password"));
    QCOMPARE(other.model->fileCount(), 2U);
    QVERIFY(other.note()->text().contains(QStringLiteral("1 file")));
}

void TestContentSearchPane::rowsLeadToFiles()
{
    ContentFixture fixture;
    fixture.choose(QStringLiteral("All versions in all layers"));
    fixture.search(QStringLiteral("password=1"));
    QSignalSpy accepted(&fixture.pane, &ContentSearchPane::accepted);
    const QModelIndex line = fixture.model->index(0, 0, fixture.model->index(0, 0));
    QTest::mouseClick(fixture.list->viewport(), Qt::LeftButton, {}, fixture.list->visualRect(line).center());
    QCOMPARE(fixture.state.path(), fixture.loaded->tree.paths().find("etc/app.conf"));
    QCOMPARE(fixture.state.layer(), LayerIndex(0));
    QCOMPARE(accepted.count(), 0);
    QTest::keyClick(fixture.list, Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
}

void TestContentSearchPane::keys()
{
    ContentFixture fixture;
    QSignalSpy spy(&fixture.pane, &ContentSearchPane::searched);
    QTest::keyClicks(fixture.field, QStringLiteral("user"));
    QCOMPARE(fixture.model->rowCount(), 0);
    QTest::keyClick(fixture.field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!spy.isEmpty() && spy.last().first().toBool(), PatienceMs);
    QCOMPARE(fixture.model->fileCount(), 1U);
    QVERIFY(fixture.field->hasFocus());
    QTest::keyClick(fixture.field, Qt::Key_Return);
    QVERIFY(fixture.list->hasFocus());
    QCOMPARE(fixture.state.path(), fixture.loaded->tree.paths().find("etc/app.conf"));
    QTest::keyClick(fixture.list, Qt::Key_Up);
    QVERIFY(fixture.field->hasFocus());
    QTest::keyClick(fixture.field, Qt::Key_Escape);
    QVERIFY(fixture.pane.isHidden());
}

void TestContentSearchPane::stops()
{
    ContentFixture fixture(packedImage({{packedFile("large", QByteArray("word and others\n").repeated(4'000'000))}}));
    fixture.field->setText(QStringLiteral("nowhere"));
    fixture.pane.search();
    fixture.pane.cancel();
    QCOMPARE(fixture.result(), QStringLiteral("0 matches in 0 files, stopped"));
    fixture.search(QStringLiteral("word"));
    QCOMPARE(fixture.model->hitCount(), 1'000U);
    QVERIFY(fixture.note()->text().contains(QStringLiteral("first 1,000 lines")));
}

void TestContentSearchPane::anotherImage()
{
    ContentFixture fixture;
    fixture.search(QStringLiteral("password"));
    fixture.state.setLoaded(std::make_shared<LoadedImage>(*fixture.loaded));
    QCOMPARE(fixture.model->fileCount(), 3U);
    const LoadedImagePtr other = packedImage({{packedFile("a", "b")}});
    fixture.state.setSource(other->source, 0);
    QCOMPARE(fixture.model->rowCount(), 0);
    QVERIFY(!fixture.field->isEnabled());
    fixture.state.setLoaded(other);
    fixture.search(QStringLiteral("b"));
    QCOMPARE(fixture.model->fileCount(), 1U);
    fixture.state.clear();
    QCOMPARE(fixture.model->rowCount(), 0);
    QVERIFY(!fixture.pane.grab().isNull());
}

void TestContentSearchPane::goesWhileItSearches()
{
    const LoadedImagePtr loaded = packedImage({{packedFile("large", QByteArray("word\n").repeated(1'000'000))}});
    const long before = loaded.use_count();
    for (int i = 0; i < 5; ++i) {
        {
            ContentFixture fixture(loaded);
            fixture.field->setText(QStringLiteral("word"));
            fixture.pane.search();
            if (i % 2 == 0)
                QTest::qWait(5);
        }
        QCOMPARE(loaded.use_count(), before);
    }
}

STRATOSCOPE_TEST(TestContentSearchPane)
#include "tst_contentsearchpane.moc"
