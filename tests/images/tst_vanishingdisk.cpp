// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cliprogram.h"
#include "exitcode.h"
#include "faultydisk.h"
#include "scratchmount.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;

/** Images on disks that go away while they are read. */
class TestVanishingDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void isGoneAtOnce_data();
    void isGoneAtOnce();
    void goesInTheMiddle();
    void isStuck();
    void isPulledFromUnderExt4();
};

void TestVanishingDisk::initTestCase()
{
    FaultyDisk disk;
    if (const QByteArray reason = disk.mount(); !reason.isEmpty())
        QSKIP(reason.constData());
}

void TestVanishingDisk::isGoneAtOnce_data()
{
    QTest::addColumn<QString>("image");
    QTest::newRow("archive") << QStringLiteral("demo.tar");
    QTest::newRow("layout") << QStringLiteral("layout");
}

void TestVanishingDisk::isGoneAtOnce()
{
    QFETCH(QString, image);
    FaultyDisk disk;
    QVERIFY(disk.mount().isEmpty());
    QVERIFY(QFile::copy(QStringLiteral(STRATOSCOPE_DEMO), disk.behind(QStringLiteral("demo.tar"))));
    QVERIFY(QDir().mkpath(disk.behind(QStringLiteral("layout"))));
    QCOMPARE(QProcess::execute(QStringLiteral("tar"),
                 {QStringLiteral("-xf"), QStringLiteral(STRATOSCOPE_DEMO), QStringLiteral("-C"),
                     disk.behind(QStringLiteral("layout"))}),
        0);
    const QStringList arguments {QStringLiteral("list"), disk.path(image)};
    const FinishedRun fine = runCli(arguments);
    QVERIFY2(fine.exitCode == 0, fine.summary());
    disk.setFault(FaultyDisk::Fault::Gone);
    const FinishedRun gone = runCli(arguments);
    QVERIFY2(gone.exitCode == exitcode::Unreadable, gone.summary());
    QVERIFY2(gone.errors.contains("Input/output error"), gone.summary());
}

void TestVanishingDisk::goesInTheMiddle()
{
    FaultyDisk disk;
    QVERIFY(disk.mount().isEmpty());
    QVERIFY(QFile::copy(QStringLiteral(STRATOSCOPE_DEMO), disk.behind(QStringLiteral("demo.tar"))));
    // It waits on the disk, which then goes.
    disk.setFault(FaultyDisk::Fault::Stuck);
    QProcess program;
    program.start(cliPath(), {QStringLiteral("report"), disk.path(QStringLiteral("demo.tar"))});
    QVERIFY(program.waitForStarted());
    QVERIFY(!program.waitForFinished(500));
    disk.setFault(FaultyDisk::Fault::Gone);
    QVERIFY(program.waitForFinished(PatienceMs));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), int(exitcode::Unreadable));
    const QByteArray errors = program.readAllStandardError();
    QVERIFY2(errors.contains("Input/output error") && errors.contains("may be gone"), errors);
}

void TestVanishingDisk::isStuck()
{
    FaultyDisk disk;
    QVERIFY(disk.mount().isEmpty());
    QVERIFY(QFile::copy(QStringLiteral(STRATOSCOPE_DEMO), disk.behind(QStringLiteral("demo.tar"))));
    disk.setFault(FaultyDisk::Fault::Stuck);
    QProcess program;
    program.start(cliPath(), {QStringLiteral("report"), disk.path(QStringLiteral("demo.tar"))});
    QVERIFY(program.waitForStarted());
    QVERIFY(!program.waitForFinished(300));
    program.terminate();
    QVERIFY(program.waitForFinished(PatienceMs));
}

/** A stick with ext4 whose blocks are gone. */
void TestVanishingDisk::isPulledFromUnderExt4()
{
    if (const QByteArray reason = enterMountNamespace(); !reason.isEmpty())
        QSKIP(reason.constData());
    const QTemporaryDir folder;
    const QString stick = folder.filePath(QStringLiteral("stick"));
    QFile file(stick);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(32 << 20));
    const QString target = folder.filePath(QStringLiteral("mounted"));
    QVERIFY(QDir().mkpath(target));
    if (QProcess::execute(QStringLiteral("mkfs.ext4"), {QStringLiteral("-q"), stick}) != 0
        || QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("loop"), stick, target})
            != 0)
        QSKIP("no loop devices here");
    const QString image = target + QStringLiteral("/demo.tar");
    QVERIFY(QFile::copy(QStringLiteral(STRATOSCOPE_DEMO), image));
    QCOMPARE(QProcess::execute(QStringLiteral("sync"), {QStringLiteral("-f"), image}), 0);
    QVERIFY(runCli({QStringLiteral("list"), image}).exitCode == 0);
    // All but the superblock: nobody knows where the blocks of the image are.
    QVERIFY(file.resize(8 << 10));
    QFile caches(QStringLiteral("/proc/sys/vm/drop_caches"));
    bool isDropped = false;
    FinishedRun gone;
    // What is being written or read just now stays in the cache.
    for (int tries = 0; tries < 20 && gone.exitCode <= 0; ++tries) {
        isDropped = caches.open(QIODevice::WriteOnly) && caches.write("1") == 1;
        caches.close();
        gone = runCli({QStringLiteral("report"), image});
    }
    QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), target});
    if (!isDropped)
        QSKIP("the kernel's cache of files cannot be dropped here");
    QVERIFY2(gone.exitCode == exitcode::Unreadable || gone.exitCode == exitcode::Damaged, gone.summary());
    // Where a block is cut in two, the kernel reads zeros instead of an error.
    QVERIFY2(gone.errors.contains(image.toUtf8()), gone.summary());
}

STRATOSCOPE_TEST(TestVanishingDisk)
#include "tst_vanishingdisk.moc"
