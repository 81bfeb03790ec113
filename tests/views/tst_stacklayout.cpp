// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stacklayout.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QTest>

using namespace stratoscope;

/** Where the parts of a box go, at any width and font. */
class tst_StackLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(unexpectedWarnings()); }

    void partsKeepClear_data();
    void partsKeepClear();
    void compactIsOneLine_data() { partsKeepClear_data(); }
    void compactIsOneLine();
    void tagGivesWay();
    void heightFollowsFont();
    void linkTakesRoom();
};

namespace
{

StackItem item(StackItem::Kind kind)
{
    StackItem item;
    item.kind = kind;
    item.layer = LayerIndex(7);
    item.number = QStringLiteral("7");
    item.title = QStringLiteral("RUN rm -rf /var/lib/apt/lists/*");
    item.size = QStringLiteral("118.9 MB");
    item.tag = QStringLiteral("read-only");
    item.digest = QStringLiteral("9f1cbbe0a02a");
    return item;
}

StackFonts fonts(int pixelSize)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixelSize);
    return StackFonts(font);
}

}

void tst_StackLayout::partsKeepClear_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("pixelSize");
    for (int width : {240, 320, 700})
        QTest::addRow("%d wide", width) << width << 13;
    QTest::newRow("large font") << 480 << 26;
    QTest::newRow("huge font") << 900 << 52;
}

void tst_StackLayout::partsKeepClear()
{
    QFETCH(int, width);
    QFETCH(int, pixelSize);
    const StackFonts theFonts = fonts(pixelSize);
    for (StackItem::Kind kind : {StackItem::Kind::Layer, StackItem::Kind::Writable}) {
        const QRect row(10, 100, width, stackRowHeight(kind, theFonts, StackLink::Arrow));
        const StackLayout layout = stackLayout(row, item(kind), theFonts, StackLink::Arrow);
        const std::vector<QRect> parts {
            layout.chip, layout.title, layout.tag, layout.counts, layout.size, layout.detail, layout.bar};
        for (std::size_t i = 0; i < parts.size(); ++i) {
            QVERIFY(parts[i].isValid());
            QVERIFY(layout.box.contains(parts[i]));
            for (std::size_t j = i + 1; j < parts.size(); ++j)
                QVERIFY2(!parts[i].intersects(parts[j]), qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
        }
        QVERIFY(row.contains(layout.box));
        QVERIFY(row.contains(layout.gap));
        QVERIFY(!layout.gap.intersects(layout.box));
        QVERIFY(!layout.badges.intersects(layout.detail));
        QVERIFY(layout.connectorX > layout.chip.left() && layout.connectorX < layout.chip.right());
    }
}

void tst_StackLayout::compactIsOneLine()
{
    QFETCH(int, width);
    QFETCH(int, pixelSize);
    const StackFonts theFonts = fonts(pixelSize);
    const int height = stackRowHeight(StackItem::Kind::Layer, theFonts, StackLink::Arrow, StackDensity::Compact);
    QVERIFY(height * 2 < stackRowHeight(StackItem::Kind::Layer, theFonts, StackLink::Arrow));
    const QRect row(10, 100, width, height);
    const StackLayout layout
        = stackLayout(row, item(StackItem::Kind::Layer), theFonts, StackLink::Arrow, StackDensity::Compact);
    for (const QRect &part : {layout.chip, layout.title, layout.size, layout.bar, layout.badges}) {
        QVERIFY(part.isValid());
        QVERIFY(layout.box.contains(part));
    }
    QVERIFY(!layout.title.intersects(layout.size) && !layout.title.intersects(layout.chip));
    QVERIFY(layout.isBarBehind);
    QVERIFY(row.contains(layout.gap) && !layout.gap.intersects(layout.box));
    QVERIFY(layout.counts.isEmpty() && layout.tag.isEmpty() && layout.detail.isEmpty());
}

void tst_StackLayout::tagGivesWay()
{
    const StackFonts theFonts = fonts(13);
    const auto tagWidth = [&theFonts](int width) {
        return stackLayout(QRect(0, 0, width, 100), item(StackItem::Kind::Layer), theFonts, StackLink::None)
            .tag.width();
    };
    QVERIFY(tagWidth(150) > 0);
    QVERIFY(tagWidth(150) < tagWidth(500));
}

void tst_StackLayout::heightFollowsFont()
{
    for (StackItem::Kind kind : {StackItem::Kind::Layer, StackItem::Kind::Step}) {
        const int small = stackRowHeight(kind, fonts(12), StackLink::Arrow);
        const int large = stackRowHeight(kind, fonts(24), StackLink::Arrow);
        QVERIFY(large > small * 3 / 2);
    }
}

void tst_StackLayout::linkTakesRoom()
{
    const StackFonts theFonts = fonts(13);
    for (StackItem::Kind kind : {StackItem::Kind::Layer, StackItem::Kind::Step, StackItem::Kind::Writable})
        QVERIFY(stackRowHeight(kind, theFonts, StackLink::Arrow) > stackRowHeight(kind, theFonts, StackLink::None));
}

STRATOSCOPE_TEST(tst_StackLayout)
#include "tst_stacklayout.moc"
