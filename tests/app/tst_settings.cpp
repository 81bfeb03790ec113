// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cachebox.h"
#include "cachesize.h"
#include "engine.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "layerrgb.h"
#include "leftoverrules.h"
#include "mainwindow.h"
#include "middletabs.h"
#include "motion.h"
#include "palettebox.h"
#include "platformbox.h"
#include "preferences.h"
#include "programwindows.h"
#include "rulesdialog.h"
#include "settingsdialog.h"
#include "testprogram.h"
#include "testwarnings.h"
#include "wantedplatform.h"
#include "wasteanalysis.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <algorithm>
#include <functional>
#include <memory>

using namespace stratoscope;

/** The settings: each change is seen, and kept, at once. */
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keepsPreferences();
    void ignoresNonsense();
    void showsUnitsAtOnce();
    void showsPaletteAtOnce();
    void changesColors();
    void takesPlatforms();
    void takesCacheSizes();
    void takesPrograms();
    void reducesMotion();
    void editsRules();
    void keepsWhatItDoesNotShow();
    void keepsWhatItCannotRead();
    void staysOpenInAnotherLanguage();

private:
    static std::unique_ptr<MainWindow> openDemo();
    SettingsDialog *openSettings(MainWindow *window) const;
    static QString rulesFile()
    {
        return qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/stratoscope/leftovers.json");
    }
    static void writeRules(const QByteArray &json);
    static QJsonArray writtenRules();
    static void pick(QComboBox *box, int index);

    QTemporaryDir m_folder;
};

void TestSettings::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path()));
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_settings"));
}

void TestSettings::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    QSettings().clear();
    QFile::remove(rulesFile());
}

void TestSettings::cleanup()
{
    usePreferences({});
    setMotionReduced(false);
}

std::unique_ptr<MainWindow> TestSettings::openDemo()
{
    auto window = std::make_unique<MainWindow>();
    window->resize(1400, 900);
    window->show();
    QSignalSpy settled(window->session(), &ImageSession::settled);
    window->open({QStringLiteral(STRATOSCOPE_DEMO), {}, {}, {}});
    settled.wait(PatienceMs);
    return window;
}

SettingsDialog *TestSettings::openSettings(MainWindow *window) const
{
    window->actions().settings->trigger();
    return window->findChild<SettingsDialog *>();
}

/** As the user does it. */
void TestSettings::pick(QComboBox *box, int index)
{
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
    Q_EMIT box->textActivated(box->itemText(index));
}

void TestSettings::keepsPreferences()
{
    QCOMPARE(readPreferences(), Preferences {});
    Preferences preferences;
    preferences.units = SizeUnits::Binary;
    preferences.palette = LayerPalette::Grey;
    preferences.reducesMotion = true;
    preferences.platform = Platform::parse(QStringLiteral("linux/arm/v7")).value();
    preferences.engines[std::size_t(EngineKind::Podman)] = QStringLiteral("/opt/podman --remote");
    writePreferences(preferences);
    QCOMPARE(readPreferences(), preferences);
    writePreferences({});
    QVERIFY(QSettings().allKeys().isEmpty());
}

void TestSettings::ignoresNonsense()
{
    QSettings settings;
    settings.setValue(QStringLiteral("units"), QStringLiteral("furlongs"));
    settings.setValue(QStringLiteral("layerPalette"), 7);
    settings.setValue(QStringLiteral("platform"), QStringLiteral("../.."));
    QCOMPARE(readPreferences().units, SizeUnits::Si);
    QCOMPARE(readPreferences().palette, LayerPalette::Standard);
}

namespace
{

/** Shows each view of the middle column, and calls \a look for it. */
void visitViews(MainWindow *window, const std::function<void(int)> &look)
{
    MiddleTabs *middle = window->explorer()->middle();
    for (int view = 0; view < middle->count(); ++view) {
        middle->setCurrentIndex(view);
        QTest::qWait(50);
        QVERIFY(QTest::qWaitFor([middle] { return !middle->isBusy(); }, PatienceMs));
        look(view);
    }
}

void collect(const QAccessibleInterface *seen, QStringList &texts)
{
    if (!seen || seen->state().invisible)
        return;
    texts.append(seen->text(QAccessible::Name));
    texts.append(seen->text(QAccessible::Description));
    for (int i = 0; i < std::min(seen->childCount(), 400); ++i)
        collect(seen->child(i), texts);
}

/** The sizes that match \a form in all that \a window shows now. */
QStringList sizesIn(QWidget *window, const QString &form)
{
    QStringList texts;
    collect(QAccessible::queryAccessibleInterface(window), texts);
    for (const QTextEdit *text : window->findChildren<QTextEdit *>()) {
        if (text->isVisible())
            texts.append(text->toPlainText());
    }
    const QRegularExpression size(form);
    QStringList found;
    for (const QString &text : texts) {
        if (size.match(text).hasMatch())
            found.append(text);
    }
    return found;
}

/** How many pixels of \a window have exactly a colour of \a palette. */
int pixelsOf(QWidget *window, LayerPalette palette)
{
    QSet<QRgb> colors;
    for (const LayerRgb &rgb : layerRgbs(palette).layers)
        colors.insert(rgb.fill | 0xff000000);
    const QImage image = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        pixels += int(std::count_if(line, line + image.width(), [&](QRgb pixel) { return colors.contains(pixel); }));
    }
    return pixels;
}

}

