// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "confinement.h"
#include "contentviews.h"
#include "decodedpicture.h"
#include "jsonmodel.h"
#include "jsonview.h"
#include "membermodel.h"
#include "messagetree.h"
#include "picturebox.h"
#include "pictureformat.h"
#include "tablesview.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QImageWriter>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace stratoscope;

/** The forms of contents that are more than text. */
class TestContentForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void pictures_data();
    void pictures();
    void largePicturesAreScaled();
    void damagedPicturesSayWhy_data();
    void damagedPicturesSayWhy();
    void aDecoderThatFailsIsAMessage_data();
    void aDecoderThatFailsIsAMessage();
    void answersAreNotTrusted();
    void theDecoderIsConfined();
    void aHangEndsWithItsUsersPatience();
    void picturesAreShown();
    void jsonIsATree();
    void jsonCopies();
    void membersAreListed();
    void membersAreSorted();
    void whatCannotBeReadSaysWhy();

private:
    void show(const QByteArray &bytes, const QByteArray &name, ContentForm form);
    QString message() const;

    QString m_program;
    std::unique_ptr<ContentViews> m_views;
};

namespace
{

QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

QImage gradient(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x * 255 / width, y * 255 / height, 100));
    }
    return image;
}

/** A tar with one file for each name; directories end with a slash. */
QByteArray tarOf(const QByteArrayList &names)
{
    QByteArray tar;
    for (const QByteArray &name : names) {
        const QByteArray content = name.endsWith('/') ? QByteArray() : "content of " + name;
        QByteArray header(512, '\0');
        header.replace(0, name.size(), name);
        header.replace(100, 7, "0000644");
        header.replace(108, 7, "0000000");
        header.replace(116, 7, "0000000");
        header.replace(124, 11, QByteArray::number(content.size(), 8).rightJustified(11, '0'));
        header.replace(136, 11, "14524733400");
        header.replace(148, 8, "        ");
        header[156] = name.endsWith('/') ? '5' : '0';
        header.replace(257, 8, QByteArray("ustar\00000", 8));
        int sum = 0;
        for (const char c : std::as_const(header))
            sum += uchar(c);
        header.replace(148, 7, QByteArray::number(sum, 8).rightJustified(6, '0') + '\0');
        tar += header + content.leftJustified((content.size() + 511) / 512 * 512, '\0');
    }
    return tar + QByteArray(1024, '\0');
}

QString scriptIn(const QTemporaryDir &directory, const QByteArray &text)
{
    const QString path = directory.filePath(QStringLiteral("decoder"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + text);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

}

void TestContentForms::initTestCase()
{
    m_program = QCoreApplication::applicationDirPath() + QStringLiteral("/../stratoscope");
    QVERIFY2(QFile::exists(m_program), qPrintable(m_program));
}

void TestContentForms::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    setPictureProgram(m_program);
    m_views = std::make_unique<ContentViews>();
    m_views->resize(600, 300);
    m_views->QWidget::show();
}

void TestContentForms::show(const QByteArray &bytes, const QByteArray &name, ContentForm form)
{
    const auto content = peekContent(readerOf(memorySource(bytes, QString::fromUtf8(name))), name, Job());
    QVERIFY(content);
    QVERIFY(content->has(form));
    m_views->setContent(std::make_shared<const PeekedContent>(*content), form);
}

QString TestContentForms::message() const
{
    const auto *label = qobject_cast<QLabel *>(m_views->currentWidget());
    return label ? label->text() : QString();
}

void TestContentForms::pictures_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const QByteArray &format : QImageWriter::supportedImageFormats()) {
        if (QByteArrayList({"png", "jpg", "bmp", "ico", "webp"}).contains(format))
            QTest::newRow(format.constData()) << format;
    }
}

void TestContentForms::pictures()
{
    QFETCH(QByteArray, format);
    const QImage original = gradient(200, 120);
    const auto picture = decodedPicture(encoded(original, format.constData()), Job());
    QVERIFY2(picture, picture ? "" : qPrintable(picture.error().message()));
    QCOMPARE(picture->original, original.size());
    QCOMPARE(picture->image.size(), original.size());
    const QColor expected = original.pixelColor(150, 30);
    const QColor found = picture->image.pixelColor(150, 30);
    QVERIFY(std::abs(expected.red() - found.red()) < 12 && std::abs(expected.green() - found.green()) < 12);
}

void TestContentForms::largePicturesAreScaled()
{
    const auto picture = decodedPicture(encoded(gradient(4000, 1000), "png"), Job());
    QVERIFY(picture);
    QCOMPARE(picture->original, QSize(4000, 1000));
    QCOMPARE(picture->image.size(), QSize(MostPictureSide, 400));
    QVERIFY(std::abs(picture->image.pixelColor(800, 200).red() - 127) < 6);
}

