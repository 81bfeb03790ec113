// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace stratoscope;

namespace
{

// Debian's, whose modules others do not see.
const QString Python = QStringLiteral("/usr/bin/python3");

bool hasState(const QJsonObject &thing, const char *state)
{
    return thing.value(QLatin1String("states")).toArray().contains(QLatin1String(state));
}

QString text(const QJsonObject &thing, const char *key)
{
    return thing.value(QLatin1String(key)).toString();
}

void visit(const QJsonObject &thing, const std::function<void(const QJsonObject &)> &look)
{
    look(thing);
    for (const QJsonValue &child : thing.value(QLatin1String("children")).toArray())
        visit(child.toObject(), look);
}

/** What a screen reader finds of \a role and, if that is not empty, of \a name, and what is shown. */
QList<QJsonObject> allOf(const QJsonObject &program, const char *role, const QString &name = {})
{
    QList<QJsonObject> found;
    visit(program, [&](const QJsonObject &thing) {
        const bool isNamed = name.isEmpty() || text(thing, "name") == name;
        if (text(thing, "role") == QLatin1String(role) && isNamed && hasState(thing, "showing"))
            found.append(thing);
    });
    return found;
}

}

/** The real window on a real screen, as a screen reader gets it over AT-SPI. */
class TestScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesControls();
    void hasTheStack();
    void hasTheMap();
    void followsTheMap();
    void hasTheSettings();

private:
    QJsonObject m_program;
    QJsonArray m_focused; ///< The names of what got the focus.
};

/** Starts the program on the demo image, turns to the map, and opens the settings, all by what a screen reader can do. */
void TestScreenReader::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    for (const char *tool : {"dbus-run-session", "xvfb-run"}) {
        if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
            QSKIP(qPrintable(QStringLiteral("no %1").arg(QLatin1String(tool))));
    }
    const QString asks = QStringLiteral("import gi; gi.require_version('Atspi', '2.0')");
    if (QProcess::execute(Python, {QStringLiteral("-c"), asks}) != 0
        || !QFile::exists(QStringLiteral("/usr/share/dbus-1/services/org.a11y.Bus.service")))
        QSKIP("no AT-SPI");
    QTemporaryDir home;
    QVERIFY(home.isValid());
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("dbus-run-session"),
        {QStringLiteral("--"), QStringLiteral("xvfb-run"), QStringLiteral("-a"), QStringLiteral("-s"),
            QStringLiteral("-screen 0 1500x1000x24"), Python, QStringLiteral(STRATOSCOPE_ACCESSIBLE_WALK),
            home.filePath(QStringLiteral("seen.json")), QStringLiteral("Stratoscope"),
            QStringLiteral("8 digests verified"), QStringLiteral("Map:Press"), QStringLiteral("Map:SetFocus"),
            QStringLiteral("usr/:Press"), QStringLiteral("srv/:Press"), QStringLiteral("Settings…:Press"),
            QStringLiteral("--"), QStringLiteral(STRATOSCOPE_PROGRAM), QStringLiteral("--language"),
            QStringLiteral("en"), QStringLiteral(STRATOSCOPE_DEMO)});
    QVERIFY(process.waitForStarted());
    process.waitForFinished(2 * PatienceMs);
    const QByteArray errors = process.readAllStandardError();
    QFile seen(home.filePath(QStringLiteral("seen.json")));
    if (seen.open(QIODevice::ReadOnly)) {
        const QJsonObject all = QJsonDocument::fromJson(seen.readAll()).object();
        m_program = all.value(QLatin1String("program")).toObject();
        m_focused = all.value(QLatin1String("focused")).toArray();
    }
    QVERIFY2(!m_program.isEmpty(), errors.constData());
}

