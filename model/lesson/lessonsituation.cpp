// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonsituation.h"

#include "lessoncondition.h"

namespace stratoscope
{

std::size_t LessonSituation::commits() const
{
    if (!image || image->layers.empty())
        return 0;
    const std::size_t readOnly = image->layers.size() - (image->isWritable(image->top()) ? 1 : 0);
    return readOnly > lowerLayers ? readOnly - lowerLayers : 0;
}

bool LessonSituation::showsTheSameAs(const LessonSituation &other) const
{
    const auto facts = [](const LessonSituation &each) {
        return std::tuple(each.stack, each.layer, each.path, each.upTo, each.view, each.details, each.isPicture,
            each.containers, each.container, each.steps, each.commits(), each.search, each.listsDeleted);
    };
    return facts(*this) == facts(other);
}

LayerIndex lessonLayer(const LessonSituation &situation, qint64 number)
{
    const LoadedImagePtr &image = situation.image;
    if (!image || image->layers.empty())
        return {};
    if (number >= 0)
        return std::size_t(number) < image->layers.size() ? LayerIndex(std::size_t(number)) : LayerIndex();
    const bool hasTop = number == lessonlayer::Top || image->isWritable(image->top());
    return hasTop ? image->top() : LayerIndex();
}

quint64 layerBytes(const LessonSituation &situation, std::size_t first)
{
    quint64 sum = 0;
    for (std::size_t i = first; situation.image && i < situation.image->stats.layers.size(); ++i)
        sum += situation.image->stats.layers[i].size;
    return sum;
}

}
