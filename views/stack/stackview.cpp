// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackview.h"

#include "bytes.h"
#include "copyupflight.h"
#include "elidedlabel.h"
#include "explorerstate.h"
#include "format.h"
#include "hostpathactions.h"
#include "layerflash.h"
#include "layerstackmodel.h"
#include "lookupbeam.h"
#include "stackdelegate.h"
#include "stackfolding.h"
#include "stackjump.h"
#include "stackoverview.h"
#include "terms.h"
#include "wasteanalysis.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace stratoscope
{

namespace
{

/** Space for a chip, a bar and the short digest. */
constexpr int MinimumCharacters = 34;
constexpr int UsualCharacters = 52;
/** A stack that would take more screens than this as cards is shown as lines. */
constexpr int ScreensOfCards = 2;
/** By DensityChoice. */
constexpr std::array<const char *, 3> DensityNames {"automatic", "cards", "compact"};

/** The bytes of the files in all layers, or the stored size while the trees are being read; nothing if unknown. */
QString stackSize(const ExplorerState &state)
{
    if (state.loaded())
        return formatSize(state.loaded()->stats.size);
    quint64 sum = 0;
    for (const Layer &layer : state.image().layers) {
        // Sizes are the image's claims, so their sum may overflow.
        if (!layer.compressedSize || *layer.compressedSize > std::numeric_limits<quint64>::max() - sum)
            return {};
        sum += *layer.compressedSize;
    }
    return formatSize(sum);
}

}

StackView::StackView(ExplorerState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new LayerStackModel(state, this))
    , m_scene(*state, *m_model)
    , m_delegate(new StackDelegate(m_scene, this))
    , m_list(new QListView)
    , m_overview(new StackOverview(m_list, m_scene))
    , m_compact(new QAction(tr("C&ompact Layers"), this))
    , m_showLookup(new QAction(tr("Show Lookup of Names"), this))
    , m_beam(new LookupBeam(m_list, m_scene, this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->viewport()->installEventFilter(this);
    m_list->setAccessibleName(tr("Layer stack"));
    m_list->setWhatsThis(stratoscope::whatsThis({Term::Layer, Term::ReadOnly, Term::Writable, Term::Step}));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    // The boxes are on the window's background, not on a page.
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    setFocusProxy(m_list);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(6);
    updateMargins();
    addHeader();
    addOverview();
    addActions();
    connectState();
    updateImage();
}

void StackView::setLookups(LookupWatch *lookups)
{
    m_beam->setLookups(lookups);
}

void StackView::setBuild(const BuildReading *build)
{
    m_model->setBuild(build);
}

void StackView::setAnalysis(WasteAnalysis *analysis)
{
    m_analysis = analysis;
    m_model->setAnalysis(analysis);
    wantAnalysis(isVisible());
}

void StackView::wantAnalysis(bool isWanted)
{
    if (m_analysis && std::exchange(m_isWanted, isWanted) != isWanted)
        m_analysis->want(isWanted);
}

void StackView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    wantAnalysis(true);
}

void StackView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    wantAnalysis(false);
}

QAction *StackView::goToLayerAction() const
{
    return m_jump->action();
}

Drawing StackView::wholeDrawing() const
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return {};
    const auto place = [this](int row) {
        return m_list->visualRect(m_model->index(row, 0)).translated(0, m_list->verticalScrollBar()->value());
    };
    const QRect all = place(0).united(place(rows - 1));
    return {all.size(), [this, rows, place, all](QPainter &painter) {
                painter.fillRect(QRect(QPoint(), all.size()), palette().color(QPalette::Window));
                painter.translate(-all.topLeft());
                QStyleOptionViewItem option;
                option.initFrom(m_list);
                option.widget = m_list;
                option.font = m_list->font();
                option.state.setFlag(QStyle::State_HasFocus, false);
                for (int row = 0; row < rows; ++row) {
                    option.rect = place(row);
                    option.state.setFlag(
                        QStyle::State_Selected, m_list->selectionModel()->isRowSelected(row, m_list->rootIndex()));
                    m_delegate->paint(&painter, option, m_model->index(row, 0));
                }
            }};
}

