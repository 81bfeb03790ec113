// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "directorypicture.h"
#include "layertext.h"
#include "testprogram.h"
#include "teststacks.h"

#include <QTest>

using namespace stratoscope;

class TestDirectoryPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void bytes();
    void opaque();
    void keepsWhatMostLayersTouch();
    void tellingDirectory_data();
    void tellingDirectory();
};

namespace
{

/** "name:kind" for each mark of a layer: v visible, h hidden, d deleted. */
QString marksText(const UnionTree &tree, const DirectoryPicture &picture, std::size_t layer)
{
    QStringList words;
    for (const PictureMark &mark : picture.layers[layer]) {
        const QByteArray name = tree.paths().name(picture.entries[mark.entry].path).toByteArray();
        words.append(QStringLiteral("%1:%2").arg(QString::fromUtf8(name), QStringLiteral("vhd").at(int(mark.kind))));
    }
    return words.join(QLatin1Char(' '));
}

DirectoryPicture pictureAt(const LoadedImagePtr &image, const char *directory, std::size_t upTo, std::size_t most = 99)
{
    return directoryPicture(image->tree, pathId(image, directory), LayerIndex(upTo), most, Job());
}

}

void TestDirectoryPicture::marks_data()
{
    QTest::addColumn<QByteArray>("directory");
    QTest::addColumn<int>("upTo");
    QTest::addColumn<QStringList>("layers");
    const auto row = [](const char *name, const char *directory, int upTo, const QStringList &layers) {
        QTest::newRow(name) << QByteArray(directory) << upTo << layers;
    };
    row("the container's view", "srv/app", 4,
        {{}, {}, QStringLiteral("assets:h config.yml:h debug.log:h"),
            QStringLiteral("assets:v config.yml:v debug.log:d"), QStringLiteral("assets:d cache.db:v")});
    row("a lower height", "srv/app", 2,
        {{}, {}, QStringLiteral("assets:v config.yml:v debug.log:v"),
            QStringLiteral("assets:h config.yml:h debug.log:d"), QStringLiteral("assets:d cache.db:h")});
    row("directories take part with what is below", "", 4,
        {QStringLiteral("bin:v etc:v tmp:v usr:v var:h"), QStringLiteral("usr:v var:v"), QStringLiteral("srv:h"),
            QStringLiteral("etc:v srv:v var:v"), QStringLiteral("etc:v srv:v")});
}

void TestDirectoryPicture::marks()
{
    QFETCH(QByteArray, directory);
    QFETCH(int, upTo);
    QFETCH(QStringList, layers);
    const LoadedImagePtr image = shopStack();
    const DirectoryPicture picture = pictureAt(image, directory.constData(), std::size_t(upTo));
    QStringList found;
    for (std::size_t layer = 0; layer < picture.layers.size(); ++layer)
        found.append(marksText(image->tree, picture, layer));
    QCOMPARE(found, layers);
}

void TestDirectoryPicture::bytes()
{
    const LoadedImagePtr image = shopStack();
    const DirectoryPicture picture = pictureAt(image, "srv/app", 4);
    const PictureEntry &assets = picture.entries.front();
    QVERIFY(assets.isDirectory && assets.isVisible);
    QCOMPARE(assets.bytes, quint64(300'000));
    QCOMPARE(picture.layers[2].front().bytes, quint64(309'000));
    QVERIFY2(!picture.entries.back().isVisible, "debug.log is deleted");
}

void TestDirectoryPicture::opaque()
{
    const LoadedImagePtr image = testStack({{"a", "d d\nf d/x 1\n"}, {"b", "d d\nf d/.wh..wh..opq\nf d/y 1\n"}});
    const DirectoryPicture picture = pictureAt(image, "", 1);
    QVERIFY(!picture.layers[0].front().opaque);
    QVERIFY(picture.layers[1].front().opaque);
    QCOMPARE(picture.layers[0].front().kind, PictureMark::Kind::Hidden);
}

void TestDirectoryPicture::keepsWhatMostLayersTouch()
{
    const LoadedImagePtr image = shopStack();
    const DirectoryPicture picture = pictureAt(image, "srv/app", 4, 2);
    QCOMPARE(picture.omitted, std::size_t(2));
    QCOMPARE(marksText(image->tree, picture, 3), QStringLiteral("assets:v config.yml:v"));
    QCOMPARE(marksText(image->tree, picture, 4), QStringLiteral("assets:d"));
}

void TestDirectoryPicture::tellingDirectory_data()
{
    QTest::addColumn<LoadedImagePtr>("image");
    QTest::addColumn<QByteArray>("directory");
    QTest::newRow("many layers and deletions") << shopStack() << QByteArray("/srv/app");
    QTest::newRow("no layers") << testStack({}) << QByteArray("/");
    QTest::newRow("only directories") << testStack({{"a", "d a\nd a/b\n"}}) << QByteArray("/");
    QTest::newRow("overwritten beats crowded")
        << testStack({{"a", "f many/1 1\nf many/2 1\nf many/3 1\nf few/x 1 =a\n"}, {"b", "f few/x 1 =b\n"}})
        << QByteArray("/few");
}

void TestDirectoryPicture::tellingDirectory()
{
    QFETCH(LoadedImagePtr, image);
    QFETCH(QByteArray, directory);
    QCOMPARE(image->tree.paths().fullPath(stratoscope::tellingDirectory(image->tree, Job())), directory);
}

STRATOSCOPE_TEST(TestDirectoryPicture)

#include "tst_directorypicture.moc"
