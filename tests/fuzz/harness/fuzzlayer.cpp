// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "harness.h"
#include "layerbuilder.h"
#include "layerwalk.h"
#include "tarmutator.h"
#include "tarreader.h"
#include "treechecks.h"

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** Layers as uncompressed tars, from their bytes to the union tree. */
namespace
{

constexpr qsizetype mostLayers = 12;

/** A stream of unknown length, in blocks that end anywhere. */
class ChoppedInput : public ArchiveInput
{
public:
    explicit ChoppedInput(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    Result<QByteArrayView> next() override
    {
        m_step = (m_step * 7 + 3) % 1'201 + 1;
        const QByteArrayView block = QByteArrayView(m_bytes).sliced(m_at, std::min(m_step, m_bytes.size() - m_at));
        m_at += block.size();
        return block;
    }

private:
    const QByteArray m_bytes;
    qsizetype m_at = 0;
    qsizetype m_step = 100;
};

void checkEntry(const RawEntry &entry)
{
    require(entry.mode <= 07777, "a mode has twelve bits");
    require(entry.mtimeNsec < 1'000'000'000, "nanoseconds are less than a second");
    require(entry.size == 0 || entry.type == EntryType::File, "only files have a size");
    require(!entry.path.isEmpty(), "an entry has a name");
    require(!entry.path.contains('\0') && !entry.linkTarget.contains('\0'), "names end at NUL");
    require(std::is_sorted(entry.xattrs.begin(), entry.xattrs.end()), "attributes are sorted");
}

/** Reads the content of the current entry; false if it ends early. */
bool readWhole(TarReader &reader)
{
    const RawEntry entry = reader.entry();
    quint64 end = 0;
    quint64 sum = 0;
    for (;;) {
        const auto piece = reader.readContent();
        if (!piece)
            return false;
        if (!*piece)
            break;
        require((*piece)->offset >= end, "pieces are in order");
        require(!(*piece)->bytes.isEmpty(), "a piece has bytes");
        end = (*piece)->offset + static_cast<quint64>((*piece)->bytes.size());
        sum += static_cast<quint64>((*piece)->bytes.size());
        require(!reader.isContentKnown() || entry.type != EntryType::File || end <= entry.size,
            "content is within its size");
    }
    require(entry.sparse || entry.type != EntryType::File || sum == entry.size, "all of the content is read");
    return true;
}

QByteArray lineOf(const RawEntry &entry)
{
    return entry.path.toByteArray() + '\1' + entry.linkTarget.toByteArray() + '\1' + QByteArray::number(int(entry.type))
        + ' ' + QByteArray::number(entry.size) + ' ' + QByteArray::number(entry.dataOffset)
        + (entry.sparse ? " sparse" : "");
}

enum class Content { Read, Skipped };

QByteArrayList entriesOf(ArchiveInput &input, Content content)
{
    TarReader reader(input);
    QByteArrayList lines;
    for (;;) {
        const auto step = reader.next();
        if (!step || *step == EntryReader::Step::End)
            return lines;
        checkEntry(reader.entry());
        const QByteArray line = lineOf(reader.entry());
        if (!(content == Content::Read ? readWhole(reader) : reader.skipContent().has_value()))
            return lines;
        require(lineOf(reader.entry()) == line, "an entry's names outlive its content");
        lines.append(line);
    }
}

/** However a tar is read, the entries are the same. */
void compareReadings(const QByteArray &tar)
{
    const ByteSourcePtr source = memorySource(tar, QStringLiteral("layer"));
    SourceInput skipping(source);
    const QByteArrayList skipped = entriesOf(skipping, Content::Skipped);
    SourceInput reading(source);
    require(entriesOf(reading, Content::Read) == skipped, "reading content finds what skipping it does");
    ChoppedInput chopped(tar);
    require(entriesOf(chopped, Content::Read) == skipped, "a stream has the same entries");
    ChoppedInput choppedAgain(tar);
    require(
        entriesOf(choppedAgain, Content::Skipped) == skipped, "a stream has the same entries if content is skipped");
}

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
        compareReadings(tar);
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
