// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerpane.h"

#include "columnwidths.h"
#include "elidedlabel.h"
#include "explorerstate.h"
#include "fittingheader.h"
#include "format.h"
#include "layermodel.h"
#include "layernames.h"
#include "layersummary.h"
#include "paneheader.h"
#include "pathtreeview.h"
#include "rowdelegate.h"
#include "terms.h"
#include "treeactions.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace stratoscope
{

namespace
{

/** A layer whose rows fit on a screen or two starts out with all directories expanded. */
constexpr int OpenedRows = 100;
/** Beside the words in the column of changes. */
constexpr int ChangeMargin = 6;

}

LayerPane::LayerPane(ExplorerState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new LayerModel(this))
    , m_header(new PaneHeader)
    , m_tree(new PathTreeView(m_model))
    , m_summary(new ElidedLabel(Qt::AlignLeft))
{
    m_tree->setWhatsThis(stratoscope::whatsThis({Term::Layer, Term::Deleted, Term::CopiedUp, Term::Opaque}));
    m_tree->setAccessibleName(tr("Files of the selected layer"));
    m_header->setInfoIsDigest();
    setFocusProxy(m_tree);
    setUpColumns();
    (new TreeActions(m_model, m_tree))->addFurther({});
    layOut();
    connectState();
    showLayer();
}

void LayerPane::setUpColumns()
{
    m_tree->setItemDelegateForColumn(LayerModel::ChangeColumn, new ChangeDelegate(m_tree));
    m_tree->setItemDelegateForColumn(LayerModel::WastedColumn, new WasteDelegate(m_tree));
    setColumnWidths(m_tree,
        {{LayerModel::ChangeColumn, changeText(Change::Modified, {}), 4},
            {LayerModel::SizeColumn, formatSize(999'900'000), 0},
            {LayerModel::WastedColumn, formatSize(999'900'000), 0}});
    // Where names are deep, sizes matter more than the whole of a long word.
    const int whole = m_tree->columns()->sectionSize(LayerModel::ChangeColumn);
    const int least = m_tree->fontMetrics().horizontalAdvance(changeText(Change::Added, {})) + ChangeMargin;
    m_tree->columns()->setElasticColumn(LayerModel::ChangeColumn, least, whole);
}

void LayerPane::layOut()
{
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setContentsMargins(6, 0, 6, 0);
    // As high as the filter below the unified file system, so that both trees end at the same height.
    m_summary->setMinimumHeight(QLineEdit().sizeHint().height());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 4);
    layout->addWidget(m_header);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_summary);
}

void LayerPane::connectState()
{
    connect(m_tree, &PathTreeView::pathPicked, this, [this](PathId path) {
        m_state->select({m_model->layer(), path, SelectionOrigin::LayerTree});
    });
    const auto mark
        = [this] { m_state->setMarked(m_tree->markedPaths(LayerModel::SizeColumn, SelectionOrigin::LayerTree)); };
    connect(m_tree, &PathTreeView::rowsSelected, this, mark);
    connect(m_state, &ExplorerState::sourceChanged, this, &LayerPane::showLayer);
    connect(m_state, &ExplorerState::loadedChanged, this, &LayerPane::showLayer);
    connect(
        m_state, &ExplorerState::selectionChanged, this, [this, mark](const Selection &now, const Selection &before) {
            if (now.layer != before.layer)
                showLayer();
            else
                m_tree->reveal(now.path);
            if (m_state->marked().origin == SelectionOrigin::LayerTree)
                mark();
        });
}

void LayerPane::showLayer()
{
    const LoadedImagePtr loaded = m_state->loaded();
    m_model->update(loaded);
    if (loaded != m_model->loaded() || m_state->layer() != m_model->layer()) {
        const bool isReplaced = loaded && m_model->loaded() && m_state->layer() == m_model->layer();
        m_model->setLayer(loaded, m_state->layer());
        if (!isReplaced)
            m_tree->expandBelow({}, OpenedRows);
    }
    m_tree->reveal(m_state->path());
    updateTexts();
}

void LayerPane::updateTexts()
{
    m_header->setTitle(titleText());
    m_header->setInfo(digestText());
    m_summary->setText(summaryText());
    m_tree->setEmptyText(emptyText());
}

QString LayerPane::titleText() const
{
    if (!m_state->layer().isValid())
        return tr("THIS LAYER");
    const LoadedImagePtr loaded = m_state->loaded();
    if (loaded && loaded->isWritable(m_state->layer()))
        return tr("CONTAINER · READ/WRITE");
    return tr("LAYER %1 · READ-ONLY").arg(layerNumber(*m_state, m_state->layer()));
}

QString LayerPane::digestText() const
{
    const std::size_t layer = m_state->layer().value;
    if (m_state->isEmpty() || layer >= m_state->image().layers.size())
        return {};
    const Layer &own = m_state->image().layers[layer];
    return (own.diffId.isEmpty() ? own.digest : own.diffId).toString();
}

QString LayerPane::summaryText() const
{
    const LoadedImagePtr loaded = m_model->loaded();
    if (!loaded)
        return {};
    const QString counts = layerCounts(*loaded, m_model->layer());
    const QString note = layerNote(*loaded, m_model->layer());
    return note.isEmpty() ? counts : tr("%1 · %2", "counts of a layer, what it costs").arg(counts, note);
}

QString LayerPane::emptyText() const
{
    if (m_state->isEmpty())
        return tr("Open an image to see its layers here.");
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded)
        return tr("Reading the layers …");
    if (!m_model->loaded())
        return tr("Select a layer.");
    const std::size_t layer = m_model->layer().value;
    if (layer < m_state->image().layers.size() && m_state->image().layers[layer].isAbsent())
        return tr("This layer is missing: the image lists it, but was saved without it.");
    if (const std::optional<Error> &damage = loaded->layers[layer].damage)
        return tr("Cannot read this layer.\n%1").arg(damage->message());
    if (loaded->layers[layer].sealed) {
        return m_state->image().layers[layer].content == LayerContent::Encrypted
            ? tr("This layer is encrypted: only a key opens it.")
            : tr("This layer is not a file system.");
    }
    return tr("This layer changes nothing.");
}

void LayerPane::setFileActions(const QList<QAction *> &actions)
{
    if (actions == m_fileActions)
        return;
    for (QAction *action : std::as_const(m_fileActions))
        m_tree->removeAction(action);
    m_fileActions = actions;
    m_tree->addActions(actions);
}

void LayerPane::addFileActions(const QList<QAction *> &actions)
{
    m_tree->addActions(actions);
}

void LayerPane::setDragData(std::function<QMimeData *()> make)
{
    m_tree->setDragData(std::move(make));
}

QByteArray LayerPane::saveState() const
{
    return m_tree->columns()->saveColumns();
}

bool LayerPane::restoreState(const QByteArray &state)
{
    return m_tree->columns()->restoreColumns(state);
}

TreeMemory LayerPane::treeMemory() const
{
    return m_tree->memory();
}

void LayerPane::setTreeMemory(const TreeMemory &memory)
{
    m_tree->setMemory(memory);
}

void LayerPane::setNews(const QHash<QByteArray, QString> &news)
{
    m_model->setNews(news);
}

QSize LayerPane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 66, fontMetrics().height() * 24};
}

}
