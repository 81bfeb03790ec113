// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonview.h"

#include "rowdelegate.h"
#include "rowtree.h"
#include "syntaxcolors.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

namespace stratoscope
{

namespace
{

/** More rows than that are not opened at once. */
constexpr int OpenedRows = 200;

/** Values in the colours they have in text. */
class JsonDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideRight;
        setTextColor(option, syntaxColor(kindOf(index), option->palette));
    }

private:
    static SyntaxKind kindOf(const QModelIndex &index)
    {
        if (index.column() == JsonModel::NameColumn)
            return SyntaxKind::Name;
        switch (JsonOutline::Type(index.data(JsonModel::TypeRole).toInt())) {
        case JsonOutline::Type::String:
            return SyntaxKind::String;
        case JsonOutline::Type::Number:
            return SyntaxKind::Number;
        case JsonOutline::Type::Array:
        case JsonOutline::Type::Object:
            return SyntaxKind::Comment;
        default:
            return SyntaxKind::Keyword;
        }
    }
};

}

JsonView::JsonView(QWidget *parent)
    : QTreeView(parent)
    , m_values(new JsonModel(this))
{
    setUpRowTree(this);
    setItemDelegate(new JsonDelegate(this));
    setModel(m_values);
    setAccessibleName(tr("Values of the document"));
    header()->setStretchLastSection(true);
    addAction(tr("&Copy"), QKeySequence::Copy,
        [this] { QGuiApplication::clipboard()->setText(m_values->formatted(currentIndex())); });
    addAction(tr("&Unfold All Below"), {}, [this] { expandRecursively(currentIndex()); });
    addAction(tr("&Fold All"), {}, [this] { collapseAll(); });
}

void JsonView::addAction(const QString &text, const QKeySequence &key, const std::function<void()> &function)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, function);
    QTreeView::addAction(action);
}

void JsonView::setOutline(std::shared_ptr<const JsonOutline> outline)
{
    m_values->setOutline(std::move(outline));
    const QModelIndex first = m_values->index(0, 0);
    const bool isOnly = m_values->rowCount() == 1;
    if (isOnly)
        expand(first);
    for (int row = 0; isOnly && m_values->rowCount(first) <= OpenedRows / 10 && row < m_values->rowCount(first);
         ++row) {
        const QModelIndex below = m_values->index(row, 0, first);
        if (m_values->rowCount(below) <= OpenedRows / 10)
            expand(below);
    }
    setCurrentIndex(first);
    setColumnWidth(JsonModel::NameColumn, qMax(viewport()->width() * 2 / 5, fontMetrics().averageCharWidth() * 20));
}

void JsonView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu::exec(actions(), contextMenuPosition(this, event), nullptr, this);
}

}
