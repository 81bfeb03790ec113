// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace stratoscope;

namespace
{

using Lines = std::map<QString, QJsonObject>;

Lines byPath(const CliRun &run)
{
    Lines lines;
    for (const QJsonObject &line : run.lines())
        lines[line.value(QLatin1String("path")).toString()] = line;
    return lines;
}

/** "key=value key=value" for the fields named in \a keys, to compare at a glance. */
QString brief(const QJsonObject &line, const QString &keys)
{
    QStringList parts;
    for (const QString &key : keys.split(QLatin1Char(' '))) {
        const QJsonValue value = line.value(key);
        parts.append(value.isString()
                ? value.toString()
                : QString::fromUtf8(QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact))
                      .chopped(1)
                      .mid(1));
    }
    return parts.join(QLatin1Char(' '));
}

QStringList paths(const CliRun &run)
{
    QStringList all;
    for (const QJsonObject &line : run.lines())
        all.append(line.value(QLatin1String("path")).toString());
    return all;
}

const QString Coffee = QStringLiteral("/caf\\xe9\"\n");

}

class TestCliList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase();

    void order();
    void unified_data();
    void unified();
    void upTo();
    void layer_data();
    void layer();
    void layerSkipsImplied();
    void bytes();
    void sameFromEveryForm();
    void upper();
    void filters_data();
    void filters();

private:
    CliRun list(const QStringList &more = {}) const
    {
        return runCli(QStringList({QStringLiteral("list"), m_tar}) + more);
    }

    CliImage m_image;
    QString m_tar;
    Lines m_unified;
};

void TestCliList::initTestCase()
{
    m_tar = m_image.write(QStringLiteral("shop.tar"));
    const CliRun run = list();
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.errors, QByteArray());
    m_unified = byPath(run);
}

void TestCliList::order()
{
    // Sorted by the bytes of the whole path: 0xe9 comes after every ASCII letter, "-" before "/".
    QCOMPARE(paths(list()),
        QStringList({QStringLiteral("/a"), QStringLiteral("/a/b"), QStringLiteral("/a/b/file"), Coffee,
            QStringLiteral("/dev"), QStringLiteral("/dev/null"), QStringLiteral("/etc"), QStringLiteral("/etc/passwd"),
            QStringLiteral("/etc/passwd-"), QStringLiteral("/opt"), QStringLiteral("/opt/new"), QStringLiteral("/pipe"),
            QStringLiteral("/sh"), QStringLiteral("/su")}));
}

void TestCliList::unified_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char *path, const char *fields) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(fields);
    };
    row("/etc/passwd", "file 0644 0 0 11 0 1 null");
    // The old file lives on under its other name, and is a file.
    row("/etc/passwd-", "file 0644 10 20 11 1700000000 0 null");
    row("/a/b", "directory 0755 0 0 0 0 2 null");
    row("/opt", "directory 0755 0 0 0 0 1 null");
    row("/dev/null", "char 0666 0 0 0 0 0 null");
    row("/pipe", "file 0600 0 0 16 0 1 null");
    row("/sh", "symlink 0777 0 0 0 0 0 bin/\\xff");
    row("/su", "file 0755 0 0 2 0 1 null");
}

void TestCliList::unified()
{
    QFETCH(QString, path);
    QTEST(brief(m_unified[path], QStringLiteral("type mode uid gid size mtime layer linkTarget")), "fields");
    QVERIFY(!m_unified[path].contains(QLatin1String("change")));
}

void TestCliList::upTo()
{
    const CliRun bottom = list({QStringLiteral("--up-to"), QStringLiteral("0")});
    const Lines lines = byPath(bottom);
    QCOMPARE(lines.size(), 14u);
    QCOMPARE(brief(lines.at(QStringLiteral("/su")), QStringLiteral("mode layer")), QStringLiteral("4755 0"));
    QCOMPARE(brief(lines.at(QStringLiteral("/pipe")), QStringLiteral("type")), QStringLiteral("fifo"));
    QVERIFY(lines.count(QStringLiteral("/etc/shadow")) && lines.count(QStringLiteral("/opt/b/c")));
    QCOMPARE(list({QStringLiteral("--up-to=2")}).output, list().output);
}

void TestCliList::layer_data()
{
    QTest::addColumn<int>("layer");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("fields");
    const auto row = [](int layer, const char *path, const char *fields) {
        QTest::addRow("%d %s", layer, path) << layer << QString::fromLatin1(path) << QString::fromLatin1(fields);
    };
    row(0, "/etc/passwd", "file 0644 11 0 null added 1");
    row(0, "/etc/passwd-", "hardlink 0644 11 0 /etc/passwd added null");
    row(0, "/etc/shadow", "file 0600 6 0 null added 1");
    row(0, "/opt/b/c", "file 0644 1 0 null added 1");
    row(0, "/sh", "symlink 0777 0 0 bin/\\xff added null");
    row(1, "/etc/passwd", "file 0644 11 1 null modified null");
    row(1, "/etc/shadow", "file 0000 0 1 null deleted null");
    row(1, "/opt", "directory 0755 0 1 null opaque null");
    row(1, "/pipe", "file 0600 16 1 null replaced null");
    row(1, "/su", "file 0755 2 1 null metadata null");
    row(2, "/a/b/file", "file 0644 5 2 null added null");
}

