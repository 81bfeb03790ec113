// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "hostileimage.h"
#include "testprogram.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace
{

/** How a run of the program ended. */
struct Run
{
    int code = -1;
    QString out;
    QString err;
};

}

/** Runs the real program as a terminal without a display would. */
class TestAppProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersWithoutDisplay_data();
    void answersWithoutDisplay();
    void drawsASnapshot_data();
    void drawsASnapshot();
    void drawsTheTextbook_data();
    void drawsTheTextbook();
    void drawsAStack();
    void saysThatTheImageIsDamaged();
    void saysThatTheImageIsUnreadable();
    void saysThatThePictureCannotBeWritten();
    void writesNothingThatSteersTheTerminal();

private:
    Run run(const QStringList &arguments) const;

    QTemporaryDir m_folder;
};

void TestAppProgram::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QVERIFY(m_folder.isValid());
}

Run TestAppProgram::run(const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR"})
        environment.remove(QLatin1String(variable));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(STRATOSCOPE_PROGRAM), arguments);
    if (!process.waitForFinished(PatienceMs) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromLocal8Bit(process.readAllStandardOutput()),
        QString::fromLocal8Bit(process.readAllStandardError())};
}

void TestAppProgram::answersWithoutDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("err");
    const QString none;
    QTest::newRow("help") << QStringList {QStringLiteral("--help")} << 0 << QStringLiteral("--snapshot") << none;
    QTest::newRow("version") << QStringList {QStringLiteral("--version")} << 0 << QStringLiteral("stratoscope ")
                             << none;
    QTest::newRow("unknown option") << QStringList {QStringLiteral("--frobnicate")} << 2 << none
                                    << QStringLiteral("frobnicate");
    QTest::newRow("two images") << QStringList {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("--snapshot"),
        QStringLiteral("c.png")} << 2
                                << none << QStringLiteral("one image");
    QTest::newRow("a window") << QStringList() << 2 << none << QStringLiteral("display");
}

void TestAppProgram::answersWithoutDisplay()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, out);
    QFETCH(QString, err);
    const Run result = run(arguments);
    QCOMPARE(result.code, code);
    QVERIFY2(result.out.contains(out), qPrintable(result.out));
    QVERIFY2(result.err.contains(err), qPrintable(result.err));
    QCOMPARE(result.err.isEmpty(), err.isEmpty());
}

void TestAppProgram::drawsASnapshot_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QSize>("size");
    QTest::newRow("default") << QStringList() << QSize(1600, 1000);
    QTest::newRow("smaller") << QStringList {QStringLiteral("--size"), QStringLiteral("1000x700")} << QSize(1000, 700);
    QTest::newRow("scaled") << QStringList {QStringLiteral("--size"), QStringLiteral("1000x700"),
        QStringLiteral("--scale"), QStringLiteral("1.5")}
                            << QSize(1500, 1050);
    QTest::newRow("upper") << QStringList {QStringLiteral("--upper"), QStringLiteral(STRATOSCOPE_DEMO_UPPER)}
                           << QSize(1600, 1000);
}

void TestAppProgram::drawsASnapshot()
{
    QFETCH(QStringList, options);
    QFETCH(QSize, size);
    const QString picture = m_folder.filePath(QStringLiteral("picture.png"));
    QFile::remove(picture);
    const Run result
        = run(QStringList {QStringLiteral(STRATOSCOPE_DEMO), QStringLiteral("--snapshot"), picture} + options);
    QVERIFY2(result.code == 0, qPrintable(result.err));
    QCOMPARE(result.err, QString());
    const QImage image(picture);
    QCOMPARE(image.size(), size);
    // Something was drawn: a blank window has only one colour.
    QSet<QRgb> colors;
    for (int x = 0; x < image.width(); x += 7) {
        for (int y = 0; y < image.height(); y += 7)
            colors.insert(image.pixel(x, y));
    }
    QVERIFY2(colors.size() > 20, qPrintable(QString::number(colors.size())));
}

void TestAppProgram::drawsTheTextbook_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("err");
    const auto row = [](const char *name, const QStringList &arguments, int code, const char *err) {
        QTest::newRow(name) << arguments << code << QString::fromLatin1(err);
    };
    const QString demo = QStringLiteral(STRATOSCOPE_DEMO);
    const QString picture = QStringLiteral("--picture");
    row("PNG", {demo, picture, QStringLiteral("a.png")}, 0, "");
    row("PDF", {demo, picture, QStringLiteral("a.pdf"), QStringLiteral("--no-names")}, 0, "");
    row("SVG", {demo, picture, QStringLiteral("a.svg"), QStringLiteral("--language"), QStringLiteral("de")}, 0, "");
    row("no format", {demo, picture, QStringLiteral("a.txt")}, 2, ".png, .svg or .pdf");
    row("no image", {picture, QStringLiteral("b.png")}, 2, "--picture needs an image");
    row("no picture", {demo, QStringLiteral("--no-names")}, 2, "needs --picture");
    row("language", {demo, picture, QStringLiteral("a.svg"), QStringLiteral("--language"), QStringLiteral("xx")}, 2,
        "one of de, en");
    row("no folder", {demo, picture, QStringLiteral("none/a.svg")}, 3, "none/a.svg");
}

