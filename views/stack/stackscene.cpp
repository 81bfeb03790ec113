// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackscene.h"

#include "explorerstate.h"
#include "layerstackmodel.h"

#include <QAbstractItemModel>

namespace stratoscope
{

StackScene::StackScene(const ExplorerState &state, const QAbstractItemModel &model)
    : m_state(state)
    , m_model(model)
{
}

void StackScene::updateRows()
{
    m_firstBox = -1;
    m_lastBox = -1;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!StackItem::isBox(stackRowKind(m_model.index(row, 0))))
            continue;
        if (m_firstBox < 0)
            m_firstBox = row;
        m_lastBox = row;
    }
}

bool StackScene::isEditable() const
{
    const ContainerTops &shown = containers();
    return shown.active < shown.tops.size() && shown.tops[shown.active].isEditable;
}

LayerIndex StackScene::selected() const
{
    return m_state.layer();
}

void StackScene::updateMarks()
{
    m_marks.clear();
    const LoadedImagePtr loaded = m_state.loaded();
    if (!loaded || m_state.path().value >= loaded->tree.paths().size())
        return;
    for (std::size_t i = 0; i < loaded->tree.layerCount(); ++i) {
        const LayerRow *row = loaded->tree.row(LayerIndex(i), m_state.path());
        if (!row)
            continue;
        if (row->change == Change::Deleted)
            m_marks.insert(LayerIndex(i), PathMark::Deletes);
        else if (row->version.isValid())
            m_marks.insert(LayerIndex(i), PathMark::Has);
    }
}

bool StackScene::hasParent(int row) const
{
    return m_firstBox >= 0 && row >= m_firstBox && row < m_lastBox;
}

StackLink StackScene::link(int row) const
{
    if (!hasParent(row))
        return StackLink::None;
    const bool isBoxNext = StackItem::isBox(stackRowKind(m_model.index(row + 1, 0)));
    return isBoxNext ? StackLink::Arrow : StackLink::Line;
}

int StackScene::height(const StackFonts &fonts, StackDensity density) const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += stackRowHeight(stackRowKind(m_model.index(row, 0)), fonts, link(row), density);
    return height;
}

StackRowState StackScene::rowState(int row) const
{
    const QModelIndex index = m_model.index(row, 0);
    StackRowState state;
    state.link = link(row);
    state.density = m_density;
    state.readOnlyBelow = stackRowKind(index) == StackItem::Kind::Writable && state.link != StackLink::None;
    const LayerIndex layer = stackRowLayer(index);
    state.inView = isInView(row);
    if (layer.isValid()) {
        state.selected = layer == m_state.layer();
        state.mark = mark(layer);
    }
    state.isGrouped = index.data(LayerStackModel::GroupRole).toInt() >= 0;
    const StackItem::Kind kind = stackRowKind(index);
    if (kind == StackItem::Kind::Group || kind == StackItem::Kind::GroupHead) {
        const LayerIndex first(std::size_t(index.data(LayerStackModel::FirstLayerRole).toInt()));
        const LayerIndex last(std::size_t(index.data(LayerStackModel::LastLayerRole).toInt()));
        state.inView = !m_state.upTo().isValid() || first <= m_state.upTo();
        state.selected = kind == StackItem::Kind::Group && first <= m_state.layer() && m_state.layer() <= last;
        state.mark = kind == StackItem::Kind::Group ? markOf(first, last) : PathMark::None;
    }
    if (isLookupReached(row))
        state.lookup = lookupOf(row);
    return state;
}

int StackScene::rowCount() const
{
    return m_model.rowCount();
}

QModelIndex StackScene::index(int row) const
{
    return m_model.index(row, 0);
}

qreal StackScene::chipCenter(int row, const QRect &rect, const StackFonts &fonts) const
{
    return QRectF(stackLayout(rect, stackItem(index(row)), fonts, link(row), m_density).chip).center().y();
}

const LookupStep *StackScene::lookupOf(int row) const
{
    if (!m_lookup)
        return nullptr;
    const QModelIndex index = m_model.index(row, 0);
    if (const LayerIndex layer = stackRowLayer(index); layer.isValid()) {
        const LookupStep *step = m_lookup->at(layer);
        return step && step->isAsked() ? step : nullptr;
    }
    if (stackRowKind(index) != StackItem::Kind::Group)
        return nullptr;
    const int first = index.data(LayerStackModel::FirstLayerRole).toInt();
    const LookupStep *found = nullptr;
    for (int layer = index.data(LayerStackModel::LastLayerRole).toInt(); layer >= first; --layer) {
        const LookupStep *step = m_lookup->at(LayerIndex(std::size_t(layer)));
        if (!step || !step->isAsked())
            continue;
        found = step;
        if (step->answer != LookupAnswer::Miss)
            break;
    }
    return found;
}

bool StackScene::isLookupReached(int row) const
{
    const LookupStep *step = lookupOf(row);
    if (!step)
        return false;
    const std::size_t before = m_lookup->height.value - step->layer.value;
    return qreal(before) <= m_lookupReach * qreal(m_lookup->asked() - 1) + 0.01;
}

PathMark StackScene::markOf(LayerIndex first, LayerIndex last) const
{
    PathMark found = PathMark::None;
    for (auto mark = m_marks.begin(); mark != m_marks.end(); ++mark) {
        // What is there counts more than what hides it.
        if (first <= mark.key() && mark.key() <= last && found != PathMark::Has)
            found = mark.value();
    }
    return found;
}

bool StackScene::isInView(int row) const
{
    // A step without a layer ran on the layer below it.
    LayerIndex layer;
    for (int at = row; !layer.isValid() && at < m_model.rowCount(); ++at)
        layer = stackRowLayer(m_model.index(at, 0));
    return !layer.isValid() || !m_state.upTo().isValid() || layer <= m_state.upTo();
}

}
