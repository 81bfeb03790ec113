// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "testprogram.h"
#include "wastefulimage.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace stratoscope;

/** Progress messages appear only on a terminal, and nothing of them stays. */
class TestProgressLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase();

    void atATerminal();
    void quiet();
    void elsewhere();

private:
    /** What "report" writes when standard error is a terminal; null if no terminal is available. */
    QByteArray terminalOutput(const QStringList &more);

    QTemporaryDir m_directory;
    QString m_image;
};

namespace
{

/** What a terminal finally shows of a line that was overwritten. */
QByteArray shown(const QByteArray &line)
{
    QByteArray cells;
    qsizetype at = 0;
    for (const char byte : line) {
        if (byte == '\r') {
            at = 0;
            continue;
        }
        if (at >= cells.size())
            cells.append(' ');
        cells[at++] = byte;
    }
    return cells.trimmed();
}

}

void TestProgressLine::initTestCase()
{
    m_image = m_directory.filePath(QStringLiteral("image.tar"));
    QVERIFY(writeImage(wastefulImage(imagebuilder::Packing::None), m_image));
}

QByteArray TestProgressLine::terminalOutput(const QStringList &more)
{
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0)
        return {};
    const QByteArray name = ptsname(terminal);
    const int other = open(name.constData(), O_RDWR | O_NOCTTY);
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setChildProcessModifier([other] { dup2(other, STDERR_FILENO); });
    process.start(qEnvironmentVariable("STRATOSCOPE_CLI"), QStringList {QStringLiteral("report"), m_image} + more);
    const bool isFine = process.waitForFinished() && process.exitCode() == 0;
    QByteArray output("");
    pollfd waiting {terminal, POLLIN, 0};
    while (poll(&waiting, 1, 0) > 0 && (waiting.revents & POLLIN) != 0) {
        char buffer[4096];
        const ssize_t count = read(terminal, buffer, sizeof buffer);
        if (count <= 0)
            break;
        output.append(buffer, count);
    }
    close(other);
    close(terminal);
    return isFine ? output : QByteArray("failed");
}

void TestProgressLine::atATerminal()
{
    const QByteArray output = terminalOutput({});
    if (output.isNull())
        QSKIP("no terminal is available");
    QVERIFY2(output.contains("Reading "), output.constData());
    QVERIFY2(output.contains(" %"), output.constData());
    QVERIFY(!output.contains('\x1b'));
    QCOMPARE(shown(output), QByteArray());
}

void TestProgressLine::quiet()
{
    const QByteArray output = terminalOutput({QStringLiteral("--quiet")});
    if (output.isNull())
        QSKIP("no terminal is available");
    QCOMPARE(output, QByteArray(""));
    QCOMPARE(terminalOutput({QStringLiteral("-q")}), QByteArray(""));
}

void TestProgressLine::elsewhere()
{
    const CliRun run = runCli({QStringLiteral("report"), m_image});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.errors, QByteArray());
}

STRATOSCOPE_TEST(TestProgressLine)
#include "tst_progressline.moc"