void TestAppProgram::drawsTheTextbook()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, err);
    const Run result = run(arguments);
    QVERIFY2(result.code == code, qPrintable(result.err));
    QVERIFY2(err.isEmpty() ? result.err.isEmpty() : result.err.contains(err), qPrintable(result.err));
    if (code == 0)
        QVERIFY(QFileInfo(m_folder.filePath(arguments.at(2))).size() > 5000);
}

void TestAppProgram::drawsAStack()
{
    const QString picture = m_folder.filePath(QStringLiteral("stack.png"));
    for (const auto &[text, exitCode] : {std::pair("FILE /a 1\n", 0), std::pair("RUN rm /none\n", 1)}) {
        QFile script(m_folder.filePath(QStringLiteral("shop.stack")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(text);
        script.close();
        QFile::remove(picture);
        const Run result = run({script.fileName(), QStringLiteral("--snapshot"), picture});
        QCOMPARE(result.code, exitCode);
        QVERIFY(!QImage(picture).isNull());
    }
}

void TestAppProgram::saysThatTheImageIsDamaged()
{
    QFile demo(QStringLiteral(STRATOSCOPE_DEMO));
    QVERIFY(demo.open(QIODevice::ReadOnly));
    QByteArray bytes = demo.readAll();
    QFile damaged(m_folder.filePath(QStringLiteral("damaged.tar")));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    // Inside the largest layer: the archive itself and its manifests stay intact.
    const qsizetype middle = bytes.size() / 2;
    for (qsizetype i = 0; i < 64; ++i)
        bytes[middle + i] = char(~bytes[middle + i]);
    damaged.write(bytes);
    damaged.close();
    const QString picture = m_folder.filePath(QStringLiteral("damaged.png"));
    const Run result = run({damaged.fileName(), QStringLiteral("--snapshot"), picture});
    QVERIFY2(result.code == 1, qPrintable(result.err));
    QVERIFY(!result.err.isEmpty());
    QVERIFY(!QImage(picture).isNull());
}

void TestAppProgram::saysThatTheImageIsUnreadable()
{
    QFile text(m_folder.filePath(QStringLiteral("text.tar")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no archive at all\n");
    text.close();
    const QString picture = m_folder.filePath(QStringLiteral("none.png"));
    for (const QString &path : {text.fileName(), m_folder.filePath(QStringLiteral("absent.tar"))}) {
        const Run result = run({path, QStringLiteral("--snapshot"), picture});
        QVERIFY2(result.code == 3, qPrintable(result.err));
        QVERIFY2(result.err.contains(path), qPrintable(result.err));
        QVERIFY(!QFile::exists(picture));
    }
}

void TestAppProgram::saysThatThePictureCannotBeWritten()
{
    const QString picture = m_folder.filePath(QStringLiteral("no/such/folder.png"));
    const Run result = run({QStringLiteral(STRATOSCOPE_DEMO), QStringLiteral("--snapshot"), picture});
    QCOMPARE(result.code, 3);
    QVERIFY2(result.err.contains(picture), qPrintable(result.err));
}

void TestAppProgram::writesNothingThatSteersTheTerminal()
{
    const QString evil = stratoscope::hostileText();
    const QString image = m_folder.filePath(evil + QStringLiteral(".tar"));
    QVERIFY(stratoscope::writeHostileImages(image));
    const QString snapshot = QStringLiteral("--snapshot");
    const QString picture = m_folder.filePath(QStringLiteral("evil.png"));
    // The second one lists the available images.
    for (const QStringList &arguments : {QStringList {image + evil, snapshot, picture},
             QStringList {image, QStringLiteral("--image"), evil + QStringLiteral(":3"), snapshot, picture},
             QStringList {image, snapshot, m_folder.filePath(evil + QStringLiteral("/x.png"))},
             QStringList {QStringLiteral("--") + evil}}) {
        const Run result = run(arguments);
        QVERIFY2(result.code > 1 && !result.err.isEmpty(), qPrintable(arguments.join(QLatin1Char(' '))));
        QCOMPARE(stratoscope::disguiseIn(result.out + result.err), QString());
    }
}

STRATOSCOPE_TEST(TestAppProgram)
#include "tst_appprogram.moc"