void TestContentForms::damagedPicturesSayWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = encoded(gradient(300, 300), "png");
    QTest::newRow("cut") << whole.first(whole.size() / 2);
    QTest::newRow("the head alone") << whole.first(30);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QByteArray huge = whole;
    huge.replace(16, 8, QByteArray("\x7f\xff\xff\xff\x7f\xff\xff\xff", 8));
    QTest::newRow("larger than any memory") << huge;
}

void TestContentForms::damagedPicturesSayWhy()
{
    QFETCH(QByteArray, bytes);
    const auto picture = decodedPicture(bytes, Job());
    QVERIFY(!picture);
    QVERIFY(!picture.error().cause.isEmpty());
    QVERIFY2(!picture.error().cause.contains(QStringLiteral("signal")), qPrintable(picture.error().cause));
}

void TestContentForms::aDecoderThatFailsIsAMessage_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("message");
    QTest::newRow("crash") << QByteArray("kill -SEGV $$\n") << QStringLiteral("crashed or took too long (signal 11)");
    QTest::newRow("out of time") << QByteArray("kill -XCPU $$\n") << QStringLiteral("signal 24");
    QTest::newRow("says why") << QByteArray("echo no luck >&2\nexit 1\n") << QStringLiteral("no luck");
    QTest::newRow("says nothing") << QByteArray("exit 1\n") << QStringLiteral("cannot be decoded");
    QTest::newRow("nonsense") << QByteArray("echo hello\n") << QStringLiteral("cannot be decoded");
    QTest::newRow("no end") << QByteArray("cat /dev/zero\n") << QStringLiteral("printed more than");
}

void TestContentForms::aDecoderThatFailsIsAMessage()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, message);
    const QTemporaryDir directory;
    setPictureProgram(scriptIn(directory, script));
    const auto picture = decodedPicture("picture", Job());
    QVERIFY(!picture);
    QVERIFY2(picture.error().message().contains(message), qPrintable(picture.error().message()));
}

void TestContentForms::answersAreNotTrusted()
{
    PictureFormat picture {{10, 10}, {10, 10}, QByteArray(400, 'x')};
    const QByteArray whole = pictureBytes(picture);
    QVERIFY(pictureFromBytes(whole));
    for (qsizetype length = 0; length < whole.size(); length += 3)
        QVERIFY(!pictureFromBytes(whole.first(length)));
    QVERIFY(!pictureFromBytes(whole + 'x'));
    picture.size = {1 << 20, 1 << 20};
    QVERIFY(!pictureFromBytes(pictureBytes(picture)));
    picture.size = {-10, -10};
    QVERIFY(!pictureFromBytes(pictureBytes(picture)));
}

