// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentpane.h"
#include "explorerstate.h"
#include "layout.h"
#include "loadimage.h"
#include "tarwriter.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;
using imagebuilder::TarEntry;
using imagebuilder::TarType;

class TestContentPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void preview_data();
    void preview();
    void longLinesAreBroken();
    void aCutCharacterIsNoDamage();
    void everyVersionHasItsContent();
    void whatHasNoContentSaysSo_data();
    void whatHasNoContentSaysSo();
    void nothingIsReadWhileHidden();
    void whatCannotBeReadSaysWhy();

private:
    void select(const char *path, std::size_t layer);

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
    const std::vector<std::vector<TarEntry>> layers {
        {entry("notes", "first\n"), entry("gone", "was here"), entry("empty", {}), entry("dir", {}, TarType::Directory),
            entry("link", "notes", TarType::Symlink),
            entry("data",
                QByteArray("\x7f"
                           "ELF\0\1",
                    6)),
            entry("pipe", {}, TarType::Fifo)},
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

void TestContentPane::preview_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isText");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << QByteArray("a\tb\r\nc\n") << true << QStringLiteral("a\tb\r\nc\n");
    QTest::newRow("UTF-8") << QByteArray("gr\xc3\xb6\xc3\x9f"
                                         "er")
                           << true << QStringLiteral("größer");
    QTest::newRow("an escape is shown, not acted on") << QByteArray("\x1b[1m") << true << QStringLiteral("\u241b[1m");
    QTest::newRow("a zero byte") << QByteArray("a\0b", 3) << false
                                 << QStringLiteral("00000000  61 00 62                                          a·b\n");
    QTest::newRow("Latin-1") << QByteArray(
        "gr\xf6"
        "n") << false << QStringLiteral("00000000  67 72 f6 6e                                       gr·n\n");
    QTest::newRow("two lines of bytes")
        << QByteArray("\0abcdefghijklmnop", 17) << false
        << QStringLiteral("00000000  00 61 62 63 64 65 66 67  68 69 6a 6b 6c 6d 6e 6f  ·abcdefghijklmno\n"
                          "00000010  70                                                p\n");
}

void TestContentPane::preview()
{
    QFETCH(QByteArray, bytes);
    const Preview preview = previewOf(bytes, static_cast<quint64>(bytes.size()));
    QTEST(preview.isText, "isText");
    QTEST(preview.text, "text");
    QCOMPARE(preview.shown, static_cast<quint64>(bytes.size()));
}

void TestContentPane::longLinesAreBroken()
{
    const Preview preview = previewOf(QByteArray(20000, 'x'), 20000);
    QVERIFY(preview.isText);
    for (const QString &line : preview.text.split(QLatin1Char('\n')))
        QVERIFY(line.size() < 4200);
    QCOMPARE(preview.text.count(QLatin1Char('x')), 20000);
}

void TestContentPane::aCutCharacterIsNoDamage()
{
    const QByteArray text("abc\xe2\x82\xac");
    for (qsizetype length = 1; length <= text.size(); ++length) {
        const Preview preview = previewOf(text.first(length), 100);
        QVERIFY2(preview.isText, qPrintable(QString::number(length)));
        QCOMPARE(preview.shown, quint64(length < 6 ? std::min<qsizetype>(length, 3) : 6));
    }
    QVERIFY(!previewOf(text.first(4), 4).isText);
}

void TestContentPane::everyVersionHasItsContent()
{
    m_pane->show();
    select("notes", 0);
    QTRY_COMPARE(m_pane->text(), QStringLiteral("first\n"));
    select("notes", 1);
    QTRY_COMPARE(m_pane->text(), QStringLiteral("second\n"));
    QVERIFY(m_pane->caption().startsWith(QStringLiteral("/notes, from layer 1 · Text")));
    select("gone", 0);
    QTRY_COMPARE(m_pane->text(), QStringLiteral("was here"));
    select("data", 0);
    QTRY_VERIFY(m_pane->text().startsWith(QStringLiteral("00000000  7f 45 4c 46 00 01")));
    QVERIFY(m_pane->caption().startsWith(QStringLiteral("/data, from layer 0 · Not text")));
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
    QTest::newRow("deleted") << QByteArray("gone") << 1 << QStringLiteral("The layer deletes");
}

void TestContentPane::whatHasNoContentSaysSo()
{
    QFETCH(QByteArray, path);
    QFETCH(int, layer);
    QFETCH(QString, caption);
    m_pane->show();
    QVERIFY(m_pane->caption().startsWith(QStringLiteral("Select a file")));
    select("notes", 0);
    QTRY_VERIFY(!m_pane->text().isEmpty());
    select(path.constData(), static_cast<std::size_t>(layer));
    QTRY_VERIFY2(m_pane->caption().startsWith(caption), qPrintable(m_pane->caption()));
    QCOMPARE(m_pane->text(), QString());
}

void TestContentPane::nothingIsReadWhileHidden()
{
    select("notes", 1);
    QTest::qWait(20);
    QCOMPARE(m_pane->text(), QString());
    m_pane->show();
    QTRY_COMPARE(m_pane->text(), QStringLiteral("second\n"));
}

void TestContentPane::whatCannotBeReadSaysWhy()
{
    auto broken = std::make_shared<LoadedImage>(*m_loaded);
    broken->layers[1].blob = memorySource("not a layer", QStringLiteral("blob"));
    m_state->setLoaded(broken);
    m_pane->show();
    select("notes", 1);
    QTRY_VERIFY2(m_pane->caption().contains(QStringLiteral("gzip")), qPrintable(m_pane->caption()));
    QCOMPARE(m_pane->text(), QString());
}

STRATOSCOPE_TEST(TestContentPane)
#include "tst_contentpane.moc"