void TestCliList::layer()
{
    QFETCH(int, layer);
    QFETCH(QString, path);
    const CliRun run = list({QStringLiteral("--layer"), QString::number(layer)});
    QCOMPARE(run.exitCode, 0);
    Lines lines = byPath(run);
    QVERIFY2(lines.count(path) == 1, run.output.constData());
    QTEST(brief(lines[path], QStringLiteral("type mode size layer linkTarget change until")), "fields");
    if (lines[path].value(QLatin1String("change")).toString() == QLatin1String("deleted"))
        QVERIFY(lines[path].value(QLatin1String("mtime")).isNull());
}

void TestCliList::layerSkipsImplied()
{
    QCOMPARE(paths(list({QStringLiteral("--layer=2")})), QStringList(QStringLiteral("/a/b/file")));
}

void TestCliList::bytes()
{
    const QJsonObject coffee = m_unified[Coffee];
    QCOMPARE(QByteArray::fromBase64(coffee.value(QLatin1String("pathBytes")).toString().toLatin1()),
        QByteArray("/caf\xe9\"\n"));
    const QJsonObject link = m_unified[QStringLiteral("/sh")];
    QVERIFY(!link.contains(QLatin1String("pathBytes")));
    QCOMPARE(QByteArray::fromBase64(link.value(QLatin1String("linkTargetBytes")).toString().toLatin1()),
        QByteArray("bin/\xff"));
}

void TestCliList::sameFromEveryForm()
{
    using imagebuilder::Form;
    const QByteArray expected = list().output;
    for (const Form form : {Form::DockerArchive, Form::DockerOci, Form::DockerDir}) {
        const CliRun run = runCli({QStringLiteral("list"), m_image.write(QStringLiteral("other.tar"), form)});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.output, expected);
    }
    const QString directory = m_image.path(QStringLiteral("layout"));
    QVERIFY(writeDirectory(m_image.files(Form::Oci), directory));
    QCOMPARE(runCli({QStringLiteral("list"), directory}).output, expected);
    QCOMPARE(list({QStringLiteral("--no-verify")}).output, expected);
}

void TestCliList::upper()
{
    CliImage container;
    const QString upper = container.path(QStringLiteral("upper.tar"));
    QVERIFY(imagebuilder::writeFile(container.set().layers[1].tar, upper));
    const CliRun missing = list({QStringLiteral("--upper"), container.path(QStringLiteral("none"))});
    QCOMPARE(missing.exitCode, 3);
    QCOMPARE(missing.output, QByteArray());

    const CliRun run = list({QStringLiteral("--upper"), upper, QStringLiteral("--layer"), QStringLiteral("3")});
    QCOMPARE(run.exitCode, 0);
    const Lines lines = byPath(run);
    QCOMPARE(
        brief(lines.at(QStringLiteral("/etc/passwd")), QStringLiteral("layer change")), QStringLiteral("3 unchanged"));
    QCOMPARE(byPath(list({QStringLiteral("--upper"), upper}))
                 .at(QStringLiteral("/su"))
                 .value(QLatin1String("layer"))
                 .toInt(),
        3);
}

void TestCliList::filters_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *filter, const char *more, const char *found) {
        QTest::newRow(filter) << QString::fromLatin1(more) << QString::fromLatin1(found);
    };
    row("type:symlink", "", "/sh");
    row("PASSWD size:11", "", "/etc/passwd /etc/passwd-");
    row("size:>10 layer:1", "", "/etc/passwd /pipe");
    row("etc size:6", "--up-to=0", "/etc/shadow");
    row("change:deleted", "--layer=1", "/etc/shadow");
    row("nowhere", "", "");
}

void TestCliList::filters()
{
    QFETCH(const QString, more);
    QFETCH(const QString, found);
    const QStringList arguments {QStringLiteral("--filter"), QString::fromLatin1(QTest::currentDataTag())};
    const CliRun run = list(arguments + more.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(paths(run).join(QLatin1Char(' ')), found);
    const CliRun wrong = list({QStringLiteral("--filter"), QStringLiteral("size:huge")});
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY(wrong.errors.contains("not a valid value"));
}

STRATOSCOPE_TEST(TestCliList)
#include "tst_clilist.moc"
