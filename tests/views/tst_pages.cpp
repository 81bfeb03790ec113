// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "artifactpage.h"
#include "errorpage.h"
#include "factview.h"
#include "loadingpage.h"
#include "loadingstrip.h"
#include "recentlist.h"
#include "testprogram.h"
#include "testwarnings.h"
#include "welcomepage.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stratoscope;

/** The pages shown in place of an image: empty, loading, failed. */
class tst_Pages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(unexpectedWarnings()); }

    void welcomeButtons();
    void demoOnlyWhereThereIsOne();
    void recentFiles();
    void recentRemoved();
    void progress_data();
    void progress();
    void cancelled();
    void loadsAgain();
    void errorTitle_data();
    void errorTitle();
    void errorDetails();
    void longNamesAreNotCutOff();
    void errorButtons();
    void longButtonsAreWhole();
    void artifact();
};

namespace
{

QPushButton *button(const QWidget &page, const QString &text)
{
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (QString(button->text()).remove(QLatin1Char('&')) == text)
            return button;
    }
    return nullptr;
}

bool shows(const QWidget &page, const QString &text)
{
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&text](const QLabel *label) { return !label->isHidden() && label->text() == text; });
}

}

void tst_Pages::welcomeButtons()
{
    WelcomePage page;
    QSignalSpy open(&page, &WelcomePage::openRequested);
    QSignalSpy folder(&page, &WelcomePage::openFolderRequested);
    button(page, QStringLiteral("Open Image…"))->click();
    button(page, QStringLiteral("Open Directory…"))->click();
    QCOMPARE(open.count(), 1);
    QCOMPARE(folder.count(), 1);
    QSignalSpy engine(&page, &WelcomePage::openEngineRequested);
    button(page, QStringLiteral("From Engine…"))->click();
    QCOMPARE(engine.count(), 1);
}

void tst_Pages::demoOnlyWhereThereIsOne()
{
    WelcomePage page;
    QPushButton *demo = button(page, QStringLiteral("Demo Image"));
    QVERIFY(demo->isHidden());
    page.setDemoAvailable(true);
    QVERIFY(!demo->isHidden());
    QSignalSpy spy(&page, &WelcomePage::demoRequested);
    demo->click();
    QCOMPARE(spy.count(), 1);
}

void tst_Pages::recentFiles()
{
    WelcomePage page;
    page.resize(800, 700);
    auto *list = page.findChild<RecentList *>();
    QVERIFY(list->parentWidget()->isHidden());
    page.setRecentFiles({QStringLiteral("/images/a.tar"), QStringLiteral("/images/<b>.tar")});
    page.show();
    QVERIFY(!list->parentWidget()->isHidden());
    QCOMPARE(list->count(), 2);
    QVERIFY(!list->item(1)->toolTip().contains(QLatin1String("<b>")));

    QSignalSpy spy(&page, &WelcomePage::recentRequested);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.last().first().toString(), QStringLiteral("/images/<b>.tar"));
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy.last().first().toString(), QStringLiteral("/images/a.tar"));
}

void tst_Pages::recentRemoved()
{
    WelcomePage page;
    page.setRecentFiles({QStringLiteral("/images/a.tar")});
    auto *list = page.findChild<RecentList *>();
    QSignalSpy spy(&page, &WelcomePage::recentRemoved);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toString(), QStringLiteral("/images/a.tar"));
    QVERIFY(list->parentWidget()->isHidden());
    QTest::keyClick(list, Qt::Key_Delete);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
}

void tst_Pages::progress_data()
{
    QTest::addColumn<quint64>("done");
    QTest::addColumn<quint64>("total");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<int>("value");

    QTest::newRow("unknown total") << 5ull << 0ull << 0 << -1;
    QTest::newRow("half") << 50ull << 100ull << 1000 << 500;
    QTest::newRow("more than everything") << 300ull << 100ull << 1000 << 1000;
    QTest::newRow("huge") << std::numeric_limits<quint64>::max() << std::numeric_limits<quint64>::max() << 1000 << 1000;
}

