// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "containerplaces.h"

#include <QFontMetrics>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** In average characters: the space for a container that is not active, and what the active one needs. */
constexpr int SideCharacters = 9;
constexpr int ActiveCharacters = 26;
constexpr int MoreCharacters = 4;

/** Which of the others fit, those nearest to the active one first. */
std::vector<bool> shownOnes(const ContainerTops &containers, int room)
{
    std::vector<bool> shown(containers.tops.size(), false);
    shown[containers.active] = true;
    for (std::size_t distance = 1; distance < shown.size() && room > 0; ++distance) {
        if (containers.active + distance < shown.size()) {
            shown[containers.active + distance] = true;
            --room;
        }
        if (room > 0 && distance <= containers.active) {
            shown[containers.active - distance] = true;
            --room;
        }
    }
    return shown;
}

}

int containerJoint(const ContainerTops &containers, const StackFonts &fonts)
{
    return containers.tops.size() > 1 ? std::max(4, QFontMetrics(fonts.base).height() / 3) : 0;
}

ContainerPlaces containerPlaces(const QRect &row, const ContainerTops &containers, const StackFonts &fonts)
{
    ContainerPlaces places;
    const std::size_t count = containers.tops.size();
    places.boxes.resize(count);
    if (count < 2 || containers.active >= count)
        return places;
    places.joint = containerJoint(containers, fonts);

    const QFontMetrics metrics(fonts.small);
    const int gap = std::max(3, metrics.height() / 4);
    const int side = metrics.averageCharWidth() * SideCharacters;
    const int moreWidth = metrics.averageCharWidth() * MoreCharacters;
    const int room = std::max(0, row.width() - metrics.averageCharWidth() * ActiveCharacters);
    int others = std::min(int(count) - 1, room / (side + gap));
    const bool needsMore = others < int(count) - 1;
    if (needsMore)
        others = std::max(0, (room - moreWidth - gap) / (side + gap));
    places.hidden = int(count) - 1 - others;

    const std::vector<bool> shown = shownOnes(containers, others);
    const int active = row.width() - others * (side + gap) - (needsMore ? moreWidth + gap : 0);
    int x = row.left();
    for (std::size_t i = 0; i < count; ++i) {
        if (!shown[i])
            continue;
        places.boxes[i] = QRect(x, row.top(), i == containers.active ? active : side, row.height());
        x += places.boxes[i].width() + gap;
    }
    if (needsMore)
        places.more = QRect(x, row.top(), moreWidth, row.height());
    return places;
}

int ContainerPlaces::at(const QPoint &point) const
{
    if (more.contains(point))
        return HiddenOnes;
    const auto found = std::find_if(boxes.begin(), boxes.end(), [&](const QRect &box) { return box.contains(point); });
    return found == boxes.end() ? -1 : int(found - boxes.begin());
}

}
