// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Saves image.tar whatever is asked for, and runs the program as if it were in a container. */
constexpr char FakeDocker[] = "#!/bin/bash\n"
                              "set -eu\n"
                              "printf '%s\\n' \"$*\" >>docker.log\n"
                              "if [[ $1 == save ]]; then exec cp image.tar \"$3\"; fi\n"
                              "while [[ $1 != container-image ]]; do shift; done\n"
                              "shift\n"
                              "exec stratoscope-cli \"$@\"\n";

}

/** The step of continuous integration, as a service runs it, with the real program. */
class TestCiSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void writesAndPasses();
    void failsOverRules();
    void savesFromDocker();
    void runsInAContainer();
    void namesAreNoScript();

private:
    int run(const QMap<QString, QString> &wishes);
    QString path(const QString &name) const { return m_image.path(name); }

    CliImage m_image;
    QByteArray m_output;
};

void TestCiSteps::initTestCase()
{
    QVERIFY(m_image.isValid());
    m_image.write(QStringLiteral("image.tar"));
    QVERIFY(QDir(path({})).mkdir(QStringLiteral("bin")));
    QFile docker(path(QStringLiteral("bin/docker")));
    QVERIFY(docker.open(QIODevice::WriteOnly));
    docker.write(FakeDocker);
    docker.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    docker.close();
    const QString program = qEnvironmentVariable("STRATOSCOPE_CLI");
    QVERIFY(QFile::link(program, path(QStringLiteral("bin/stratoscope-cli"))));
}

int TestCiSteps::run(const QMap<QString, QString> &wishes)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), path(QStringLiteral("bin:")) + qEnvironmentVariable("PATH"));
    for (auto wish = wishes.begin(); wish != wishes.end(); ++wish)
        environment.insert(wish.key(), wish.value());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(path({}));
    process.start(QStringLiteral(STRATOSCOPE_CI_STEP), QStringList());
    if (!process.waitForFinished())
        return -1;
    m_output = process.readAllStandardOutput();
    return process.exitCode();
}

void TestCiSteps::writesAndPasses()
{
    QCOMPARE(run({{QStringLiteral("STRATOSCOPE_IMAGE"), QStringLiteral("image.tar")},
                 {QStringLiteral("STRATOSCOPE_SARIF"), QStringLiteral("out.sarif")},
                 {QStringLiteral("STRATOSCOPE_HTML"), QStringLiteral("out.html")},
                 {QStringLiteral("GITHUB_STEP_SUMMARY"), path(QStringLiteral("summary.md"))}}),
        0);
    QVERIFY(m_output.contains("Layer"));
    QVERIFY(QJsonDocument::fromJson(contentOf(path(QStringLiteral("out.sarif")))).isObject());
    QVERIFY(contentOf(path(QStringLiteral("out.html"))).startsWith("<!DOCTYPE html>"));
    QVERIFY(contentOf(path(QStringLiteral("summary.md"))).contains("| "));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("docker.log"))));
}

void TestCiSteps::failsOverRules()
{
    QMap<QString, QString> wishes {{QStringLiteral("STRATOSCOPE_IMAGE"), QStringLiteral("image.tar")},
        {QStringLiteral("STRATOSCOPE_FAIL_OVER"), QStringLiteral("layers>1")},
        {QStringLiteral("STRATOSCOPE_SARIF"), QStringLiteral("broken.sarif")}};
    QCOMPARE(run(wishes), 4);
    QVERIFY(QFileInfo::exists(path(QStringLiteral("broken.sarif"))));
    wishes[QStringLiteral("STRATOSCOPE_FAIL_OVER")] = QStringLiteral("layers>100");
    QCOMPARE(run(wishes), 0);
    wishes[QStringLiteral("STRATOSCOPE_FAIL_OVER")] = QStringLiteral("nonsense");
    QCOMPARE(run(wishes), 2);
}

void TestCiSteps::savesFromDocker()
{
    QCOMPARE(run({{QStringLiteral("STRATOSCOPE_IMAGE"), QStringLiteral("shop:2.4")}}), 0);
    QVERIFY(contentOf(path(QStringLiteral("docker.log"))).trimmed().endsWith("-- shop:2.4"));
    QVERIFY(QFile::remove(path(QStringLiteral("docker.log"))));
}

void TestCiSteps::runsInAContainer()
{
    QCOMPARE(run({{QStringLiteral("STRATOSCOPE_IMAGE"), QStringLiteral("image.tar")},
                 {QStringLiteral("STRATOSCOPE_EXCLUDE"), QStringLiteral("/opt\n**/*.log")},
                 {QStringLiteral("STRATOSCOPE_CONTAINER"), QStringLiteral("container-image")}}),
        0);
    const QByteArray log = contentOf(path(QStringLiteral("docker.log")));
    QVERIFY(log.contains(":ro"));
    QVERIFY(log.contains("--exclude /opt --exclude **/*.log"));
    QVERIFY(QFile::remove(path(QStringLiteral("docker.log"))));
}

void TestCiSteps::namesAreNoScript()
{
    run({{QStringLiteral("STRATOSCOPE_IMAGE"), QStringLiteral("$(touch ran);`touch ran`")},
        {QStringLiteral("STRATOSCOPE_FAIL_OVER"), QStringLiteral("$(touch ran)")},
        {QStringLiteral("STRATOSCOPE_EXCLUDE"), QStringLiteral("$(touch ran)")}});
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("ran"))));
    QFile::remove(path(QStringLiteral("docker.log")));
}

STRATOSCOPE_TEST(TestCiSteps)
#include "tst_cisteps.moc"
