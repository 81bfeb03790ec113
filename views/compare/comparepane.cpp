// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "comparepane.h"

#include "columnwidths.h"
#include "comparisontables.h"
#include "comparisonwords.h"
#include "differencemodel.h"
#include "digestspane.h"
#include "fittingheader.h"
#include "format.h"
#include "messagetree.h"
#include "paneheader.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr int Margin = 8;
/** Relative to the window's font: the headline. */
constexpr qreal AnswerScale = 1.4;

QString signedSample()
{
    return QLatin1Char('+') + formatSize(999'900'000);
}

}

ComparePane::ComparePane(QWidget *parent)
    : QWidget(parent)
    , m_reasons(new ReasonTable(this))
    , m_layers(new LayerTable(this))
    , m_config(new ConfigTable(this))
    , m_differences(new DifferenceModel(this))
    , m_digests(new DigestsPane)
    , m_growth(new QLabel)
    , m_files(new QLabel)
    , m_reasonHeader(new PaneHeader)
    , m_layerHeader(new PaneHeader)
    , m_tabs(new QTabWidget)
    , m_reasonView(new MessageTree(m_reasons))
    , m_layerView(new MessageTree(m_layers))
    , m_configView(new MessageTree(m_config))
    , m_differenceView(new MessageTree(m_differences))
{
    m_reasonView->setAccessibleName(tr("Why the size differs"));
    m_layerView->setAccessibleName(tr("Layers of both images"));
    m_configView->setAccessibleName(tr("Changed settings"));
    m_differenceView->setAccessibleName(tr("Changed paths"));
    m_reasonView->setEmptyText(tr("Both images have the same size."));
    m_layerView->setEmptyText(tr("Neither image has any layers."));
    m_configView->setEmptyText(tr("A container runs the same way from either image."));
    m_differenceView->setEmptyText(tr("A container sees the same files in both images."));
    layOut();
    setUpColumns();
    connect(m_digests, &DigestsPane::wanted, this, &ComparePane::digestsWanted);
    connect(m_reasonView, &MessageTree::rowPicked, this, &ComparePane::showReason);
    connect(m_differenceView, &MessageTree::rowPicked, this,
        [this](const QModelIndex &index) { Q_EMIT pathPicked(DifferenceModel::node(index)); });
    connect(m_differenceView, &QTreeView::doubleClicked, this, &ComparePane::activate);
    connect(m_differenceView, &MessageTree::rowEntered, this, &ComparePane::activate);
    auto *content = new QAction(tr("Compare C&ontents…"), m_differenceView);
    content->setObjectName(QStringLiteral("compareContents"));
    content->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    content->setShortcutContext(Qt::WidgetShortcut);
    connect(content, &QAction::triggered, this, [this] { activate(m_differenceView->currentIndex()); });
    m_differenceView->addAction(content);
}

void ComparePane::activate(const QModelIndex &index)
{
    if (index.isValid() && !m_differences->hasChildren(index.siblingAtColumn(0)))
        Q_EMIT fileActivated(DifferenceModel::node(index));
}

QWidget *ComparePane::titled(PaneHeader *header, MessageTree *tree)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(4);
    column->addWidget(header);
    column->addWidget(tree);
    return box;
}

void ComparePane::layOut()
{
    QFont large = m_growth->font();
    large.setPointSizeF(large.pointSizeF() * AnswerScale);
    large.setBold(true);
    m_growth->setFont(large);
    m_growth->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_files->setForegroundRole(QPalette::PlaceholderText);
    m_layerHeader->setTitle(tr("LAYERS SIDE BY SIDE"));

    for (MessageTree *table : {m_reasonView, m_layerView, m_configView})
        table->setRootIsDecorated(false);
    // The start of an instruction is what identifies it.
    m_layerView->setTextElideMode(Qt::ElideRight);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_differenceView, tr("Files"));
    m_tabs->addTab(m_configView, tr("Config"));
    m_tabs->addTab(m_digests, tr("Digests"));

    auto *lower = new QSplitter;
    lower->setChildrenCollapsible(false);
    lower->addWidget(titled(m_layerHeader, m_layerView));
    lower->addWidget(m_tabs);
    lower->setStretchFactor(0, 5);
    lower->setStretchFactor(1, 4);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(titled(m_reasonHeader, m_reasonView));
    parts->addWidget(lower);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 2);

    auto *sums = new QVBoxLayout;
    sums->setContentsMargins(Margin, Margin, Margin, 0);
    sums->setSpacing(2);
    sums->addWidget(m_growth);
    sums->addWidget(m_files);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(sums);
    column->addWidget(parts, 1);
}

