// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "capabilities.h"
#include "format.h"
#include "layerpalette.h"
#include "testprogram.h"
#include "tones.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace stratoscope;

class TestItemsFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sizes_data();
    void sizes();
    void exactSizes();
    void modes_data();
    void modes();
    void owners();
    void times();
    void changes_data();
    void changes();
    void capabilities_data();
    void capabilities();
    void dimmedCanBeRead_data();
    void dimmedCanBeRead();
    void coloursCanBeRead();
};

void TestItemsFormat::sizes_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << quint64(0) << QStringLiteral("0 B");
    QTest::newRow("bytes") << quint64(999) << QStringLiteral("999 B");
    QTest::newRow("kilo") << quint64(1000) << QStringLiteral("1.0 kB");
    QTest::newRow("mega") << quint64(118'900'000) << QStringLiteral("118.9 MB");
    QTest::newRow("beyond what Qt accepts") << std::numeric_limits<quint64>::max() << QStringLiteral("9.2 EB");
}

void TestItemsFormat::sizes()
{
    QFETCH(quint64, bytes);
    QTEST(formatSize(bytes), "text");
}

void TestItemsFormat::exactSizes()
{
    QCOMPARE(formatSizeExact(13), QStringLiteral("13 B"));
    QCOMPARE(formatSizeExact(2148), QStringLiteral("2.1 kB (2,148 bytes)"));
}

void TestItemsFormat::modes_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("octal");
    const auto row = [](const char *text, EntryType type, int mode, const char *octal) {
        QTest::newRow(text) << int(type) << mode << QString::fromLatin1(text) << QString::fromLatin1(octal);
    };
    row("-rw-r--r--", EntryType::File, 0644, "0644");
    row("drwxrwxrwt", EntryType::Directory, 01777, "1777");
    row("-rwsr-xr-x", EntryType::File, 04755, "4755");
    row("-rwSr-Sr-T", EntryType::File, 07644, "7644");
    row("-rwxr-sr-x", EntryType::File, 02755, "2755");
    row("lrwxrwxrwx", EntryType::Symlink, 0777, "0777");
    row("crw-rw-rw-", EntryType::CharDevice, 0666, "0666");
    row("brw-rw----", EntryType::BlockDevice, 0660, "0660");
    row("p---------", EntryType::Fifo, 0, "0000");
}

void TestItemsFormat::modes()
{
    QFETCH(int, type);
    QFETCH(int, mode);
    QTEST(formatMode(static_cast<EntryType>(type), static_cast<quint16>(mode)), "text");
    QTEST(formatModeOctal(static_cast<quint16>(mode)), "octal");
}

void TestItemsFormat::owners()
{
    QCOMPARE(formatOwner(0, 0), QStringLiteral("root:root"));
    QCOMPARE(formatOwner(1000, 0), QStringLiteral("1000:root"));
    QCOMPARE(formatOwner(std::numeric_limits<quint32>::max(), 42), QStringLiteral("4294967295:42"));
}

void TestItemsFormat::times()
{
    const QDateTime moment(QDate(2024, 3, 1), QTime(12, 30));
    QCOMPARE(formatTime(moment.toSecsSinceEpoch()), QLocale().toString(moment, QLocale::ShortFormat));
    QCOMPARE(formatTime(std::numeric_limits<qint64>::max()), QStringLiteral("9223372036854775807"));
    QCOMPARE(formatTime(std::numeric_limits<qint64>::min()), QStringLiteral("-9223372036854775808"));
    QCOMPARE(formatTime(QDateTime()), QString());
    QVERIFY(formatTimeExact(moment.toSecsSinceEpoch(), 5).startsWith(QStringLiteral("2024-03-01 12:30:00.000000005 ")));
    QVERIFY(formatTimeExact(0, std::numeric_limits<quint32>::max()).contains(QStringLiteral(".999999999 ")));
}

void TestItemsFormat::changes_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<QString>("text");
    const auto row
        = [](Change change, const char *text) { QTest::newRow(text) << int(change) << QString::fromLatin1(text); };
    row(Change::Added, "added");
    row(Change::Modified, "content changed");
    row(Change::Metadata, "mode, owner only");
    row(Change::Replaced, "type changed");
    row(Change::Unchanged, "copied up");
    row(Change::Deleted, "deleted");
    row(Change::Opaque, "opaque");
}

