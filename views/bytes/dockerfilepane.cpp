// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfilepane.h"

#include "analysisstrip.h"
#include "bartree.h"
#include "buildreading.h"
#include "bytes.h"
#include "columnwidths.h"
#include "dockerfilemodel.h"
#include "elidedlabel.h"
#include "explorerstate.h"
#include "fittingheader.h"
#include "format.h"
#include "instructiondelegate.h"
#include "panemetrics.h"
#include "tooltiptext.h"
#include "wasteanalysis.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Pixels for instructions before less important columns get any space. */
constexpr int ComfortableInstruction = 240;

/** What m_choice has, in this order. */
enum Choice { Recorded, Rebuilt };

QFont fixedFont(const QWidget *widget)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(widget->font().pointSizeF());
    return fixed;
}

}

DockerfilePane::DockerfilePane(ExplorerState *state, WasteAnalysis *analysis, BuildReading *build, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_analysis(analysis)
    , m_build(build)
    , m_model(new DockerfileModel(fixedFont(this), this))
    , m_tree(
          new BarTree(m_model, DockerfileModel::WrittenColumn, DockerfileModel::ShareRole, DockerfileModel::ColorRole))
    , m_note(new ElidedLabel(Qt::AlignLeft))
    , m_choice(new QComboBox)
{
    m_tree->setAccessibleName(tr("Dockerfile"));
    setFocusProxy(m_tree);
    setUpColumns();
    layOut();
    connect(m_tree, &MessageTree::rowPicked, this, &DockerfilePane::pick);
    for (const auto signal : {&ExplorerState::sourceChanged, &ExplorerState::loadedChanged})
        connect(m_state, signal, this, &DockerfilePane::showImage);
    connect(m_state, &ExplorerState::selectionChanged, this, [this](const Selection &now, const Selection &before) {
        if (now.layer != before.layer)
            followLayer(now.layer);
    });
    connect(m_analysis, &WasteAnalysis::changed, this, &DockerfilePane::showWaste);
    connect(m_build, &BuildReading::changed, this, &DockerfilePane::showBuild);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &DockerfilePane::showLines);
    showImage();
    showBuild();
}

void DockerfilePane::setUpColumns()
{
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(false);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *instructions = new InstructionDelegate(m_tree);
    m_tree->setItemDelegateForColumn(DockerfileModel::TextColumn, instructions);
    connect(m_tree->columns(), &QHeaderView::sectionResized, instructions, [instructions](int column) {
        if (column == DockerfileModel::TextColumn)
            Q_EMIT instructions->sizeHintChanged({});
    });
    for (int column = DockerfileModel::WrittenColumn; column < DockerfileModel::ColumnCount; ++column) {
        const bool isWaste = column == DockerfileModel::CausedColumn || column == DockerfileModel::WastedColumn;
        m_tree->setItemDelegateForColumn(column, new FirstLineDelegate(isWaste, m_tree));
    }
    const QString widest = formatSize(999'900'000);
    setColumnWidths(m_tree,
        {{DockerfileModel::WrittenColumn, widest, 4}, {DockerfileModel::CausedColumn, widest, 4},
            {DockerfileModel::WastedColumn, widest, 4}, {DockerfileModel::VisibleColumn, widest, 4}});
    m_tree->columns()->setOptionalColumns(
        {DockerfileModel::WastedColumn, DockerfileModel::VisibleColumn}, ComfortableInstruction);
}

void DockerfilePane::layOut()
{
    auto *copy = new QPushButton(tr("Copy &Dockerfile"));
    m_copy = copy;
    connect(copy, &QPushButton::clicked, this, &DockerfilePane::copyAll);
    m_choice->addItems({tr("Recorded by the Build", "a Dockerfile"), tr("Rebuilt from the History", "a Dockerfile")});
    m_choice->setAccessibleName(tr("Which Dockerfile to show"));
    m_choice->setToolTip(toolTipText(m_choice->accessibleName()));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(PaneMargin, 0, PaneMargin, 0);
    line->setSpacing(PaneMargin);
    line->addWidget(m_note, 1);
    line->addWidget(m_choice);
    line->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addWidget(new AnalysisStrip(m_analysis));
    layout->addWidget(m_tree, 1);
    layout->addLayout(line);
}

