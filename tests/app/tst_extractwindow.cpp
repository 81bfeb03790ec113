// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "detailspane.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "extractcontroller.h"
#include "extractdialog.h"
#include "extractform.h"
#include "factview.h"
#include "layerpane.h"
#include "mainwindow.h"
#include "pathtreemodel.h"
#include "pathtreeview.h"
#include "searchpane.h"
#include "stackview.h"
#include "testprogram.h"
#include "testwarnings.h"
#include "unifiedpane.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace stratoscope;

/** Files that leave the window: into directories and archives, into other programs, and by dragging. */
class TestExtractWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    void needsAnImage();
    void menusHaveIt();
    void viewGoesByWhereItWasSelected();
    void extractsByKeyboard();
    void formatAndNameAgree();
    void saysWhatCannotBe();
    void stops();
    void opensReadOnlyCopies();
    void draggedFilesAreMadeOnceAsked();
    void takesOutAllThatIsSelected();

public Q_SLOTS:
    void noteOpened(const QUrl &url) { m_opened.append(url); }

private:
    QString file(const char *name) const { return m_files->filePath(QLatin1String(name)); }
    void openDemo();
    /** Selects the first regular file that is visible at the top; returns its path. */
    QByteArray selectFile();
    QByteArray contentOf(const QString &path) const;

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<MainWindow> m_window;
    QList<QUrl> m_opened;
};

void TestExtractWindow::initTestCase()
{
    QVERIFY(m_settings.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_extractwindow"));
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "noteOpened");
}

void TestExtractWindow::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    QSettings().clear();
    m_opened.clear();
    m_files = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1400, 900);
    m_window->show();
}

void TestExtractWindow::cleanup()
{
    m_window.reset();
    m_files.reset();
}

void TestExtractWindow::openDemo()
{
    QSignalSpy settled(m_window->session(), &ImageSession::settled);
    m_window->open({QStringLiteral(STRATOSCOPE_DEMO), {}, {}, {}});
    QVERIFY(settled.wait(PatienceMs));
}

QByteArray TestExtractWindow::selectFile()
{
    const UnionTree &tree = m_window->state()->loaded()->tree;
    for (std::size_t i = 0; i < tree.paths().size(); ++i) {
        const VersionId version = tree.visible(PathId(i), tree.top());
        if (version.isValid() && tree.type(version) == EntryType::File && tree.size(version) > 10) {
            m_window->state()->selectPath(PathId(i), SelectionOrigin::UnifiedTree);
            return tree.paths().fullPath(PathId(i));
        }
    }
    return {};
}

QByteArray TestExtractWindow::contentOf(const QString &path) const
{
    QFile opened(path);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("unreadable");
}

void TestExtractWindow::needsAnImage()
{
    for (const QAction *action :
        {m_window->actions().extractFiles, m_window->actions().extractUnified, m_window->actions().extractLayer,
            m_window->extraction()->fileActions().constFirst(), m_window->extraction()->fileActions().constLast()})
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    QVERIFY(!m_window->extraction()->extractFiles());
    QVERIFY(!m_window->extraction()->extractLayer());
    QVERIFY(!m_window->extraction()->extractUnified());
    QVERIFY(!m_window->extraction()->dragData());
    openDemo();
    QVERIFY(m_window->actions().extractUnified->isEnabled());
    QVERIFY(m_window->actions().extractLayer->isEnabled());
    QVERIFY(!m_window->actions().extractFiles->isEnabled());
    QVERIFY(!selectFile().isEmpty());
    QVERIFY(m_window->actions().extractFiles->isEnabled());
    QVERIFY(m_window->extraction()->fileActions().constLast()->isEnabled());
    m_window->state()->selectPath(m_window->state()->loaded()->tree.paths().find("etc"));
    QVERIFY(!m_window->extraction()->fileActions().constLast()->isEnabled());
}