QSize StackView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * UsualCharacters, fontMetrics().height() * 30};
}

QSize StackView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * MinimumCharacters, fontMetrics().height() * 8};
}

void StackView::addHeader()
{
    auto *title = new QLabel(tr("LAYER STACK"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setBuddy(m_list);
    m_info = new ElidedLabel(Qt::AlignRight);
    m_info->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_info);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

void StackView::addOverview()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_list, 1);
    row->addWidget(m_overview);
    static_cast<QVBoxLayout *>(layout())->addLayout(row, 1);
    m_overview->hide();
    // The list emits this while it lays out its rows, which is no moment to change its width.
    connect(
        m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, &StackView::updateOverview, Qt::QueuedConnection);

    m_compact->setObjectName(QStringLiteral("compactLayers"));
    m_compact->setCheckable(true);
    m_compact->setToolTip(tr("One line per layer, to see more of the stack"));
    connect(m_compact, &QAction::triggered, this, &StackView::chooseDensity);
    m_showLookup->setObjectName(QStringLiteral("showLookup"));
    m_showLookup->setCheckable(true);
    m_showLookup->setChecked(true);
    m_showLookup->setToolTip(tr("For the selected name, which layers are asked and what they answer"));
    connect(m_showLookup, &QAction::toggled, m_beam, &LookupBeam::setOn);
}

void StackView::chooseDensity(bool compact)
{
    const StackDensity wanted = compact ? StackDensity::Compact : StackDensity::Cards;
    // A user who wants what the stack would choose anyway leaves the choice to the stack again.
    if (wanted == automaticDensity())
        m_choice = DensityChoice::Automatic;
    else
        m_choice = compact ? DensityChoice::Compact : DensityChoice::Cards;
    updateDensity();
}

StackDensity StackView::automaticDensity() const
{
    return m_cardsHeight > m_list->viewport()->height() * ScreensOfCards ? StackDensity::Compact : StackDensity::Cards;
}

void StackView::updateDensity()
{
    StackDensity density = automaticDensity();
    if (m_choice != DensityChoice::Automatic)
        density = m_choice == DensityChoice::Compact ? StackDensity::Compact : StackDensity::Cards;
    m_compact->setChecked(density == StackDensity::Compact);
    if (density == m_scene.density())
        return;
    m_scene.setDensity(density);
    m_list->doItemsLayout();
    m_list->scrollTo(m_list->currentIndex());
    updateOverview();
}

void StackView::updateOverview()
{
    const QScrollBar *bar = m_list->verticalScrollBar();
    const bool isLong = bar->maximum() - bar->minimum() > m_list->viewport()->height();
    m_overview->setVisible(isLong);
    // The overview scrolls as well as a scroll bar does; a narrow column only needs one of them.
    m_list->setVerticalScrollBarPolicy(isLong ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

QByteArray StackView::saveState() const
{
    return DensityNames.at(std::size_t(m_choice));
}

bool StackView::restoreState(const QByteArray &state)
{
    const auto found = std::find(DensityNames.begin(), DensityNames.end(), state);
    if (found == DensityNames.end())
        return false;
    m_choice = DensityChoice(found - DensityNames.begin());
    updateDensity();
    return true;
}

void StackView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateMargins();
        m_cardsHeight = m_scene.height(StackFonts(m_list->font()), StackDensity::Cards);
        updateDensity();
    }
    if (event->type() == QEvent::LayoutDirectionChange)
        updateMargins();
}

/** Beside the cards, where they begin, goes the beam. */
void StackView::updateMargins()
{
    if (!layout())
        return;
    const int lane = LookupBeam::laneWidth(fontMetrics());
    constexpr int Narrow = 4;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(isMirrored ? Narrow : lane, 6, isMirrored ? lane : Narrow, 0);
}

void StackView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateDensity();
}

