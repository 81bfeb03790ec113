// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "squarify.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace stratoscope;

/** Rectangles of a treemap: proportional, without gaps, close to squares. */
class TestSquarify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void example();
    void fills_data();
    void fills();
    void withoutArea_data();
    void withoutArea();
    void nearToSquares();
};

namespace
{

double area(const QRectF &rectangle)
{
    return rectangle.width() * rectangle.height();
}

/** True if their interiors overlap, beyond rounding. */
bool overlap(const QRectF &left, const QRectF &right)
{
    const QRectF common = left.intersected(right);
    return common.width() > 1e-6 && common.height() > 1e-6;
}

}

void TestSquarify::example()
{
    // The example from the paper: 6 × 4; its first row is 3 wide, the second one 7/3 high.
    const std::vector<double> values {6, 6, 4, 3, 2, 2, 1};
    const std::vector<QRectF> rectangles = squarify(values, QRectF(10, 20, 6, 4));
    const std::vector<QRectF> first {
        {10, 20, 3, 2}, {10, 22, 3, 2}, {13, 20, 12.0 / 7, 7.0 / 3}, {13 + 12.0 / 7, 20, 9.0 / 7, 7.0 / 3}};
    for (std::size_t i = 0; i < first.size(); ++i) {
        QCOMPARE(rectangles[i].left(), first[i].left());
        QCOMPARE(rectangles[i].top(), first[i].top());
        QCOMPARE(rectangles[i].width(), first[i].width());
        QCOMPARE(rectangles[i].height(), first[i].height());
    }
}

void TestSquarify::fills_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<QRectF>("bounds");
    const QRectF wide(5, 7, 800, 300);
    QTest::newRow("one") << std::vector<double> {3} << wide;
    QTest::newRow("ascending") << std::vector<double> {1, 2, 3, 4, 50} << wide;
    QTest::newRow("high") << std::vector<double> {9, 4, 4, 1} << QRectF(0, 0, 10, 900);
    QTest::newRow("far apart") << std::vector<double> {1e18, 1e12, 1e6, 1, 1, 1} << wide;
    QTest::newRow("huge") << std::vector<double>(1000, 1.8e19) << wide;
    std::vector<double> random(3000);
    std::mt19937 numbers(7);
    for (double &value : random)
        value = std::pow(10.0, double(numbers() % 9));
    QTest::newRow("random") << random << wide;
    std::sort(random.rbegin(), random.rend());
    QTest::newRow("random, largest first") << random << wide;
}

void TestSquarify::fills()
{
    QFETCH(std::vector<double>, values);
    QFETCH(QRectF, bounds);
    const std::vector<QRectF> rectangles = squarify(values, bounds);
    QCOMPARE(rectangles.size(), values.size());
    double sum = 0;
    for (const double value : values)
        sum += value;
    double covered = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        QVERIFY(bounds.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(rectangles[i]) || area(rectangles[i]) == 0);
        const double wanted = values[i] / sum * area(bounds);
        QVERIFY2(std::abs(area(rectangles[i]) - wanted) < 1e-6 * area(bounds), qPrintable(QString::number(i)));
        covered += area(rectangles[i]);
    }
    QVERIFY(std::abs(covered - area(bounds)) < 1e-6 * area(bounds));
    for (std::size_t i = 0; i < std::min<std::size_t>(rectangles.size(), 300); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!overlap(rectangles[i], rectangles[j]));
    }
}

void TestSquarify::withoutArea_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<QRectF>("bounds");
    QTest::addColumn<std::vector<bool>>("hasArea");
    const QRectF bounds(0, 0, 100, 50);
    QTest::newRow("none") << std::vector<double>() << bounds << std::vector<bool>();
    QTest::newRow("zero") << std::vector<double> {0, 2, 0, 1} << bounds << std::vector<bool> {false, true, false, true};
    QTest::newRow("no numbers") << std::vector<double> {std::nan(""), -1, 1, std::numeric_limits<double>::infinity()}
                                << bounds << std::vector<bool> {false, false, true, false};
    QTest::newRow("no room") << std::vector<double> {1, 2} << QRectF(0, 0, 0, 50) << std::vector<bool> {false, false};
    QTest::newRow("turned inside out") << std::vector<double> {1} << QRectF(9, 9, -4, 5) << std::vector<bool> {false};
}

void TestSquarify::withoutArea()
{
    QFETCH(std::vector<double>, values);
    QFETCH(QRectF, bounds);
    const std::vector<QRectF> rectangles = squarify(values, bounds);
    std::vector<bool> hasArea;
    for (const QRectF &rectangle : rectangles)
        hasArea.push_back(!rectangle.isEmpty());
    QTEST(hasArea, "hasArea");
}

void TestSquarify::nearToSquares()
{
    const std::vector<double> equal(64, 5);
    const std::vector<QRectF> rectangles = squarify(equal, QRectF(0, 0, 640, 400));
    for (const QRectF &rectangle : rectangles) {
        const double aspect = rectangle.width() / rectangle.height();
        QVERIFY2(std::max(aspect, 1 / aspect) < 1.7, qPrintable(QString::number(aspect)));
    }
}

STRATOSCOPE_TEST(TestSquarify)
#include "tst_squarify.moc"
