// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "listoutput.h"
#include "scratchmount.h"
#include "servedengine.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

/** Reads a real containerd's store while containerd runs and changes it, and compares with what the kernel shows. */
class TestRealContainerd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_engine.reset(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void runningContainer();
    void madeContainer();
    void whileItIsChanged();

private:
    FileView shown(const QString &container) const;
    QString storage() const { return m_engine->path(QStringLiteral("storage")); }

    std::unique_ptr<ServedEngine> m_engine;
};

namespace
{

/** The directories in the command that mounts a snapshot, topmost first. */
std::vector<QByteArray> mountedDirectories(const QByteArray &command)
{
    std::vector<QByteArray> directories;
    for (const char *option : {"upperdir=", "lowerdir="}) {
        const qsizetype start = command.indexOf(option) + qsizetype(qstrlen(option));
        const QByteArray value = command.mid(start).split(',').first().trimmed();
        for (const QByteArray &directory : value.split(':'))
            directories.push_back(directory);
    }
    return directories;
}

/** What the kernel shows, without what our list does not tell: the root, and the numbers of devices. */
FileView kernelView(const QString &directory)
{
    FileView view = viewOfDirectory(directory.toUtf8());
    view.erase("/");
    for (auto &[path, file] : view)
        file.deviceMajor = file.deviceMinor = 0;
    return view;
}

}

void TestRealContainerd::initTestCase()
{
    if (const QByteArray reason = enterMountNamespace(); !reason.isEmpty())
        QSKIP(reason.constData());
    m_engine = std::make_unique<ServedEngine>(QStringLiteral("containerd"));
    if (!m_engine->reason().isEmpty())
        QSKIP(m_engine->reason().constData());
}

/** The files of \a container, as we read them. */
FileView TestRealContainerd::shown(const QString &container) const
{
    const FinishedRun run = runCli({QStringLiteral("list"), storage(), QStringLiteral("--image"), container});
    if (run.exitCode != 0 || !run.errors.isEmpty())
        qWarning("%s", run.summary().constData());
    FileView view = parseList(run.output);
    view.erase("/");
    return view;
}

void TestRealContainerd::runningContainer()
{
    // Mounted once more, read-only: containerd's own mount is not always to be seen from here.
    const QByteArray target = m_engine->path(QStringLiteral("running")).toUtf8();
    QVERIFY(QDir().mkpath(QString::fromUtf8(target)));
    const FinishedRun mounts = m_engine->run(
        {QStringLiteral("snapshots"), QStringLiteral("mounts"), QString::fromUtf8(target), QStringLiteral("runner")});
    const ScratchMount mount = ScratchMount::overlay(mountedDirectories(mounts.output), target);
    QCOMPARE(mount.path(), target);
    const FileView expected = kernelView(QString::fromUtf8(target));
    QVERIFY(expected.count("/etc/made/new") == 1);
    const QByteArray difference = differences(expected, shown(QStringLiteral("runner")));
    QVERIFY2(difference.isEmpty(), difference.constData());
}

/** One that never ran, with files written into its snapshot as overlayfs writes them. */
void TestRealContainerd::madeContainer()
{
    const FinishedRun made = m_engine->run({QStringLiteral("containers"), QStringLiteral("create"),
        QStringLiteral("docker.io/library/shop:1"), QStringLiteral("made")});
    QVERIFY2(made.exitCode == 0, made.summary().constData());
    const QString mounted = m_engine->path(QStringLiteral("mounted"));
    QVERIFY(QDir().mkpath(mounted));
    const FinishedRun mounts
        = m_engine->run({QStringLiteral("snapshots"), QStringLiteral("mounts"), mounted, QStringLiteral("made")});
    const FinishedRun mount = runProgram(QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"),
            QString::fromUtf8(mounts.output)
                + QStringLiteral("cd \"$0\" && echo new > etc/new && rm -r opt/app && mkdir opt/app && echo a > "
                                 "opt/app/again && chmod 600 etc/passwd && ln -s new etc/link && mknod dev c 1 3"),
            mounted});
    QVERIFY2(mount.exitCode == 0, mount.summary().constData());
    const FileView expected = kernelView(mounted);
    QVERIFY(expected.count("/opt/app/again") == 1);
    const QByteArray difference = differences(expected, shown(QStringLiteral("made")));
    QVERIFY2(difference.isEmpty(), difference.constData());
}

/** Other containers come and go meanwhile, in many transactions a second. */
void TestRealContainerd::whileItIsChanged()
{
    const FinishedRun image = m_engine->run({QStringLiteral("images"), QStringLiteral("ls"), QStringLiteral("-q")});
    QVERIFY(image.output.contains("shop:1"));
    QProcess changing;
    const QString ctr = QStringLiteral("ctr --address ") + m_engine->path(QStringLiteral("c.sock"));
    changing.start(QStringLiteral("/bin/bash"),
        {QStringLiteral("-c"),
            QStringLiteral("for ((i = 0; ; i++)); do %1 images tag --force docker.io/library/shop:1 other:$i; "
                           "%1 images label other:$i a=$i; %1 images rm other:$i; done >/dev/null 2>&1")
                .arg(ctr)});
    QVERIFY(changing.waitForStarted());
    int sawOthers = 0;
    for (int time = 0; time < 20; ++time) {
        const FinishedRun run = runCli({QStringLiteral("images"), QStringLiteral("--storage"), storage(),
            QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(run.exitCode == 0 && run.errors.isEmpty(), run.summary().constData());
        QByteArrayList names;
        for (const QJsonValue &one :
            QJsonDocument::fromJson(run.output).object().value(QLatin1String("images")).toArray())
            names.append(one.toObject().value(QLatin1String("names")).toArray().at(0).toString().toUtf8());
        QVERIFY2(names.contains("runner (shop:1)"), run.output.constData());
        sawOthers += run.output.contains("\"other:") ? 1 : 0;
    }
    changing.kill();
    changing.waitForFinished();
    QVERIFY(sawOthers > 0);
}

STRATOSCOPE_TEST(TestRealContainerd)
#include "tst_realcontainerd.moc"