void StackView::addActions()
{
    m_folding = new StackFolding(m_list, m_model, m_delegate, this);
    m_jump = new StackJump(m_list, m_state, this);
    const auto add = [this](const QString &text, auto function) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, function);
        m_list->addAction(action);
        return action;
    };
    m_showUpToHere = add(tr("Show Stack &up to Here"), [this] { m_state->setUpTo(m_state->layer()); });
    m_list->addAction(m_jump->action());
    const auto addSeparator = [this] {
        auto *separator = new QAction(this);
        separator->setSeparator(true);
        m_list->addAction(separator);
    };
    addSeparator();
    m_list->addActions(m_folding->actions());
    addSeparator();
    m_copyDigest = add(tr("&Copy Digest"), [this] { copy(currentLayer()->digest.toString()); });
    m_copyDigest->setShortcut(QKeySequence::Copy);
    m_copyDigest->setShortcutContext(Qt::WidgetShortcut);
    m_copyDiffId = add(tr("Copy &Diff ID"), [this] { copy(currentLayer()->diffId.toString()); });
    m_copyChainId = add(tr("Copy C&hain ID"), [this] { copy(currentLayer()->chainId.toString()); });
    m_copyInstruction = add(tr("Copy &Instruction"), [this] { copy(m_state->image().createdBy(m_state->layer())); });
    m_nextContainer = add(tr("&Next Container"), [this] { stepContainer(1); });
    m_nextContainer->setShortcut(Qt::ALT | Qt::SHIFT | Qt::Key_Right);
    m_previousContainer = add(tr("&Previous Container"), [this] { stepContainer(-1); });
    m_previousContainer->setShortcut(Qt::ALT | Qt::SHIFT | Qt::Key_Left);
    for (QAction *action : {m_nextContainer, m_previousContainer})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    updateContainers();
    m_list->addActions((new HostPathActions(m_state, this))->actions());
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void StackView::addLayerActions(const QList<QAction *> &actions)
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_list->addAction(separator);
    m_list->addActions(actions);
}

void StackView::connectState()
{
    // The model follows the state by itself, and was connected first.
    connect(m_state, &ExplorerState::sourceChanged, this, &StackView::updateImage);
    connect(m_state, &ExplorerState::loadedChanged, this, &StackView::updateImage);
    connect(m_state, &ExplorerState::selectionChanged, this, &StackView::follow);
    // Groups are folded and unfolded.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &StackView::updateRows);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &StackView::updateRows);
    connect(m_state, &ExplorerState::containersChanged, this, &StackView::updateContainers);
    connect(m_state, &ExplorerState::upToChanged, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_state, &ExplorerState::upToChanged, m_overview, qOverload<>(&QWidget::update));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (stackRowLayer(index) != m_state->layer())
            pick(index);
    });
    // Clicking the selected layer again picks it, even if it was only selected along with a path.
    connect(m_list, &QListView::clicked, this, &StackView::pick);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (index.data(LayerStackModel::FirstLayerRole).toInt() >= 0)
            m_folding->toggle(index);
        if (stackRowLayer(index).isValid())
            Q_EMIT layerActivated(stackRowLayer(index));
    });
}

void StackView::updateRows()
{
    m_scene.updateRows();
    m_cardsHeight = m_scene.height(StackFonts(m_list->font()), StackDensity::Cards);
    updateDensity();
    m_overview->update();
}

void StackView::updateImage()
{
    m_scene.updateMarks();
    updateRows();
    updateHeader();
    showLayer(m_state->layer());
}

void StackView::updateContainers()
{
    const bool areSeveral = m_state->containers().tops.size() > 1;
    for (QAction *action : {m_nextContainer, m_previousContainer}) {
        action->setVisible(areSeveral);
        action->setEnabled(areSeveral);
    }
    // The row of the writable layer is higher if there are several containers.
    Q_EMIT m_delegate->sizeHintChanged(m_model->index(0));
}

void StackView::stepContainer(int by)
{
    const ContainerTops &containers = m_state->containers();
    const std::size_t count = containers.tops.size();
    if (count > 1)
        m_state->pickContainer((containers.active + count + std::size_t(by)) % count);
}

bool StackView::pickContainerAt(const QPoint &point)
{
    const QModelIndex index = m_list->indexAt(point);
    QStyleOptionViewItem option;
    option.initFrom(m_list);
    option.rect = m_list->visualRect(index);
    const int found = m_delegate->siblingAt(point, option, index);
    if (found >= 0)
        m_state->pickContainer(std::size_t(found));
    else if (found == ContainerPlaces::HiddenOnes)
        chooseContainer(m_list->viewport()->mapToGlobal(point));
    return found != -1;
}

