// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "entrychecks.h"
#include "harness.h"
#include "tarmutator.h"
#include "tarreader.h"

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** The headers of tars, read in four ways. Nothing is made of them, so that very many can be tried. */
namespace
{

constexpr qsizetype mostTars = 12;

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

void run(QByteArrayView input)
{
    for (const QByteArray &tar : splitTars(input, mostTars))
        compareReadings(tar);
}

}

std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t most, unsigned int seed)
{
    return mutateTar(data, size, most, seed);
}

STRATOSCOPE_HARNESS(run)
