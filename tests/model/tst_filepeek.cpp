// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bytesource.h"
#include "certificate.h"
#include "elffacts.h"
#include "filepeek.h"
#include "generate.h"
#include "testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;

/** What files say about themselves, compared with readelf and openssl, and with damage. */
class TestFilePeek : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elf_data();
    void elf();
    void certificates();
    void nothingToSay();
    void damage();
};

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment([] {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        return environment;
    }());
    process.start(program, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

QByteArrayList matches(const QByteArray &text, const char *expression)
{
    QByteArrayList found;
    for (auto it = QRegularExpression(QLatin1String(expression)).globalMatch(QString::fromUtf8(text)); it.hasNext();)
        found.append(it.next().captured(1).toUtf8());
    return found;
}

}

void TestFilePeek::elf_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("this program") << QCoreApplication::applicationFilePath();
    QTest::newRow("a shell") << QFileInfo(QStringLiteral("/bin/sh")).canonicalFilePath();
    for (const auto &line : outputOf(QStringLiteral("/usr/bin/ldd"), {QStringLiteral("/bin/sh")}).split('\n')) {
        const QByteArrayList path = matches(line, R"((/\S+))");
        if (!path.isEmpty())
            QTest::newRow(path.first().constData()) << QFileInfo(QString::fromUtf8(path.first())).canonicalFilePath();
    }
}

void TestFilePeek::elf()
{
    QFETCH(const QString, path);
    const QString readelf = QStandardPaths::findExecutable(QStringLiteral("readelf"));
    QVERIFY2(!readelf.isEmpty(), "binutils come with the compiler");
    const QByteArray told = outputOf(readelf,
        {QStringLiteral("-W"), QStringLiteral("-h"), QStringLiteral("-l"), QStringLiteral("-d"), QStringLiteral("-n"),
            QStringLiteral("-S"), path});
    const auto file = openFileSource(path);
    QVERIFY(file);
    const auto facts = elfFacts(*file);
    QVERIFY(facts);
    QCOMPARE(facts->bits, told.contains("ELF64") ? 64 : 32);
    QCOMPARE(facts->needed, matches(told, R"(\(NEEDED\)\s+Shared library: \[(.*)\])"));
    QCOMPARE(facts->soname, matches(told, R"(\(SONAME\)\s+Library soname: \[(.*)\])").value(0));
    QCOMPARE(facts->buildId, matches(told, R"(Build ID: ([0-9a-f]+))").value(0));
    QCOMPARE(facts->interpreter, matches(told, R"(Requesting program interpreter: ([^\]]*)\])").value(0));
    QCOMPARE(facts->isStripped, !told.contains(" SYMTAB "));
    QVERIFY(!filePeek(*file, {}).isEmpty());
}

void TestFilePeek::certificates()
{
    const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (openssl.isEmpty())
        QSKIP("there is no openssl here to make certificates");
    QTemporaryDir folder;
    const QString pem = folder.filePath(QStringLiteral("c.pem"));
    const QString der = folder.filePath(QStringLiteral("c.der"));
    outputOf(openssl,
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
            QStringLiteral("-nodes"), QStringLiteral("-keyout"), folder.filePath(QStringLiteral("k")),
            QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-subj"),
            QStringLiteral("/O=Shop/CN=shop.example"), QStringLiteral("-out"), pem});
    outputOf(openssl,
        {QStringLiteral("x509"), QStringLiteral("-in"), pem, QStringLiteral("-outform"), QStringLiteral("DER"),
            QStringLiteral("-out"), der});
    const QByteArray content = contentOf(pem);
    QVERIFY(!content.isEmpty());
    for (const QByteArray &bytes : {content, contentOf(der), QByteArray("# a bundle\n" + content)}) {
        const Certificates found = readCertificates(bytes).value();
        QCOMPARE(found.count, 1u);
        QCOMPARE(found.first[0].subject, QStringLiteral("CN=shop.example,O=Shop"));
        QCOMPARE(found.first[0].issuer, found.first[0].subject);
        QCOMPARE(found.first[0].from.daysTo(found.first[0].until), 30);
    }
    const Certificates bundle = readCertificates(content.repeated(10)).value();
    QCOMPARE(bundle.count, 10u);
    QCOMPARE(bundle.first.size(), 3u);
    QCOMPARE(filePeek(memorySource(content.repeated(10), {}), content.repeated(10)).size(), 7);
}

void TestFilePeek::nothingToSay()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("text"),
             QByteArray("\x7f"
                        "ELF"),
             QByteArray("\x30\x82xyz"),
             QByteArray("-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n")})
        QCOMPARE(filePeek(memorySource(bytes, {}), bytes), QStringList());
}

/** Whatever the bytes say, reading them ends, and stays within them. */
void TestFilePeek::damage()
{
    const QByteArray whole = contentOf(QFileInfo(QStringLiteral("/bin/sh")).canonicalFilePath());
    QVERIFY(whole.size() > 10'000);
    imagebuilder::Generator random(7);
    for (int i = 0; i < 400; ++i) {
        QByteArray bytes = whole.first(qsizetype(64 + random.below(quint64(whole.size()) - 64)));
        for (int flips = 0; flips < 20; ++flips)
            bytes[qsizetype(random.below(qMin<quint64>(1024, quint64(bytes.size()))))] = char(random.below(256));
        filePeek(memorySource(bytes, {}), bytes.first(qMin<qsizetype>(bytes.size(), 4096)));
    }
}

STRATOSCOPE_TEST(TestFilePeek)
#include "tst_filepeek.moc"