void TestExtractWindow::menusHaveIt()
{
    const auto has = [](const QWidget *pane, const QAction *action) {
        const QList<QAbstractItemView *> lists = pane->findChildren<QAbstractItemView *>();
        return std::any_of(lists.begin(), lists.end(),
            [action](const QAbstractItemView *list) { return list->actions().contains(action); });
    };
    const auto *page = m_window->explorer();
    for (const QAction *action : m_window->extraction()->fileActions()) {
        QVERIFY(has(page->unified(), action));
        QVERIFY(has(page->layer(), action));
        QVERIFY(has(page->details(), action));
        QVERIFY(has(page->search(), action));
    }
    QVERIFY(has(page->stack(), m_window->actions().extractLayer));
    QVERIFY(has(page->stack(), m_window->actions().extractUnified));
}

void TestExtractWindow::viewGoesByWhereItWasSelected()
{
    openDemo();
    selectFile();
    ExplorerState *state = m_window->state();
    const PathId path = state->path();
    const LayerIndex layer = state->layer();
    ExtractWish wish = m_window->extraction()->selected();
    QVERIFY(!wish.view.isAlone);
    QCOMPARE(wish.view.layer, state->upTo());
    QCOMPARE(wish.paths, std::vector<PathId> {path});
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->explorer()->layer()->setFocus();
    wish = m_window->extraction()->selected();
    QVERIFY(wish.view.isAlone);
    QCOMPARE(wish.view.layer, layer);
}

void TestExtractWindow::extractsByKeyboard()
{
    openDemo();
    const QByteArray path = selectFile();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_window->findChild<ExtractDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    const QString name = QString::fromUtf8(path.sliced(path.lastIndexOf('/') + 1));
    dialog->form()->setDestination(file("out"));
    QSignalSpy extracted(dialog, &ExtractDialog::extracted);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY2(extracted.wait(PatienceMs), qPrintable(dialog->message() + dialog->form()->destination()));
    QVERIFY(QFile::exists(file("out/") + name));
    QVERIFY(dialog->message().startsWith(QStringLiteral("Extracted")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<ExtractDialog *>(), PatienceMs);
}

void TestExtractWindow::formatAndNameAgree()
{
    ExtractForm form(file(""), QStringLiteral("x"), true);
    QCOMPARE(form.format(), ExtractFormat::Directory);
    QCOMPARE(form.names(), ExtractNames::Own);
    form.setFormat(ExtractFormat::TarGzip);
    QVERIFY(form.destination().endsWith(QStringLiteral("/x.tar.gz")));
    form.setFormat(ExtractFormat::Zip);
    QVERIFY(form.destination().endsWith(QStringLiteral("/x.zip")));
    form.setDestination(file("y.7z"));
    QCOMPARE(form.format(), ExtractFormat::SevenZip);
    form.setFormat(ExtractFormat::Directory);
    QCOMPARE(form.destination(), file("y"));
    QCOMPARE(ExtractForm(file(""), QStringLiteral("x"), false).names(), ExtractNames::Full);
}

void TestExtractWindow::saysWhatCannotBe()
{
    openDemo();
    ExtractDialog *dialog = m_window->extraction()->extractLayer();
    QVERIFY(dialog);
    dialog->form()->setDestination(file("missing/deep/out"));
    QVERIFY(dialog->message().contains(QStringLiteral("No such directory")));
    dialog->form()->setDestination(file("full"));
    QVERIFY(QDir(m_files->path()).mkpath(QStringLiteral("full/x")));
    QVERIFY(dialog->message().isEmpty());
    dialog->extractNow();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isExtracting(), PatienceMs);
    QVERIFY2(dialog->message().contains(QStringLiteral("not empty")), qPrintable(dialog->message()));
}

void TestExtractWindow::stops()
{
    openDemo();
    ExtractDialog *dialog = m_window->extraction()->extractUnified();
    dialog->form()->setDestination(file("out.tar.gz"));
    dialog->extractNow();
    QVERIFY(dialog->isExtracting());
    dialog->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isExtracting(), PatienceMs);
    QVERIFY(dialog->isVisible());
    QCOMPARE(QFile::exists(file("out.tar.gz")), !dialog->message().contains(QStringLiteral("Stopped")));
}