void TestSettings::showsUnitsAtOnce()
{
    const std::unique_ptr<MainWindow> window = openDemo();
    const QString si = QStringLiteral("\\d [kMG]B\\b");
    const QString binary = QStringLiteral("\\d [KMG]iB\\b");
    visitViews(window.get(), [&](int) {
        QVERIFY(sizesIn(window.get(), si).size() > 5);
        QCOMPARE(sizesIn(window.get(), binary), QStringList());
    });
    auto *units = openSettings(window.get())->findChild<QComboBox *>(QStringLiteral("units"));
    pick(units, int(SizeUnits::Binary));
    QCOMPARE(sizeUnits(), SizeUnits::Binary);
    delete window->findChild<SettingsDialog *>();
    visitViews(window.get(), [&](int) {
        QCOMPARE(sizesIn(window.get(), si), QStringList());
        QVERIFY(sizesIn(window.get(), binary).size() > 5);
    });
}

void TestSettings::showsPaletteAtOnce()
{
    constexpr int Chance = 40; // Where edges are smoothed.
    const std::unique_ptr<MainWindow> window = openDemo();
    visitViews(window.get(), [&](int) { QVERIFY(pixelsOf(window->explorer(), LayerPalette::Standard) > 1000); });
    auto *palettes = openSettings(window.get())->findChild<PaletteBox *>();
    pick(palettes, int(LayerPalette::BlueYellow));
    QCOMPARE(layerPalette(), LayerPalette::BlueYellow);
    delete window->findChild<SettingsDialog *>();
    visitViews(window.get(), [&](int) {
        QVERIFY(pixelsOf(window->explorer(), LayerPalette::Standard) < Chance);
        QVERIFY(pixelsOf(window->explorer(), LayerPalette::BlueYellow) > 1000);
    });
}

void TestSettings::changesColors()
{
    MainWindow window;
    auto *colors = openSettings(&window)->findChild<QComboBox *>(QStringLiteral("colors"));
    QCOMPARE(colors->currentIndex(), int(ColorScheme::System));
    pick(colors, int(ColorScheme::Dark));
    QVERIFY(window.actions().colorAction(ColorScheme::Dark)->isChecked());
    QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < 100);
    window.actions().colorAction(ColorScheme::Light)->trigger();
    QCOMPARE(colors->currentIndex(), int(ColorScheme::Light));
    window.setColorScheme(ColorScheme::System);
}

void TestSettings::takesPlatforms()
{
    MainWindow window;
    SettingsDialog *dialog = openSettings(&window);
    auto *platforms = dialog->findChild<PlatformBox *>();
    QSignalSpy problem(platforms, &PlatformBox::problemFound);
    platforms->lineEdit()->selectAll();
    QTest::keyClicks(platforms->lineEdit(), QStringLiteral("linux"));
    QVERIFY(!problem.last().first().toString().isEmpty());
    QVERIFY(wantedPlatform() == Platform::host());
    QTest::keyClicks(platforms->lineEdit(), QStringLiteral("/s390x"));
    QVERIFY(problem.last().first().toString().isEmpty());
    QCOMPARE(wantedPlatform().toString(), QStringLiteral("linux/s390x"));
    QCOMPARE(readPreferences().platform->toString(), QStringLiteral("linux/s390x"));
    pick(platforms, 0);
    QVERIFY(wantedPlatform() == Platform::host());
}

void TestSettings::takesCacheSizes()
{
    MainWindow window;
    auto *cache = openSettings(&window)->findChild<CacheBox *>();
    pick(cache, cache->count() - 1);
    QCOMPARE(chosenCacheBytes(), quint64(0));
    pick(cache, 0);
    QCOMPARE(chosenCacheBytes(), cacheSizes().front());
}

void TestSettings::takesPrograms()
{
    MainWindow window;
    SettingsDialog *dialog = openSettings(&window);
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("nerdctl"));
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("/opt/my engine/nerdctl"));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("sudo nerdctl"));
    const QStringList expected {QStringLiteral("sudo"), QStringLiteral("nerdctl")};
    QCOMPARE(EnginePrograms::fromEnvironment().of(EngineKind::Nerdctl), expected);
    qputenv("STRATOSCOPE_NERDCTL", "true");
    QCOMPARE(EnginePrograms::fromEnvironment().of(EngineKind::Nerdctl), QStringList {QStringLiteral("true")});
    qunsetenv("STRATOSCOPE_NERDCTL");
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QCOMPARE(EnginePrograms::fromEnvironment().of(EngineKind::Nerdctl), QStringList {QStringLiteral("nerdctl")});
}

