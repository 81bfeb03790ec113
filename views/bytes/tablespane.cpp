// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "tablespane.h"

#include "bartree.h"
#include "columnwidths.h"
#include "elidedlabel.h"
#include "explorerstate.h"
#include "fittingheader.h"
#include "format.h"
#include "layernames.h"
#include "panemetrics.h"
#include "tooltiptext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <limits>

namespace stratoscope
{

namespace
{

constexpr int FewestTableCharacters = 8;

}

TablesPane::TablesPane(ExplorerState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new BytesModel(this))
    , m_kind(new QComboBox)
    , m_scope(new QComboBox)
    , m_tree(new BarTree(m_model, BytesModel::SizeColumn, BytesModel::ShareRole, BytesModel::ColorRole))
    , m_total(new ElidedLabel(Qt::AlignLeft))
{
    m_tree->setAccessibleName(tr("Table of bytes"));
    setFocusProxy(m_tree);
    addChoices();
    setUpColumns();
    layOut();
    connectState();
    updateTexts();
}

void TablesPane::addChoices()
{
    m_kind->addItems({tr("By layer", "a table"), tr("By directory", "a table"), tr("By file type", "a table"),
        tr("Largest files", "a table")});
    m_kind->setAccessibleName(tr("What the rows are"));
    m_scope->addItems({tr("Unified file system"), tr("Selected layer"), tr("All layers"), tr("Hidden files")});
    m_scope->setAccessibleName(tr("Which files to count"));
    for (QComboBox *box : {m_kind, m_scope}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(FewestTableCharacters);
        box->setToolTip(toolTipText(box->accessibleName()));
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { showTables(m_model->tables()); });
    connect(m_scope, &QComboBox::currentIndexChanged, this, &TablesPane::refresh);
}

void TablesPane::setUpColumns()
{
    m_tree->setRootIsDecorated(false);
    m_tree->selectMany();
    setColumnWidths(m_tree,
        {{BytesModel::FilesColumn, formatCount(999'999), 0}, {BytesModel::DirectColumn, formatSize(999'900'000), 0},
            {BytesModel::SizeColumn, formatSize(999'900'000), 0},
            {BytesModel::WastedColumn, formatSize(999'900'000), 0}, {BytesModel::AddedColumn, formatCount(99'999), 0},
            {BytesModel::ChangedColumn, formatCount(99'999), 0}, {BytesModel::DeletedColumn, formatCount(99'999), 0}});
    m_tree->header()->setSortIndicator(BytesModel::SizeColumn, Qt::DescendingOrder);
    m_tree->setSortingEnabled(true);
}

void TablesPane::layOut()
{
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(PaneMargin, 0, PaneMargin, 0);
    choices->setSpacing(PaneMargin);
    choices->addWidget(m_kind, 1);
    choices->addWidget(m_scope, 1);
    QFont bold = font();
    bold.setBold(true);
    m_total->setFont(bold);
    m_total->setContentsMargins(PaneMargin, 0, PaneMargin, 0);
    m_total->setMinimumHeight(QLineEdit().sizeHint().height());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, PaneMargin, 0, 4);
    layout->addLayout(choices);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_total);
}

void TablesPane::connectState()
{
    connect(m_tree, &MessageTree::rowPicked, this, &TablesPane::pick);
    connect(m_state, &ExplorerState::sourceChanged, this, [this] {
        m_job.cancel();
        m_isWorking = false;
        showTables({});
        refresh();
    });
    connect(m_state, &ExplorerState::loadedChanged, this, [this] {
        const LoadedImagePtr loaded = m_state->loaded();
        const ImageTablesPtr shown = m_model->tables();
        if (!shown || !loaded || !loaded->tree.sharesShapeWith(shown->image->tree))
            refresh();
    });
    connect(m_state, &ExplorerState::selectionChanged, this, [this](const Selection &now, const Selection &before) {
        if (now.layer != before.layer && scope() == ByteScope::Layer)
            refresh();
    });
    connect(m_state, &ExplorerState::upToChanged, this, [this] {
        if (scope() == ByteScope::Visible)
            refresh();
    });
}

TableKind TablesPane::kind() const
{
    return TableKind(m_kind->currentIndex());
}

ByteScope TablesPane::scope() const
{
    return ByteScope(m_scope->currentIndex());
}

LayerIndex TablesPane::scopeLayer() const
{
    return scope() == ByteScope::Visible ? m_state->upTo() : m_state->layer();
}

void TablesPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        updateTexts();
}

void TablesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void TablesPane::refresh()
{
    m_isStale = true;
    if (!isVisible())
        return;
    m_isStale = false;
    m_job.cancel();
    const LoadedImagePtr loaded = m_state->loaded();
    m_isWorking = loaded != nullptr;
    updateTexts();
    if (!loaded)
        return;
    m_job.start(
        [this, loaded, scope = scope(), layer = scopeLayer()](const Job &job, const LatestJob::Deliver &deliver) {
            const auto tables = std::make_shared<const ImageTables>(
                ImageTables {loaded, byteTables(loaded->tree, byteItems(loaded->tree, scope, layer))});
            const std::size_t names = scope == ByteScope::Visible ? loaded->sums().heights.files(layer) : 0;
            if (!job.isCancelled()) {
                deliver([this, tables, names] {
                    m_isWorking = false;
                    m_names = names;
                    showTables(tables);
                });
            }
        });
}

void TablesPane::showTables(const ImageTablesPtr &tables)
{
    m_model->setTables(tables, kind());
    for (int column = 0; column < BytesModel::ColumnCount; ++column)
        m_tree->setColumnHidden(column, !BytesModel::hasColumn(kind(), column));
    updateTexts();
    Q_EMIT busyChanged();
}

void TablesPane::pick(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PathId path = m_model->path(index.row());
    const LayerIndex layer = m_model->layer(index.row());
    if (path.isValid())
        Q_EMIT filePicked(layer, path);
    else if (layer.isValid())
        m_state->selectLayer(layer, SelectionOrigin::Tables);
}

void TablesPane::updateTexts()
{
    m_total->setText(totalText());
    m_tree->setEmptyText(emptyText());
}

/** The unified file system counts every name, but a table only contains what has bytes: give both numbers. */
QString TablesPane::totalText(const ByteSum &total) const
{
    const auto plural
        = [](std::size_t count) { return static_cast<int>(qMin<std::size_t>(count, std::numeric_limits<int>::max())); };
    if (m_names > total.files)
        return tr("Total: %1 in %2 of %Ln files; the others are empty or links", nullptr, plural(m_names))
            .arg(formatSize(total.bytes), formatCount(total.files));
    return tr("Total: %1 in %Ln files", nullptr, plural(total.files)).arg(formatSize(total.bytes));
}

QString TablesPane::totalText() const
{
    if (!m_model->tables())
        return {};
    const ByteSum &total = m_model->tables()->tables.total;
    const QString all = totalText(total);
    const ByteSum shown = m_model->sum();
    const std::size_t directories = m_model->tables()->tables.directories.size();
    const auto listed = static_cast<std::size_t>(m_model->rowCount());
    if (kind() == TableKind::Directories && listed < directories)
        return tr("%1; listed: the largest %2 of %3 directories", "a total, two counts")
            .arg(all, formatCount(listed), formatCount(directories));
    if (kind() != TableKind::Files || shown.bytes == total.bytes)
        return all;
    return tr("%1; listed: %2", "a total, bytes").arg(all, formatSize(shown.bytes));
}

QString TablesPane::emptyText() const
{
    if (m_state->isEmpty())
        return tr("Open an image to see where its bytes are.");
    if (!m_state->loaded())
        return tr("Reading the layers …");
    return m_isWorking ? QString() : tr("Nothing to count.");
}

QByteArray TablesPane::saveState() const
{
    return QByteArray::number(m_kind->currentIndex()) + ' ' + QByteArray::number(m_scope->currentIndex());
}

bool TablesPane::restoreState(const QByteArray &state)
{
    const QByteArrayList numbers = state.split(' ');
    if (numbers.size() != 2)
        return false;
    const auto choose = [](QComboBox *box, int index) {
        if (index >= 0 && index < box->count())
            box->setCurrentIndex(index);
    };
    choose(m_kind, numbers[0].toInt());
    choose(m_scope, numbers[1].toInt());
    return true;
}

QSize TablesPane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 66, fontMetrics().height() * 24};
}

}
