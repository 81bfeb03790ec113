// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentkind.h"
#include "contentpane.h"
#include "contentsha256.h"
#include "detailspane.h"
#include "explorerstate.h"
#include "factview.h"
#include "findbar.h"
#include "layertext.h"
#include "layout.h"
#include "linktarget.h"
#include "loadimage.h"
#include "messagetree.h"
#include "pagedtext.h"
#include "tarwriter.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace stratoscope;
using imagebuilder::TarEntry;
using imagebuilder::TarType;

class TestContentPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void everyVersionHasItsContent();
    void whatHasNoContentSaysSo_data();
    void whatHasNoContentSaysSo();
    void nothingIsReadWhileHidden();
    void whatCannotBeReadSaysWhy();
    void saysWhatItIs_data();
    void saysWhatItIs();
    void switchesVersions();
    void opensMembersInMembers();
    void showsAsBytes();
    void goesToOffsets();
    void finds();
    void findsByKeys();
    void saves();
    void savesThroughNoLink();
    void followsLinks_data();
    void followsLinks();
    void goesToTheTarget();
    void sha256OnRequest();
    void sha256InTheDetails();

private:
    void select(const char *path, std::size_t layer);
    QToolButton *button(const char *text) const;

    QTemporaryDir m_directory;
    LoadedImagePtr m_loaded;
    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<ContentPane> m_pane;
};

namespace
{

TarEntry entry(const QByteArray &path, const QByteArray &content, TarType type = TarType::File)
{
    TarEntry made;
    made.path = path;
    made.type = type;
    made.mode = 0755;
    if (type == TarType::File)
        made.content = content;
    else
        made.linkTarget = content;
    return made;
}

}

void TestContentPane::initTestCase()
{
    const QByteArray inner = *imagebuilder::writeTar({entry("deep/file", "in the middle")});
    const QByteArray outer = *imagebuilder::writeTar({entry("inner.tar", inner), entry("beside", "beside it")});
    const std::vector<std::vector<TarEntry>> layers {
        {entry("notes", "first\n"), entry("gone", "was here"), entry("empty", {}), entry("dir", {}, TarType::Directory),
            entry("link", "notes", TarType::Symlink),
            entry("data",
                QByteArray("\x7f"
                           "ELF\2\1",
                    6)),
            entry("pipe", {}, TarType::Fifo), entry("outer.tar", outer),
            entry("long", QByteArray("0123456789abcde\n").repeated(100'000))},
        {entry("notes", "second\n"), imagebuilder::whiteout("gone")}};
    imagebuilder::ImageSet set;
    imagebuilder::ImageSpec image;
    for (const auto &entries : layers) {
        image.steps.push_back({QStringLiteral("RUN"), {}, {}, set.layers.size()});
        const auto tar = imagebuilder::writeTar(entries);
        set.layers.push_back(imagebuilder::packLayer(*tar, imagebuilder::Packing::Gzip).value());
    }
    set.images.push_back(image);
    const QString path = m_directory.filePath(QStringLiteral("image.tar"));
    QVERIFY(imagebuilder::writeFile(*imagebuilder::writeTar(layoutFiles(set, imagebuilder::Form::Oci)), path));
    const auto source = openImageSource(path, Job());
    QVERIFY(source);
    const auto loaded = loadImage(*source, 0, {}, Job());
    QVERIFY(loaded);
    m_loaded = *loaded;
}

void TestContentPane::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    m_pane.reset();
    m_state = std::make_unique<ExplorerState>();
    m_state->setSource(m_loaded->source, 0);
    m_state->setLoaded(m_loaded);
    m_pane = std::make_unique<ContentPane>(m_state.get());
    m_pane->resize(600, 300);
}

void TestContentPane::select(const char *path, std::size_t layer)
{
    m_state->select({LayerIndex(layer), m_loaded->tree.paths().find(path)});
}

void TestContentPane::everyVersionHasItsContent()
{
    m_pane->show();
    select("notes", 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->text(), QStringLiteral("first\n"), PatienceMs);
    select("notes", 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->text(), QStringLiteral("second\n"), PatienceMs);
    QVERIFY(m_pane->caption().startsWith(QStringLiteral("/notes, from layer 1 · Text")));
    select("gone", 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->text(), QStringLiteral("was here"), PatienceMs);
    select("data", 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->text().startsWith(QStringLiteral("00000000  7f 45 4c 46 02 01")), PatienceMs);
    QVERIFY(m_pane->caption().startsWith(QStringLiteral("/data, from layer 0 · ELF 64-bit")));
}

void TestContentPane::whatHasNoContentSaysSo_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("layer");
    QTest::addColumn<QString>("caption");
    QTest::newRow("directory") << QByteArray("dir") << 0 << QStringLiteral("A directory");
    QTest::newRow("symlink") << QByteArray("link") << 0 << QStringLiteral("A symbolic link");
    QTest::newRow("FIFO") << QByteArray("pipe") << 0 << QStringLiteral("Not a regular file");
    QTest::newRow("empty") << QByteArray("empty") << 0 << QStringLiteral("The file is empty");
    QTest::newRow("deleted") << QByteArray("gone") << 1 << QStringLiteral("This layer deletes");
}

void TestContentPane::whatHasNoContentSaysSo()
{
    QFETCH(QByteArray, path);
    QFETCH(int, layer);
    QFETCH(QString, caption);
    m_pane->show();
    QVERIFY(m_pane->caption().startsWith(QStringLiteral("Select a file")));
    select("notes", 0);
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->text().isEmpty(), PatienceMs);
    select(path.constData(), static_cast<std::size_t>(layer));
    QTRY_VERIFY2_WITH_TIMEOUT(m_pane->caption().startsWith(caption), qPrintable(m_pane->caption()), PatienceMs);
    QCOMPARE(m_pane->text(), QString());
}

