// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackitem.h"

#include "digest.h"
#include "layerpalette.h"
#include "layerstackmodel.h"

namespace stratoscope
{

namespace
{

LayerIndex layerRole(const QModelIndex &index, int role)
{
    const int layer = index.isValid() ? index.data(role).toInt() : -1;
    return layer < 0 ? LayerIndex() : LayerIndex(static_cast<std::size_t>(layer));
}

}

StackItem stackItem(const QModelIndex &index)
{
    StackItem item;
    item.kind = stackRowKind(index);
    item.layer = stackRowLayer(index);
    item.first = layerRole(index, LayerStackModel::FirstLayerRole);
    item.last = layerRole(index, LayerStackModel::LastLayerRole);
    const LayerIndex colored = item.last.isValid() ? item.last : item.layer;
    item.color = item.kind == StackItem::Kind::Writable ? writableColor() : layerColor(colored);
    item.number = index.data(LayerStackModel::NumberRole).toString();
    item.title = index.data(Qt::DisplayRole).toString();
    item.counts = index.data(LayerStackModel::CountsRole).toString();
    item.shortCounts = index.data(LayerStackModel::ShortCountsRole).toString();
    item.note = index.data(LayerStackModel::NoteRole).toString();
    item.shortNote = index.data(LayerStackModel::ShortNoteRole).toString();
    item.costly = index.data(LayerStackModel::CostlyRole).toBool();
    item.size = index.data(LayerStackModel::SizeTextRole).toString();
    item.tag = index.data(LayerStackModel::TagRole).toString();
    item.digest = index.data(LayerStackModel::ShortDigestRole).toString();
    item.share = index.data(LayerStackModel::ShareRole).toDouble();
    item.parts = index.data(LayerStackModel::PartsRole).value<ByteParts>();
    item.sharedBy = index.data(LayerStackModel::SharedByRole).toInt();
    item.damaged = index.data(LayerStackModel::DamagedRole).toBool();
    item.absent = index.data(LayerStackModel::AbsentRole).toBool();
    item.trouble = index.data(LayerStackModel::TroubleTextRole).toString();
    item.mismatch = index.data(LayerStackModel::VerdictRole).toInt() == static_cast<int>(Verdict::Mismatch);
    return item;
}

StackItem::Kind stackRowKind(const QModelIndex &index)
{
    switch (static_cast<LayerStackRow::Kind>(index.data(LayerStackModel::KindRole).toInt())) {
    case LayerStackRow::Kind::Writable:
        return StackItem::Kind::Writable;
    case LayerStackRow::Kind::Step:
        return StackItem::Kind::Step;
    case LayerStackRow::Kind::Base:
        return StackItem::Kind::BaseHead;
    case LayerStackRow::Kind::Group:
        return index.data(LayerStackModel::FoldedRole).toBool() ? StackItem::Kind::Group : StackItem::Kind::GroupHead;
    case LayerStackRow::Kind::Layer:
        break;
    }
    return StackItem::Kind::Layer;
}

LayerIndex stackRowLayer(const QModelIndex &index)
{
    return layerRole(index, LayerStackModel::LayerRole);
}

}
