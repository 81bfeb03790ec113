// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerbuilder.h"
#include "layerstats.h"
#include "randomstack.h"
#include "stackpicturesvg.h"
#include "testprogram.h"
#include "teststacks.h"
#include "textwidths.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace stratoscope;

class TestStackPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void rows();
    void files();
    void lines();
    void manyLayers_data();
    void manyLayers();
    void groupsFirst();
    void nothing();
    void svg_data();
    void svg();
    void themes();
    void withoutNames();
    void oddNames_data();
    void oddNames();
    void randomStacks();
    void textsFit_data();
    void textsFit();
    void staysOnThePage();
};

namespace
{

/** What a picture as SVG has, by class; and all its text. */
struct DrawnSvg
{
    QMap<QString, int> classes;
    QStringList texts;
    QString error;
};

DrawnSvg drawnSvgOf(const QByteArray &svg)
{
    DrawnSvg drawn;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && !reader.attributes().value(QLatin1String("class")).isEmpty())
            ++drawn.classes[reader.attributes().value(QLatin1String("class")).toString()];
        if (reader.isStartElement() && reader.name() == QLatin1String("text"))
            drawn.texts.append(reader.readElementText());
    }
    drawn.error = reader.hasError() ? reader.errorString() : QString();
    return drawn;
}

DrawnSvg drawnSvgOf(const LoadedImage &image, const StackPictureLook &look = {})
{
    return drawnSvgOf(sheetAsSvg(stackPictureSheet(stackPicture(image), look)));
}

QString filesText(const StackPictureRow &row)
{
    QStringList words;
    for (const StackPictureFile &file : row.files)
        words.append(file.name + QStringLiteral(":vhw").mid(int(file.state) + 1, 1).prepend(QLatin1Char(':')));
    return words.join(QLatin1Char(' '));
}

LoadedImagePtr stackOf(int layers)
{
    std::vector<QByteArray> lines;
    std::vector<TestStep> steps;
    for (int i = 0; i < layers; ++i)
        lines.push_back(
            "f f" + QByteArray::number(i) + ' ' + QByteArray::number(1 + i) + "\nf same 5 =" + char('a' + i % 9));
    for (const QByteArray &line : lines)
        steps.push_back({"RUN true", line.constData()});
    return testStack(steps);
}

}

void TestStackPicture::rows()
{
    const StackPicture picture = stackPicture(*shopStack());
    QCOMPARE(picture.title, QStringLiteral("shop-api:2.4"));
    QVERIFY(picture.hasContainer);
    QCOMPARE(picture.rows.size(), std::size_t(5));
    QVERIFY(picture.rows.front().isWritable);
    QCOMPARE(picture.rows.front().title, QStringLiteral("Container"));
    QCOMPARE(picture.rows.back().first, LayerIndex(0));
    QCOMPARE(picture.rows[3].title, QStringLiteral("RUN apt-get update && apt-get install -y nodejs"));
    QVERIFY(!stackPicture(*testStack(shopSteps())).hasContainer);
}

/** What a layer has of a path, and what becomes of it further up. */
void TestStackPicture::files()
{
    const LoadedImagePtr image = testStack(
        {{"a", "f kept 9\nf changed 9 =a\nf deleted 9\n"}, {"b", "f changed 9 =b\nf .wh.deleted\n"}}, "f new 1\n");
    const StackPicture picture = stackPicture(*image);
    QCOMPARE(filesText(picture.rows[0]), QStringLiteral("new:v"));
    QCOMPARE(filesText(picture.rows[1]), QStringLiteral("changed:v deleted:w"));
    QCOMPARE(filesText(picture.rows[2]), QStringLiteral("changed:h deleted:h kept:v"));
}

/** Every line of the unified file system is what the tree shows, from the layer that it says. */
void TestStackPicture::lines()
{
    for (quint32 seed = 0; seed < 100; ++seed) {
        const LoadedImagePtr image = randomStack(seed);
        const StackPicture picture = stackPicture(*image);
        for (const StackPictureLine &line : picture.lines) {
            const VersionId shown = image->tree.visible(image->tree.paths().find(line.path.toUtf8()), image->top());
            QVERIFY(shown.isValid());
            QCOMPARE(image->tree.version(shown).layer, line.layer);
            QVERIFY(picture.rows[line.row].first <= line.layer && line.layer <= picture.rows[line.row].last);
        }
        QCOMPARE(picture.lines.size() + picture.more, image->stats.files);
    }
}

