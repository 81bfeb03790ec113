// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "loader.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace stratoscope;

namespace
{

ImageSourcePtr sourceAt(const QString &location)
{
    auto source = std::make_shared<ImageSource>();
    source->location = location;
    return source;
}

/** Works until it is cancelled, reporting progress all the time. */
Result<ImageSourcePtr> workUntilCancelled(const QString &, const RegistryOptions &, const Job &job)
{
    quint64 done = 0;
    while (!job.isCancelled()) {
        job.report({QStringLiteral("reading"), ++done, 0});
        QThread::usleep(100);
    }
    return Job::cancelled();
}

LoaderWork opensWith(std::function<Result<ImageSourcePtr>(const QString &, const RegistryOptions &, const Job &)> open)
{
    return {std::move(open),
        [](const ImageSourcePtr &, std::size_t, const LoadOptions &, const Job &) -> Result<LoadedImagePtr> {
            return Job::cancelled();
        },
        [](const LoadedImagePtr &loaded, const LoadOptions &, const Job &) -> Result<LoadedImagePtr> {
            return loaded;
        }};
}

}

class TestAppLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void deliversTheSource();
    void deliversTheImage();
    void namesTheFileThatFailed();
    void reportsProgressNowAndThen();
    void cancelsAtOnce();
    void cancelsNothingWhenIdle();
    void dropsStaleResults();
    void waitsOnlyForTheCancelCheck();
};

void TestAppLoader::deliversTheSource()
{
    Loader loader(opensWith([](const QString &path, const RegistryOptions &, const Job &) -> Result<ImageSourcePtr> {
        return sourceAt(path);
    }));
    ImageSourcePtr opened;
    connect(&loader, &Loader::sourceOpened, this, [&](const ImageSourcePtr &source) { opened = source; });
    loader.openSource(QStringLiteral("a.tar"));
    QVERIFY(loader.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(opened, PatienceMs);
    QCOMPARE(opened->location, QStringLiteral("a.tar"));
    QVERIFY(!loader.isBusy());
}

void TestAppLoader::deliversTheImage()
{
    LoaderWork work = opensWith(workUntilCancelled);
    work.loadImage = [](const ImageSourcePtr &source, std::size_t number, const LoadOptions &options,
                         const Job &) -> Result<LoadedImagePtr> {
        auto image = std::make_shared<LoadedImage>();
        image->source = source;
        image->imageNumber = number;
        image->warnings = QStringList {options.upper};
        return image;
    };
    Loader loader(work);
    LoadedImagePtr loaded;
    connect(&loader, &Loader::loaded, this, [&](const LoadedImagePtr &image) { loaded = image; });
    LoadOptions options;
    options.upper = QStringLiteral("up");
    loader.loadImage(sourceAt(QStringLiteral("a.tar")), 3, options);
    QTRY_VERIFY_WITH_TIMEOUT(loaded, PatienceMs);
    QCOMPARE(loaded->imageNumber, std::size_t(3));
    QCOMPARE(loaded->warnings, QStringList {QStringLiteral("up")});
}

void TestAppLoader::namesTheFileThatFailed()
{
    Loader loader(opensWith([](const QString &, const RegistryOptions &, const Job &) -> Result<ImageSourcePtr> {
        return failure(ErrorKind::NotAnImage, {}, QStringLiteral("not an archive"));
    }));
    Error error;
    connect(&loader, &Loader::failed, this, [&](const Error &e) { error = e; });
    loader.openSource(QStringLiteral("bad.tar"));
    QTRY_COMPARE_WITH_TIMEOUT(error.file, QStringLiteral("bad.tar"), PatienceMs);
    QCOMPARE(error.kind, ErrorKind::NotAnImage);
    QVERIFY(!loader.isBusy());
}

void TestAppLoader::reportsProgressNowAndThen()
{
    Loader loader(opensWith(workUntilCancelled));
    QSignalSpy progress(&loader, &Loader::progressed);
    QElapsedTimer clock;
    clock.start();
    loader.openSource(QStringLiteral("a.tar"));
    QTRY_VERIFY_WITH_TIMEOUT(progress.size() >= 5, PatienceMs);
    // Thousands of reports were made; at most one per 50 ms arrives, and the first one at once.
    QVERIFY2(progress.size() <= clock.elapsed() / 50 + 1, qPrintable(QString::number(clock.elapsed())));
    loader.cancel();
    const qsizetype before = progress.size();
    QTest::qWait(120);
    QCOMPARE(progress.size(), before);
}

void TestAppLoader::cancelsAtOnce()
{
    QSemaphore started;
    QSemaphore mayEnd;
    Loader loader(opensWith([&](const QString &path, const RegistryOptions &, const Job &) -> Result<ImageSourcePtr> {
        started.release();
        mayEnd.acquire();
        return sourceAt(path);
    }));
    QSignalSpy opened(&loader, &Loader::sourceOpened);
    QSignalSpy failed(&loader, &Loader::failed);
    QSignalSpy cancelled(&loader, &Loader::cancelled);
    loader.openSource(QStringLiteral("a.tar"));
    QVERIFY(started.tryAcquire(1, PatienceMs));
    // Returns although the work has not noticed the cancellation, and cannot.
    loader.cancel();
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!loader.isBusy());
    mayEnd.release();
    QTest::qWait(50);
    QCOMPARE(opened.size(), 0);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(cancelled.size(), 1);
}

void TestAppLoader::cancelsNothingWhenIdle()
{
    Loader loader(opensWith(workUntilCancelled));
    QSignalSpy cancelled(&loader, &Loader::cancelled);
    loader.cancel();
    QCOMPARE(cancelled.size(), 0);
}

void TestAppLoader::dropsStaleResults()
{
    QSemaphore started;
    QSemaphore mayEnd;
    Loader loader(opensWith([&](const QString &path, const RegistryOptions &, const Job &) -> Result<ImageSourcePtr> {
        if (path == QStringLiteral("slow.tar")) {
            started.release();
            mayEnd.acquire();
        }
        return sourceAt(path);
    }));
    QStringList opened;
    connect(
        &loader, &Loader::sourceOpened, this, [&](const ImageSourcePtr &source) { opened.append(source->location); });
    loader.openSource(QStringLiteral("slow.tar"));
    QVERIFY(started.tryAcquire(1, PatienceMs));
    loader.openSource(QStringLiteral("quick.tar"));
    QTRY_COMPARE_WITH_TIMEOUT(opened, QStringList {QStringLiteral("quick.tar")}, PatienceMs);
    mayEnd.release();
    QTest::qWait(50);
    QCOMPARE(opened, QStringList {QStringLiteral("quick.tar")});
}

void TestAppLoader::waitsOnlyForTheCancelCheck()
{
    QSemaphore started;
    std::atomic_bool ended = false;
    auto loader = std::make_unique<Loader>(opensWith([&](const QString &path, const RegistryOptions &, const Job &job) {
        started.release();
        Result<ImageSourcePtr> result = workUntilCancelled(path, RegistryOptions(), job);
        ended = true;
        return result;
    }));
    loader->openSource(QStringLiteral("a.tar"));
    QVERIFY(started.tryAcquire(1, PatienceMs));
    loader.reset();
    QVERIFY(ended);
}

STRATOSCOPE_TEST(TestAppLoader)
#include "tst_apploader.moc"
