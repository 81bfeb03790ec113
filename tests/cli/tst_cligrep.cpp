// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "tarwriter.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;
using imagebuilder::TarType;

/** The command "grep". */
class TestCliGrep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void wrongUsage_data();
    void wrongUsage();
    void writesLines_data();
    void writesLines();
    void writesJson();
    void saysWhatIsDamaged();

private:
    CliRun grep(const QString &arguments) const;

    CliImage m_image;
    QString m_path;
};

namespace
{

imagebuilder::PackedLayer grepLayer(const std::vector<imagebuilder::TarEntry> &entries)
{
    return imagebuilder::packLayer(imagebuilder::writeTar(entries).value(), imagebuilder::Packing::Gzip).value();
}

}

void TestCliGrep::initTestCase()
{
    m_image.set().layers = {grepLayer({tarEntry("a", TarType::File, 0644, "one\nsecret\xff=1\n"),
                                tarEntry("gone", TarType::File, 0644, "Secret\n"),
                                tarEntry("bin", TarType::File, 0755,
                                    QByteArray("\x7f"
                                               "ELF\0secret",
                                        11))}),
        grepLayer({tarEntry("a", TarType::File, 0644, "secret 1\nsecret 2"), tarEntry(".wh.gone", TarType::File, 0)}),
        grepLayer({tarEntry("other", TarType::File, 0644, "")})};
    m_path = m_image.write(QStringLiteral("image.tar"));
    QVERIFY(!m_path.isEmpty());
}

/** Runs it with \a arguments, in which "_" is a space. */
CliRun TestCliGrep::grep(const QString &arguments) const
{
    QStringList list = arguments.split(QLatin1Char(' '));
    list.replaceInStrings(QStringLiteral("_"), QStringLiteral(" "));
    return runCli(QStringList {QStringLiteral("grep"), m_path} + list);
}

void TestCliGrep::wrongUsage_data()
{
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *arguments, const char *says) { QTest::newRow(arguments) << QByteArray(says); };
    row("a b", "expected one pattern");
    row("a( -E", "not a regular expression");
    row("abc --bytes", "pairs of hexadecimal digits");
    row("7f -E --bytes", "cannot be combined");
    row("7f -i --bytes", "cannot be combined");
    row("a --layer 1 --all-versions", "cannot be combined");
    row("a --layer 9", "no layer 9");
    row("a --format xml", "unknown format");
}

void TestCliGrep::wrongUsage()
{
    QFETCH(const QByteArray, says);
    const CliRun run = grep(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains(says), run.errors.constData());
    QCOMPARE(runCli({QStringLiteral("grep"), m_path}).exitCode, 2);
}

void TestCliGrep::writesLines_data()
{
    QTest::addColumn<QByteArray>("output");
    const auto row = [](const char *arguments, const char *output) { QTest::newRow(arguments) << QByteArray(output); };
    row("secret", "0:/bin: binary file matches at byte 5\n1:/a:1:secret 1\n1:/a:2:secret 2\n");
    row("secret --up-to 0", "0:/a:2:secret\\xff=1\n0:/bin: binary file matches at byte 5\n");
    row("secret --layer 1", "1:/a:1:secret 1\n1:/a:2:secret 2\n");
    row("SECRET --all-versions -i -l", "/a\n/gone\n/bin\n");
    row("^secret_[2-9]$ -E", "1:/a:2:secret 2\n");
    row("7f_45 --bytes", "0:/bin: binary file matches at byte 0\n");
    row("nowhere", "");
}

void TestCliGrep::writesLines()
{
    QFETCH(const QByteArray, output);
    const CliRun run = grep(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(run.output, output);
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, output.isEmpty() ? 6 : 0);
}

void TestCliGrep::writesJson()
{
    const std::vector<QJsonObject> lines = grep(QStringLiteral("secret --up-to 0 --format json")).lines();
    QCOMPARE(lines.size(), 2U);
    QCOMPARE(lines[0],
        QJsonObject({{QStringLiteral("path"), QStringLiteral("/a")}, {QStringLiteral("layer"), 0},
            {QStringLiteral("offset"), 4}, {QStringLiteral("line"), 2},
            {QStringLiteral("text"), QStringLiteral("secret\\xff=1")},
            {QStringLiteral("textBytes"), QString::fromLatin1(QByteArray("secret\xff=1").toBase64())},
            {QStringLiteral("isCut"), false}}));
    QCOMPARE(lines[1].value(QLatin1String("offset")).toInt(), 5);
    QVERIFY(lines[1].value(QLatin1String("line")).isNull());
    QVERIFY(lines[1].value(QLatin1String("text")).isNull());
    const std::vector<QJsonObject> names = grep(QStringLiteral("secret --all-versions -l --format json")).lines();
    QCOMPARE(names.size(), 3U);
    QCOMPARE(names[2], QJsonObject({{QStringLiteral("path"), QStringLiteral("/a")}, {QStringLiteral("layer"), 1}}));
}

void TestCliGrep::saysWhatIsDamaged()
{
    std::vector<imagebuilder::TarEntry> files = m_image.files(imagebuilder::Form::Oci);
    const QByteArray digest = m_image.set().layers[1].digest;
    std::erase_if(files, [&](const imagebuilder::TarEntry &entry) { return entry.path.endsWith(digest); });
    const QString path = m_image.write(QStringLiteral("absent.tar"), files);
    const CliRun run = runCli({QStringLiteral("grep"), path, QStringLiteral("secret")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.output.contains("0:/a:2:"));
    QVERIFY(!run.errors.isEmpty());
}

STRATOSCOPE_TEST(TestCliGrep)
#include "tst_cligrep.moc"
