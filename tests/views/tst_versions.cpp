// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "diffmodel.h"
#include "diffview.h"
#include "layout.h"
#include "loadimage.h"
#include "readsheet.h"
#include "shownline.h"
#include "tarwriter.h"
#include "testprogram.h"
#include "testwarnings.h"
#include "versionbox.h"
#include "versionsbar.h"
#include "versionswindow.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace stratoscope;
using imagebuilder::TarEntry;
using imagebuilder::TarType;

namespace
{

TarEntry textEntry(const QByteArray &path, const QByteArray &content, quint32 mode = 0644)
{
    TarEntry made;
    made.path = path;
    made.mode = mode;
    made.content = content;
    return made;
}

TarEntry symlinkEntry(const QByteArray &path, const QByteArray &target)
{
    TarEntry made;
    made.path = path;
    made.type = TarType::Symlink;
    made.linkTarget = target;
    return made;
}

QByteArray manyLines(int changed)
{
    QByteArray text;
    for (int i = 0; i < 60; ++i)
        text += "setting" + QByteArray::number(i) + (i == 10 || i == 40 ? " = " + QByteArray::number(changed) : " = on")
            + '\n';
    return text;
}

LoadedImagePtr loadedFrom(const std::vector<std::vector<TarEntry>> &layers, const QString &path)
{
    imagebuilder::ImageSet set;
    imagebuilder::ImageSpec image;
    image.names = QStringList(QStringLiteral("shop:1"));
    for (const auto &entries : layers) {
        image.steps.push_back({QStringLiteral("COPY step %1").arg(set.layers.size()), {}, {}, set.layers.size()});
        set.layers.push_back(
            imagebuilder::packLayer(*imagebuilder::writeTar(entries), imagebuilder::Packing::Gzip).value());
    }
    set.images.push_back(image);
    if (!imagebuilder::writeFile(*imagebuilder::writeTar(layoutFiles(set, imagebuilder::Form::Oci)), path))
        return nullptr;
    const auto source = openImageSource(path, Job());
    return source ? loadImage(*source, 0, {}, Job()).value_or(nullptr) : nullptr;
}

}

/** Versions of a file next to each other: their lines, the way from change to change, and what is said about them. */
class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void shownLines_data();
    void shownLines();
    void bytesAreMarked();
    void modelIsConsistent();
    void opensAtTheFirstChange();
    void stepsByKeys();
    void layouts();
    void unfolds();
    void whitespace();
    void notes_data();
    void notes();
    void namesMetadata();
    void choosesVersions();
    void swaps();
    void origins();
    void copies();
    void longLinesScroll();
    void whatCannotBeReadSaysWhy();
    void twoImages();
    void closesByKey();

private:
    void open(const char *path, int before, int after);
    ComparedSide side(const LoadedImagePtr &image, const char *path, int number) const;
    QStringList lines() const;
    QCheckBox *check(const char *text) const;
    QToolButton *button(const char *text) const;
    DiffModel *model() const { return m_window->view()->diffModel(); }

    QTemporaryDir m_directory;
    LoadedImagePtr m_loaded;
    LoadedImagePtr m_other;
    std::unique_ptr<VersionsWindow> m_window;
};

void TestVersions::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_loaded = loadedFrom(
        {{textEntry("conf", manyLines(1)), textEntry("spaces", "a\n  b\n"), textEntry("mode", "same\n", 0600),
             textEntry("data", QByteArray("\0abc", 4)), textEntry("gone", "was here\n"), symlinkEntry("link", "conf"),
             textEntry("long", QByteArray(9000, 'x') + "1\n"), textEntry("same", "same\n")},
            {textEntry("conf", manyLines(2)), textEntry("spaces", "a\nb\n"), textEntry("mode", "same\n", 04755),
                textEntry("data", QByteArray("\0axcd", 5)), imagebuilder::whiteout("gone"),
                symlinkEntry("link", "mode"), textEntry("long", QByteArray(9000, 'x') + "2\n"),
                textEntry("same", "same\n")},
            {textEntry("conf", manyLines(2) + "last")}},
        m_directory.filePath(QStringLiteral("image.tar")));
    m_other = loadedFrom({{textEntry("conf", manyLines(3))}}, m_directory.filePath(QStringLiteral("other.tar")));
    QVERIFY(m_loaded && m_other);
}

void TestVersions::init()
{
    QTest::failOnWarning(unexpectedWarnings());
}

