// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "naturalorder.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace stratoscope;

class TestItemsOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void names_data();
    void names();
    void asTheLanguageSorts_data();
    void asTheLanguageSorts();
};

namespace
{

QStringList sorted(const QStringList &names)
{
    PathTable paths;
    std::vector<PathId> siblings;
    for (const QString &name : names)
        siblings.push_back(paths.intern(PathTable::Root, name.toUtf8()));
    NaturalOrder().sort(siblings, paths);
    QStringList found;
    for (const PathId path : siblings)
        found.append(QString::fromUtf8(paths.name(path)));
    return found;
}

}

void TestItemsOrder::names_data()
{
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *title, const char *names) {
        QTest::newRow(title) << QString::fromUtf8(names).split(QLatin1Char(' '));
    };
    row("numbers", "file1 file2 file10 file100");
    row("zeros", "a0 a00 a001 a01 a1 a2 a10");
    row("numbers in the middle", "lib1.so lib1.so.2 lib1.so.10 lib2.so lib10.so");
    row("a prefix comes first", "a a0 a1 aa ab b");
    row("either case", "Abc abd ABE abf");
    row("as bytes if nothing else differs", "A a");
    row("very long numbers", "x9 x99999999999999999998 x99999999999999999999 x100000000000000000000");
    row("beyond ASCII", "\u00e4a ab \u00f6 z");
}

void TestItemsOrder::names()
{
    QFETCH(QStringList, names);
    QStringList mixed = names;
    std::reverse(mixed.begin(), mixed.end());
    QCOMPARE(sorted(mixed), names);
}

void TestItemsOrder::asTheLanguageSorts_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const char *name : {"en_US", "de_DE", "cs_CZ", "da_DK", "hu_HU"})
        QTest::newRow(name) << QLocale(QLatin1String(name));
}

void TestItemsOrder::asTheLanguageSorts()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QRandomGenerator random(7);
    QStringList names;
    const QString letters = QStringLiteral("aabcchszABCD0129.-_+~ @");
    for (int i = 0; i < 3000; ++i) {
        QString name;
        for (int length = 1 + random.bounded(7); length > 0; --length)
            name.append(letters[random.bounded(int(letters.size()))]);
        names.append(name);
    }
    names.removeDuplicates();
    const QStringList found = sorted(names);
    for (qsizetype i = 1; i < found.size(); ++i)
        QVERIFY2(
            collator.compare(found[i - 1], found[i]) <= 0, qPrintable(found[i - 1] + QStringLiteral(" < ") + found[i]));
}

STRATOSCOPE_TEST(TestItemsOrder)
#include "tst_itemsorder.moc"