void tst_Pages::progress()
{
    QFETCH(quint64, done);
    QFETCH(quint64, total);
    QFETCH(int, maximum);
    QFETCH(int, value);
    LoadingPage page;
    page.start(QStringLiteral("/images/shop.tar"));
    QVERIFY(shows(page, QStringLiteral("Opening shop.tar")));
    page.setProgress({QStringLiteral("Reading layer 3"), done, total});
    QVERIFY(shows(page, QStringLiteral("Reading layer 3")));
    auto *bar = page.findChild<QProgressBar *>();
    QCOMPARE(bar->maximum(), maximum);
    if (value >= 0)
        QCOMPARE(bar->value(), value);
}

void tst_Pages::cancelled()
{
    LoadingPage page;
    page.start(QStringLiteral("/images/shop.tar"));
    QSignalSpy spy(&page, &LoadingPage::cancelRequested);
    QPushButton *cancel = button(page, QStringLiteral("Cancel"));
    cancel->click();
    cancel->click();
    QCOMPARE(spy.count(), 1);
    // A late progress report must not hide that it is stopping.
    page.setProgress({QStringLiteral("Reading layer 3"), 1, 2});
    QVERIFY(shows(page, QStringLiteral("Stopping…")));
}

void tst_Pages::loadsAgain()
{
    LoadingPage page;
    page.start(QStringLiteral("/images/shop.tar"));
    button(page, QStringLiteral("Cancel"))->click();
    page.start(QStringLiteral("/images/other.tar"));
    QVERIFY(button(page, QStringLiteral("Cancel"))->isEnabled());
    QVERIFY(shows(page, QStringLiteral("Opening other.tar")));
    QVERIFY(!shows(page, QStringLiteral("Stopping…")));
}

void tst_Pages::errorTitle_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("title");

    const QString path = QStringLiteral("/images/shop.tar");
    QTest::newRow("not found") << int(ErrorKind::NotFound) << path << QStringLiteral("shop.tar was not found");
    QTest::newRow("not an image") << int(ErrorKind::NotAnImage) << path
                                  << QStringLiteral("shop.tar is not a container image");
    QTest::newRow("damaged") << int(ErrorKind::Damaged) << path << QStringLiteral("shop.tar is damaged");
    QTest::newRow("too large") << int(ErrorKind::Limit) << path << QStringLiteral("shop.tar is too large to open");
    QTest::newRow("unreadable") << int(ErrorKind::Unreadable) << path << QStringLiteral("Cannot open shop.tar");
    QTest::newRow("folder") << int(ErrorKind::Unreadable) << QStringLiteral("/images/")
                            << QStringLiteral("Cannot open /images/");
    QTest::newRow("no file") << int(ErrorKind::Damaged) << QString() << QStringLiteral("The image is damaged");
}

void tst_Pages::errorTitle()
{
    QFETCH(int, kind);
    QFETCH(QString, file);
    QFETCH(QString, title);
    ErrorPage page;
    page.setError({static_cast<ErrorKind>(kind), file, {}, QStringLiteral("it ends early"), {}});
    QVERIFY(shows(page, title));
    QVERIFY(shows(page, QStringLiteral("It ends early.")));
}

void tst_Pages::errorDetails()
{
    ErrorPage page;
    page.setError({ErrorKind::Damaged, QStringLiteral("/images/shop.tar"), QStringLiteral("manifest.json"),
        QStringLiteral("it ends early"), QStringLiteral("Save it again")});
    const QString expected
        = QStringLiteral("File: /images/shop.tar\nEntry: manifest.json\nCause: it ends early\nHint: Save it again");
    QCOMPARE(page.details(), expected);
    // The cause and what to do stand above, once.
    QCOMPARE(page.findChild<QPlainTextEdit *>()->toPlainText(),
        QStringLiteral("File: /images/shop.tar\nEntry: manifest.json"));
    button(page, QStringLiteral("Copy Details"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), expected);
}

/** In some languages they need more room than the text above them. */
void tst_Pages::longButtonsAreWhole()
{
    ErrorPage page;
    page.resize(1200, 800);
    QPushButton *longer = button(page, QStringLiteral("Try Again"));
    for (const int characters : {40, 60}) {
        longer->setText(QString(characters, QLatin1Char('m')));
        page.show();
        for (const QPushButton *each : page.findChildren<QPushButton *>())
            QTRY_VERIFY_WITH_TIMEOUT(each->width() >= each->sizeHint().width(), PatienceMs);
    }
}

