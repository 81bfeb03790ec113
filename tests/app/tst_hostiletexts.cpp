// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "comparepane.h"
#include "comparewindow.h"
#include "elidedlabel.h"
#include "explorerpage.h"
#include "explorerstate.h"
#include "hostileimage.h"
#include "imagechooserdialog.h"
#include "mainwindow.h"
#include "middletabs.h"
#include "sandboxactions.h"
#include "sandboxdesk.h"
#include "searchpane.h"
#include "statustexts.h"
#include "testprogram.h"
#include "testwarnings.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <memory>

using namespace stratoscope;

namespace
{

/** The most rows of a model to check; the images have far fewer. */
constexpr int MostRows = 2'000;

/** Collects what is wrong with the texts on screen. */
class Look
{
public:
    /** \a text is shown as plain text. */
    void plain(const QString &where, const QString &text)
    {
        if (const QString disguise = disguiseIn(text); !disguise.isEmpty())
            add(where, disguise);
        ++m_texts;
    }

    /** \a text is interpreted as HTML if it looks like HTML. */
    void rich(const QString &where, const QString &text)
    {
        plain(where, text);
        if (Qt::mightBeRichText(text) && text.contains(QLatin1String("<img")))
            add(where, QStringLiteral("HTML: ") + text);
    }

    void widget(const QWidget *widget);
    void model(const QAbstractItemModel *model);

    QStringList problems() const { return m_problems; }
    /** How many texts were checked. */
    int texts() const { return m_texts; }

private:
    void add(const QString &where, const QString &problem)
    {
        const QString line = where + QStringLiteral(": ") + problem;
        if (!m_problems.contains(line))
            m_problems.append(line);
    }
    void rows(const QAbstractItemModel *model, const QModelIndex &parent, int &left);

    QStringList m_problems;
    int m_texts = 0;
};

void Look::rows(const QAbstractItemModel *model, const QModelIndex &parent, int &left)
{
    const QString name = QLatin1String(model->metaObject()->className());
    for (int row = 0; row < model->rowCount(parent) && left > 0; ++row, --left) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                plain(QStringLiteral("%1, role %2").arg(name).arg(role), index.data(role).toString());
            rich(name + QStringLiteral(", tool tip"), index.data(Qt::ToolTipRole).toString());
        }
        rows(model, model->index(row, 0, parent), left);
    }
}

void Look::model(const QAbstractItemModel *model)
{
    int left = MostRows;
    rows(model, {}, left);
    for (int column = 0; column < model->columnCount(); ++column) {
        plain(QLatin1String("header"), model->headerData(column, Qt::Horizontal).toString());
        rich(QLatin1String("header, tool tip"), model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
    }
}

void Look::widget(const QWidget *widget)
{
    const QString name = QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->accessibleName();
    if (widget->isWindow())
        plain(name + QStringLiteral(", title"), widget->windowTitle());
    rich(name + QStringLiteral(", tool tip"), widget->toolTip());
    plain(name + QStringLiteral(", accessible"), widget->accessibleName() + widget->accessibleDescription());
    for (const QAction *action : widget->actions())
        plain(QStringLiteral("action"), action->text());
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->textFormat() == Qt::PlainText)
        plain(name, label->text());
    else if (label)
        rich(name, label->text());
    if (const auto *elided = qobject_cast<const ElidedLabel *>(widget))
        plain(name, elided->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        plain(name, button->text());
    if (const auto *status = qobject_cast<const QStatusBar *>(widget))
        plain(name, status->currentMessage());
    if (const auto *text = qobject_cast<const QTextEdit *>(widget)) {
        plain(name, text->toPlainText());
        if (text->toHtml().contains(QLatin1String("<img")))
            add(name, QStringLiteral("a picture"));
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            rich(name, tabs->tabToolTip(i));
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
        model(view->model());
}

}

/** Whatever an image contains, no text from it is interpreted as HTML anywhere in the window, and
 *  none disguises itself. */
class TestHostileTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void choosing();
    void loading();
    void panes();
    void sandbox();
    void dialogs();
    void comparing();
    void errors();

private:
    /** Checks every window that is currently open. */
    void look() const;
    void open();

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
};

void TestHostileTexts::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("StratoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_hostiletexts"));
    m_path = m_folder.filePath(hostileText() + QStringLiteral(".tar"));
    QVERIFY(writeHostileImages(m_path));
}

