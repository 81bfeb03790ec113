// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "unifiedpane.h"

#include "columnwidths.h"
#include "counterpart.h"
#include "explorerstate.h"
#include "filterbar.h"
#include "fittingheader.h"
#include "format.h"
#include "hoverrest.h"
#include "layernames.h"
#include "layertrouble.h"
#include "origindelegate.h"
#include "paneheader.h"
#include "panemetrics.h"
#include "pathat.h"
#include "pathfilter.h"
#include "pathtreeview.h"
#include "stargzfiles.h"
#include "terms.h"
#include "treeactions.h"
#include "unifiedmodel.h"

#include <QAction>
#include <QFontDatabase>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace stratoscope
{

namespace
{

/** This many matches are expanded at once; the user can expand more. */
constexpr int OpenedMatches = 500;
constexpr int ChipWidth = 42;
constexpr int NarrowestOrigin = 110;
/** For names and origins, before less important columns get any space. */
constexpr int ComfortableNames = 270;

}

UnifiedPane::UnifiedPane(ExplorerState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new UnifiedModel(this))
    , m_header(new PaneHeader)
    , m_showAll(new QToolButton)
    , m_tree(new PathTreeView(m_model))
    , m_parts(new QSplitter(Qt::Vertical))
    , m_showDeleted(new QAction(tr("&Show Deleted Files"), this))
    , m_onlyLayer(new QAction(tr("O&nly the Selected Layer"), this))
    , m_filter(new FilterBar({m_showDeleted, m_onlyLayer}))
{
    m_header->setTitle(tr("UNIFIED FILE SYSTEM"));
    m_tree->setWhatsThis(stratoscope::whatsThis({Term::Layer, Term::SeveralLayers, Term::Writable, Term::Deleted}));
    m_tree->setAccessibleName(tr("Unified file system"));
    setFocusProxy(m_tree);
    setUpColumns();
    addToggles();
    layOut();
    connectState();
    updateLoaded();
}

void UnifiedPane::setUpColumns()
{
    m_tree->setItemDelegateForColumn(UnifiedModel::OriginColumn, new OriginDelegate(m_tree));
    m_tree->setItemDelegateForColumn(UnifiedModel::ModeColumn, new ModeDelegate(m_tree));
    setColumnWidths(m_tree,
        {{UnifiedModel::OriginColumn, QStringLiteral("RUN apt-get install -y"), ChipWidth},
            {UnifiedModel::SizeColumn, formatSize(999'900'000), 0},
            {UnifiedModel::ModeColumn, QStringLiteral("drwxrwxrwx"), 4,
                QFontDatabase::systemFont(QFontDatabase::FixedFont)},
            {UnifiedModel::OwnerColumn, formatOwner(0, 1000), 4},
            {UnifiedModel::ModifiedColumn, formatTime(QDateTime(QDate(2000, 12, 28), QTime(22, 58))), 4},
            {UnifiedModel::LinkColumn, QStringLiteral("../lib/x86_64-linux-gnu"), 0}});
    m_tree->columns()->setElasticColumn(UnifiedModel::OriginColumn, NarrowestOrigin);
    // The target of a link is also next to its name, so it comes last.
    m_tree->columns()->setOptionalColumns(
        {UnifiedModel::OwnerColumn, UnifiedModel::ModifiedColumn, UnifiedModel::LinkColumn}, ComfortableNames);
}

void UnifiedPane::addToggles()
{
    m_showDeleted->setIconText(tr("Deleted", "list deleted files; short"));
    m_showDeleted->setCheckable(true);
    m_showDeleted->setToolTip(
        tr("Also list what a layer deleted or replaced, and the files that eStargz adds for lazy pulling"));
    m_onlyLayer->setIconText(tr("Only Layer", "list only files of the selected layer; short"));
    m_onlyLayer->setCheckable(true);
    m_onlyLayer->setToolTip(tr("List only what comes from the selected layer instead of dimming the rest"));
    connect(m_showDeleted, &QAction::toggled, this, [this](bool on) {
        m_model->setShowDeleted(on);
        filter();
        updateTexts();
    });
    connect(m_onlyLayer, &QAction::toggled, this, [this](bool on) {
        if (on)
            m_model->setLayer(m_state->layer());
        m_model->setOnlyLayer(on);
        m_model->setLayer(emphasizedLayer());
        filter();
        updateTexts();
    });
    m_actions = new TreeActions(m_model, m_tree);
    m_actions->addLayerAction();
    m_actions->addFurther({m_showDeleted, m_onlyLayer});
    connect(m_actions, &TreeActions::layerRequested, this,
        [this](LayerIndex layer) { m_state->selectLayer(layer, SelectionOrigin::UnifiedTree); });
}

void UnifiedPane::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 4);
    m_showAll->setObjectName(QStringLiteral("showAll"));
    m_showAll->setText(tr("Show all", "files, not only those of a layer; short"));
    m_showAll->setToolTip(tr("Stop dimming the files of other layers (Esc)"));
    // The rows must not move under the mouse when it appears or disappears.
    m_showAll->setFixedHeight(m_header->sizeHint().height());
    m_showAll->hide();
    connect(m_showAll, &QToolButton::clicked, this, &UnifiedPane::showAll);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, PaneMargin, 0);
    head->setSpacing(0);
    head->addWidget(m_header, 1);
    head->addWidget(m_showAll);
    layout->addLayout(head);
    m_parts->addWidget(m_tree);
    m_parts->setStretchFactor(0, 1);
    m_parts->setChildrenCollapsible(false);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_filter);
}

