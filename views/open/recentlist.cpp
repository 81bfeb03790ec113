// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "recentlist.h"

#include "bytes.h"
#include "tooltiptext.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>

namespace stratoscope
{

namespace
{

constexpr int PathRole = Qt::UserRole;
constexpr int FolderRole = Qt::UserRole + 1;
constexpr int Padding = 8;
constexpr int VisibleRows = 5;

/** The length of "docker://" or the like at the start of \a path: the rest is an engine's name, not a path. */
qsizetype schemeLength(const QString &path)
{
    static const QRegularExpression scheme(QStringLiteral("^[a-z]+[^/]*://"));
    return scheme.match(path).capturedLength();
}

/** The directory in its familiar form: "~" for home. */
QString shownFolder(const QString &path)
{
    if (const qsizetype scheme = schemeLength(path); scheme > 0)
        return displayText(path.left(scheme - 3));
    const QString folder = displayText(QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    if (folder == home || folder.startsWith(home + QDir::separator()))
        return QLatin1Char('~') + folder.mid(home.size());
    return folder;
}

QString nameOf(const QString &path)
{
    const qsizetype scheme = schemeLength(path);
    return displayText(scheme > 0 ? path.mid(scheme) : QFileInfo(path).fileName());
}

class RecentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.fontMetrics.averageCharWidth() * 20, 2 * option.fontMetrics.height() + Padding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString name = item.text;
        item.text.clear();
        const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

        const bool selected = item.state.testFlag(QStyle::State_Selected);
        const QRect text = item.rect.adjusted(Padding, Padding / 2, -Padding, -Padding / 2);
        const QRect upper(text.left(), text.top(), text.width(), item.fontMetrics.height());
        painter->save();
        painter->setFont(item.font);
        painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(upper, Qt::AlignLeading | Qt::AlignVCenter,
            item.fontMetrics.elidedText(name, Qt::ElideMiddle, upper.width()));
        painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(upper.translated(0, upper.height()), Qt::AlignLeading | Qt::AlignVCenter,
            item.fontMetrics.elidedText(index.data(FolderRole).toString(), Qt::ElideMiddle, upper.width()));
        painter->restore();
    }
};

}

RecentList::RecentList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new RecentDelegate(this));
    setAccessibleName(tr("Recent images"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    const auto open = [this](const QListWidgetItem *item) { Q_EMIT pathActivated(item->data(PathRole).toString()); };
    // In styles that activate on a single click, itemClicked would open twice: the list already
    // opens on Enter and click.
    connect(this, &QListWidget::itemClicked, this, open);
}

void RecentList::setPaths(const QStringList &paths)
{
    clear();
    for (const QString &path : paths) {
        auto *item = new QListWidgetItem(nameOf(path), this);
        item->setData(PathRole, path);
        item->setData(FolderRole, shownFolder(path));
        item->setToolTip(toolTipText(QDir::toNativeSeparators(path)));
        item->setData(Qt::AccessibleTextRole, tr("%1 in %2").arg(item->text(), shownFolder(path)));
    }
    updateGeometry();
}

QSize RecentList::sizeHint() const
{
    const int rows = qBound(1, count(), VisibleRows);
    return {QListWidget::sizeHint().width(), rows * (2 * fontMetrics().height() + Padding) + 2 * frameWidth()};
}

QSize RecentList::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentItem())
            Q_EMIT pathActivated(currentItem()->data(PathRole).toString());
        break;
    case Qt::Key_Delete:
        removeCurrent();
        break;
    default:
        QListWidget::keyPressEvent(event);
    }
}

void RecentList::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    if (!currentItem() && count() > 0)
        setCurrentRow(0);
}

void RecentList::removeCurrent()
{
    if (!currentItem())
        return;
    const QString path = currentItem()->data(PathRole).toString();
    delete takeItem(currentRow());
    updateGeometry();
    Q_EMIT pathRemoved(path);
}

}
