// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagename.h"
#include "imagesource.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace stratoscope;

namespace
{

Digest idOf(int number)
{
    Digest digest;
    digest.bytes = QByteArray(32, '\0');
    digest.bytes[0] = char(0xab);
    digest.bytes[1] = char(0xc0 + number);
    return digest;
}

Image image(int number, const QStringList &names, const char *platform)
{
    Image made;
    made.id = idOf(number);
    made.names = names;
    made.platform = Platform::parse(QString::fromLatin1(platform)).value_or(Platform());
    return made;
}

/** A source with images whose numbers are known to the tests. */
ImageSource sample()
{
    ImageSource source;
    source.location = QStringLiteral("shop.tar");
    source.images = {
        image(0, {QStringLiteral("shop:2.4"), QStringLiteral("shop:latest")}, "linux/s390x"),
        image(1, {QStringLiteral("shop:2.4"), QStringLiteral("shop:latest")}, "linux/arm/v6"),
        image(2, {QStringLiteral("shop:2.4"), QStringLiteral("shop:latest")}, "linux/arm/v7"),
        image(3, {QStringLiteral("quay.io/team/tool:1")}, "linux/amd64"),
        image(4, {}, "linux/amd64"),
    };
    return source;
}

ImageWish wishFor(const QString &name, const QString &platform)
{
    ImageWish wish;
    wish.name = name;
    if (!platform.isEmpty())
        wish.platform = Platform::parse(platform).value();
    return wish;
}

}

class TestSourceChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void chooses_data();
    void chooses();
    void refuses_data();
    void refuses();
    void prefersThisMachine();
    void isUnambiguousAlone();
    void names_data();
    void names();
};

void TestSourceChoice::chooses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("platform");
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("unambiguous");

    const auto row = [](const char *name, const char *platform, int number, bool unambiguous) {
        QTest::addRow("%s for %s", name, platform)
            << QString::fromLatin1(name) << QString::fromLatin1(platform) << number << unambiguous;
    };
    row("", "linux/s390x", 0, true);
    row("shop:2.4", "linux/s390x", 0, true);
    row("shop:2.4", "linux/arm", 2, false);
    row("shop:2.4", "linux/arm/v6", 1, true);
    row("shop:2.4", "linux/arm/v7", 2, true);
    row("shop", "linux/s390x", 0, true);
    row("docker.io/library/shop:2.4", "linux/s390x", 0, true);
    row("library/shop:2.4", "linux/s390x", 0, true);
    row("quay.io/team/tool:1", "", 3, true);
    row("quay.io/team/tool", "", 3, true);
    row("team/tool:1", "", 3, true);
    row("tool", "", 3, true);
    row("@4", "", 4, true);
    row("@3", "linux/x86_64", 3, true);
    row("abc4", "", 4, true);
    row("ABC4", "", 4, true);
    row("sha256:abc4", "", 4, true);
    row("", "linux/amd64", 3, false);
}

void TestSourceChoice::chooses()
{
    QFETCH(QString, name);
    QFETCH(QString, platform);
    QFETCH(int, number);
    const ImageSource source = sample();
    const ImageWish wish = wishFor(name, platform);
    const Result<std::size_t> chosen = chooseImage(source, wish);
    QVERIFY2(chosen, chosen ? "" : qPrintable(chosen.error().message()));
    QCOMPARE(int(*chosen), number);
    QTEST(isUnambiguous(source, wish), "unambiguous");
}

void TestSourceChoice::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("platform");

    const auto row = [](const char *name, const char *platform) {
        QTest::addRow("%s for %s", name, platform) << QString::fromLatin1(name) << QString::fromLatin1(platform);
    };
    row("shop:3", "");
    row("op", "");
    row("abc", "");
    row("sha256:abc", "");
    row("sha256:", "");
    row("@5", "");
    row("@-1", "");
    row("@", "");
    row("@99999999999999999999", "");
    row("@3", "linux/arm64");
    row("shop:2.4", "linux/amd64");
    row("", "windows/amd64");
}

void TestSourceChoice::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, platform);
    const Result<std::size_t> chosen = chooseImage(sample(), wishFor(name, platform));
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().kind, ErrorKind::NotFound);
    const QString message = chosen.error().message();
    QVERIFY2(message.contains(QLatin1String("@0 shop:2.4 (linux/s390x)")), qPrintable(message));
    QVERIFY2(message.contains(QLatin1String("@4 abc4")), qPrintable(message));
}

void TestSourceChoice::prefersThisMachine()
{
    ImageSource source = sample();
    QCOMPARE(*chooseImage(source, wishFor(QStringLiteral("@0"), {})), 0u);
    // The image for this machine, wherever it is; without one, the first.
    for (Image &each : source.images)
        each.platform = Platform {QStringLiteral("plan9"), QStringLiteral("vax"), {}};
    QCOMPARE(*chooseImage(source, {}), 0u);
    source.images[3].platform = Platform::host();
    QCOMPARE(*chooseImage(source, {}), 3u);
    QVERIFY(!isUnambiguous(source, {}));
}

void TestSourceChoice::isUnambiguousAlone()
{
    ImageSource source = sample();
    source.images.resize(1);
    QVERIFY(isUnambiguous(source, {}));
}

void TestSourceChoice::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("familiar");
    QTest::addColumn<QString>("full");

    const auto row = [](const char *name, const char *familiar, const char *full) {
        QTest::addRow("\"%s\"", name) << QString::fromLatin1(name) << QString::fromLatin1(familiar)
                                      << QString::fromLatin1(full);
    };
    row("", "", "");
    row("shop", "shop", "docker.io/library/shop:latest");
    row("docker.io/library/shop:2", "shop:2", "docker.io/library/shop:2");
    row("index.docker.io/library/shop:2", "shop:2", "docker.io/library/shop:2");
    row("docker.io/me/shop", "me/shop", "docker.io/me/shop:latest");
    row("library/shop", "library/shop", "docker.io/library/shop:latest");
    row("localhost/shop:1", "localhost/shop:1", "localhost/shop:1");
    row("reg:5000/shop", "reg:5000/shop", "reg:5000/shop:latest");
    row("quay.io/a/b@sha256:00", "quay.io/a/b@sha256:00", "quay.io/a/b@sha256:00");
}

void TestSourceChoice::names()
{
    QFETCH(QString, name);
    QTEST(familiarName(name), "familiar");
    QTEST(fullName(name), "full");
    QCOMPARE(repositoryName(QStringLiteral("reg:5000/shop:2")), QStringLiteral("reg:5000/shop"));
    QCOMPARE(repositoryName(QStringLiteral("reg:5000/shop@sha256:00")), QStringLiteral("reg:5000/shop"));
}

STRATOSCOPE_TEST(TestSourceChoice)
#include "tst_sourcechoice.moc"
