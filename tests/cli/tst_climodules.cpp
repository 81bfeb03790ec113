// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;

namespace
{

/** Free on every machine, or at least no registry: the port of "discard". */
const QString NoRegistry = QStringLiteral("registry://localhost:9/shop:1");

}

/** The command line where its modules are not installed, or are not what they should be. */
class TestCliModules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void isThereWhereItIsBuilt();
    void filesNeedNone();
    void registriesNeedOne();
    void keysNeedOne();
    void damaged();

private:
    /** Makes runCli() run a program that has no modules beside it. */
    void runAlone() const { qputenv("STRATOSCOPE_CLI", m_alone.toLocal8Bit()); }

    const QByteArray m_installed = qgetenv("STRATOSCOPE_CLI");
    QTemporaryDir m_directory;
    CliImage m_image;
    QString m_alone;
};

void TestCliModules::initTestCase()
{
    QVERIFY(m_image.isValid());
    m_alone = m_directory.filePath(QStringLiteral("bin/stratoscope-cli"));
    QVERIFY(QDir().mkpath(QFileInfo(m_alone).path()));
    QVERIFY(QFile::copy(QFile::decodeName(m_installed), m_alone));
}

void TestCliModules::cleanup()
{
    qputenv("STRATOSCOPE_CLI", m_installed);
}

void TestCliModules::isThereWhereItIsBuilt()
{
    const CliRun run = runCli({QStringLiteral("report"), NoRegistry});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.errors.contains("nothing listens there"), run.errors.constData());
}

void TestCliModules::filesNeedNone()
{
    runAlone();
    const CliRun run = runCli({QStringLiteral("report"), m_image.write(QStringLiteral("image.tar"))});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
}

void TestCliModules::registriesNeedOne()
{
    runAlone();
    const CliRun run = runCli({QStringLiteral("report"), NoRegistry});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.errors.contains(NoRegistry.toUtf8() + ": this needs the package stratoscope-registry"),
        run.errors.constData());
}

void TestCliModules::keysNeedOne()
{
    runAlone();
    const QString key = m_directory.filePath(QStringLiteral("key.pub"));
    QFile file(key);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no key") > 0);
    file.close();
    const CliRun run = runCli({QStringLiteral("report"), QStringLiteral("--key"), key, QStringLiteral("image.tar")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains("this needs the package stratoscope-registry"), run.errors.constData());
}

void TestCliModules::damaged()
{
    runAlone();
    const CliRun missing = runCli({QStringLiteral("report"), NoRegistry});
    // The message says where the file would be.
    const QByteArray start = "it contains ";
    const qsizetype at = missing.errors.indexOf(start);
    QVERIFY2(at >= 0, missing.errors.constData());
    const QString module = QString::fromLocal8Bit(missing.errors.mid(at + start.size()).split('\n').first());
    QVERIFY2(module.startsWith(m_directory.path()), qPrintable(module));
    QVERIFY(QDir().mkpath(QFileInfo(module).path()));
    QFile file(module);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no library") > 0);
    file.close();
    const CliRun run = runCli({QStringLiteral("report"), NoRegistry});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.errors.contains("cannot be loaded"), run.errors.constData());
}

STRATOSCOPE_TEST(TestCliModules)
#include "tst_climodules.moc"