void TestStackPicture::manyLayers_data()
{
    QTest::addColumn<int>("layers");
    QTest::addColumn<int>("rows");
    QTest::newRow("1") << 1 << 1;
    QTest::newRow("3") << 3 << 3;
    QTest::newRow("10") << 10 << 10;
    QTest::newRow("30") << 30 << 10;
    QTest::newRow("127") << 127 << 10;
}

void TestStackPicture::manyLayers()
{
    QFETCH(int, layers);
    QFETCH(int, rows);
    const StackPicture picture = stackPicture(*stackOf(layers));
    QCOMPARE(picture.rows.size(), std::size_t(rows));
    // No layer is left out, and none is there twice.
    std::size_t next = 0;
    for (auto row = picture.rows.rbegin(); row != picture.rows.rend(); ++row) {
        QCOMPARE(std::size_t(row->first.value), next);
        next = row->last.value + 1;
    }
    QCOMPARE(next, std::size_t(layers));
    QCOMPARE(picture.rows.front().layers(), std::size_t(1));
    QCOMPARE(picture.rows.back().layers(), std::size_t(1));
    QVERIFY(picture.lines.size() >= std::min<std::size_t>(layers, 5) && picture.lines.size() <= 12);
}

void TestStackPicture::groupsFirst()
{
    std::vector<TestStep> steps(30, TestStep {"RUN true", "f etc/a 100\n"});
    steps.insert(steps.begin() + 10, {"CMD [\"sh\"]"});
    const StackPicture picture = stackPicture(*testStack(steps));
    QCOMPARE(picture.rows.back().layers(), std::size_t(10));
    QCOMPARE(picture.rows.back().title, QStringLiteral("Base image"));
}

void TestStackPicture::nothing()
{
    const DrawnSvg drawn = drawnSvgOf(*testStack({}));
    QVERIFY2(drawn.error.isEmpty(), qPrintable(drawn.error));
    QCOMPARE(drawn.classes.value(QStringLiteral("layer")), 0);
    QVERIFY(drawn.texts.contains(QStringLiteral("no files")));
}

void TestStackPicture::svg_data()
{
    QTest::addColumn<LoadedImagePtr>("image");
    QTest::addColumn<int>("layers");
    QTest::newRow("one layer") << stackOf(1) << 1;
    QTest::newRow("three layers") << stackOf(3) << 3;
    QTest::newRow("with a container") << shopStack() << 5;
    QTest::newRow("many layers") << stackOf(40) << 10;
}

/** Every layer has a box, and an arrow to the one below; the lowest has one to nothing. */
void TestStackPicture::svg()
{
    QFETCH(LoadedImagePtr, image);
    QFETCH(int, layers);
    const StackPicture picture = stackPicture(*image);
    const DrawnSvg drawn = drawnSvgOf(*image);
    QVERIFY2(drawn.error.isEmpty(), qPrintable(drawn.error));
    QCOMPARE(drawn.classes.value(QStringLiteral("layer")), layers);
    QCOMPARE(drawn.classes.value(QStringLiteral("arrow")), layers);
    QCOMPARE(drawn.classes.value(QStringLiteral("nothing")), 1);
    QCOMPARE(drawn.classes.value(QStringLiteral("line")), int(picture.lines.size()));
    QCOMPARE(drawn.classes.value(QStringLiteral("connector")), int(picture.lines.size()));
    for (const StackPictureLine &line : picture.lines)
        QVERIFY2(drawn.texts.contains(line.path), qPrintable(line.path));
    QCOMPARE(drawn.texts.contains(QStringLiteral("R/W")), picture.hasContainer);
}

void TestStackPicture::themes()
{
    const StackPicture picture = stackPicture(*shopStack());
    const QByteArray light = sheetAsSvg(stackPictureSheet(picture, {PictureTheme::Light, true}));
    const QByteArray dark = sheetAsSvg(stackPictureSheet(picture, {PictureTheme::Dark, true}));
    QVERIFY(light.contains("fill=\"#ffffff\"") && light.contains("fill=\"#1a1a1a\""));
    QVERIFY(dark.contains("fill=\"#1a1d22\"") && dark.contains("fill=\"#eceef1\""));
    QCOMPARE(drawnSvgOf(light).classes, drawnSvgOf(dark).classes);
}

void TestStackPicture::withoutNames()
{
    const DrawnSvg drawn = drawnSvgOf(*shopStack(), {PictureTheme::Light, false});
    const QString all = drawn.texts.join(QLatin1Char('\n'));
    for (const char *name : {"passwd", "apt-get", "shop", "config", "/"})
        QVERIFY2(!all.contains(QLatin1String(name)) || !qstrcmp(name, "/"), name);
    QCOMPARE(drawn.classes.value(QStringLiteral("layer")), 5);
    QVERIFY(drawn.classes.value(QStringLiteral("line")) > 0);
    QVERIFY(all.contains(QStringLiteral("Layer 2")));
}

