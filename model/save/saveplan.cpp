// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "saveplan.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct SavePlanWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SavePlan)
};

tl::unexpected<Error> outside(LayerRange range, std::size_t layers)
{
    return failure(ErrorKind::Usage, {},
        layers == 0 ? SavePlanWords::tr("the image has no layers")
                    : SavePlanWords::tr("no layers %1: layers are numbered from 0 to %2")
                          .arg(rangeText(range))
                          .arg(layers - 1));
}

Result<LayerRange> parseRange(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,5})(?:(?:\\.\\.|-)(\\d{1,5}))?\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    const uint first = match.captured(1).toUInt();
    const uint last = match.hasCaptured(2) ? match.captured(2).toUInt() : first;
    if (!match.hasMatch() || first > last || last >= LayerIndex::Invalid)
        return failure(ErrorKind::Usage, {},
            SavePlanWords::tr("\"%1\" is not a range of layers; use 3..7, for example, or all").arg(text));
    return LayerRange {LayerIndex(first), LayerIndex(last)};
}

}

SavePlan SavePlan::unchanged(std::size_t layers)
{
    SavePlan plan;
    for (std::size_t i = 0; i < layers; ++i)
        plan.ranges.push_back({LayerIndex(i), LayerIndex(i)});
    return plan;
}

Result<SavePlan> SavePlan::merging(std::size_t layers, std::vector<LayerRange> merged)
{
    std::sort(merged.begin(), merged.end(),
        [](const LayerRange &left, const LayerRange &right) { return left.first < right.first; });
    SavePlan plan;
    std::size_t next = 0;
    for (const LayerRange &range : merged) {
        if (range.first > range.last || range.last.value >= layers)
            return outside(range, layers);
        if (range.first.value < next)
            return failure(ErrorKind::Usage, {}, SavePlanWords::tr("layer %1 is in two ranges").arg(range.first.value));
        for (; next < range.first.value; ++next)
            plan.ranges.push_back({LayerIndex(next), LayerIndex(next)});
        plan.ranges.push_back(range);
        next = std::size_t(range.last.value) + 1;
    }
    for (; next < layers; ++next)
        plan.ranges.push_back({LayerIndex(next), LayerIndex(next)});
    return plan;
}

bool SavePlan::isUnchanged() const
{
    return std::all_of(ranges.begin(), ranges.end(), [](const LayerRange &range) { return range.isSingle(); });
}

Result<std::vector<LayerRange>> parseLayerRanges(const QString &text, std::size_t layers)
{
    std::vector<LayerRange> ranges;
    if (text.trimmed() == QLatin1String("all")) {
        if (layers > 0)
            ranges.push_back({LayerIndex(std::size_t(0)), LayerIndex(layers - 1)});
        return ranges;
    }
    for (const QString &part : text.split(QLatin1Char(','))) {
        const Result<LayerRange> range = parseRange(part);
        if (!range)
            return tl::unexpected(range.error());
        if (range->last.value >= layers)
            return outside(*range, layers);
        ranges.push_back(*range);
    }
    return ranges;
}

QString rangeText(LayerRange range)
{
    return range.isSingle() ? QString::number(range.first.value)
                            : QStringLiteral("%1..%2").arg(range.first.value).arg(range.last.value);
}

}
