// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "diffmodel.h"
#include "diffview.h"
#include "explorerstate.h"
#include "mainwindow.h"
#include "testprogram.h"
#include "testwarnings.h"
#include "versionbox.h"
#include "versionswindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QMap>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace stratoscope;

/** The main window's actions that compare versions of the selected file. */
class TestVersionActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void nothingIsSelected();
    void comparesWithBelow();
    void comparesADeletion();
    void comparesFirstAndVisible();
    void showsOrigins();
    void aSingleVersion();
    void fromTheContent();
    void mnemonics();

private:
    void select(const char *path, int layer = -1);
    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QLatin1String(name)); }
    /** The window that \a name opens, once it shows something. */
    VersionsWindow *opened(const char *name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestVersionActions::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_versionactions"));
}

void TestVersionActions::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QSignalSpy settled(m_window->session(), &ImageSession::settled);
    m_window->open({QStringLiteral(STRATOSCOPE_DEMO), {}, {}, {}});
    QVERIFY(settled.wait(PatienceMs));
}

void TestVersionActions::select(const char *path, int layer)
{
    const PathId id = m_window->state()->loaded()->tree.paths().find(path);
    QVERIFY(id.isValid());
    if (layer < 0)
        m_window->state()->selectPath(id);
    else
        m_window->state()->select({LayerIndex(std::size_t(layer)), id});
}

VersionsWindow *TestVersionActions::opened(const char *name) const
{
    action(name)->trigger();
    auto *found = m_window->findChild<VersionsWindow *>();
    QSignalSpy finished(found, &VersionsWindow::finished);
    return finished.wait(PatienceMs) ? found : nullptr;
}

void TestVersionActions::nothingIsSelected()
{
    for (const char *name : {"compareBelow", "compareVersions", "lineOrigins"}) {
        QVERIFY(!action(name)->isEnabled());
        action(name)->trigger();
    }
    QVERIFY(!m_window->findChild<VersionsWindow *>());
}

void TestVersionActions::comparesWithBelow()
{
    select("etc/passwd");
    VersionsWindow *versions = opened("compareBelow");
    QVERIFY(versions);
    QCOMPARE(versions->windowTitle(), QStringLiteral("Versions of /etc/passwd"));
    QCOMPARE(versions->patch().count(QLatin1String("\n+")), 2);
    QVERIFY(versions->patch().contains(QLatin1String("\n+app:x:1000:1000")));
}

void TestVersionActions::comparesADeletion()
{
    const UnionTree &tree = m_window->state()->loaded()->tree;
    for (std::size_t i = 0; i < tree.layerCount(); ++i) {
        for (const LayerRow &row : tree.rows(LayerIndex(i))) {
            if (row.change != Change::Deleted || !row.before.isValid() || tree.type(row.before) != EntryType::File)
                continue;
            m_window->state()->select({LayerIndex(i), row.path});
            VersionsWindow *versions = opened("compareBelow");
            QVERIFY(versions);
            QCOMPARE(versions->note().section(QLatin1Char('.'), 0, 0), QStringLiteral("The file is only on the left"));
            return;
        }
    }
    QFAIL("the demo image deletes no file");
}

void TestVersionActions::comparesFirstAndVisible()
{
    select("srv/app/config.yml");
    VersionsWindow *versions = opened("compareVersions");
    QVERIFY(versions);
    const UnionTree &tree = m_window->state()->loaded()->tree;
    const std::vector<VersionId> history = tree.history(m_window->state()->path());
    QCOMPARE(versions->box(DiffSide::Before)->side().version, history.front());
    QCOMPARE(versions->box(DiffSide::After)->side().version,
        tree.visible(m_window->state()->path(), m_window->state()->upTo()));
}

void TestVersionActions::showsOrigins()
{
    select("etc/passwd");
    VersionsWindow *versions = opened("lineOrigins");
    QVERIFY(versions);
    QTRY_VERIFY_WITH_TIMEOUT(versions->view()->diffModel()->sheet()->hasOrigins(), PatienceMs);
}

void TestVersionActions::aSingleVersion()
{
    select("etc/hostname");
    QVERIFY(!action("compareBelow")->isEnabled());
    QVERIFY(!action("compareVersions")->isEnabled());
    QVERIFY(action("lineOrigins")->isEnabled());
    VersionsWindow *versions = opened("lineOrigins");
    QVERIFY(versions);
    QCOMPARE(versions->note(), QStringLiteral("The file is only on the right."));
}

void TestVersionActions::fromTheContent()
{
    action("detailsContent")->trigger();
    const auto compare = [this]() -> QToolButton * {
        for (auto *button : m_window->findChildren<QToolButton *>()) {
            if (button->text() == QStringLiteral("Compare…"))
                return button;
        }
        return nullptr;
    };
    QVERIFY(compare());
    select("etc/hostname");
    QVERIFY(!compare()->isVisible());
    select("etc/passwd", 0);
    QVERIFY(compare()->isVisible() && !compare()->isEnabled());
    select("etc/passwd", 2);
    QVERIFY(compare()->isEnabled());
    compare()->click();
    QVERIFY(m_window->findChild<VersionsWindow *>());
}

void TestVersionActions::mnemonics()
{
    select("etc/passwd");
    VersionsWindow *versions = opened("compareBelow");
    QVERIFY(versions);
    QMap<QString, QStringList> texts;
    for (const auto *button : versions->findChildren<QAbstractButton *>()) {
        const QKeySequence key = QKeySequence::mnemonic(button->text());
        if (!key.isEmpty())
            texts[key.toString()].append(button->text());
    }
    QCOMPARE(texts.size(), 7);
    for (const QStringList &same : std::as_const(texts))
        QVERIFY2(same.size() == 1, qPrintable(same.join(QLatin1String(", "))));
}

STRATOSCOPE_TEST(TestVersionActions)
#include "tst_versionactions.moc"
