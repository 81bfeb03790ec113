// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "diagnostics.h"
#include "diagnosticsdialog.h"
#include "explorerstate.h"
#include "jobfailures.h"
#include "jobqueue.h"
#include "latestjob.h"
#include "loader.h"
#include "mainwindow.h"
#include "testprogram.h"
#include "testwarnings.h"
#include "workers.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <new>
#include <stdexcept>

using namespace stratoscope;

/** Faults of the program itself: a job that throws is an error like others, and what a report of it needs can be copied. */
class TestJobFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(unexpectedWarnings()); }
    void loaderGoesOn_data();
    void loaderGoesOn();
    void latestJobGoesOn();
    void queueGoesOn();
    void threadsSideBySideGoOn();
    void windowSaysIt();
    void diagnosticsNameNothing();
    void diagnosticsAreShownBefore();

private:
    bool open(MainWindow &window) const;

    QTemporaryDir m_folder;
};

void TestJobFailures::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_jobfailures"));
}

void TestJobFailures::loaderGoesOn_data()
{
    QTest::addColumn<bool>("isMemory");
    QTest::addColumn<QString>("says");
    QTest::newRow("memory") << true << QStringLiteral("not enough memory");
    QTest::newRow("fault") << false << QStringLiteral("a fault in this program (oops)");
}

void TestJobFailures::loaderGoesOn()
{
    QFETCH(bool, isMemory);
    QFETCH(QString, says);
    LoaderWork work = LoaderWork::real();
    work.openSource = [isMemory](const QString &, const RegistryOptions &, const Job &) -> Result<ImageSourcePtr> {
        if (isMemory)
            throw std::bad_alloc();
        throw std::runtime_error("oops");
    };
    Loader loader(work);
    Error error;
    connect(&loader, &Loader::failed, this, [&error](const Error &failed) { error = failed; });
    for (int i = 0; i < 2; ++i) {
        error = {};
        loader.openSource(QStringLiteral("a.tar"));
        QTRY_VERIFY_WITH_TIMEOUT(!error.cause.isEmpty(), PatienceMs);
        QVERIFY2(error.message().contains(says) && error.file == QLatin1String("a.tar"), qPrintable(error.message()));
        QVERIFY(!loader.isBusy());
    }
}

void TestJobFailures::latestJobGoesOn()
{
    QSignalSpy failed(JobFailures::all(), &JobFailures::failed);
    LatestJob job;
    job.start([](const Job &, const LatestJob::Deliver &) { throw std::runtime_error("oops"); });
    QVERIFY(failed.wait(PatienceMs));
    bool isDone = false;
    job.start([&isDone](const Job &, const LatestJob::Deliver &deliver) { deliver([&isDone] { isDone = true; }); });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, PatienceMs);
}

void TestJobFailures::queueGoesOn()
{
    QSignalSpy failed(JobFailures::all(), &JobFailures::failed);
    JobQueue queue;
    bool isDone = false;
    queue.add(this, [](const Job &, const JobQueue::Deliver &) { throw std::bad_alloc(); });
    queue.add(
        this, [&isDone](const Job &, const JobQueue::Deliver &deliver) { deliver([&isDone] { isDone = true; }); });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, PatienceMs);
    QCOMPARE(failed.count(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), PatienceMs);
}

/** Whichever of the threads it was. */
void TestJobFailures::threadsSideBySideGoOn()
{
    for (std::size_t bad = 0; bad < 16; ++bad) {
        const auto work = [bad](std::size_t i) {
            QThread::usleep(200);
            if (i == bad)
                throw std::runtime_error("oops");
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, forEachSideBySide(16, 4, work));
    }
}

bool TestJobFailures::open(MainWindow &window) const
{
    QSignalSpy settled(window.session(), &ImageSession::settled);
    window.open({QStringLiteral(STRATOSCOPE_DEMO), {}, {}, {}, false});
    return settled.wait(PatienceMs);
}

void TestJobFailures::windowSaysIt()
{
    MainWindow window;
    window.show();
    QVERIFY(open(window));
    LatestJob job;
    job.start([](const Job &, const LatestJob::Deliver &) { throw std::runtime_error("oops"); });
    QTRY_VERIFY_WITH_TIMEOUT(window.statusBar()->currentMessage().contains(QStringLiteral("oops")), PatienceMs);
    QVERIFY(window.state()->loaded());
    QVERIFY(open(window));
}

void TestJobFailures::diagnosticsNameNothing()
{
    MainWindow window;
    QVERIFY(open(window));
    const LoadedImagePtr image = window.state()->loaded();
    const QString text = diagnosticsText(image, 5, false);
    QStringList names {image->source->location, QFileInfo(image->source->location).fileName(),
        QSysInfo::machineHostName(), QDir::homePath() + QLatin1Char('/'), image->image().id.toString()};
    names += image->image().names;
    for (const QString &name : names)
        QVERIFY2(!text.contains(name), qPrintable(name + QLatin1Char('\n') + text));
    for (const char *part : {"Qt: ", "Kernel: ", "Opened in: 5 ms", "Layers: 8", "Screen: "})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    QVERIFY(diagnosticsText(image, 5, true).contains(image->source->location));
    QVERIFY(!diagnosticsText(nullptr, 0, true).isEmpty());
}

void TestJobFailures::diagnosticsAreShownBefore()
{
    MainWindow window;
    window.show();
    QVERIFY(open(window));
    window.actions().diagnostics->trigger();
    auto *dialog = window.findChild<DiagnosticsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *text = dialog->findChild<QPlainTextEdit *>();
    QVERIFY(!text->toPlainText().contains(QStringLiteral("demo.tar")));
    dialog->findChild<QCheckBox *>()->click();
    QVERIFY(text->toPlainText().contains(QStringLiteral("demo.tar")));
    const QString shown = text->toPlainText();
    for (QAbstractButton *button : dialog->findChild<QDialogButtonBox *>()->buttons()) {
        if (dialog->findChild<QDialogButtonBox *>()->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->click();
    }
    QCOMPARE(QApplication::clipboard()->text(), shown);
}

STRATOSCOPE_TEST(TestJobFailures)
#include "tst_jobfailures.moc"