void TestContentPane::nothingIsReadWhileHidden()
{
    select("notes", 1);
    QTest::qWait(20);
    QCOMPARE(m_pane->text(), QString());
    m_pane->show();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->text(), QStringLiteral("second\n"), PatienceMs);
}

void TestContentPane::whatCannotBeReadSaysWhy()
{
    auto broken = std::make_shared<LoadedImage>(*m_loaded);
    broken->layers[1].blob = memorySource("not a layer", QStringLiteral("blob"));
    m_state->setLoaded(broken);
    m_pane->show();
    select("notes", 1);
    QTRY_VERIFY2_WITH_TIMEOUT(
        m_pane->caption().contains(QStringLiteral("gzip")), qPrintable(m_pane->caption()), PatienceMs);
    QCOMPARE(m_pane->text(), QString());
}

void TestContentPane::saysWhatItIs_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *kind, const QByteArray &head) {
        QTest::addRow("%s", *kind ? kind : qPrintable(QString::fromLatin1(head.toHex())))
            << head << QString::fromUtf8(kind);
    };
    row("ELF 64-bit", QByteArray("\x7f\x45LF\2\1\1"));
    row("ELF 32-bit", QByteArray("\x7f\x45LF\1\1\1"));
    row("PNG picture 640×480", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\2\x80\0\0\1\xe0", 24));
    row("GIF picture 16×9", QByteArray("GIF89a\x10\0\x09\0", 10));
    row("gzip data", QByteArray("\x1f\x8b\x08"));
    row("zip archive", QByteArray("PK\3\4rest"));
    row("tar archive", QByteArray(257, '\0') + "ustar\0");
    row("Debian package", QByteArray("!<arch>\ndebian-binary   "));
    row("static library", QByteArray("!<arch>\n/       "));
    row("", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18));
    row("", QByteArray("\x7f\x45L"));
    row("", QByteArray("\xff\xfe"));
    row("", QByteArray());
}

void TestContentPane::saysWhatItIs()
{
    QFETCH(QByteArray, head);
    QTEST(contentKind(head), "kind");
}