void TestHostileTexts::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1400, 900);
    m_window->show();
}

void TestHostileTexts::look() const
{
    Look look;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        look.widget(window);
        const auto children = window->findChildren<QWidget *>();
        for (const QWidget *child : children)
            look.widget(child);
    }
    const auto models = m_window->findChildren<QAbstractItemModel *>();
    for (const QAbstractItemModel *model : models)
        look.model(model);
    QVERIFY(look.texts() > 100);
    QVERIFY2(look.problems().isEmpty(), qPrintable(look.problems().join(QLatin1Char('\n'))));
}

void TestHostileTexts::open()
{
    QSignalSpy settled(m_window->session(), &ImageSession::settled);
    m_window->open({m_path, {}, {QStringLiteral("@1"), {}}, {}});
    QVERIFY(settled.wait(PatienceMs));
}

void TestHostileTexts::choosing()
{
    m_window->open({m_path, {}, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ImageChooserDialog *>(), PatienceMs);
    look();
}

void TestHostileTexts::loading()
{
    // Before anything has been read.
    m_window->open({m_path, {}, {QStringLiteral("@1"), {}}, {}});
    look();
    QSignalSpy settled(m_window->session(), &ImageSession::settled);
    QVERIFY(settled.wait(PatienceMs));
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("<img src=x>\\x1b[31m\\u202e")));
}

void TestHostileTexts::panes()
{
    open();
    ExplorerState *state = m_window->state();
    MiddleTabs *tabs = m_window->explorer()->middle();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTRY_VERIFY_WITH_TIMEOUT(!tabs->isBusy(), PatienceMs);
        for (std::size_t layer = 0; layer < 2; ++layer) {
            state->selectLayer(LayerIndex(layer));
            state->selectPath(state->loaded()->tree.paths().find("/" + hostileText().toUtf8()));
            look();
        }
    }
    m_window->actions().find->trigger();
    auto *search = m_window->findChild<SearchPane *>();
    search->findChild<QLineEdit *>()->setText(QStringLiteral("img"));
    QSignalSpy searched(search, &SearchPane::searched);
    QTRY_VERIFY_WITH_TIMEOUT(!searched.isEmpty() && searched.last().first().toBool(), PatienceMs);
    look();
}

void TestHostileTexts::sandbox()
{
    open();
    SandboxDesk *desk = m_window->sandboxes();
    QTRY_VERIFY_WITH_TIMEOUT(desk->actions().newContainer->isEnabled(), PatienceMs);
    desk->actions().newContainer->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(desk->actions().commit->isEnabled(), PatienceMs);
    const PathId path = m_window->state()->loaded()->tree.paths().find("/" + hostileText().toUtf8());
    for (QAction *action : {desk->actions().rename, desk->actions().permissions, desk->actions().append,
             desk->actions().newLink, desk->actions().newFolder, desk->actions().commit}) {
        m_window->state()->selectPath(path);
        action->trigger();
        look();
        delete QApplication::activeModalWidget();
    }
    desk->actions().remove->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(desk->actions().undo->isEnabled(), PatienceMs);
    look();
    desk->actions().discard->trigger();
}

void TestHostileTexts::dialogs()
{
    open();
    m_window->actions().whatIf->trigger();
    look();
    m_window->actions().saveAs->trigger();
    look();
    const QStringList warnings = statusWarnings(*m_window->state()->loaded());
    QVERIFY(!warnings.isEmpty());
    for (const QString &warning : warnings)
        QCOMPARE(disguiseIn(warning), QString());
}

void TestHostileTexts::comparing()
{
    open();
    auto *window = new CompareWindow(m_window->state()->loaded(), m_window.get());
    window->show();
    window->compareWith(m_window->state()->source(), 0, {});
    QTRY_VERIFY_WITH_TIMEOUT(window->pane()->comparison(), PatienceMs);
    look();
}

void TestHostileTexts::errors()
{
    QSignalSpy failed(m_window->session(), &ImageSession::failed);
    m_window->open({m_folder.filePath(hostileText()), {}, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, PatienceMs);
    look();
    m_window->open({m_path, {}, {hostileText() + QStringLiteral(":3"), {}}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, PatienceMs);
    look();
}

STRATOSCOPE_TEST(TestHostileTexts)
#include "tst_hostiletexts.moc"