void TestContentForms::theDecoderIsConfined()
{
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const QTemporaryDir directory;
    const QByteArray made = QFile::encodeName(directory.filePath(QStringLiteral("made")));
    const QByteArray kept = QFile::encodeName(directory.filePath(QStringLiteral("kept")));
    QVERIFY(QFile(QFile::decodeName(kept)).open(QIODevice::WriteOnly));
    const pid_t child = ::fork();
    if (child == 0) {
        confineProcess();
        char *const arguments[] = {nullptr};
        int done = ::open("/dev/null", O_RDONLY) >= 0 ? 1 : 0;
        done |= ::open(made.constData(), O_CREAT | O_WRONLY, 0600) >= 0 ? 2 : 0;
        done |= ::socket(AF_INET, SOCK_STREAM, 0) >= 0 ? 4 : 0;
        done |= ::mkdir(made.constData(), 0700) == 0 ? 8 : 0;
        done |= ::unlink(kept.constData()) == 0 ? 16 : 0;
        done |= ::mmap(nullptr, 4ull << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED
            ? 32
            : 0;
        done |= ::kill(::getppid(), 0) == 0 ? 64 : 0;
        ::execv("/bin/false", arguments);
        ::_exit(done);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    QVERIFY(!QFile::exists(QFile::decodeName(made)) && QFile::exists(QFile::decodeName(kept)));
#endif
}

void TestContentForms::aHangEndsWithItsUsersPatience()
{
    const QTemporaryDir directory;
    setPictureProgram(scriptIn(directory, "sleep 60\n"));
    const Job job;
    QElapsedTimer timer;
    timer.start();
    std::thread cancels([&] {
        QTest::qSleep(100);
        job.cancel();
    });
    const auto picture = decodedPicture("picture", job);
    cancels.join();
    QVERIFY(!picture);
    QCOMPARE(picture.error().kind, ErrorKind::Cancelled);
    QVERIFY(timer.elapsed() < 30'000);
}

void TestContentForms::picturesAreShown()
{
    QSignalSpy notes(m_views.get(), &ContentViews::noteChanged);
    show(encoded(gradient(64, 32), "jpg"), "a.jpg", ContentForm::Picture);
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<PictureBox *>(m_views->currentWidget()), PatienceMs);
    QCOMPARE(notes.last().first().toString(), QStringLiteral("64×32 pixels"));
    const auto *box = qobject_cast<PictureBox *>(m_views->currentWidget());
    QCOMPARE(box->image().size(), QSize(64, 32));
    QCOMPARE(box->accessibleName(), QStringLiteral("Picture, 64 by 32 pixels"));
    m_views->grab();
}

void TestContentForms::jsonIsATree()
{
    JsonModel *model = m_views->findChild<JsonView *>()->values();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    show("{\"a\": [1, \"x\", {}], \"b\": null}\n", "a.json", ContentForm::Json);
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<JsonView *>(m_views->currentWidget()), PatienceMs);
    const QModelIndex top = model->index(0, 0);
    QCOMPARE(model->rowCount(top), 2);
    const QModelIndex list = model->index(0, 0, top);
    QCOMPARE(list.data().toString(), QStringLiteral("a"));
    QCOMPARE(model->index(1, JsonModel::ValueColumn, list).data().toString(), QStringLiteral("\"x\""));
    QCOMPARE(model->index(1, JsonModel::NameColumn, list).data().toString(), QStringLiteral("1"));
    QVERIFY(qobject_cast<JsonView *>(m_views->currentWidget())->isExpanded(top));
    show("{\"a\": [1, }\n", "a.json", ContentForm::Json);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("line 1, column 11")), PatienceMs);
}

void TestContentForms::jsonCopies()
{
    show("{\"a\": [1, 2]}\n", "a.json", ContentForm::Json);
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<JsonView *>(m_views->currentWidget()), PatienceMs);
    auto *view = qobject_cast<JsonView *>(m_views->currentWidget());
    view->setCurrentIndex(view->model()->index(0, 0, view->model()->index(0, 0)));
    view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_views.get()));
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("[\n  1,\n  2\n]"));
}

void TestContentForms::membersAreListed()
{
    auto *model = m_views->findChild<MemberModel *>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy opened(m_views.get(), &ContentViews::memberOpened);
    QSignalSpy notes(m_views.get(), &ContentViews::noteChanged);
    show(tarOf({"dir/", "dir/b", "a"}), "a.tar", ContentForm::Members);
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<MessageTree *>(m_views->currentWidget()), PatienceMs);
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(1, MemberModel::NameColumn).data().toString(), QStringLiteral("dir/b"));
    QCOMPARE(model->index(1, MemberModel::SizeColumn).data().toString(), QStringLiteral("16 B"));
    QVERIFY(notes.last().first().toString().contains(QStringLiteral("ustar")));
    auto *tree = qobject_cast<MessageTree *>(m_views->currentWidget());
    tree->setCurrentIndex(model->index(0, 0));
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(opened.count(), 0);
    tree->setCurrentIndex(model->index(1, 0));
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().at(1).toByteArray(), QByteArray("dir/b"));
}

void TestContentForms::membersAreSorted()
{
    auto *model = m_views->findChild<MemberModel *>();
    show(tarOf({"c", "a", "bbbb"}), "a.tar", ContentForm::Members);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 3, PatienceMs);
    const auto names = [&] {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all.append(model->index(row, 0).data().toString() + QString::number(model->number(row)));
        return all.join(u' ');
    };
    QCOMPARE(names(), QStringLiteral("c0 a1 bbbb2"));
    model->sort(MemberModel::NameColumn, Qt::AscendingOrder);
    QCOMPARE(names(), QStringLiteral("a1 bbbb2 c0"));
    model->sort(MemberModel::SizeColumn, Qt::DescendingOrder);
    QCOMPARE(names(), QStringLiteral("bbbb2 c0 a1"));
    model->sort(-1, Qt::AscendingOrder);
    QCOMPARE(names(), QStringLiteral("c0 a1 bbbb2"));
}

void TestContentForms::whatCannotBeReadSaysWhy()
{
    show("SQLite format 3" + QByteArray(200, '\0'), "a.db", ContentForm::Tables);
    QTRY_VERIFY2_WITH_TIMEOUT(message().contains(QStringLiteral("database")), qPrintable(message()), PatienceMs);
}

STRATOSCOPE_TEST(TestContentForms)
#include "tst_contentforms.moc"