QToolButton *TestContentPane::button(const char *text) const
{
    for (QToolButton *found : m_pane->findChildren<QToolButton *>()) {
        if (found->text() == QString::fromUtf8(text))
            return found;
    }
    return nullptr;
}

void TestContentPane::switchesVersions()
{
    m_pane->show();
    auto *versions = m_pane->findChild<QComboBox *>();
    select("data", 0);
    QVERIFY(!versions->isVisible());
    select("notes", 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->text(), QStringLiteral("second\n"), PatienceMs);
    QVERIFY(versions->isVisible());
    QCOMPARE(versions->currentText(), QStringLiteral("Layer 1 · 7 B"));
    QTest::keyClick(versions, Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->text(), QStringLiteral("first\n"), PatienceMs);
    QCOMPARE(m_state->layer(), LayerIndex(0));
    QCOMPARE(versions->currentText(), QStringLiteral("Layer 0 · 6 B"));
    // Deleted files can be viewed too.
    select("gone", 1);
    QVERIFY(versions->isVisible());
    QCOMPARE(versions->currentIndex(), -1);
    QTest::keyClick(versions, Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->text(), QStringLiteral("was here"), PatienceMs);
}

void TestContentPane::opensMembersInMembers()
{
    m_pane->show();
    select("outer.tar", 0);
    auto *members = m_pane->findChild<MessageTree *>();
    const auto open = [&](int row) {
        members->setCurrentIndex(members->model()->index(row, 0));
        QTest::keyClick(members, Qt::Key_Return);
    };
    const auto first = [&] { return members->model()->index(0, 0).data().toString(); };
    QTRY_VERIFY_WITH_TIMEOUT(members->isVisible(), PatienceMs);
    QVERIFY(!button("Back to Archive")->isVisible());
    open(1);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->text(), QStringLiteral("beside it"), PatienceMs);
    QVERIFY(!button("Save As…")->isVisible());
    button("Back to Archive")->click();
    QTRY_VERIFY_WITH_TIMEOUT(members->isVisible(), PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(first(), QStringLiteral("inner.tar"), PatienceMs);
    open(0);
    QTRY_COMPARE_WITH_TIMEOUT(first(), QStringLiteral("deep/file"), PatienceMs);
    open(0);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->text(), QStringLiteral("in the middle"), PatienceMs);
    QCOMPARE(m_pane->caption(), QStringLiteral("/outer.tar, from layer 0 › inner.tar › deep/file · Text, 13 B"));
    select("notes", 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->text(), QStringLiteral("second\n"), PatienceMs);
    QVERIFY(!button("Back to Archive")->isVisible());
}

void TestContentPane::showsAsBytes()
{
    m_pane->show();
    select("notes", 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->text(), QStringLiteral("second\n"), PatienceMs);
    QComboBox *forms = nullptr;
    for (QComboBox *box : m_pane->findChildren<QComboBox *>()) {
        if (box->accessibleName() == QLatin1String("How to show the content"))
            forms = box;
    }
    QVERIFY(forms && forms->isVisible());
    QCOMPARE(forms->currentText(), QStringLiteral("Text"));
    QTest::keyClick(forms, Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->text().startsWith(QStringLiteral("00000000  73 65 63 6f 6e 64 0a")), PatienceMs);
    // The next text is shown so as well, until its user says otherwise.
    select("notes", 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->text().startsWith(QStringLiteral("00000000  66 69 72 73 74 0a")), PatienceMs);
    QTest::keyClick(forms, Qt::Key_Up);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->text(), QStringLiteral("first\n"), PatienceMs);
}