void TestItemsFormat::changes()
{
    QFETCH(int, change);
    const ChangedFields fields {.mode = true, .owner = true};
    QTEST(changeText(static_cast<Change>(change), fields), "text");
}

void TestItemsFormat::capabilities_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *hex, const char *text) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << QString::fromLatin1(text);
    };
    row("one", "0100000200040000000000000000000000000000", "cap_net_bind_service=ep");
    row("two", "0100000200300000000000000000000000000000", "cap_net_admin,cap_net_raw=ep");
    row("not effective", "0000000200040000000000000000000000000000", "cap_net_bind_service=p");
    row("inheritable too", "0100000201000000030000000000000000000000", "cap_chown=eip cap_dac_override=ei");
    row("high word", "0100000200000000000000008000000000000000", "cap_bpf=ep");
    row("unknown number", "0100000200000000000000000000008000000000", "63=ep");
    row("nothing", "0000000200000000000000000000000000000000", "=");
    row("revision 1", "010000010004000000000000", "cap_net_bind_service=ep");
    row("revision 3", "0100000300040000000000000000000000000000e8030000", "cap_net_bind_service=ep [rootid=1000]");
    row("cut", "01000002000400000000000000000000000000", "");
    row("too long", "010000020004000000000000000000000000000000", "");
    row("unknown revision", "0100000400040000000000000000000000000000", "");
    row("empty", "", "");
}

void TestItemsFormat::capabilities()
{
    QFETCH(QByteArray, value);
    QTEST(capabilityText(value), "text");
}

namespace
{

/** The contrast that WCAG 2 requires for text. */
constexpr double ReadableContrast = 4.5;

double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        const auto value = static_cast<double>(channel);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QPalette sheet(QRgb base, QRgb text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::Text, QColor(text));
    return palette;
}

}

void TestItemsFormat::dimmedCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << sheet(qRgb(255, 255, 255), qRgb(0, 0, 0));
    QTest::newRow("Breeze light") << sheet(qRgb(252, 252, 252), qRgb(35, 38, 41));
    QTest::newRow("dark") << sheet(qRgb(30, 30, 30), qRgb(240, 240, 240));
    QTest::newRow("Breeze dark") << sheet(qRgb(27, 30, 32), qRgb(252, 252, 252));
    QTest::newRow("black") << sheet(qRgb(0, 0, 0), qRgb(255, 255, 255));
}

void TestItemsFormat::dimmedCanBeRead()
{
    QFETCH(QPalette, palette);
    const QColor base = palette.color(QPalette::Base);
    QList<QColor> colors {writableColor()};
    for (std::size_t i = 0; i < 8; ++i)
        colors.append(layerColor(LayerIndex(i)));
    for (const QColor &color : std::as_const(colors)) {
        const QColor dimmed = dimmedLayerColor(color, base);
        const double read = contrast(contrastingText(dimmed), dimmed);
        QVERIFY2(read >= ReadableContrast, qPrintable(QStringLiteral("%1: %2").arg(color.name()).arg(read)));
        QVERIFY(contrast(dimmed, base) < contrast(color, base));
    }
    QVERIFY(contrast(quietColor(palette), base) >= ReadableContrast);
}

void TestItemsFormat::coloursCanBeRead()
{
    // No layer may look like the writable one, nor like its neighbour.
    const auto distance = [](const QColor &a, const QColor &b) {
        return qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue());
    };
    for (std::size_t i = 0; i < 20; ++i) {
        const QColor color = layerColor(LayerIndex(i));
        QVERIFY(distance(color, writableColor()) > 60);
        QVERIFY(distance(color, layerColor(LayerIndex(i + 1))) > 60);
        QVERIFY(qAbs(qGray(contrastingText(color).rgb()) - qGray(color.rgb())) > 80);
        QVERIFY(contrast(contrastingText(color), color) >= ReadableContrast);
    }
    QVERIFY(!isDark(QPalette(Qt::white)));
    QVERIFY(isDark(QPalette(QColor(0x20, 0x20, 0x20))));
}

STRATOSCOPE_TEST(TestItemsFormat)
#include "tst_itemsformat.moc"