void tst_Pages::errorButtons()
{
    ErrorPage page;
    QSignalSpy open(&page, &ErrorPage::openRequested);
    QSignalSpy retry(&page, &ErrorPage::retryRequested);
    QSignalSpy dismissed(&page, &ErrorPage::dismissed);
    button(page, QStringLiteral("Open Another…"))->click();
    button(page, QStringLiteral("Try Again"))->click();
    button(page, QStringLiteral("Close"))->click();
    QCOMPARE(open.count(), 1);
    QCOMPARE(retry.count(), 1);
    QCOMPARE(dismissed.count(), 1);
    page.setError({ErrorKind::Usage, {}, {}, QStringLiteral("no layer 9"), {}});
    QVERIFY(button(page, QStringLiteral("Try Again"))->isHidden());
}

void tst_Pages::artifact()
{
    auto source = std::make_shared<ImageSource>();
    Image image;
    image.names = {QStringLiteral("<b>app</b>:sha256-1.sig")};
    image.artifact.emplace();
    image.artifact->kind = ArtifactKind::Signature;
    image.artifact->details = {QStringLiteral("cosign\x1b[31m")};
    image.artifact->blobs.resize(40);
    source->images = {image, Image()};
    auto loaded = std::make_shared<LoadedImage>();
    loaded->source = source;
    loaded->foldedWarnings = {QStringLiteral("odd")};
    using Part = ArtifactDocument::Part;
    loaded->documents
        = {{Part::Manifest, {}, {}, "{\"a\":1}"}, {Part::Blob, QStringLiteral("x/y"), {}, "{\"b\":\"\xe2\x80\xae\"}"}};

    ArtifactPage page;
    page.setImage(loaded);
    const auto *documents = page.findChild<QComboBox *>();
    const auto *text = page.findChild<QPlainTextEdit *>();
    QCOMPARE(documents->count(), 2);
    QVERIFY(text->toPlainText().contains(QLatin1String("\"b\"")));
    QVERIFY(!text->toPlainText().contains(QChar(0x202e)));
    page.findChild<QComboBox *>()->setCurrentIndex(0);
    QCOMPARE(text->toPlainText().trimmed().simplified(), QStringLiteral("{ \"a\": 1 }"));
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        // Those of the form are our own words.
        if (label->text().contains(QLatin1String("<b>")))
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->text().contains(QChar(0x1b)));
    }
    const auto *facts = page.findChild<FactView *>();
    QVERIFY(facts->toPlainText().contains(QStringLiteral("<b>app</b>")));
    QVERIFY(facts->toPlainText().contains(QStringLiteral("odd")));

    QSignalSpy choose(&page, &ArtifactPage::chooseRequested);
    button(page, QStringLiteral("Choose Another Image…"))->click();
    QCOMPARE(choose.count(), 1);
    // Another one in its place leaves nothing of the first.
    auto other = std::make_shared<LoadedImage>(*loaded);
    auto alone = std::make_shared<ImageSource>(*source);
    alone->images.resize(1);
    other->source = alone;
    other->documents.clear();
    other->foldedWarnings.clear();
    page.setImage(other);
    QVERIFY(!facts->toPlainText().contains(QStringLiteral("odd")));
    QCOMPARE(documents->count(), 0);
    QVERIFY(button(page, QStringLiteral("Choose Another Image…"))->isHidden());
}

void tst_Pages::longNamesAreNotCutOff()
{
    const QString name = QString(300, QLatin1Char('x'));
    ErrorPage page;
    page.setError({ErrorKind::Damaged, QLatin1Char('/') + name, {}, QStringLiteral("no file /%1/%1").arg(name),
        QStringLiteral("Look into %1").arg(name)});
    constexpr int Width = 300;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        const QRect whole
            = label->fontMetrics().boundingRect(QRect(0, 0, Width, 10'000), Qt::TextWordWrap, label->text());
        QVERIFY2(whole.width() <= Width, qPrintable(label->text()));
    }
    // What is copied is the name itself.
    QVERIFY(page.details().contains(name));
}

STRATOSCOPE_TEST(tst_Pages)
#include "tst_pages.moc"
