// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "historypane.h"

#include "bytes.h"
#include "explorerstate.h"
#include "historymodel.h"
#include "historyview.h"
#include "tooltiptext.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QLabel>
#include <QStackedWidget>

namespace stratoscope
{

HistoryPane::HistoryPane(ExplorerState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new HistoryModel(this))
    , m_view(new HistoryView(m_model))
    , m_path(new QLabel)
    , m_count(new QLabel)
    , m_legend(new QLabel(
          tr("Each bar is one version, drawn across the layers that show it. ✕: the layer deletes the file.")))
    , m_placeholder(new QLabel)
    , m_pages(new QStackedWidget)
{
    m_path->setTextFormat(Qt::PlainText);
    // Its size is that of the pane, also if that changes.
    QFont fixed;
    fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    m_path->setFont(fixed);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QLabel *label : {m_count, m_legend, m_placeholder}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(label != m_count);
    }
    m_legend->setContentsMargins(8, 2, 8, 6);
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setMargin(12);

    // Looks like one sheet with the bars, as the details next to it do.
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 8, 0);
    head->addWidget(m_path, 1);
    head->addWidget(m_count);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    m_pages->addWidget(page);
    m_pages->addWidget(m_placeholder);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
    setFocusProxy(m_view);

    connect(m_state, &ExplorerState::sourceChanged, this, &HistoryPane::updateHistory);
    connect(m_state, &ExplorerState::loadedChanged, this, &HistoryPane::updateHistory);
    connect(m_state, &ExplorerState::selectionChanged, this, [this](const Selection &now, const Selection &before) {
        if (now.path != before.path)
            updateHistory();
        else
            m_view->showLayer(now.layer);
    });
    connect(m_state, &ExplorerState::upToChanged, this, &HistoryPane::updateUpTo);
    connect(m_view, &HistoryView::layerPicked, this, [this](LayerIndex layer) {
        m_state->select({layer, m_model->path(), SelectionOrigin::Details});
    });
    updateHistory();
}

void HistoryPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPath();
}

void HistoryPane::addFileActions(const QList<QAction *> &actions)
{
    m_view->addActions(actions);
}

void HistoryPane::updateHistory()
{
    m_model->setHistory(m_state->loaded(), m_state->path(), m_state->upTo());
    m_view->showLayer(m_state->layer());
    updateTexts();
}

void HistoryPane::updateUpTo()
{
    m_model->setUpTo(m_state->upTo());
    updateTexts();
}

void HistoryPane::updateTexts()
{
    const int rows = m_model->rowCount();
    m_pages->setCurrentIndex(rows > 0 ? 0 : 1);
    if (rows == 0) {
        const bool nothingPicked = !m_state->loaded() || !m_state->path().isValid();
        m_placeholder->setText(nothingPicked ? tr("Select a file to see which layers contain a version of it.")
                                             : tr("No layer contains a version of this path."));
        return;
    }
    bool anyVisible = false;
    for (int row = 0; row < rows; ++row)
        anyVisible = anyVisible || m_model->isVisible(row);
    const QString count = tr("%Ln version(s)", nullptr, m_model->versionCount());
    m_count->setText(anyVisible ? tr("%1, one visible").arg(count) : tr("%1, none visible").arg(count));
    showPath();
}

void HistoryPane::showPath()
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded || m_model->rowCount() == 0)
        return;
    const QString path = displayText(loaded->tree.paths().fullPath(m_model->path()));
    m_path->setText(m_path->fontMetrics().elidedText(path, Qt::ElideMiddle, m_path->width()));
    m_path->setToolTip(toolTipText(path));
}

}
