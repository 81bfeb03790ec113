// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "comparepane.h"
#include "comparewindow.h"
#include "imagechooserdialog.h"
#include "loadimage.h"
#include "messagetree.h"
#include "testprogram.h"
#include "testwarnings.h"
#include "versionswindow.h"

#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace stratoscope;

namespace
{

constexpr char ComparedImages[] = R"({"form": "docker-oci", "images": [
    {"names": ["shop:1"], "platform": "linux/amd64", "steps": [
        {"by": "ADD a", "layer": {"entries": [{"file": "a", "text": "a"}]}}]},
    {"names": ["shop:2"], "platform": "linux/amd64", "steps": [
        {"by": "ADD a", "layer": {"entries": [{"file": "a", "text": "a"}]}},
        {"by": "ADD b", "layer": {"entries": [{"file": "b", "text": "four"}]}}]}]})";

}

/** The window that compares two images: reads the other image, asks which one, and swaps the two. */
class TestCompareWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void comparesWithinASource();
    void swaps();
    void asksWhichOfAFile();
    void saysWhatIsWrong();
    void tellsPaths();
    void comparesContents();
    void explainsDigests();

private:
    LoadedImagePtr load(std::size_t number) const { return loadImage(m_source, number, {}, Job()).value(); }
    ImageComparisonPtr shown() const { return m_window->pane()->comparison(); }

    QTemporaryDir m_folder;
    QString m_path;
    ImageSourcePtr m_source;
    std::unique_ptr<CompareWindow> m_window;
};

void TestCompareWindow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QFile description(m_folder.filePath(QStringLiteral("two.json")));
    QVERIFY(description.open(QIODevice::WriteOnly) && description.write(ComparedImages) > 0);
    description.close();
    m_path = m_folder.filePath(QStringLiteral("two.tar"));
    QCOMPARE(QProcess::execute(QStringLiteral(STRATOSCOPE_BUILD_IMAGE), {description.fileName(), m_path}), 0);
    m_source = openImageSource(m_path, Job()).value();
    QCOMPARE(m_source->images.size(), 2u);
}

void TestCompareWindow::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    m_window = std::make_unique<CompareWindow>(load(1), nullptr);
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->QWidget::show();
}

void TestCompareWindow::cleanup()
{
    m_window.reset();
}

void TestCompareWindow::comparesWithinASource()
{
    QSignalSpy finished(m_window.get(), &CompareWindow::finished);
    m_window->compareWith(m_source, 0, {});
    QVERIFY(finished.wait(PatienceMs));
    QVERIFY(shown());
    QCOMPARE(shown()->totals().net(), 4);
    QCOMPARE(m_window->findChild<QLabel *>()->text(), QStringLiteral("shop:1 → shop:2"));
}

void TestCompareWindow::swaps()
{
    QSignalSpy finished(m_window.get(), &CompareWindow::finished);
    m_window->compareWith(m_source, 0, {});
    QVERIFY(finished.wait(PatienceMs));
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("S&wap"))
            button->click();
    }
    QVERIFY(finished.wait(PatienceMs));
    QCOMPARE(shown()->totals().net(), -4);
}

void TestCompareWindow::asksWhichOfAFile()
{
    QSignalSpy finished(m_window.get(), &CompareWindow::finished);
    m_window->compareWithFile(m_path, {});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ImageChooserDialog *>(), PatienceMs);
    auto *asked = m_window->findChild<ImageChooserDialog *>();
    QCOMPARE(asked->windowTitle(), QStringLiteral("Compare With"));
    // The other image of the same file.
    QCOMPARE(asked->chosenImage().value_or(99), std::size_t(0));
    QCOMPARE(asked->findChild<QTreeView *>()->model()->index(1, 0).data().toString(), QStringLiteral("shop:2 (open)"));
    asked->accept();
    QVERIFY(finished.wait(PatienceMs));
    QVERIFY(shown());
}

void TestCompareWindow::saysWhatIsWrong()
{
    QSignalSpy finished(m_window.get(), &CompareWindow::finished);
    m_window->compareWithFile(m_folder.filePath(QStringLiteral("none.tar")), {});
    QVERIFY(finished.wait(PatienceMs));
    QVERIFY(!shown());
    bool isSaid = false;
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        isSaid
            = isSaid || (label->isVisible() && label->text().remove(QChar(0x200b)).contains(QLatin1String("none.tar")));
    QVERIFY(isSaid);
}

void TestCompareWindow::tellsPaths()
{
    QSignalSpy finished(m_window.get(), &CompareWindow::finished);
    QSignalSpy picked(m_window.get(), &CompareWindow::pathPicked);
    m_window->compareWith(m_source, 0, {});
    QVERIFY(finished.wait(PatienceMs));
    // Only the user's own choice counts: the main window stays as it is.
    QVERIFY(picked.isEmpty());
    for (auto *view : m_window->findChildren<MessageTree *>()) {
        if (view->accessibleName() == QLatin1String("Why the size differs"))
            QTest::mouseClick(
                view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(0, 0)).center());
    }
    QVERIFY(!picked.isEmpty());
    QCOMPARE(picked.last().value(0).toByteArray(), QByteArray("/b"));
}

void TestCompareWindow::comparesContents()
{
    QSignalSpy finished(m_window.get(), &CompareWindow::finished);
    m_window->compareWith(m_source, 0, {});
    QVERIFY(finished.wait(PatienceMs));
    for (auto *view : m_window->findChildren<MessageTree *>()) {
        if (view->accessibleName() != QLatin1String("Changed paths"))
            continue;
        view->setCurrentQuietly(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Return);
    }
    auto *versions = m_window->findChild<VersionsWindow *>();
    QVERIFY(versions);
    QTRY_COMPARE_WITH_TIMEOUT(versions->note(), QStringLiteral("The file is only on the right."), PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(versions->patch(),
        QStringLiteral("--- /dev/null\n+++ b/b\n@@ -0,0 +1 @@\n+four\n\\ No newline at end of file\n"), PatienceMs);
}

void TestCompareWindow::explainsDigests()
{
    QSignalSpy finished(m_window.get(), &CompareWindow::finished);
    m_window->compareWith(m_source, 0, {});
    QVERIFY(finished.wait(PatienceMs));
    auto *ask = m_window->findChild<QPushButton *>(QStringLiteral("explainDigests"));
    auto *view = m_window->findChild<MessageTree *>(QStringLiteral("digests"));
    QCOMPARE(view->model()->rowCount(), 0);
    QVERIFY(!view->emptyText().isEmpty());
    ask->click();
    QVERIFY(finished.wait(PatienceMs));
    // The shared layer, the new one, and what that makes of the config.
    QCOMPARE(view->model()->index(0, 1).data().toString(), QStringLiteral("the same bytes"));
    QCOMPARE(view->model()->index(1, 1).data().toString(), QStringLiteral("only in the second build"));
    QVERIFY(view->model()->rowCount() > 2);
    QCOMPARE(view->model()->index(2, 0).data().toString(), QStringLiteral("Config"));
    // Another pair of images has other differences.
    m_window->compareWith(m_source, 1, {});
    QVERIFY(finished.wait(PatienceMs));
    QCOMPARE(view->model()->rowCount(), 0);
    ask->click();
    QVERIFY(finished.wait(PatienceMs));
    QCOMPARE(view->model()->rowCount(), 2);
}

STRATOSCOPE_TEST(TestCompareWindow)
#include "tst_comparewindow.moc"