void StackView::chooseContainer(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ContainerTops &containers = m_state->containers();
    for (std::size_t i = 0; i < containers.tops.size(); ++i) {
        QAction *action = menu->addAction(displayText(containers.tops[i].name));
        action->setCheckable(true);
        action->setChecked(i == containers.active);
        connect(action, &QAction::triggered, this, [this, i] { m_state->pickContainer(i); });
    }
    menu->popup(at);
}

bool StackView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        keepInView(static_cast<QResizeEvent *>(event)->oldSize());
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *press = static_cast<QMouseEvent *>(event);
        if (press->button() == Qt::LeftButton && pickContainerAt(press->position().toPoint()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StackView::keepInView(const QSize &before)
{
    const bool wasInView = QRect(QPoint(), before).intersects(m_list->visualRect(m_list->currentIndex()));
    if (!wasInView || before.height() <= m_list->viewport()->height())
        return;
    // The list places its rows only after it got its new size.
    QMetaObject::invokeMethod(
        this, [this] { m_list->scrollTo(m_list->currentIndex()); }, Qt::QueuedConnection);
}

void StackView::showCopyUp(LayerIndex layer, const QString &name)
{
    const QModelIndex from = m_model->indexOf(layer);
    const QModelIndex to = m_model->index(0);
    if (from.isValid() && stackRowKind(to) == StackItem::Kind::Writable)
        CopyUpFlight::start(m_list->viewport(), {m_list->visualRect(from), m_list->visualRect(to)}, name);
}

void StackView::flashLayer(LayerIndex layer)
{
    const QModelIndex row = m_model->indexOf(layer);
    if (!row.isValid())
        return;
    QStyleOptionViewItem option;
    option.initFrom(m_list);
    option.rect = m_list->visualRect(row);
    LayerFlash::start(m_list->viewport(), m_delegate->boxIn(option, row));
}

void StackView::updateHeader()
{
    if (m_state->isEmpty()) {
        m_info->setText({});
        return;
    }
    // Until the layers are read, only their stored size is known, and the sum would change without explanation.
    const QString layers = tr("%Ln layer(s)", nullptr, static_cast<int>(m_state->layerCount()));
    const QString size = stackSize(*m_state);
    if (size.isEmpty())
        m_info->setText(layers);
    else if (m_state->loaded())
        m_info->setText(tr("%1 · %2", "number of layers, their size").arg(layers, size));
    else
        m_info->setText(tr("%1 · %2 packed", "number of layers, their size as stored").arg(layers, size));
}

void StackView::follow(const Selection &now, const Selection &before)
{
    if (now.path != before.path)
        m_scene.updateMarks();
    showLayer(now.layer);
}

void StackView::showLayer(LayerIndex layer)
{
    // A box whose layer is already current stays in place.
    if (stackRowLayer(m_list->currentIndex()) != layer) {
        m_list->setCurrentIndex(m_model->indexOf(layer));
        m_list->scrollTo(m_list->currentIndex());
    }
    updateActions();
    m_list->viewport()->update();
    m_overview->update();
}

void StackView::pick(const QModelIndex &index)
{
    const LayerIndex layer = stackRowLayer(index);
    if (layer.isValid())
        m_state->selectLayer(layer, SelectionOrigin::Stack);
}

void StackView::updateActions()
{
    const Layer *layer = currentLayer();
    m_showUpToHere->setEnabled(m_state->layer().isValid());
    m_copyDigest->setEnabled(layer && !layer->digest.isEmpty());
    m_copyDiffId->setEnabled(layer && !layer->diffId.isEmpty());
    m_copyChainId->setEnabled(layer && !layer->chainId.isEmpty());
    m_copyInstruction->setEnabled(layer && !m_state->image().createdBy(m_state->layer()).isEmpty());
}

void StackView::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

const Layer *StackView::currentLayer() const
{
    const std::size_t number = m_state->layer().value;
    return m_state->isEmpty() || number >= m_state->image().layers.size() ? nullptr : &m_state->image().layers[number];
}

}
