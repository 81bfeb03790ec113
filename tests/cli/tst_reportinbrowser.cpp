// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "clirun.h"
#include "testprogram.h"
#include "wastefulimage.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace stratoscope;

/** HTML reports and pictures, opened in Chromium: they render, and send no requests. */
class TestReportInBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase();

    void requestsWouldBeSeen();
    void asksNobody_data();
    void asksNobody();
    void drawsThePicture_data();
    void drawsThePicture();

private:
    /** Opens \a page, and returns the resulting document. */
    QByteArray open(const QString &page);
    /** What the most recently opened page requested. */
    QStringList requests() const;

    QTemporaryDir m_directory;
    QString m_browser;
};

namespace
{

constexpr int BrowserTimeout = 240'000;

}

void TestReportInBrowser::initTestCase()
{
    for (const char *name : {"chromium", "chromium-browser"}) {
        if (m_browser.isEmpty())
            m_browser = QStandardPaths::findExecutable(QString::fromLatin1(name));
    }
    if (m_browser.isEmpty())
        QSKIP("chromium is not installed");
    QFile page(m_directory.filePath(QStringLiteral("plain.html")));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write("<!DOCTYPE html><title>t</title><p>here</p>");
    page.close();
    if (!open(page.fileName()).contains("here"))
        QSKIP("chromium cannot run here");
}

QByteArray TestReportInBrowser::open(const QString &page)
{
    QFile::remove(m_directory.filePath(QStringLiteral("net.json")));
    QProcess process;
    process.start(m_browser,
        {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
            QStringLiteral("--disable-quic"), QStringLiteral("--no-first-run"),
            QStringLiteral("--disable-background-networking"), QStringLiteral("--disable-component-update"),
            QStringLiteral("--disable-sync"), QStringLiteral("--disable-extensions"),
            // Requests never reach anybody.
            QStringLiteral("--proxy-server=127.0.0.1:9"),
            QStringLiteral("--user-data-dir=") + m_directory.filePath(QStringLiteral("profile")),
            QStringLiteral("--log-net-log=") + m_directory.filePath(QStringLiteral("net.json")),
            QStringLiteral("--dump-dom"), QStringLiteral("file://") + page});
    return process.waitForFinished(BrowserTimeout) ? process.readAllStandardOutput() : QByteArray();
}

QStringList TestReportInBrowser::requests() const
{
    QFile file(m_directory.filePath(QStringLiteral("net.json")));
    if (!file.open(QIODevice::ReadOnly))
        return {QStringLiteral("there is no log")};
    const QJsonObject log = QJsonDocument::fromJson(file.readAll()).object();
    if (!log.contains(QLatin1String("events")))
        return {QStringLiteral("the log cannot be read")};
    QStringList urls;
    for (const QJsonValue &event : log.value(QLatin1String("events")).toArray()) {
        const QJsonObject about = event.toObject().value(QLatin1String("params")).toObject();
        const QString url = about.value(QLatin1String("url")).toString();
        const QString initiator = about.value(QLatin1String("initiator")).toString();
        // The browser's own requests do not have a page as their origin.
        if (!url.isEmpty() && !initiator.isEmpty() && initiator != QLatin1String("not an origin"))
            urls.append(url);
    }
    return urls;
}

void TestReportInBrowser::requestsWouldBeSeen()
{
    QFile page(m_directory.filePath(QStringLiteral("asks.html")));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write("<!DOCTYPE html><title>t</title><img src=\"http://x.example/a.png\">");
    page.close();
    open(page.fileName());
    QVERIFY2(
        requests().contains(QStringLiteral("http://x.example/a.png")), qPrintable(requests().join(QLatin1Char(' '))));
}

void TestReportInBrowser::asksNobody_data()
{
    QTest::addColumn<bool>("isHostile");
    QTest::addColumn<QByteArray>("shows");
    QTest::newRow("wasteful") << false << QByteArray("/opt/tool: moved in layer 4");
    QTest::newRow("hostile") << true << QByteArray("&lt;script&gt;alert(1)&lt;_script&gt;");
}

void TestReportInBrowser::asksNobody()
{
    QFETCH(bool, isHostile);
    QFETCH(QByteArray, shows);
    const QString image = m_directory.filePath(QStringLiteral("image.tar"));
    QVERIFY(writeImage(isHostile ? hostileImage() : wastefulImage(), image));
    const QString page = m_directory.filePath(QStringLiteral("report.html"));
    QCOMPARE(
        runCli({QStringLiteral("report"), image, QStringLiteral("--format=html"), QStringLiteral("-o"), page}).exitCode,
        0);
    const QByteArray document = open(page);
    QVERIFY2(document.contains(shows), document.left(2000).constData());
    QVERIFY(document.contains("class=\"treemap\""));
    QVERIFY(!document.contains("<script"));
    QCOMPARE(requests(), QStringList());
}

void TestReportInBrowser::drawsThePicture_data()
{
    QTest::addColumn<bool>("isHostile");
    QTest::newRow("wasteful") << false;
    QTest::newRow("hostile") << true;
}

/** The picture of a textbook: a browser reads all of it as SVG, and asks nobody for more. */
void TestReportInBrowser::drawsThePicture()
{
    QFETCH(bool, isHostile);
    const QString image = m_directory.filePath(QStringLiteral("image.tar"));
    QVERIFY(writeImage(isHostile ? hostileImage() : wastefulImage(), image));
    const QString picture = m_directory.filePath(QStringLiteral("stack.svg"));
    QCOMPARE(runCli({QStringLiteral("picture"), image, QStringLiteral("-o"), picture}).exitCode, 0);
    QFile file(picture);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    const QByteArray document = open(picture);
    QVERIFY2(!document.contains("parsererror"), document.left(2000).constData());
    for (const char *shape : {"class=\"layer\"", "class=\"arrow\"", "class=\"line\"", "class=\"nothing\""})
        QCOMPARE(document.count(shape), svg.count(shape));
    QVERIFY(svg.count("class=\"layer\"") > 0);
    QVERIFY(!document.contains("<script"));
    QCOMPARE(requests(), QStringList());
}

STRATOSCOPE_TEST(TestReportInBrowser)
#include "tst_reportinbrowser.moc"