void TestStackPicture::oddNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("markup") << QByteArray("<script>alert(1)</script>&\"'");
    QTest::newRow("end of CDATA") << QByteArray("]]>");
    QTest::newRow("control characters") << QByteArray("a\x01\x1b[31m\x7f");
    QTest::newRow("bidi") << QByteArray("a\xe2\x80\xaetxt.exe");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80");
    QTest::newRow("beyond the plane") << QByteArray("\xf0\x9f\x90\xb3\xef\xbf\xbf");
    QTest::newRow("very long") << QByteArray(4000, 'x');
    QTest::newRow("long and wide") << QByteArray("\xe5\xb1\xa4").repeated(300);
}

void TestStackPicture::oddNames()
{
    QFETCH(QByteArray, name);
    LayerBuilder builder;
    RawEntry entry;
    entry.path = name;
    entry.size = 3;
    builder.add(entry);
    std::vector<LayerEntries> layers;
    layers.push_back(builder.finish());
    auto image = std::make_shared<LoadedImage>(*testStack({{"RUN ]]> <b> & \x01 x", "f a 1\n"}}));
    image->tree = UnionTree(std::move(layers));
    image->stats = imageStats(image->tree);
    const QByteArray svg = sheetAsSvg(stackPictureSheet(stackPicture(*image), {}));
    const DrawnSvg drawn = drawnSvgOf(svg);
    QVERIFY2(drawn.error.isEmpty(), qPrintable(drawn.error));
    QCOMPARE(drawn.classes.value(QStringLiteral("line")), 1);
    QVERIFY(!svg.contains("<script") && !svg.contains("]]>") && !svg.contains("\xe2\x80\xae") && !svg.contains('\x1b'));
    QVERIFY2(svg.size() < 20'000, qPrintable(QString::number(svg.size())));
}

void TestStackPicture::randomStacks()
{
    for (quint32 seed = 0; seed < 150; ++seed) {
        const LoadedImagePtr image = randomStack(seed);
        const DrawnSvg drawn = drawnSvgOf(*image);
        QVERIFY2(drawn.error.isEmpty(), qPrintable(drawn.error));
        QCOMPARE(drawn.classes.value(QStringLiteral("layer")), int(image->tree.layerCount()));
        QCOMPARE(drawn.classes.value(QStringLiteral("arrow")), int(image->tree.layerCount()));
    }
}

void TestStackPicture::textsFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << QStringLiteral("ab");
    QTest::newRow("path") << QStringLiteral("/usr/lib/x86_64-linux-gnu/a-library-with-a-long-name.so.108.4");
    QTest::newRow("wide") << QString(200, QChar(0x5c64));
    QTest::newRow("pairs") << QString::fromUcs4(U"\U0001f433").repeated(100);
}

void TestStackPicture::textsFit()
{
    QFETCH(QString, text);
    for (const double room : {0.0, 30.0, 90.0, 400.0}) {
        for (const QString &cut : {fittingEnd(text, 14, room), fittingMiddle(text, 14, room)}) {
            QVERIFY(cut.size() <= 1 || estimatedWidth(cut, 14) <= room);
            QVERIFY(cut.isValidUtf16());
        }
    }
    QVERIFY(fittingMiddle(text, 14, 200).size() < 5 || text.endsWith(fittingMiddle(text, 14, 200).right(2)));
}

void TestStackPicture::staysOnThePage()
{
    for (const bool hasNames : {true, false}) {
        const PictureSheet sheet = stackPictureSheet(stackPicture(*shopStack()), {PictureTheme::Light, hasNames});
        for (const SheetShape &shape : sheet.shapes) {
            const auto *box = std::get_if<SheetBox>(&shape);
            if (box)
                QVERIFY(box->x >= 0 && box->right() <= sheet.width && box->y >= 0 && box->bottom() <= sheet.height);
            const auto *text = std::get_if<SheetText>(&shape);
            if (!text || text->isUpward)
                continue;
            const double width = estimatedWidth(text->text, text->size, text->isBold);
            const double left = text->at.x
                - width
                    * (text->anchor == SheetText::Anchor::Start         ? 0
                            : text->anchor == SheetText::Anchor::Middle ? 0.5
                                                                        : 1);
            QVERIFY2(left >= 0 && left + width <= sheet.width, qPrintable(text->text));
        }
    }
}

STRATOSCOPE_TEST(TestStackPicture)

#include "tst_stackpicture.moc"