ComparedSide TestVersions::side(const LoadedImagePtr &image, const char *path, int number) const
{
    const PathId id = image->tree.paths().find(path);
    const std::vector<VersionId> history = image->tree.history(id);
    return {image, id, number < 0 ? VersionId() : history.at(std::size_t(number))};
}

void TestVersions::open(const char *path, int before, int after)
{
    m_window = std::make_unique<VersionsWindow>(path, nullptr);
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->resize(900, 500);
    m_window->QWidget::show();
    QSignalSpy finished(m_window.get(), &VersionsWindow::finished);
    m_window->compare(side(m_loaded, path, before), side(m_loaded, path, after));
    QVERIFY(finished.wait(PatienceMs));
}

QStringList TestVersions::lines() const
{
    QStringList all;
    for (int row = 0; row < model()->rowCount(); ++row)
        all.append(model()->index(row).data(DiffModel::PatchRole).toString());
    return all;
}

QCheckBox *TestVersions::check(const char *text) const
{
    for (QCheckBox *found : m_window->findChildren<QCheckBox *>()) {
        if (found->text() == QLatin1String(text))
            return found;
    }
    return nullptr;
}

QToolButton *TestVersions::button(const char *text) const
{
    for (QToolButton *found : m_window->findChildren<QToolButton *>()) {
        if (found->text() == QLatin1String(text))
            return found;
    }
    return nullptr;
}

void TestVersions::shownLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("a b\n") << QStringLiteral("a b");
    QTest::newRow("tabs") << QByteArray("a\tb\n") << QStringLiteral("a       b");
    QTest::newRow("CRLF") << QByteArray("a\r\n") << QStringLiteral("a");
    QTest::newRow("a carriage return within") << QByteArray("a\rb\n") << QStringLiteral("a\u240db");
    QTest::newRow("an escape") << QByteArray("\x1b[1m\n") << QStringLiteral("\\x1b[1m");
    QTest::newRow("right to left") << QByteArray("a\xe2\x80\xae"
                                                 "b\n")
                                   << QStringLiteral("a\\u202eb");
    QTest::newRow("Latin-1") << QByteArray("gr\xfcn\n") << QStringLiteral("gr\\xfcn");
}

void TestVersions::shownLines()
{
    QFETCH(QByteArray, bytes);
    QTEST(shownTextLine(TextLines(bytes), 0, {}).text, "text");
}

void TestVersions::bytesAreMarked()
{
    const ShownLine line = shownByteRow(QByteArray("\0abc", 4), QByteArray("\0axcd", 5), 0);
    QCOMPARE(line.text, QStringLiteral("00000000  00 61 62 63                                       ·abc"));
    QCOMPARE(line.marks.size(), std::size_t(2));
    QCOMPARE(line.text.mid(line.marks[0].start, line.marks[0].length), QStringLiteral("62"));
    QCOMPARE(line.text.mid(line.marks[1].start, line.marks[1].length), QStringLiteral("b"));
    const ShownLine cut = shownTextLine(TextLines(QByteArray(9000, 'x')), 0, {{0, 8990, 8991}});
    QVERIFY(cut.isCut && cut.isUnended && cut.marks.empty());
    QCOMPARE(cut.text.size(), ShownLineBytes);
}

void TestVersions::modelIsConsistent()
{
    DiffModel tested;
    const QAbstractItemModelTester tester(&tested, QAbstractItemModelTester::FailureReportingMode::QtTest);
    open("conf", 0, 1);
    tested.setSheet(model()->sheet(), DiffLayout::SideBySide, true);
    for (int row = 0; row < tested.rowCount(); ++row)
        tested.unfold(row);
    QCOMPARE(tested.rowCount(), 60);
    tested.setSheet(nullptr, DiffLayout::Unified, true);
    QCOMPARE(tested.rowCount(), 0);
}

void TestVersions::opensAtTheFirstChange()
{
    open("conf", 0, 1);
    QCOMPARE(m_window->view()->currentIndex().data().toString(), QStringLiteral("-setting10 = 1\n+setting10 = 2"));
    QCOMPARE(m_window->bar()->changesText(), QStringLiteral("Change 1 of 2"));
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Versions of conf"));
}