void TestScreenReader::namesControls()
{
    // Cells may be empty; tab pages, splitters and the like only hold others.
    const QStringList others {QStringLiteral("table cell"), QStringLiteral("scroll bar"), QStringLiteral("filler"),
        QStringLiteral("unknown"), QStringLiteral("list")};
    int controls = 0;
    visit(m_program, [&](const QJsonObject &thing) {
        if (!hasState(thing, "focusable") || !hasState(thing, "showing") || others.contains(text(thing, "role")))
            return;
        ++controls;
        QVERIFY2(!text(thing, "name").isEmpty(), QJsonDocument(thing).toJson().constData());
    });
    QVERIFY2(controls > 30, qPrintable(QString::number(controls)));
    QVERIFY(!allOf(m_program, "heading").isEmpty());
    const QList<QJsonObject> sliders = allOf(m_program, "slider");
    QCOMPARE(sliders.size(), 1);
    QVERIFY(sliders.first().value(QLatin1String("relations")).toArray().contains(QLatin1String("labelled-by")));
    QVERIFY(text(sliders.first(), "description").contains(QStringLiteral("layer 7 (top)")));
}

void TestScreenReader::hasTheStack()
{
    const QList<QJsonObject> stacks = allOf(m_program, "list", QStringLiteral("Layer stack"));
    QCOMPARE(stacks.size(), 1);
    QStringList selected;
    visit(stacks.first(), [&](const QJsonObject &thing) {
        if (hasState(thing, "selected"))
            selected.append(text(thing, "name"));
    });
    QCOMPARE(selected.size(), 1);
    // The one that brought what was picked in the map.
    QVERIFY2(selected.first().startsWith(QStringLiteral("layer 6, ")), qPrintable(selected.first()));
}

void TestScreenReader::hasTheMap()
{
    const QList<QJsonObject> maps = allOf(m_program, "list", QStringLiteral("Map"));
    QCOMPARE(maps.size(), 1);
    const QJsonArray areas = maps.first().value(QLatin1String("children")).toArray();
    QVERIFY(areas.size() > 20);
    const QJsonArray whole = maps.first().value(QLatin1String("place")).toArray();
    const auto rect = [](const QJsonArray &place) {
        return QRect(place[0].toInt(), place[1].toInt(), place[2].toInt(), place[3].toInt());
    };
    for (const QJsonValue &value : areas) {
        const QJsonObject area = value.toObject();
        QVERIFY(!text(area, "name").isEmpty());
        QVERIFY(!text(area, "description").isEmpty());
        QVERIFY(area.value(QLatin1String("actions")).toArray().contains(QLatin1String("Press")));
        QVERIFY(rect(whole).adjusted(-1, -1, 1, 1).contains(rect(area.value(QLatin1String("place")).toArray())));
    }
}

void TestScreenReader::followsTheMap()
{
    // Whoever moves in the map hears where.
    QVERIFY2(m_focused.contains(QStringLiteral("usr/")), QJsonDocument(m_focused).toJson().constData());
    QVERIFY(m_focused.contains(QStringLiteral("srv/")));
    const QList<QJsonObject> maps = allOf(m_program, "list", QStringLiteral("Map"));
    QStringList selected;
    visit(maps.first(), [&](const QJsonObject &thing) {
        if (hasState(thing, "selected"))
            selected.append(text(thing, "name"));
    });
    QCOMPARE(selected, QStringList {QStringLiteral("srv/")});
}

void TestScreenReader::hasTheSettings()
{
    const QList<QJsonObject> dialogs = allOf(m_program, "dialog", QStringLiteral("Settings"));
    QCOMPARE(dialogs.size(), 1);
    const QList<QJsonObject> boxes = allOf(dialogs.first(), "combo box");
    QCOMPARE(boxes.size(), 6);
    for (const QJsonObject &box : boxes)
        QVERIFY(box.value(QLatin1String("relations")).toArray().contains(QLatin1String("labelled-by")));
    QCOMPARE(allOf(dialogs.first(), "check box", QStringLiteral("Reduce motion")).size(), 1);
    // What newer versions of at-spi call "button" was a "push button".
    const QString edit = QStringLiteral("Edit Rules…");
    QCOMPARE((allOf(dialogs.first(), "push button", edit) + allOf(dialogs.first(), "button", edit)).size(), 1);
}

STRATOSCOPE_TEST(TestScreenReader)
#include "tst_screenreader.moc"