void TestContentPane::goesToOffsets()
{
    m_pane->show();
    select("long", 0);
    auto *pages = m_pane->findChild<PagedText *>();
    QTRY_COMPARE_WITH_TIMEOUT(pages->page().fileBytes, quint64(1'600'000), PatienceMs);
    QLineEdit *offset = nullptr;
    for (QLineEdit *field : m_pane->findChildren<QLineEdit *>()) {
        if (field->placeholderText() == QLatin1String("Go to offset"))
            offset = field;
    }
    QVERIFY(offset && offset->isVisible());
    for (const auto &[typed, top] : {std::pair("0x100000", 1'048'576), std::pair("160000", 160'000),
             std::pair("50 %", 800'000), std::pair("nowhere", 800'000)}) {
        offset->setText(QLatin1String(typed));
        QTest::keyClick(offset, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(pages->topOffset(), quint64(top), PatienceMs);
    }
}

void TestContentPane::finds()
{
    m_pane->show();
    select("notes", 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->text(), QStringLiteral("second\n"), PatienceMs);
    auto *text = m_pane->findChild<QPlainTextEdit *>();
    text->setPlainText(QStringLiteral("one two ONE\nthree one"));
    button("Find")->click();
    auto *field = m_pane->findChild<FindBar *>()->findChild<QLineEdit *>();
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, QStringLiteral("one"));
    QCOMPARE(text->textCursor().selectionStart(), 0);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(text->textCursor().selectionStart(), 8);
    QTest::keyClick(field, Qt::Key_F3);
    QCOMPARE(text->textCursor().selectionStart(), 18);
    QTest::keyClick(field, Qt::Key_F3);
    QCOMPARE(text->textCursor().selectionStart(), 0);
    QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(text->textCursor().selectionStart(), 18);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
}

void TestContentPane::findsByKeys()
{
    // The main window uses the same key to find paths.
    bool isWindows = false;
    QAction action;
    action.setShortcut(QKeySequence::Find);
    connect(&action, &QAction::triggered, this, [&] { isWindows = true; });
    m_pane->addAction(&action);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    select("notes", 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->text(), QStringLiteral("second\n"), PatienceMs);
    auto *text = m_pane->findChild<QPlainTextEdit *>();
    text->setFocus();
    QTest::keyClick(text, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_pane->findChild<FindBar *>()->isVisible());
    QVERIFY(!isWindows);
}

void TestContentPane::saves()
{
    m_pane->show();
    select("notes", 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->text(), QStringLiteral("first\n"), PatienceMs);
    QVERIFY(button("Save As…")->isVisible());
    const QString path = m_directory.filePath(QStringLiteral("saved"));
    m_pane->saveTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(button("Save As…")->isEnabled(), PatienceMs);
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArrayLiteral("first\n"));
}

void TestContentPane::savesThroughNoLink()
{
    m_pane->show();
    select("notes", 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->text(), QStringLiteral("second\n"), PatienceMs);
    QFile victim(m_directory.filePath(QStringLiteral("victim")));
    QVERIFY(victim.open(QIODevice::WriteOnly));
    victim.write("precious");
    victim.close();
    const QString link = m_directory.filePath(QStringLiteral("trap"));
    QVERIFY(QFile::link(victim.fileName(), link));
    m_pane->saveTo(link);
    QTRY_VERIFY_WITH_TIMEOUT(button("Save As…")->isEnabled(), PatienceMs);
    QVERIFY(victim.open(QIODevice::ReadOnly));
    QCOMPARE(victim.readAll(), QByteArrayLiteral("precious"));
    QVERIFY(QFileInfo(link).isSymLink());
}

void TestContentPane::followsLinks_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QByteArray>("target");
    const auto row
        = [](const char *link, const char *target) { QTest::newRow(link) << QByteArray(link) << QByteArray(target); };
    row("etc/relative", "/usr/lib/file");
    row("etc/absolute", "/usr/lib/file");
    row("etc/through", "/usr/lib/file");
    row("etc/above", "/usr/lib/file");
    row("etc/directory", "/usr/lib");
    row("etc/dangling", "");
    row("etc/circle", "");
    row("etc/root", "");
    row("etc/old", "/usr/lib/gone");
}

