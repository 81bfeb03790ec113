// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "shortcutsdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace stratoscope
{

namespace
{

QString plainText(const QAction *action)
{
    QString text = action->text();
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(QLatin1Char('&'));
    return text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

QTreeWidgetItem *addHeading(QTreeWidget *tree, const QString &text)
{
    auto *heading = new QTreeWidgetItem(tree, {text});
    QFont font = tree->font();
    font.setBold(true);
    heading->setFont(0, font);
    heading->setFirstColumnSpanned(true);
    return heading;
}

void addMenuActions(QTreeWidgetItem *heading, const QMenu *menu)
{
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->menu())
            addMenuActions(heading, action->menu());
        else if (!action->shortcut().isEmpty())
            new QTreeWidgetItem(heading,
                {plainText(action), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
    }
}

}

ShortcutsDialog::ShortcutsDialog(const QMenuBar *menus, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *tree = new QTreeWidget;
    tree->setHeaderLabels({tr("What"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAccessibleName(windowTitle());

    const QList<QAction *> titles = menus->actions();
    for (const QAction *title : titles)
        addMenuActions(addHeading(tree, plainText(title)), title->menu());
    QTreeWidgetItem *views = addHeading(tree, tr("In the panes"));
    new QTreeWidgetItem(views, {tr("Open and close a directory"), tr("Right, Left")});
    new QTreeWidgetItem(views, {tr("Expand everything below a directory"), QStringLiteral("*")});
    new QTreeWidgetItem(views, {tr("Jump to a name"), tr("first letters")});
    new QTreeWidgetItem(views, {tr("Fold a group of layers, and unfold it"), tr("−, +")});
    new QTreeWidgetItem(views, {tr("Select a layer in the stack"), tr("its number")});
    new QTreeWidgetItem(views, {tr("Tick a finding"), tr("Space")});
    new QTreeWidgetItem(views, {tr("Remove a filter"), tr("Del")});
    new QTreeWidgetItem(views, {tr("Move between areas of the map"), tr("Arrow keys")});
    new QTreeWidgetItem(views, {tr("Zoom into a directory of the map and out"), tr("Enter, Backspace")});
    new QTreeWidgetItem(views, {tr("Next and previous change of a file"), tr("F7, Shift+F7")});
    new QTreeWidgetItem(views, {tr("Context menu"), tr("Menu key, Shift+F10")});
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tree);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 34);
}

}