void TestExtractWindow::opensReadOnlyCopies()
{
    openDemo();
    const QByteArray path = selectFile();
    m_window->extraction()->fileActions().constLast()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, PatienceMs);
    const QString copy = m_opened.first().toLocalFile();
    QVERIFY(path.endsWith(QFileInfo(copy).fileName().toUtf8()));
    QCOMPARE(QFile::permissions(copy)
            & (QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther),
        QFile::Permissions());
    QVERIFY(contentOf(copy).size() > 10);
    m_window.reset();
    QVERIFY(!QFile::exists(copy));
}

void TestExtractWindow::draggedFilesAreMadeOnceAsked()
{
    openDemo();
    const QByteArray path = selectFile();
    const std::unique_ptr<QMimeData> data(m_window->extraction()->dragData());
    QVERIFY(data);
    QCOMPARE(data->formats(), QStringList {QStringLiteral("text/uri-list")});
    QVERIFY(data->hasUrls());
    const QList<QUrl> urls = data->urls();
    QCOMPARE(urls.size(), 1);
    QVERIFY(urls.first().isLocalFile());
    const QString made = urls.first().toLocalFile();
    QVERIFY(path.endsWith(QFileInfo(made).fileName().toUtf8()));
    // The bytes that another program gets, and the same files if it asks again.
    QCOMPARE(data->data(QStringLiteral("text/uri-list")).trimmed(), urls.first().toEncoded());
    m_window->extraction()->extractFiles()->form()->setDestination(file("out"));
    auto *dialog = m_window->findChild<ExtractDialog *>();
    dialog->extractNow();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isExtracting(), PatienceMs);
    QCOMPARE(contentOf(made), contentOf(file("out/") + QFileInfo(made).fileName()));
    QVERIFY(contentOf(made).size() > 10);
    m_window.reset();
    QVERIFY(!QFile::exists(made));
}

/** The rows that a user selects in the unified file system go out together: extracted, dragged, and counted in the details. */
void TestExtractWindow::takesOutAllThatIsSelected()
{
    openDemo();
    auto *tree = m_window->findChild<UnifiedPane *>()->findChild<PathTreeView *>();
    m_window->activateWindow();
    tree->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const UnionTree &unified = m_window->state()->loaded()->tree;
    // Two files of one directory.
    std::vector<PathId> files;
    for (std::size_t i = 0; i < unified.paths().size() && files.size() < 2; ++i) {
        const VersionId version = unified.visible(PathId(i), unified.top());
        const bool isFile = version.isValid() && unified.type(version) == EntryType::File && unified.size(version) > 0;
        if (isFile && (files.empty() || unified.paths().parent(files[0]) == unified.paths().parent(PathId(i))))
            files.push_back(PathId(i));
    }
    QCOMPARE(files.size(), 2u);
    m_window->state()->selectPath(files[0], SelectionOrigin::Search);
    const auto *model = qobject_cast<const PathTreeModel *>(tree->model());
    tree->scrollTo(model->indexOf(files[1]));
    QTest::mouseClick(
        tree->viewport(), Qt::LeftButton, Qt::ControlModifier, tree->visualRect(model->indexOf(files[1])).center());
    QCOMPARE(m_window->state()->marked().rows, 2u);
    const auto *details = m_window->findChild<DetailsPane *>();
    const auto sheets = details->findChildren<FactView *>();
    QVERIFY(std::any_of(sheets.begin(), sheets.end(), [](const FactView *view) {
        return plainText(view->sheet()).contains(QStringLiteral("2 files and directories"));
    }));
    auto *controller = m_window->findChild<ExtractController *>();
    const std::unique_ptr<QMimeData> dragged(controller->dragData());
    QVERIFY(dragged);
    const QList<QUrl> urls = dragged->urls();
    QCOMPARE(urls.size(), 2);
    for (const QUrl &url : urls)
        QVERIFY2(QFile::exists(url.toLocalFile()), qPrintable(url.toLocalFile()));
    ExtractDialog *dialog = controller->extractFiles();
    QVERIFY(dialog);
    dialog->form()->setDestination(file("both"));
    dialog->extractNow();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isExtracting(), PatienceMs);
    QCOMPARE(QDir(file("both")).entryList(QDir::Files).size(), 2);
    dialog->reject();
}

STRATOSCOPE_TEST(TestExtractWindow)
#include "tst_extractwindow.moc"