QAbstractItemView *UnifiedPane::tree() const
{
    return m_tree;
}

void UnifiedPane::addFileActions(const QList<QAction *> &actions)
{
    m_actions->addFurther(actions);
}

void UnifiedPane::setDragData(std::function<QMimeData *()> make)
{
    m_tree->setDragData(std::move(make));
}

void UnifiedPane::setFoot(QWidget *foot)
{
    m_parts->addWidget(foot);
    m_parts->setStretchFactor(1, 0);
}

void UnifiedPane::connectState()
{
    connect(m_tree, &PathTreeView::pathPicked, this, &UnifiedPane::pick);
    connect(m_tree, &PathTreeView::rowsSelected, this, &UnifiedPane::mark);
    connect(m_tree, &PathTreeView::emptyPlaceClicked, this, &UnifiedPane::showAll);
    connect(new HoverRest(m_tree), &HoverRest::rested, this, [this](const QModelIndex &index) {
        Q_EMIT pathHovered(index.isValid() ? PathTreeModel::path(index) : PathId());
    });
    connect(m_filter, &FilterBar::filterChanged, this, &UnifiedPane::setFilter);
    connect(m_filter, &FilterBar::left, this, &UnifiedPane::leaveFilter);
    connect(m_state, &ExplorerState::sourceChanged, this, &UnifiedPane::updateLoaded);
    connect(m_state, &ExplorerState::loadedChanged, this, &UnifiedPane::updateLoaded);
    connect(m_state, &ExplorerState::selectionChanged, this, &UnifiedPane::follow);
    connect(m_state, &ExplorerState::upToChanged, this, [this](LayerIndex upTo) {
        m_model->setUpTo(upTo);
        markAgain();
        filter();
        updateTexts();
    });
}

void UnifiedPane::pick(PathId path)
{
    if (m_onlyLayer->isChecked()) {
        // Directories that lead to the layer's files may be from another layer, which is not what
        // the user wants to see now.
        m_state->select({m_state->layer(), path, SelectionOrigin::UnifiedTree});
        return;
    }
    m_state->selectPath(path, SelectionOrigin::UnifiedTree);
}

