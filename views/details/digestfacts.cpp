// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "digestfacts.h"

#include "layernames.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct DigestFactsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::DigestFacts)
};

Fact digestFact(const LoadedImage &loaded, LayerIndex index)
{
    const Layer &layer = loaded.image().layers[index.value];
    const LoadedLayer &reading = loaded.layers[index.value];
    // Of a layer that an engine has unpacked, there is no blob to compare.
    const Digest &digest = layer.digest.isEmpty() || reading.stored.bytes ? layer.diffId : layer.digest;
    Fact fact;
    fact.label = DigestFactsWords::tr("Layer %1").arg(layerNumber(loaded, index));
    fact.fixedFont = true;
    fact.tone = Fact::Tone::Quiet;
    if (digest.isEmpty()) {
        fact.value = DigestFactsWords::tr("none");
        return fact;
    }
    const QString text = digest.toString();
    // A digest that does not match outweighs one that does.
    const Verdict verdict = std::max(reading.blobVerdict, reading.diffIdVerdict);
    if (verdict == Verdict::Mismatch) {
        fact.value = DigestFactsWords::tr("✗ %1: the bytes do not match", "a digest").arg(text);
        fact.tone = Fact::Tone::Bad;
    } else if (reading.isPartial) {
        fact.value
            = DigestFactsWords::tr("%1: not verified, because only part of it was transferred", "a digest").arg(text);
    } else if (reading.checkLater) {
        fact.value = DigestFactsWords::tr("%1: not checked yet", "a digest").arg(text);
    } else if (verdict == Verdict::Verified && digest.isVerifiable()) {
        fact.value = DigestFactsWords::tr("✓ %1", "a digest that was verified").arg(text);
        fact.tone = Fact::Tone::Good;
    } else {
        fact.value = DigestFactsWords::tr("%1: not checked", "a digest").arg(text);
    }
    return fact;
}

}

FactGroup digestFacts(const LoadedImage &loaded)
{
    FactGroup group;
    group.title = DigestFactsWords::tr("Digests of the layers");
    const std::size_t layers = std::min(loaded.layers.size(), loaded.image().layers.size());
    for (std::size_t i = 0; i < std::min(layers, static_cast<std::size_t>(FactRows)); ++i)
        group.facts.push_back(digestFact(loaded, LayerIndex(i)));
    return group;
}

}
