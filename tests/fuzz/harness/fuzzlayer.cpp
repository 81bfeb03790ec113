// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "entrychecks.h"
#include "harness.h"
#include "layerbuilder.h"
#include "layerwalk.h"
#include "tarmutator.h"
#include "treechecks.h"

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** Layers as uncompressed tars, from their bytes to the union tree. */
namespace
{

constexpr qsizetype mostLayers = 12;

/** Checks what the layer's builder is given. */
class CheckingSink : public EntrySink
{
public:
    CheckingSink(LayerBuilder &builder, qsizetype bytes)
        : m_builder(builder)
        , m_bytes(static_cast<quint64>(bytes))
    {
    }

    void add(const RawEntry &entry) override
    {
        checkEntry(entry);
        require(entry.sparse || (entry.dataOffset <= m_bytes && entry.size <= m_bytes - entry.dataOffset),
            "content is in the stream");
        m_builder.add(entry);
    }

private:
    LayerBuilder &m_builder;
    const quint64 m_bytes;
};

void run(QByteArrayView input)
{
    std::vector<LayerEntries> layers;
    for (const QByteArray &tar : splitTars(input, mostLayers)) {
        LayerBuilder builder;
        CheckingSink sink(builder, tar.size());
        const auto walked = walkLayerTar(memorySource(tar, QStringLiteral("layer")), sink, {true, false, false}, Job());
        require(walked.has_value(), "damage is part of the outcome");
        layers.push_back(builder.finish());
        checkLayer(layers.back());
    }
    const UnionTree tree(std::move(layers));
    checkTree(tree);
    checkSums(tree);
}

}

std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t most, unsigned int seed)
{
    return mutateTar(data, size, most, seed);
}

STRATOSCOPE_HARNESS(run)