void UnifiedPane::follow(const Selection &now, const Selection &before)
{
    m_model->setLayer(emphasizedLayer());
    if (now.path != before.path) {
        // A user who goes to a hidden file wants to see it as hidden.
        if (now.origin == SelectionOrigin::LayerTree || now.origin == SelectionOrigin::Search)
            makeListed(now.path);
        m_tree->reveal(now.path);
        markAgain();
    }
    if (now.layer == before.layer && now.isOfLayer == before.isOfLayer)
        return;
    if (m_onlyLayer->isChecked())
        filter();
    updateTexts();
}

void UnifiedPane::mark()
{
    m_state->setMarked(m_tree->markedPaths(UnifiedModel::SizeColumn, SelectionOrigin::UnifiedTree));
}

/** Rows have changed, or which of them are selected. */
void UnifiedPane::markAgain()
{
    if (m_state->marked().origin == SelectionOrigin::UnifiedTree)
        mark();
}

void UnifiedPane::showAll()
{
    m_state->select({m_state->layer(), m_state->path(), SelectionOrigin::UnifiedTree});
}

LayerIndex UnifiedPane::emphasizedLayer() const
{
    // A layer that was selected along with a path says nothing about the other files.
    return m_state->selection().isOfLayer || m_onlyLayer->isChecked() ? m_state->layer() : LayerIndex();
}

void UnifiedPane::updateLoaded()
{
    if (m_model->update(m_state->loaded()))
        return;
    if (m_model->loaded() && m_state->loaded()) {
        replaceLoaded();
        return;
    }
    m_filtering.cancel();
    m_opensMatches = m_leaves = false;
    m_filter->reset();
    m_filter->setEnabled(m_state->loaded() != nullptr);
    m_model->setLoaded(m_state->loaded(), m_state->upTo());
    m_model->setLayer(emphasizedLayer());
    m_tree->reveal(m_state->path());
    updateTexts();
}

void UnifiedPane::replaceLoaded()
{
    QSet<PathId> open;
    for (const PathId path : std::as_const(m_openBefore)) {
        if (const PathId found = counterpartOf(path, m_model->tree(), m_state->loaded()->tree); found.isValid())
            open.insert(found);
    }
    m_openBefore = open;
    m_model->replace(m_state->loaded(), m_state->upTo());
    m_model->setLayer(emphasizedLayer());
    m_tree->reveal(m_state->path());
    filter();
    updateTexts();
}

void UnifiedPane::makeListed(PathId path)
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded)
        return;
    // A file from a layer above is not there yet, and showing deleted files does not help.
    const PathAt at = pathAt(loaded->tree, path, m_state->upTo());
    if (at.version.isValid() && (at.deleted || isOfStargz(loaded->tree, path, at.version)))
        m_showDeleted->setChecked(true);
    if (m_model->isFiltered() && !m_model->indexOf(path).isValid()) {
        m_filter->reset();
        setFilter({});
    }
}

void UnifiedPane::startFilter()
{
    m_filter->start();
}

void UnifiedPane::setFilter(const QString &text)
{
    m_leaves = false;
    if (!text.isEmpty()) {
        if (!m_model->isFiltered())
            m_openBefore = m_tree->openDirectories();
        m_opensMatches = true;
        filter();
        return;
    }
    m_filtering.cancel();
    m_model->setFilter(nullptr);
    m_tree->setOpenDirectories(m_openBefore);
    m_tree->reveal(m_state->path());
    updateTexts();
}

void UnifiedPane::filter()
{
    const LoadedImagePtr loaded = m_state->loaded();
    const QString text = m_filter->text();
    if (!loaded || text.isEmpty())
        return;
    const auto work = [=, this, listing = m_model->listing()](const Job &job, const LatestJob::Deliver &deliver) {
        Result<PathFilter> found = filterPaths(loaded->tree, loaded->sums(), listing, text, job);
        if (!found)
            return;
        const auto filter = std::make_shared<const PathFilter>(std::move(*found));
        deliver([this, filter] { applyFilter(filter); });
    };
    m_filtering.start(work);
}

