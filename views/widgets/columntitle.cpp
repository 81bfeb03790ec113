// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "columntitle.h"

#include "tooltiptext.h"

namespace stratoscope
{

QVariant headerAnswer(std::span<const ColumnTitle> titles, int section, Qt::Orientation orientation, int role)
{
    if (orientation != Qt::Horizontal || section < 0 || std::size_t(section) >= titles.size())
        return {};
    const ColumnTitle &title = titles[std::size_t(section)];
    using Kind = ColumnTitle::Kind;
    switch (role) {
    case Qt::DisplayRole:
        return title.text;
    case Qt::ToolTipRole:
        return toolTipText(title.more);
    case Qt::TextAlignmentRole: {
        const bool isRight = title.kind == Kind::Number || title.kind == Kind::Bytes;
        return QVariant::fromValue((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::InitialSortOrderRole: {
        const bool isDown = title.kind == Kind::Bytes || title.kind == Kind::Time;
        return QVariant::fromValue(isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    default:
        return {};
    }
}

}
