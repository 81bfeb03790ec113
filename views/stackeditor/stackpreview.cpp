// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackpreview.h"

#include "explorerstate.h"
#include "stackview.h"
#include "unifiedpane.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>

namespace stratoscope
{

StackPreview::StackPreview(QWidget *parent)
    : QWidget(parent)
    , m_state(new ExplorerState(this))
    , m_stack(new StackView(m_state))
    , m_unified(new UnifiedPane(m_state))
    , m_empty(new QLabel(tr("No layers yet. Each FILE, COPY and RUN makes one.")))
    , m_pages(new QStackedWidget)
{
    auto *both = new QSplitter(Qt::Horizontal);
    both->addWidget(m_stack);
    both->addWidget(m_unified);
    both->setStretchFactor(0, 2);
    both->setStretchFactor(1, 3);
    both->setChildrenCollapsible(false);
    both->setSizes({330, 450});
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setEnabled(false);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(both);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_state, &ExplorerState::containerPicked, this, &StackPreview::showContainer);
}

void StackPreview::setResult(const StackResult &result)
{
    m_result = result;
    m_shown.clear();
    m_pages->setCurrentIndex(result.image ? 1 : 0);
    if (!result.image) {
        m_state->clear();
        return;
    }
    for (std::size_t i = 0; i < result.containers.size(); ++i) {
        if (result.containers[i].layers == result.image->layers.size())
            m_shown.push_back(i);
    }
    m_active = m_shown.empty() ? 0 : std::min(m_active, m_shown.size() - 1);
    const LoadedImagePtr shown = m_shown.empty() ? result.image : result.containers[m_shown[m_active]].image;
    if (m_state->isEmpty())
        m_state->setSource(shown->source, shown->imageNumber);
    m_state->replaceLoaded(shown);
    tellContainers();
}

void StackPreview::showContainer(std::size_t container)
{
    if (container >= m_shown.size())
        return;
    m_active = container;
    m_state->replaceLoaded(m_result.containers[m_shown[container]].image);
    tellContainers();
}

void StackPreview::tellContainers()
{
    ContainerTops tops;
    tops.active = m_active;
    for (const std::size_t number : m_shown) {
        const StackContainer &container = m_result.containers[number];
        tops.tops.push_back({container.name, container.image->stats.layers.back().size, false});
    }
    m_state->setContainers(tops);
}

void StackPreview::selectLayerAt(qsizetype start, qsizetype end)
{
    const std::vector<ScriptPlace> &places = m_result.layerPlaces;
    for (std::size_t layer = 0; layer < places.size(); ++layer) {
        const bool isThere = places[layer].offset <= end && start <= places[layer].end();
        if (isThere && layer < m_state->layerCount()) {
            m_state->selectLayer(LayerIndex(layer));
            return;
        }
    }
}

}
