// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cliprogram.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;

/** A report needs some memory for itself and some for each entry, but none for the content of files. */
class TestPeakMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void staysBelowItsBound_data();
    void staysBelowItsBound();
};

namespace
{

constexpr quint64 Entries = 200'000;
constexpr quint64 Fixed = 60'000'000;
constexpr quint64 PerEntry = 120;

}

void TestPeakMemory::staysBelowItsBound_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("packing");
    QTest::addColumn<int>("layers");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("uncompressed") << QStringLiteral("docker") << QStringLiteral("none") << 1 << Q_INT64_C(10'000'000);
    QTest::newRow("uncompressed, many layers")
        << QStringLiteral("docker") << QStringLiteral("none") << 60 << Q_INT64_C(10'000'000);
    QTest::newRow("gzip") << QStringLiteral("oci") << QStringLiteral("gzip") << 1 << Q_INT64_C(10'000'000);
    QTest::newRow("gzip, a few layers") << QStringLiteral("oci") << QStringLiteral("gzip") << 8
                                        << Q_INT64_C(10'000'000);
    QTest::newRow("zstd") << QStringLiteral("oci") << QStringLiteral("zstd") << 1 << Q_INT64_C(10'000'000);
    QTest::newRow("zstd, more than the bound in the files")
        << QStringLiteral("oci") << QStringLiteral("zstd") << 2 << Q_INT64_C(400'000'000);
}

void TestPeakMemory::staysBelowItsBound()
{
    QFETCH(QString, form);
    QFETCH(QString, packing);
    QFETCH(int, layers);
    QFETCH(qint64, bytes);
    if (isSanitized())
        QSKIP("sanitizers use memory of their own");
    const QTemporaryDir folder;
    const QString image = folder.filePath(QStringLiteral("image.tar"));
    const FinishedRun made = runProgram(QStringLiteral(STRATOSCOPE_MAKE_BENCHMARK_IMAGE),
        {image, QStringLiteral("--entries"), QString::number(Entries), QStringLiteral("--form"), form,
            QStringLiteral("--packing"), packing, QStringLiteral("--layers"), QString::number(layers),
            QStringLiteral("--bytes"), QString::number(bytes), QStringLiteral("--repetitive")});
    QVERIFY2(made.exitCode == 0, made.summary().constData());
    const FinishedRun report = runCli({QStringLiteral("report"), QStringLiteral("--no-cache"), image});
    QVERIFY2(report.exitCode == 0, report.summary().constData());
    QVERIFY2(report.peakBytes < Fixed + PerEntry * Entries, report.summary().constData());
}

STRATOSCOPE_TEST(TestPeakMemory)
#include "tst_peakmemory.moc"
