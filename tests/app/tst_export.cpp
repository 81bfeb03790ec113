// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "drawing.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "exportcontroller.h"
#include "fileexport.h"
#include "loadimage.h"
#include "mainwindow.h"
#include "middletabs.h"
#include "openreference.h"
#include "picturepane.h"
#include "reportformat.h"
#include "stackview.h"
#include "testprogram.h"
#include "testwarnings.h"
#include "textbookdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QXmlStreamReader>

#include <memory>

using namespace stratoscope;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

}

/** The report and the picture that the window writes. */
class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void needsAnImage();
    void writesTheReport_data();
    void writesTheReport();
    void tellsFormatsByName_data();
    void tellsFormatsByName();
    void leavesNothingWhereItCannotWrite();
    void stops();
    void writesPictures();
    void writesPicturesOfParts_data();
    void writesPicturesOfParts();
    void pictureHasAllLayers();
    void writesTheReportAsPages();
    void writesTheTextbook_data();
    void writesTheTextbook();
    void showsTheTextbook();

private:
    static void checkSvg(const QByteArray &bytes);
    QString file(const char *name) const { return m_files->filePath(QLatin1String(name)); }
    void openDemo();

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<MainWindow> m_window;
};

void TestExport::initTestCase()
{
    QVERIFY(m_settings.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_export"));
}

void TestExport::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    QSettings().clear();
    m_files = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1400, 900);
    m_window->show();
}

void TestExport::cleanup()
{
    m_window.reset();
    m_files.reset();
}

void TestExport::openDemo()
{
    QSignalSpy settled(m_window->session(), &ImageSession::settled);
    m_window->open({QStringLiteral(STRATOSCOPE_DEMO), {}, {}, {}});
    QVERIFY(settled.wait(PatienceMs));
}

void TestExport::needsAnImage()
{
    QVERIFY(!m_window->actions().exportReport->isEnabled());
    QVERIFY(!m_window->actions().exportPicture->isEnabled());
    QVERIFY(!m_window->exports()->exportReport(file("a.txt")));
    const auto menuOf = [](const QAction *action) {
        for (const QObject *object : action->associatedObjects()) {
            if (const auto *menu = qobject_cast<const QMenu *>(object))
                return menu->menuAction();
        }
        return static_cast<QAction *>(nullptr);
    };
    const WindowActions &actions = m_window->actions();
    for (const QAction *action : {actions.exportPicture, actions.printStack, actions.addUpperArchive})
        QVERIFY(!menuOf(action)->isEnabled());
    openDemo();
    for (const QAction *action : {actions.exportPicture, actions.printStack, actions.addUpperArchive})
        QVERIFY(menuOf(action)->isEnabled());
    QVERIFY(m_window->actions().exportReport->isEnabled());
    QVERIFY(m_window->actions().exportPicture->isEnabled());
}

void TestExport::writesTheReport_data()
{
    QTest::addColumn<ReportFormat>("format");
    for (const ReportFormat format : {ReportFormat::Text, ReportFormat::Json, ReportFormat::Html,
             ReportFormat::Markdown, ReportFormat::Sarif, ReportFormat::Patch})
        QTest::newRow(qPrintable(reportSuffix(format))) << format;
}