void UnifiedPane::applyFilter(std::shared_ptr<const PathFilter> found)
{
    m_model->setFilter(std::move(found));
    if (m_opensMatches)
        m_tree->expandBelow({}, OpenedMatches);
    m_opensMatches = false;
    if (m_leaves)
        goToFirstMatch();
    updateTexts();
}

void UnifiedPane::leaveFilter()
{
    m_tree->setFocus();
    m_leaves = m_opensMatches;
    if (!m_leaves)
        goToFirstMatch();
}

void UnifiedPane::goToFirstMatch()
{
    m_leaves = false;
    const QModelIndex first = m_model->firstMatch();
    if (first.isValid() && !m_tree->selectedPath().isValid())
        m_tree->setCurrentIndex(first);
}

void UnifiedPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        updateTexts();
}

void UnifiedPane::updateTexts()
{
    m_filter->setResult(
        m_model->isFiltered() ? tr("%Ln found", "paths", static_cast<int>(m_model->matchCount())) : QString());
    m_tree->setEmptyText(emptyText());
    const LoadedImagePtr loaded = m_state->loaded();
    m_header->setWarning(loaded ? incompleteText(*loaded, m_state->upTo()) : QString());
    m_header->setInfo(headerText());
    m_showAll->setVisible(m_model->isDimming());
}

QString UnifiedPane::headerText() const
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded || !m_state->upTo().isValid())
        return {};
    if (m_model->isDimming())
        return shareText();
    const QString files = tr("%Ln files", nullptr, static_cast<int>(m_model->fileCount()));
    const QString size = formatSize(m_model->totalSize());
    if (m_state->upTo() == loaded->top())
        return tr("what the container sees · %1 · %2", "files, size").arg(files, size);
    return tr("as of layer %1 · %2 · %3", "layer, files, size").arg(layerNumber(*loaded, m_state->upTo()), files, size);
}

QString UnifiedPane::shareText() const
{
    const LoadedImagePtr loaded = m_state->loaded();
    const LayerIndex layer = m_state->layer();
    const auto all = static_cast<int>(m_model->fileCount());
    const std::size_t own = m_model->layerFileCount();
    const QString share = loaded->isWritable(layer)
        ? tr("%1 of %Ln files come from the container", nullptr, all).arg(formatCount(own))
        : tr("%1 of %Ln files come from layer %2", nullptr, all).arg(formatCount(own), layerNumber(*loaded, layer));
    const bool areHidden = own == 0 && loaded->stats.layers[layer.value].files > 0;
    return areHidden ? tr("%1, all hidden above", "how many files come from a layer: none").arg(share) : share;
}

QString UnifiedPane::emptyText() const
{
    if (m_state->isEmpty())
        return tr("Open an image to see its files here.");
    if (!m_state->loaded())
        return tr("Reading the layers …");
    if (m_model->isFiltered())
        return tr("No path contains “%1”.").arg(m_filter->text());
    if (m_model->showsOnlyLayer())
        return tr("Nothing from layer %1 is visible here.").arg(layerNumber(*m_state, m_state->layer()));
    return tr("There are no files.");
}

QByteArray UnifiedPane::saveState() const
{
    return m_tree->columns()->saveColumns();
}

bool UnifiedPane::restoreState(const QByteArray &state)
{
    return m_tree->columns()->restoreColumns(state);
}

TreeMemory UnifiedPane::treeMemory() const
{
    return m_tree->memory();
}

void UnifiedPane::setTreeMemory(const TreeMemory &memory)
{
    m_tree->setMemory(memory);
}

void UnifiedPane::setNews(const QHash<QByteArray, QString> &news)
{
    m_model->setNews(news);
}

QSize UnifiedPane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 24};
}

}