void ComparePane::setUpColumns()
{
    const QString bytes = signedSample();
    const QString files = formatCount(999'999);
    const int narrowest = fontMetrics().averageCharWidth() * 16;
    setColumnWidths(m_reasonView,
        {{ReasonTable::BytesColumn, bytes, Margin}, {ReasonTable::GainedColumn, bytes, Margin},
            {ReasonTable::LostColumn, bytes, Margin}, {ReasonTable::FilesColumn, files, Margin}});
    m_reasonView->columns()->setElasticColumn(ReasonTable::LayerColumn, narrowest);
    setColumnWidths(m_layerView,
        {{LayerTable::KindColumn, pairKind(LayerPair::Kind::Same), Margin}, {LayerTable::GainedColumn, bytes, Margin},
            {LayerTable::LostColumn, bytes, Margin}});
    m_layerView->columns()->setElasticColumn(LayerTable::AfterColumn, narrowest);
    setColumnWidths(m_configView, {{ConfigTable::BeforeColumn, QString(30, QLatin1Char('x'))}});
    m_configView->columns()->setElasticColumn(ConfigTable::AfterColumn, narrowest);
    setColumnWidths(m_differenceView,
        {{DifferenceModel::ChangeColumn, QString(14, QLatin1Char('x'))},
            {DifferenceModel::DifferenceColumn, bytes, Margin}, {DifferenceModel::GainedColumn, bytes, Margin},
            {DifferenceModel::LostColumn, bytes, Margin}, {DifferenceModel::FilesColumn, files, Margin}});
    m_differenceView->columns()->setOptionalColumns(
        {DifferenceModel::FilesColumn, DifferenceModel::GainedColumn, DifferenceModel::LostColumn});
}

void ComparePane::setComparison(const ImageComparisonPtr &comparison)
{
    m_comparison = comparison;
    for (ComparisonTable *table : std::initializer_list<ComparisonTable *> {m_reasons, m_layers, m_config})
        table->setComparison(comparison);
    m_differences->setComparison(comparison);
    m_digests->reset();
    showSums();
    if (comparison && m_reasons->rowCount() > 0) {
        m_reasonView->setCurrentQuietly(m_reasons->index(0, 0));
        reveal(m_reasons->node(m_reasons->index(0, 0)));
    }
}

void ComparePane::showSums()
{
    if (!m_comparison) {
        for (QLabel *label : {m_growth, m_files})
            label->clear();
        return;
    }
    const qint64 net = m_comparison->totals().net();
    m_growth->setText(growthText(*m_comparison));
    const QString files = m_comparison->isSame() ? tr("A container sees no difference.")
                                                 : tr("Files: %1").arg(filesText(m_comparison->totals()));
    m_files->setText(tr("%1 · %2", "facts beside each other").arg(files, layersText(*m_comparison)));
    m_reasonHeader->setTitle(net > 0 ? tr("WHY IT GREW") : net < 0 ? tr("WHY IT SHRANK") : tr("GAINED AND LOST"));
    const auto shared = std::count_if(m_comparison->layers.begin(), m_comparison->layers.end(),
        [](const LayerPair &pair) { return pair.kind == LayerPair::Kind::Shared; });
    m_layerHeader->setInfo(tr("%Ln layer(s) shared", nullptr, static_cast<int>(shared)));
    const std::size_t settings = m_comparison->config.size();
    m_tabs->setTabText(1, settings == 0 ? tr("Config") : tr("Config (%1)").arg(formatCount(settings)));
}

void ComparePane::setBuilds(const Result<BuildDifferences> &differences)
{
    m_digests->setDifferences(differences);
    m_tabs->setCurrentWidget(m_digests);
}

/** Opens the tree of paths where \a node is. */
void ComparePane::reveal(quint32 node)
{
    const QModelIndex place = m_differences->indexOf(node);
    if (!place.isValid())
        return;
    for (QModelIndex above = place; above.isValid(); above = above.parent())
        m_differenceView->expand(above);
    m_differenceView->setCurrentQuietly(place);
    m_differenceView->scrollTo(place, QAbstractItemView::PositionAtCenter);
    m_tabs->setCurrentWidget(m_differenceView);
}

void ComparePane::showReason(const QModelIndex &index)
{
    reveal(m_reasons->node(index));
    Q_EMIT pathPicked(m_reasons->node(index));
}

}