void TestExport::writesTheReport()
{
    QFETCH(ReportFormat, format);
    openDemo();
    const QString path = m_files->filePath(QStringLiteral("report.") + reportSuffix(format));
    QSignalSpy written(m_window->exports(), &ExportController::written);
    QVERIFY(m_window->exports()->exportReport(path));
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, PatienceMs);
    // As stratoscope-cli: read at once, with all digests checked.
    const Result<ImageSourcePtr> source = openReference(QStringLiteral(STRATOSCOPE_DEMO), Job());
    QVERIFY(source);
    const Result<LoadedImagePtr> image = loadImage(*source, 0, LoadOptions(), Job());
    QVERIFY(image);
    const Result<ReportData> data = gatherReport(*image, ReportWishes(), Job());
    QVERIFY(data);
    QCOMPARE(contentOf(path), writtenReport(*data, format));
    QCOMPARE(QDir(m_files->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestExport::tellsFormatsByName_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("format");
    QTest::newRow("text") << QStringLiteral("/a.b/c.txt") << int(ReportFormat::Text);
    QTest::newRow("capitals") << QStringLiteral("C.HTML") << int(ReportFormat::Html);
    QTest::newRow("markdown") << QStringLiteral("c.md") << int(ReportFormat::Markdown);
    QTest::newRow("json") << QStringLiteral("c.json") << int(ReportFormat::Json);
    QTest::newRow("sarif") << QStringLiteral("c.sarif") << int(ReportFormat::Sarif);
    QTest::newRow("patch") << QStringLiteral("c.patch") << int(ReportFormat::Patch);
    QTest::newRow("both") << QStringLiteral("c.sarif.json") << int(ReportFormat::Sarif);
    QTest::newRow("none") << QStringLiteral("/a.txt/json") << -1;
}

void TestExport::tellsFormatsByName()
{
    QFETCH(QString, path);
    const std::optional<ReportFormat> format = reportFormatOf(path);
    QTEST(format ? int(*format) : -1, "format");
}

void TestExport::leavesNothingWhereItCannotWrite()
{
    openDemo();
    const QString path = file("nowhere/report.html");
    FileExport *exporting = m_window->exports()->exportReport(path);
    QSignalSpy failed(exporting, &FileExport::failed);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, PatienceMs);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Unreadable);
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    QVERIFY2(box->text().contains(path), qPrintable(box->text()));
    QVERIFY(QDir(m_files->path()).isEmpty());
    box->close();
}

void TestExport::stops()
{
    const QString path = file("a.txt");
    auto *exporting = new FileExport(m_window.get(), path, [](const Job &job) -> Result<QByteArray> {
        while (!job.isCancelled())
            QThread::msleep(1);
        return QByteArray("too late");
    });
    QSignalSpy failed(exporting, &FileExport::failed);
    auto *dialog = m_window->findChild<QProgressDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>()->click();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, PatienceMs);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Cancelled);
    QVERIFY(!m_window->findChild<QMessageBox *>());
    QVERIFY(QDir(m_files->path()).isEmpty());
}

void TestExport::writesPictures()
{
    openDemo();
    QSignalSpy written(m_window->exports(), &ExportController::written);
    m_window->exports()->exportPicture(file("panes.png"));
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, PatienceMs);
    QCOMPARE(QImage(file("panes.png")).size(), m_window->centralWidget()->size() * 2);
    m_window->showPicture(true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->explorer()->picture()->isBusy(), PatienceMs);
    m_window->exports()->exportPicture(file("picture.png"));
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 2, PatienceMs);
    const QImage picture(file("picture.png"));
    QVERIFY(!picture.isNull());
    QVERIFY(picture.size() != QImage(file("panes.png")).size());
}

/** It is well-formed, and whatever it refers to is in it. */
void TestExport::checkSvg(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    QSet<QString> defined;
    QSet<QString> used;
    while (!reader.atEnd()) {
        reader.readNext();
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            const QString value = attribute.value().toString();
            if (attribute.name() == QLatin1String("id") || attribute.qualifiedName() == QLatin1String("xml:id"))
                defined.insert(value);
            else if (value.startsWith(QLatin1String("url(#")))
                used.insert(value.sliced(5).chopped(1));
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    const QStringList missing = (used - defined).values();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
}

void TestExport::writesPicturesOfParts_data()
{
    QTest::addColumn<ExportController::Part>("part");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    const auto row = [](const char *name, ExportController::Part part, const char *suffix, const char *start) {
        QTest::newRow(name) << part << QString::fromLatin1(suffix) << QByteArray(start);
    };
    row("stack, PNG", ExportController::Part::Stack, "png", "\x89PNG");
    row("stack, SVG", ExportController::Part::Stack, "svg", "<?xml");
    row("stack, PDF", ExportController::Part::Stack, "PDF", "%PDF");
    row("map, SVG", ExportController::Part::View, "svg", "<?xml");
    row("map, PDF", ExportController::Part::View, "pdf", "%PDF");
    row("window, SVG", ExportController::Part::Window, "svg", "<?xml");
}

void TestExport::writesPicturesOfParts()
{
    QFETCH(const ExportController::Part, part);
    QFETCH(const QString, suffix);
    QFETCH(const QByteArray, start);
    openDemo();
    m_window->explorer()->middle()->setView(MiddleView::Map);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->explorer()->middle()->isBusy(), PatienceMs);
    QSignalSpy written(m_window->exports(), &ExportController::written);
    const QString path = m_files->filePath(QStringLiteral("part.") + suffix);
    m_window->exports()->exportPicture(path, part);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, PatienceMs);
    const QByteArray bytes = contentOf(path);
    QVERIFY2(bytes.startsWith(start), bytes.first(8).constData());
    QVERIFY(bytes.size() > 3000);
    if (suffix == QLatin1String("svg"))
        checkSvg(bytes);
}

