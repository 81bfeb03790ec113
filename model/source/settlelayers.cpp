// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "settlelayers.h"

#include "fieldreader.h"
#include "layerorder.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct SettleLayersWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SettleLayers)
};

/** What cannot be looked into or checked, in one line each, however many layers it is. */
void warnOfContent(Image &image)
{
    int encrypted = 0;
    QStringList algorithms;
    for (const Layer &layer : image.layers) {
        encrypted += layer.content == LayerContent::Encrypted ? 1 : 0;
        if (!layer.digest.isVerifiable() && !algorithms.contains(layer.digest.name))
            algorithms.append(layer.digest.name);
    }
    if (encrypted > 0) {
        addWarning(image.warnings,
            encrypted == 1 ? SettleLayersWords::tr("1 layer is encrypted; a key is needed to see what is in it")
                           : SettleLayersWords::tr("%1 layers are encrypted; a key is needed to see what is in them")
                                 .arg(encrypted));
    }
    if (!algorithms.isEmpty()) {
        //: %1 are names such as "blake3"
        addWarning(image.warnings,
            SettleLayersWords::tr("layer digests cannot be verified because their algorithm is not supported: %1")
                .arg(algorithms.join(QStringLiteral(", "))));
    }
    for (std::size_t i = 0; i < image.layers.size(); ++i) {
        const std::optional<KnownType> known
            = image.layers[i].content == LayerContent::Other ? knownType(image.layers[i].mediaType) : std::nullopt;
        if (known) {
            addWarning(image.warnings,
                SettleLayersWords::tr("layer %1 is %2, which no engine unpacks")
                    .arg(i)
                    .arg(artifactKindPhrase(known->kind)));
        }
    }
}

}

Result<void> settleLayers(SourceDraft &draft, const Job &job)
{
    for (auto &[number, listed] : draft.listed) {
        const Result<ListProblem> problem = draft.isStore ? ListProblem::None : orderLayers(draft, number, listed, job);
        if (!problem)
            return tl::unexpected(problem.error());
        Image &image = draft.images[number];
        if (*problem == ListProblem::Contradiction) {
            addWarning(image.warnings, orderWarning());
        } else if (*problem == ListProblem::Missing) {
            addWarning(image.warnings,
                SettleLayersWords::tr("layers missing where the manifest points were found by their digests"));
        }
        for (ListedLayer &layer : listed) {
            // A layer that is a directory needs no blob.
            if (layer.layer.hostDirectory.isEmpty())
                attachBlob(draft, image, layer.layer, layer.member, layer.descriptor);
            else
                layer.layer.compressedSize = layer.descriptor.size;
            image.layers.push_back(std::move(layer.layer));
        }
        if (!image.config.json.isEmpty())
            completeLayers(image);
        warnOfContent(image);
    }
    return {};
}

}
