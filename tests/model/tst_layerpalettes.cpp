// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "kindtable.h"
#include "layerrgb.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace stratoscope;

namespace
{

/** A colour in linear RGB, or in CIELAB. */
using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

struct Sight
{
    const char *name;
    Matrix matrix;
};

/** Machado, Oliveira, Fernandes: "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity
 *  1.0; and who sees no colours. */
constexpr std::array<Sight, 5> Sights {{
    {"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia",
        {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
        {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
    {"achromatopsia", {{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}}},
}};
constexpr std::size_t Tritanopia = 3;
constexpr std::size_t Achromatopsia = 4;

Triple linear(quint32 rgb)
{
    Triple channels {};
    for (std::size_t i = 0; i < 3; ++i) {
        const double value = double((rgb >> (16 - 8 * i)) & 0xff) / 255;
        channels[i] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    }
    return channels;
}

Triple times(const Matrix &matrix, const Triple &vector)
{
    Triple product {};
    for (std::size_t i = 0; i < 3; ++i)
        product[i] = matrix[i][0] * vector[0] + matrix[i][1] * vector[1] + matrix[i][2] * vector[2];
    return product;
}

double luminance(quint32 rgb)
{
    const Triple color = linear(rgb);
    return 0.2126 * color[0] + 0.7152 * color[1] + 0.0722 * color[2];
}

/** WCAG 2. */
double contrast(quint32 a, quint32 b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

/** CIELAB at D65. */
Triple lab(const Triple &color)
{
    constexpr Matrix ToXyz {
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    Triple xyz = times(ToXyz, color);
    const auto root = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = root(xyz[0] / 0.95047);
    const double y = root(xyz[1]);
    const double z = root(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

Triple seen(quint32 rgb, const Sight &sight)
{
    Triple color = times(sight.matrix, linear(rgb));
    for (double &channel : color)
        channel = std::clamp(channel, 0.0, 1.0);
    return lab(color);
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

double hueOf(double a, double b)
{
    const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

/** CIEDE2000: how different two colours in CIELAB look; 1 is about the least that people see. */
double difference(const Triple &one, const Triple &two)
{
    const auto seventh
        = [](double chroma) { return std::sqrt(std::pow(chroma, 7) / (std::pow(chroma, 7) + std::pow(25, 7))); };
    const double meanC = (std::hypot(one[1], one[2]) + std::hypot(two[1], two[2])) / 2;
    const double stretch = 1.5 - 0.5 * seventh(meanC);
    const double a1 = one[1] * stretch;
    const double a2 = two[1] * stretch;
    const double c1 = std::hypot(a1, one[2]);
    const double c2 = std::hypot(a2, two[2]);
    const bool isGrey = c1 * c2 == 0;
    const double h1 = c1 == 0 ? 0 : hueOf(a1, one[2]);
    const double h2 = c2 == 0 ? 0 : hueOf(a2, two[2]);
    double dh = isGrey ? 0 : h2 - h1;
    if (std::abs(dh) > 180)
        dh -= dh > 0 ? 360 : -360;
    double meanH = isGrey ? h1 + h2 : (h1 + h2) / 2;
    if (!isGrey && std::abs(h1 - h2) > 180)
        meanH += h1 + h2 < 360 ? 180 : -180;
    const double dL = two[0] - one[0];
    const double dC = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(radians(dh / 2));
    const double fromGrey = std::pow((one[0] + two[0]) / 2 - 50, 2);
    const double c = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos(radians(meanH - 30)) + 0.24 * std::cos(radians(2 * meanH))
        + 0.32 * std::cos(radians(3 * meanH + 6)) - 0.20 * std::cos(radians(4 * meanH - 63));
    const double sL = 1 + 0.015 * fromGrey / std::sqrt(20 + fromGrey);
    const double sC = 1 + 0.045 * c;
    const double sH = 1 + 0.015 * c * t;
    const double turn = -2 * seventh(c) * std::sin(radians(60 * std::exp(-std::pow((meanH - 275) / 25, 2))));
    return std::sqrt(std::pow(dL / sL, 2) + std::pow(dC / sC, 2) + std::pow(dH / sH, 2) + turn * (dC / sC) * (dH / sH));
}

}

/** The palettes as people see them who see colours differently. */
class TestLayerPalettes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void measuresDifferences_data();
    void measuresDifferences();
    void neighboursDiffer_data() { addPalettesAndSights(); }
    void neighboursDiffer();
    void writableDiffers_data() { addPalettesAndSights(); }
    void writableDiffers();
    void allDifferWhereTheNameSaysSo_data();
    void allDifferWhereTheNameSaysSo();
    void standsOutOnWindows_data();
    void standsOutOnWindows();
    void isChosen();

private:
    static void addPalettesAndSights();
};

void TestLayerPalettes::measuresDifferences_data()
{
    QTest::addColumn<QList<double>>("colors");
    QTest::addColumn<double>("expected");
    // Sharma, Wu, Dalal: "The CIEDE2000 Color-Difference Formula" (2005), table 1.
    const auto row = [](const char *name, const QList<double> &colors, double expected) {
        QTest::newRow(name) << colors << expected;
    };
    row("1", {50, 2.6772, -79.7751, 50, 0, -82.7485}, 2.0425);
    row("4", {50, -1.3802, -84.2814, 50, 0, -82.7485}, 1.0000);
    row("7", {50, 0, 0, 50, -1, 2}, 2.3669);
    row("9", {50, 2.4900, -0.0010, 50, -2.4900, 0.0009}, 7.1792);
    row("13", {50, -0.0010, 2.4900, 50, 0.0009, -2.4900}, 4.8045);
    row("17", {50, 2.5, 0, 73, 25, -18}, 27.1492);
    row("20", {50, 2.5, 0, 58, 24, 15}, 19.4535);
    row("25", {60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387}, 1.2644);
    row("29", {22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619}, 2.0373);
    row("33", {6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286}, 0.6377);
    row("34", {2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514}, 0.9082);
}

void TestLayerPalettes::measuresDifferences()
{
    QFETCH(QList<double>, colors);
    QFETCH(double, expected);
    const Triple one {colors[0], colors[1], colors[2]};
    const Triple two {colors[3], colors[4], colors[5]};
    QVERIFY2(std::abs(difference(one, two) - expected) < 0.0001, qPrintable(QString::number(difference(one, two))));
    QVERIFY(std::abs(difference(two, one) - expected) < 0.0001);
}

void TestLayerPalettes::addPalettesAndSights()
{
    QTest::addColumn<LayerPalette>("palette");
    QTest::addColumn<std::size_t>("sight");
    for (const LayerPalette palette : AllKinds<LayerPalette>) {
        for (std::size_t sight = 0; sight < Sights.size(); ++sight)
            QTest::addRow("%s, %s", layerRgbs(palette).name, Sights[sight].name) << palette << sight;
    }
}

void TestLayerPalettes::neighboursDiffer()
{
    QFETCH(LayerPalette, palette);
    QFETCH(std::size_t, sight);
    constexpr double Enough = 14;
    const auto &layers = layerRgbs(palette).layers;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        // The colours repeat, so that the last one lies below the first one.
        const std::size_t above = (i + 1) % layers.size();
        const double seems = difference(seen(layers[i].fill, Sights[sight]), seen(layers[above].fill, Sights[sight]));
        QVERIFY2(seems >= Enough, qPrintable(QStringLiteral("%1 and %2: %3").arg(i).arg(above).arg(seems)));
    }
}

void TestLayerPalettes::writableDiffers()
{
    QFETCH(LayerPalette, palette);
    QFETCH(std::size_t, sight);
    // Who sees no colours tells it by its name, its place and its marks: it may lie on any layer.
    if (sight == Achromatopsia)
        return;
    constexpr double Enough = 11;
    const LayerRgbs &rgbs = layerRgbs(palette);
    for (const LayerRgb &layer : rgbs.layers) {
        const double seems = difference(seen(layer.fill, Sights[sight]), seen(rgbs.writable.fill, Sights[sight]));
        QVERIFY2(seems >= Enough, qPrintable(QString::number(layer.fill, 16) + QStringLiteral(": %1").arg(seems)));
    }
}

void TestLayerPalettes::allDifferWhereTheNameSaysSo_data()
{
    QTest::addColumn<LayerPalette>("palette");
    QTest::addColumn<std::size_t>("sight");
    QTest::newRow("protanopia") << LayerPalette::RedGreen << std::size_t(1);
    QTest::newRow("deuteranopia") << LayerPalette::RedGreen << std::size_t(2);
    QTest::newRow("tritanopia") << LayerPalette::BlueYellow << Tritanopia;
}

void TestLayerPalettes::allDifferWhereTheNameSaysSo()
{
    QFETCH(LayerPalette, palette);
    QFETCH(std::size_t, sight);
    constexpr double Enough = 15;
    const auto &layers = layerRgbs(palette).layers;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const double seems = difference(seen(layers[i].fill, Sights[sight]), seen(layers[j].fill, Sights[sight]));
            QVERIFY2(seems >= Enough, qPrintable(QStringLiteral("%1 and %2: %3").arg(i).arg(j).arg(seems)));
        }
    }
}

void TestLayerPalettes::standsOutOnWindows_data()
{
    QTest::addColumn<LayerPalette>("palette");
    for (const LayerPalette palette : AllKinds<LayerPalette>)
        QTest::newRow(layerRgbs(palette).name) << palette;
}

void TestLayerPalettes::standsOutOnWindows()
{
    QFETCH(LayerPalette, palette);
    const LayerRgbs &rgbs = layerRgbs(palette);
    std::vector<LayerRgb> all(rgbs.layers.begin(), rgbs.layers.end());
    all.push_back(rgbs.writable);
    for (const LayerRgb &rgb : all) {
        const QString name = QString::number(rgb.fill, 16);
        QVERIFY2(contrast(rgb.fill, 0xffffff) >= 2, qPrintable(name));
        QVERIFY2(contrast(rgb.fill, 0x1c1f24) >= 2, qPrintable(name));
        QVERIFY2(contrast(rgb.fill, rgb.text) >= 4.5, qPrintable(name));
    }
}

void TestLayerPalettes::isChosen()
{
    QCOMPARE(layerPalette(), LayerPalette::Standard);
    setLayerPalette(LayerPalette::Grey);
    QCOMPARE(layerRgbs().of(LayerIndex(std::size_t(8))).fill, layerRgbs(LayerPalette::Grey).layers.front().fill);
    QCOMPARE(layerRgbs().of({}).fill, layerRgbs(LayerPalette::Grey).layers.back().fill);
    setLayerPalette(LayerPalette::Standard);
}

STRATOSCOPE_TEST(TestLayerPalettes)
#include "tst_layerpalettes.moc"