void DockerfilePane::showImage()
{
    const LoadedImagePtr loaded = m_state->loaded();
    const LoadedImagePtr before = m_model->image();
    if (!loaded || !before || !loaded->tree.sharesShapeWith(before->tree))
        showLines();
    showWaste();
    m_tree->setEmptyText(emptyText());
}

const RecordedDockerfile *DockerfilePane::wanted() const
{
    const KnownBuildPtr known = m_build->known();
    const LoadedImagePtr loaded = m_state->loaded();
    const bool isThere = known && known->dockerfile && loaded && known->image->tree.sharesShapeWith(loaded->tree);
    return isThere && m_choice->currentIndex() == Recorded ? &*known->dockerfile : nullptr;
}

void DockerfilePane::showLines()
{
    const RecordedDockerfile *recorded = wanted();
    if (recorded)
        m_model->setRecorded(m_state->loaded(), *recorded);
    else
        m_model->setImage(m_state->loaded());
    m_note->setText(noteText());
    m_copy->setEnabled(m_model->rowCount() > 0);
    showWaste();
    followLayer(m_state->layer());
}

void DockerfilePane::showBuild()
{
    const KnownBuildPtr known = m_build->known();
    m_choice->setVisible(known && known->dockerfile);
    if ((wanted() != nullptr) != m_model->isRecorded())
        showLines();
}

QString DockerfilePane::noteText() const
{
    const RecordedDockerfile *recorded = wanted();
    if (!recorded)
        return tr("Rebuilt from the history, which does not name the copied files.");
    const QString file = displayText(recorded->path);
    const QDateTime finished = m_build->known()->record->provenance->finished;
    return finished.isValid() ? tr("%1, built %2", "a file, a date").arg(file, formatTime(finished)) : file;
}

void DockerfilePane::showWaste()
{
    const WasteReportPtr report = m_analysis->report();
    const LoadedImagePtr shown = m_model->image();
    if (report && shown && report->image->tree.sharesShapeWith(shown->tree))
        m_model->setAccount(report->account);
}

void DockerfilePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isWanted, true))
        m_analysis->want(true);
}

void DockerfilePane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (std::exchange(m_isWanted, false))
        m_analysis->want(false);
}

void DockerfilePane::followLayer(LayerIndex layer)
{
    const std::vector<DockerfileLine> &lines = m_model->lines();
    const QModelIndex current = m_tree->currentIndex();
    const bool isCurrent = current.isValid() && lines[static_cast<std::size_t>(current.row())].has(layer);
    if (isCurrent && m_tree->selectionModel()->isSelected(current))
        return;
    const auto found
        = std::find_if(lines.begin(), lines.end(), [layer](const DockerfileLine &line) { return line.has(layer); });
    // The writable layer has no line, so none should look selected.
    const QModelIndex index = found == lines.end() ? QModelIndex() : m_model->index(int(found - lines.begin()), 0);
    m_tree->setCurrentQuietly(index);
}

void DockerfilePane::pick(const QModelIndex &index)
{
    const DockerfileLine &line = m_model->lines()[static_cast<std::size_t>(index.row())];
    if (line.layer)
        m_state->selectLayer(*line.layer, SelectionOrigin::Dockerfile);
}

void DockerfilePane::copyAll() const
{
    const RecordedDockerfile *recorded = wanted();
    QGuiApplication::clipboard()->setText(recorded ? recorded->text : dockerfileText(m_model->lines()));
}

QString DockerfilePane::emptyText() const
{
    if (m_state->isEmpty())
        return tr("Open an image to see how it was built.");
    if (!m_state->loaded())
        return tr("Reading the layers …");
    return tr("The image has no history.");
}

QByteArray DockerfilePane::saveState() const
{
    return m_tree->columns()->saveColumns();
}

bool DockerfilePane::restoreState(const QByteArray &state)
{
    return m_tree->columns()->restoreColumns(state);
}

QSize DockerfilePane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 66, fontMetrics().height() * 24};
}

}