void TestSettings::reducesMotion()
{
    MainWindow window;
    auto *motion = openSettings(&window)->findChild<QCheckBox *>();
    const bool before = wantsMotion(&window);
    motion->click();
    QVERIFY(!wantsMotion(&window));
    QVERIFY(readPreferences().reducesMotion);
    motion->click();
    QCOMPARE(wantsMotion(&window), before);
}

void TestSettings::writeRules(const QByteArray &json)
{
    QDir().mkpath(QFileInfo(rulesFile()).path());
    QFile file(rulesFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
}

QJsonArray TestSettings::writtenRules()
{
    QFile file(rulesFile());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

void TestSettings::editsRules()
{
    const std::unique_ptr<MainWindow> window = openDemo();
    WasteAnalysis *analysis = window->explorer()->middle()->analysis();
    QTRY_VERIFY_WITH_TIMEOUT(analysis->report(), PatienceMs);
    const WasteReportPtr before = analysis->report();
    RulesDialog rules;
    connect(&rules, &RulesDialog::written, analysis, &WasteAnalysis::renew);
    rules.show();
    auto *paths = rules.findChild<QPlainTextEdit *>();
    auto *list = rules.findChild<QListWidget *>();
    QVERIFY(!paths->isEnabled());
    rules.findChild<QPushButton *>(QStringLiteral("add"))->click();
    // A rule without paths is none yet.
    QTest::qWait(600);
    QVERIFY(writtenRules().isEmpty());
    paths->setPlainText(QStringLiteral("/etc/passwd\n\n /srv/** "));
    QTRY_COMPARE_WITH_TIMEOUT(writtenRules().size(), 1, PatienceMs);
    const QJsonArray expected {QStringLiteral("/etc/passwd"), QStringLiteral("/srv/**")};
    QCOMPARE(writtenRules().at(0).toObject().value(QLatin1String("paths")).toArray(), expected);
    QTRY_VERIFY_WITH_TIMEOUT(analysis->report() && analysis->report() != before, PatienceMs);
    QVERIFY(findRule(analysis->report()->rules, list->item(0)->text()));
    rules.findChild<QPushButton *>(QStringLiteral("remove"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(writtenRules().isEmpty(), PatienceMs);
}

void TestSettings::keepsWhatItDoesNotShow()
{
    writeRules(R"([{"id": "a", "paths": ["/a"], "what": {"en": "an a", "is": "eitt a"}, "mine": 7}])");
    RulesDialog rules;
    rules.show();
    auto *paths = rules.findChild<QPlainTextEdit *>();
    QCOMPARE(paths->toPlainText(), QStringLiteral("/a"));
    paths->setPlainText(QStringLiteral("/b"));
    rules.close();
    const QJsonObject rule = writtenRules().at(0).toObject();
    QCOMPARE(rule.value(QLatin1String("mine")).toInt(), 7);
    QCOMPARE(rule.value(QLatin1String("what")).toObject().size(), 2);
    QCOMPARE(rule.value(QLatin1String("paths")).toArray(), QJsonArray {QStringLiteral("/b")});
}

void TestSettings::keepsWhatItCannotRead()
{
    writeRules("[{\"id\": \"a\"");
    RulesDialog rules;
    rules.show();
    QVERIFY(!rules.findChild<QPushButton *>(QStringLiteral("add"))->isEnabled());
    QVERIFY(rules.findChild<QLabel *>(QStringLiteral("problem"))->text().contains(rulesFile()));
    rules.close();
    QFile file(rulesFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("[{\"id\": \"a\""));
}

void TestSettings::staysOpenInAnotherLanguage()
{
    ProgramWindows program;
    program.add()->show();
    SettingsDialog *dialog = openSettings(program.window());
    auto *languages = dialog->findChild<QComboBox *>(QStringLiteral("language"));
    pick(languages, languages->findData(QStringLiteral("de")));
    QTRY_COMPARE_WITH_TIMEOUT(
        QSettings().value(QStringLiteral("language")).toString(), QStringLiteral("de"), PatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(program.window()->findChild<SettingsDialog *>(), PatienceMs);
    auto *after = program.window()->findChild<SettingsDialog *>();
    QVERIFY(after->isVisible());
    QCOMPARE(after->findChild<QComboBox *>(QStringLiteral("language"))->currentData().toString(), QStringLiteral("de"));
    program.changeLanguage(QStringLiteral("en"));
}

STRATOSCOPE_TEST(TestSettings)
#include "tst_settings.moc"
