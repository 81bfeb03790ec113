// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "tarwriter.h"
#include "testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace stratoscope;

/** "picture": the stack as a textbook has it. */
class TestCliPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void toStandardOutput();
    void toFile();
    void languages();
    void withoutNames();
    void wrongUsage_data();
    void wrongUsage();

private:
    CliImage m_image;
    QString m_path;
};

namespace
{

QString parseError(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

}

void TestCliPicture::initTestCase()
{
    QVERIFY(m_image.isValid());
    m_path = m_image.write(QStringLiteral("image.tar"));
}

void TestCliPicture::toStandardOutput()
{
    const CliRun run = runCli({QStringLiteral("picture"), m_path});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.errors, QByteArray());
    QVERIFY2(parseError(run.output).isEmpty(), qPrintable(parseError(run.output)));
    QVERIFY(run.output.contains("class=\"layer\"") && run.output.contains("class=\"arrow\""));
    QCOMPARE(runCli({QStringLiteral("picture"), m_path, QStringLiteral("-o"), QStringLiteral("-")}).output, run.output);
}

void TestCliPicture::toFile()
{
    const QString path = m_image.path(QStringLiteral("stack.svg"));
    const CliRun run = runCli({QStringLiteral("picture"), m_path, QStringLiteral("-o"), path});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, QByteArray());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), runCli({QStringLiteral("picture"), m_path}).output);
    const CliRun failed
        = runCli({QStringLiteral("picture"), m_path, QStringLiteral("-o"), m_image.path(QStringLiteral("no/x.svg"))});
    QCOMPARE(failed.exitCode, 3);
    QVERIFY(failed.errors.contains("x.svg"));
}

/** Numbers are as the language writes them. */
void TestCliPicture::languages()
{
    // Large enough that its size has a fraction.
    const imagebuilder::TarEntry large = tarEntry("large", imagebuilder::TarType::File, 0644, QByteArray(1500, 'x'));
    CliImage image;
    image.set().layers.back()
        = imagebuilder::packLayer(imagebuilder::writeTar({large}).value(), imagebuilder::Packing::Gzip).value();
    const QString path = image.write(QStringLiteral("large.tar"));
    const auto draw = [&path](const char *language) {
        return runCli({QStringLiteral("picture"), path, QStringLiteral("--language"), QLatin1String(language)});
    };
    const QByteArray english = draw("en").output;
    const QByteArray german = draw("de").output;
    QVERIFY2(parseError(german).isEmpty(), qPrintable(parseError(german)));
    QVERIFY(english != german);
    static const QRegularExpression size(QStringLiteral("[0-9]([.,])[0-9] k?B<"));
    QCOMPARE(size.match(QString::fromUtf8(english)).captured(1), QStringLiteral("."));
    QCOMPARE(size.match(QString::fromUtf8(german)).captured(1), QStringLiteral(","));
}

void TestCliPicture::withoutNames()
{
    const QByteArray named = runCli({QStringLiteral("picture"), m_path}).output;
    const QByteArray bare = runCli({QStringLiteral("picture"), m_path, QStringLiteral("--no-names")}).output;
    QVERIFY(named.contains(">/") && !bare.contains(">/"));
    QCOMPARE(bare.count("class=\"layer\""), named.count("class=\"layer\""));
    const QByteArray dark
        = runCli({QStringLiteral("picture"), m_path, QStringLiteral("--theme"), QStringLiteral("dark")}).output;
    QVERIFY(dark != named);
    QCOMPARE(dark.count("class=\"layer\""), named.count("class=\"layer\""));
}

void TestCliPicture::wrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const QStringList &options, const char *message) {
        QTest::newRow(name) << options << QByteArray(message);
    };
    row("PNG", {QStringLiteral("-o"), QStringLiteral("a.PNG")}, "stratoscope --picture a.PNG");
    row("PDF", {QStringLiteral("-o"), QStringLiteral("a.pdf")}, "for PDF");
    row("no file", {QStringLiteral("-o"), QString()}, "--output needs a file");
    row("theme", {QStringLiteral("--theme"), QStringLiteral("blue")}, "light or dark");
    row("language", {QStringLiteral("--language"), QStringLiteral("xx")}, "one of de, en");
    row("two images", {QStringLiteral("other.tar")}, "expected one image");
}

void TestCliPicture::wrongUsage()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, message);
    const CliRun run = runCli(QStringList {QStringLiteral("picture"), m_path} + options);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains(message), run.errors.constData());
    QCOMPARE(run.output, QByteArray());
}

STRATOSCOPE_TEST(TestCliPicture)

#include "tst_clipicture.moc"