void TestVersions::stepsByKeys()
{
    open("conf", 0, 1);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const auto current = [this] { return m_window->view()->currentChange(); };
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    QCOMPARE(current(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    QCOMPARE(current(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(current(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(current(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(current(), 0);
    QTest::keyClick(m_window->view(), Qt::Key_Down);
    QCOMPARE(current(), -1);
    QCOMPARE(m_window->bar()->changesText(), QStringLiteral("2 change(s)"));
    QTest::keyClick(m_window.get(), Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(current(), 0);
}

void TestVersions::layouts()
{
    open("conf", 0, 1);
    QCOMPARE(lines().filter(QStringLiteral("unchanged")),
        QStringList({QStringLiteral("⋯ 7 unchanged line(s)"), QStringLiteral("⋯ 23 unchanged line(s)"),
            QStringLiteral("⋯ 16 unchanged line(s)")}));
    check("&Only Changes")->click();
    QCOMPARE(model()->rowCount(), 60);
    m_window->findChildren<QRadioButton *>().at(1)->click();
    QCOMPARE(model()->rowCount(), 62);
    QVERIFY(lines().contains(QStringLiteral("-setting10 = 1")));
    QCOMPARE(m_window->view()->currentChange(), 0);
    QCOMPARE(model()->changes().size(), std::size_t(2));
}

void TestVersions::unfolds()
{
    open("conf", 0, 1);
    const int rows = model()->rowCount();
    m_window->view()->setCurrentIndex(model()->index(0));
    QTest::keyClick(m_window->view(), Qt::Key_Return);
    QCOMPARE(model()->rowCount(), rows + 6);
    QCOMPARE(model()->index(0).data().toString(), QStringLiteral(" setting0 = on"));
    // What comes below is still found.
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    QCOMPARE(m_window->view()->currentIndex().row(), 10);
}

void TestVersions::whitespace()
{
    open("spaces", 0, 1);
    QCOMPARE(m_window->bar()->changesText(), QStringLiteral("Change 1 of 1"));
    QSignalSpy finished(m_window.get(), &VersionsWindow::finished);
    check("&Ignore White Space")->click();
    QVERIFY(finished.wait(PatienceMs));
    QCOMPARE(m_window->bar()->changesText(), QStringLiteral("0 change(s)"));
    QVERIFY2(m_window->note().contains(QLatin1String("only in white space")), qPrintable(m_window->note()));
    check("&Ignore White Space")->click();
    QVERIFY(finished.wait(PatienceMs));
    QCOMPARE(m_window->bar()->changesText(), QStringLiteral("Change 1 of 1"));
}

void TestVersions::notes_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *path, int before, int after, const char *note) {
        QTest::newRow(note) << QByteArray(path) << before << after << QString::fromUtf8(note);
    };
    row("mode", 0, 1, "The content is the same; only metadata differs.");
    row("same", 0, 1, "Both versions are the same.");
    row("data", 0, 1, "Not text: compared byte by byte, at the same offsets.");
    row("gone", 0, -1, "The file is only on the left.");
    row("gone", -1, 0, "The file is only on the right.");
    row("gone", -1, -1, "The file is on neither side.");
    row("conf", 0, 1, "");
}

void TestVersions::notes()
{
    QFETCH(QByteArray, path);
    QFETCH(int, before);
    QFETCH(int, after);
    open(path.constData(), before, after);
    QTEST(m_window->note(), "note");
}

void TestVersions::namesMetadata()
{
    open("mode", 0, 1);
    QCOMPARE(m_window->metadata(), QStringLiteral("Mode: 0600 → 4755"));
    open("link", 0, 1);
    QCOMPARE(m_window->metadata(), QStringLiteral("Link target: conf → mode"));
    open("data", 0, 1);
    QVERIFY(m_window->metadata().startsWith(QLatin1String("Size: ")));
}

void TestVersions::choosesVersions()
{
    open("conf", 0, 1);
    VersionBox *box = m_window->box(DiffSide::After);
    QCOMPARE(box->count(), 4);
    QCOMPARE(box->currentText(), QStringLiteral("Layer 1 · 888 B · COPY step 1"));
    QSignalSpy finished(m_window.get(), &VersionsWindow::finished);
    QTest::keyClick(box, Qt::Key_Up);
    QVERIFY(finished.wait(PatienceMs));
    QCOMPARE(model()->changes().size(), std::size_t(3));
    QTest::keyClick(box, Qt::Key_End);
    QVERIFY(finished.wait(PatienceMs));
    QCOMPARE(box->currentText(), QStringLiteral("No file"));
    QCOMPARE(lines().first(), QStringLiteral("-setting0 = on"));
}

void TestVersions::swaps()
{
    open("conf", 0, 1);
    QSignalSpy finished(m_window.get(), &VersionsWindow::finished);
    button("S&wap")->click();
    QVERIFY(finished.wait(PatienceMs));
    QCOMPARE(m_window->view()->currentIndex().data().toString(), QStringLiteral("-setting10 = 2\n+setting10 = 1"));
}

void TestVersions::origins()
{
    open("conf", 1, 2);
    QVERIFY(!model()->sheet()->hasOrigins());
    QSignalSpy finished(m_window.get(), &VersionsWindow::finished);
    check("&Layer of Each Line")->click();
    QVERIFY(finished.wait(PatienceMs));
    const DiffSheet &sheet = *model()->sheet();
    QCOMPARE(sheet.origin(DiffSide::After, 0), LayerIndex(0));
    QCOMPARE(sheet.origin(DiffSide::After, 10), LayerIndex(1));
    QCOMPARE(sheet.origin(DiffSide::After, 60), LayerIndex(2));
    QCOMPARE(sheet.origin(DiffSide::Before, 40), LayerIndex(1));
    check("&Layer of Each Line")->click();
    QVERIFY(!model()->sheet()->hasOrigins());
    const Result<DiffSheetPtr> refined
        = withOrigins(model()->sheet(), {side(m_loaded, "data", 0).file(), {}, {}}, Job());
    QVERIFY(refined && (*refined)->originProblem.contains(QLatin1String("not text")));
}

void TestVersions::copies()
{
    open("conf", 1, 2);
    button("&Copy as Diff")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
        QStringLiteral("--- a/conf\n+++ b/conf\n@@ -58,3 +58,4 @@\n setting57 = on\n setting58 = on\n setting59 = "
                       "on\n+last\n\\ No newline at end of file\n"));
    m_window->view()->setCurrentIndex(model()->index(model()->rowCount() - 1));
    QTest::keyClick(m_window->view(), Qt::Key_Up, Qt::ShiftModifier);
    m_window->view()->actions().constFirst()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral(" setting59 = on\n+last\n"));
    open("data", 0, 1);
    QVERIFY(!button("&Copy as Diff")->isEnabled());
}

void TestVersions::longLinesScroll()
{
    open("long", 0, 1);
    QScrollBar *bar = m_window->view()->textBar();
    QVERIFY(bar->isVisible());
    m_window->view()->setFocus();
    QTest::keyClick(m_window->view(), Qt::Key_Right);
    QVERIFY(bar->value() > 0);
    QTest::keyClick(m_window->view(), Qt::Key_Left);
    QCOMPARE(bar->value(), 0);
    open("mode", 0, 1);
    QVERIFY(!m_window->view()->textBar()->isVisible());
}

void TestVersions::whatCannotBeReadSaysWhy()
{
    auto broken = std::make_shared<LoadedImage>(*m_loaded);
    broken->layers[1].blob = memorySource("not a layer", QStringLiteral("blob"));
    m_window = std::make_unique<VersionsWindow>("conf", nullptr);
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->QWidget::show();
    QSignalSpy finished(m_window.get(), &VersionsWindow::finished);
    m_window->compare(side(broken, "conf", 0), side(broken, "conf", 1));
    QVERIFY(finished.wait(PatienceMs));
    bool isSaid = false;
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(QLatin1String("gzip")));
    QVERIFY(isSaid);
    QVERIFY(!m_window->view()->isVisible());
}

void TestVersions::twoImages()
{
    m_window = std::make_unique<VersionsWindow>("conf", nullptr);
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->QWidget::show();
    QSignalSpy finished(m_window.get(), &VersionsWindow::finished);
    m_window->compare(side(m_other, "conf", 0), side(m_loaded, "conf", 2));
    QVERIFY(finished.wait(PatienceMs));
    QCOMPARE(m_window->box(DiffSide::Before)->count(), 2);
    QCOMPARE(m_window->box(DiffSide::After)->count(), 4);
    QCOMPARE(m_window->view()->currentIndex().data().toString(), QStringLiteral("-setting10 = 3\n+setting10 = 2"));
}

void TestVersions::closesByKey()
{
    open("conf", 0, 1);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

STRATOSCOPE_TEST(TestVersions)
#include "tst_versions.moc"
