// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "diffview.h"

#include "diffdelegate.h"
#include "diffmodel.h"
#include "layerchip.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr int GutterMargin = 14; ///< Around a column of the gutter, both sides together.
constexpr int StepCharacters = 4;

}

DiffView::DiffView(QWidget *parent)
    : QTreeView(parent)
    , m_model(new DiffModel(this))
    , m_delegate(new DiffDelegate(m_model, this))
    , m_textBar(new QScrollBar(Qt::Horizontal))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Differences"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_textBar->hide();
    connect(m_textBar, &QScrollBar::valueChanged, this, [this](int value) {
        DiffMetrics metrics = m_delegate->metrics();
        metrics.offset = value;
        m_delegate->setMetrics(metrics);
        viewport()->update();
    });
    // The row at the top says which layer it comes from.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) { m_model->unfold(index.row()); });
    auto *copy = new QAction(tr("&Copy Lines"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &DiffView::copyRows);
    addAction(copy);
}

void DiffView::setSheet(const DiffSheetPtr &sheet, DiffLayout layout, bool onlyChanges)
{
    m_model->setSheet(sheet, layout, onlyChanges);
    m_textBar->setValue(0);
    m_longestLine = sheet ? sheet->longestLine() : 0;
    measure();
}

void DiffView::refineSheet(const DiffSheetPtr &sheet)
{
    m_model->refineSheet(sheet);
    measure();
}

void DiffView::measure()
{
    const DiffSheetPtr &sheet = m_model->sheet();
    if (!sheet)
        return;
    const ContentComparison &comparison = sheet->comparison;
    const quint32 lines = std::max(comparison.outline.before, comparison.outline.after);
    DiffMetrics metrics = m_delegate->metrics();
    const QString widest(QString::number(lines).size(), QLatin1Char('0'));
    metrics.number = comparison.isBinary ? 0 : fontMetrics().horizontalAdvance(widest) + GutterMargin;
    metrics.sign = fontMetrics().horizontalAdvance(QStringLiteral("~")) + GutterMargin;
    metrics.chip = 0;
    for (const LoadedImagePtr &image : sheet->images) {
        if (image && sheet->hasOrigins())
            metrics.chip
                = std::max(metrics.chip, layerChipSize(font(), int(image->layers.size())).width() + GutterMargin);
    }
    m_delegate->setMetrics(metrics);
    const bool isUnified = m_model->layout() == DiffLayout::Unified;
    const int room = (isUnified ? viewport()->width() : viewport()->width() / 2) - metrics.gutter(isUnified ? 2 : 1);
    const int character = fontMetrics().averageCharWidth();
    m_textBar->setPageStep(std::max(room, 1));
    m_textBar->setSingleStep(StepCharacters * character);
    m_textBar->setRange(0, std::max(0, (m_longestLine + 1) * character - room));
    m_textBar->setVisible(m_textBar->maximum() > 0);
    viewport()->update();
}

int DiffView::currentChange() const
{
    return currentIndex().isValid() ? m_model->changeAt(currentIndex().row()) : -1;
}

/** The change to go to from the current row; -1 if there is none. */
int DiffView::stepTarget(int by) const
{
    const std::vector<quint32> &changes = m_model->changes();
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    if (by > 0) {
        const auto next = std::upper_bound(
            changes.begin(), changes.end(), row, [](int at, quint32 start) { return at < int(start); });
        return next == changes.end() ? -1 : int(next - changes.begin());
    }
    // Within a change, its begin is not the previous one.
    const int own = currentChange();
    const int before = own < 0 ? row : int(changes[std::size_t(own)]);
    const auto at = std::lower_bound(
        changes.begin(), changes.end(), before, [](quint32 start, int searched) { return int(start) < searched; });
    return int(at - changes.begin()) - 1;
}

bool DiffView::hasChange(int by) const
{
    return stepTarget(by) >= 0;
}

void DiffView::stepChange(int by)
{
    const int target = stepTarget(by);
    if (target >= 0)
        goToChange(target);
}

void DiffView::goToChange(int number)
{
    const std::vector<quint32> &changes = m_model->changes();
    if (number < 0 || std::size_t(number) >= changes.size())
        return;
    const QModelIndex index = m_model->index(int(changes[std::size_t(number)]));
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void DiffView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int key = event->key();
    if (isPlain && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        m_textBar->triggerAction(
            key == Qt::Key_Left ? QScrollBar::SliderSingleStepSub : QScrollBar::SliderSingleStepAdd);
        return;
    }
    if (isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        && currentIndex().isValid()) {
        m_model->unfold(currentIndex().row());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void DiffView::wheelEvent(QWheelEvent *event)
{
    const bool isSideways = event->angleDelta().x() != 0 && event->angleDelta().y() == 0;
    if (isSideways || (event->modifiers() & Qt::ShiftModifier) != 0) {
        const int delta = event->angleDelta().x() != 0 ? event->angleDelta().x() : event->angleDelta().y();
        m_textBar->setValue(m_textBar->value() - delta * m_textBar->singleStep() / 40);
        event->accept();
        return;
    }
    QTreeView::wheelEvent(event);
}

void DiffView::keyboardSearch(const QString &) { }

void DiffView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    measure();
}

void DiffView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void DiffView::copyRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const QModelIndex &row : rows)
        text += row.data(DiffModel::PatchRole).toString() + QLatin1Char('\n');
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

}
