// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfilepane.h"

#include "columnwidths.h"
#include "dockerfilemodel.h"
#include "elidedlabel.h"
#include "explorerstate.h"
#include "fittingheader.h"
#include "format.h"
#include "messagetree.h"
#include "panemetrics.h"
#include "sharedelegate.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace stratoscope
{

namespace
{

QFont fixedFont(const QWidget *widget)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(widget->font().pointSizeF());
    return fixed;
}

}

DockerfilePane::DockerfilePane(ExplorerState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new DockerfileModel(fixedFont(this), this))
    , m_tree(new MessageTree(m_model))
    , m_note(new ElidedLabel(Qt::AlignLeft))
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
    showImage();
}

void DockerfilePane::setUpColumns()
{
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(false);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setItemDelegateForColumn(DockerfileModel::WrittenColumn,
        new ShareDelegate(DockerfileModel::ShareRole, DockerfileModel::ColorRole, m_tree));
    m_tree->setItemDelegateForColumn(DockerfileModel::WastedColumn, new WasteDelegate(m_tree));
    const QString widest = formatSize(999'900'000);
    setColumnWidths(m_tree,
        {{DockerfileModel::WrittenColumn, widest, 4}, {DockerfileModel::WastedColumn, widest, 4},
            {DockerfileModel::VisibleColumn, widest, 4}});
    m_tree->columns()->setOptionalColumns({DockerfileModel::VisibleColumn});
}

void DockerfilePane::layOut()
{
    auto *copy = new QPushButton(tr("Copy &Dockerfile"));
    m_copy = copy;
    connect(copy, &QPushButton::clicked, this, &DockerfilePane::copyAll);
    m_note->setText(tr("Rebuilt from the history; what was copied is not in it."));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(PaneMargin, 0, PaneMargin, 0);
    line->setSpacing(PaneMargin);
    line->addWidget(m_note, 1);
    line->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addWidget(m_tree, 1);
    layout->addLayout(line);
}

void DockerfilePane::showImage()
{
    const LoadedImagePtr loaded = m_state->loaded();
    const LoadedImagePtr before = m_model->image();
    if (!loaded || !before || !loaded->tree.sharesShapeWith(before->tree))
        m_model->setImage(loaded);
    m_tree->setEmptyText(emptyText());
    m_copy->setEnabled(m_model->rowCount() > 0);
    followLayer(m_state->layer());
}

void DockerfilePane::followLayer(LayerIndex layer)
{
    const std::vector<DockerfileLine> &lines = m_model->lines();
    const QModelIndex current = m_tree->currentIndex();
    const bool isThere = current.isValid() && lines[static_cast<std::size_t>(current.row())].layer == layer;
    for (std::size_t i = 0; !isThere && i < lines.size(); ++i) {
        if (lines[i].layer == layer)
            m_tree->setCurrentQuietly(m_model->index(static_cast<int>(i), 0));
    }
}

void DockerfilePane::pick(const QModelIndex &index)
{
    const DockerfileLine &line = m_model->lines()[static_cast<std::size_t>(index.row())];
    if (line.layer)
        m_state->selectLayer(*line.layer, SelectionOrigin::Dockerfile);
}

void DockerfilePane::copyAll() const
{
    QGuiApplication::clipboard()->setText(dockerfileText(m_model->lines()));
}

QString DockerfilePane::emptyText() const
{
    if (m_state->isEmpty())
        return tr("Open an image to see how it was made.");
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