/** The whole stack, with layers that are scrolled out of view. */
void TestExport::pictureHasAllLayers()
{
    openDemo();
    m_window->resize(1000, 500);
    const Drawing stack = m_window->exports()->drawing(ExportController::Part::Stack);
    QVERIFY(stack.size.height() > m_window->explorer()->stack()->height());
    const QImage image = drawnImage(stack);
    QCOMPARE(image.size(), stack.size * 2);
    const auto isBlank = [&image](int from, int to) {
        const QRgb first = image.pixel(2, from);
        for (int y = from; y < to; ++y) {
            for (int x = 2; x < image.width() - 2; ++x) {
                if (image.pixel(x, y) != first)
                    return false;
            }
        }
        return true;
    };
    QVERIFY(!isBlank(0, 100));
    QVERIFY(!isBlank(image.height() - 100, image.height()));
}

void TestExport::writesTheReportAsPages()
{
    openDemo();
    QSignalSpy written(m_window->exports(), &ExportController::written);
    QVERIFY(m_window->exports()->exportReport(file("report.pdf")));
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, PatienceMs);
    const QByteArray pages = contentOf(file("report.pdf"));
    QVERIFY(pages.startsWith("%PDF"));
    QVERIFY(pages.size() > 10'000);
}

void TestExport::writesTheTextbook_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("PNG") << QStringLiteral("png") << QByteArray("\x89PNG");
    QTest::newRow("SVG") << QStringLiteral("svg") << QByteArray("<?xml");
    QTest::newRow("PDF") << QStringLiteral("PDF") << QByteArray("%PDF");
}

void TestExport::writesTheTextbook()
{
    QFETCH(const QString, suffix);
    QFETCH(const QByteArray, start);
    openDemo();
    QSignalSpy written(m_window->exports(), &ExportController::written);
    const QString path = m_files->filePath(QStringLiteral("stack.") + suffix);
    const StackPicture picture = stackPicture(*m_window->state()->loaded());
    m_window->exports()->exportTextbook(path, picture, {PictureTheme::Dark, true});
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, PatienceMs);
    const QByteArray bytes = contentOf(path);
    QVERIFY2(bytes.startsWith(start), bytes.first(8).constData());
    if (suffix == QLatin1String("svg"))
        QCOMPARE(bytes.count("class=\"layer\""), qsizetype(picture.rows.size()));
    if (suffix == QLatin1String("png")) {
        const QImage image = QImage::fromData(bytes);
        QCOMPARE(image.pixelColor(2, 2), QColor(0x1a, 0x1d, 0x22));
        QCOMPARE(image.width(), 2160);
    }
}

/** The dialog shows the picture as it will be, and is accepted once it is there. */
void TestExport::showsTheTextbook()
{
    openDemo();
    m_window->actions().exportTextbook->trigger();
    auto *dialog = m_window->findChild<TextbookDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->picture(), PatienceMs);
    const auto preview = [dialog] {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        const auto found
            = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) { return !label->pixmap().isNull(); });
        return found == labels.end() ? QImage() : (*found)->pixmap().toImage();
    };
    const QImage light = preview();
    QVERIFY(!light.isNull());
    dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    const QImage dark = preview();
    QVERIFY(qGray(dark.pixel(1, 1)) < 60 && qGray(light.pixel(1, 1)) > 200);
    dialog->findChild<QCheckBox *>()->setChecked(false);
    QVERIFY(preview() != dark);
    QVERIFY(!dialog->look().hasNames && dialog->look().theme == PictureTheme::Dark);
    dialog->reject();
    // The next time, it looks as it was left.
    m_window->actions().exportTextbook->trigger();
    const QList<TextbookDialog *> dialogs = m_window->findChildren<TextbookDialog *>();
    QVERIFY(!dialogs.last()->look().hasNames);
}

STRATOSCOPE_TEST(TestExport)
#include "tst_export.moc"
