// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lookupfacts.h"

#include "layernames.h"
#include "lookuptext.h"
#include "lookupwatch.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct LookupFactsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LookupFacts)
};

/** Names the layers from \a high down to \a low. */
QString askedLabel(const LoadedImage &image, LayerIndex high, LayerIndex low)
{
    if (high == low)
        return LookupFactsWords::tr("Layer %1").arg(layerNumber(image, high));
    return LookupFactsWords::tr("Layers %1 to %2", "from the higher to the lower one")
        .arg(layerNumber(image, high), layerNumber(image, low));
}

Fact::Tone toneOf(const LookupStep &step)
{
    const bool isThere = step.answer == LookupAnswer::Hit || step.answer == LookupAnswer::TakesPart;
    return isThere ? Fact::Tone::Plain : Fact::Tone::Quiet;
}

}

FactGroup lookupFacts(const KnownLookup &known)
{
    FactGroup group;
    group.title = LookupFactsWords::tr("Where it comes from: the layers asked, from the top");
    const std::vector<LookupStep> &steps = known.lookup.steps;
    for (std::size_t first = 0; first < steps.size() && group.facts.size() < std::size_t(FactRows);) {
        std::size_t last = first;
        const bool mayShare = steps[first].answer == LookupAnswer::Miss || !steps[first].isAsked();
        while (mayShare && last + 1 < steps.size() && steps[last + 1].answer == steps[first].answer)
            ++last;
        Fact fact;
        fact.label = askedLabel(*known.image, steps[first].layer, steps[last].layer);
        fact.value = lookupSentence(known.image->tree, steps[first]);
        fact.tone = toneOf(steps[first]);
        if (steps[first].version.isValid())
            fact.layer = steps[first].layer;
        group.facts.push_back(fact);
        first = last + 1;
    }
    return group;
}

}