void TestContentPane::followsLinks()
{
    const UnionTree tree = stackFromText({"f usr/lib/file 1\nf usr/lib/gone 1\nl etc/relative -> ../usr/./lib//file\n"
                                          "l etc/absolute -> /usr/lib/file\nl etc/through -> ../lib/file\n"
                                          "l lib -> usr/lib\nl etc/above -> ../../../usr/lib/file\n"
                                          "l etc/directory -> /lib/\nl etc/dangling -> /nowhere\n"
                                          "l etc/circle -> circle2\nl etc/circle2 -> circle\nl etc/root -> /\n"
                                          "l etc/old -> /lib/gone",
        "f usr/lib/.wh.gone\nf etc/.wh.old"});
    QFETCH(QByteArray, link);
    const VersionId version = tree.newest(tree.paths().find(link));
    QVERIFY(version.isValid());
    const PathId target = linkTarget(tree, version);
    QTEST(target.isValid() ? tree.paths().fullPath(target) : QByteArray(), "target");
}

void TestContentPane::goesToTheTarget()
{
    m_pane->show();
    select("link", 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->caption(), QStringLiteral("A symbolic link to notes"), PatienceMs);
    QVERIFY(button("Go to Target")->isVisible());
    button("Go to Target")->click();
    QCOMPARE(m_state->path(), m_loaded->tree.paths().find("notes"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->text(), QStringLiteral("second\n"), PatienceMs);
    QVERIFY(!button("Go to Target")->isVisible());
}

void TestContentPane::sha256OnRequest()
{
    const VersionId notes = m_loaded->tree.newest(m_loaded->tree.paths().find("notes"));
    ContentSha256 digest;
    QVERIFY(digest.fact().label.isEmpty());
    digest.setFile(m_loaded, m_loaded->tree.newest(m_loaded->tree.paths().find("dir")));
    QVERIFY(digest.fact().label.isEmpty());
    digest.setFile(m_loaded, notes);
    QCOMPARE(digest.fact().value, QStringLiteral("Compute"));
    QSignalSpy changed(&digest, &ContentSha256::changed);
    digest.act(digest.fact().action);
    QVERIFY(digest.fact().value.startsWith(QLatin1String("Computing")));
    QTRY_COMPARE_WITH_TIMEOUT(digest.fact().value, sha256("second\n").hex(), PatienceMs);
    QVERIFY(digest.fact().action.isEmpty());
    QCOMPARE(changed.count(), 2);
    // The same file again keeps it; another one drops it, even while it is being computed.
    digest.setFile(m_loaded, notes);
    QCOMPARE(digest.fact().value, sha256("second\n").hex());
    digest.setFile(m_loaded, m_loaded->tree.newest(m_loaded->tree.paths().find("empty")));
    digest.act(digest.fact().action);
    digest.setFile(m_loaded, notes);
    QCOMPARE(digest.fact().value, QStringLiteral("Compute"));
    digest.act(digest.fact().action);
    digest.act(digest.fact().action);
    QCOMPARE(digest.fact().value, QStringLiteral("Compute"));
    QTest::qWait(50);
    QCOMPARE(digest.fact().value, QStringLiteral("Compute"));
}

void TestContentPane::sha256InTheDetails()
{
    DetailsPane pane(m_state.get());
    select("empty", 0);
    FactView *file = nullptr;
    for (FactView *view : pane.findChildren<FactView *>()) {
        if (view->accessibleName() == QLatin1String("File details"))
            file = view;
    }
    QVERIFY(file);
    const auto has = [&](const QString &text) { return plainText(file->sheet()).contains(text); };
    QVERIFY(has(QStringLiteral("Content (SHA-256): Compute")));
    Q_EMIT file->anchorClicked(QUrl(QStringLiteral("action:sha256")));
    QTRY_VERIFY_WITH_TIMEOUT(has(sha256("").hex()), PatienceMs);
}

STRATOSCOPE_TEST(TestContentPane)
#include "tst_contentpane.moc"
