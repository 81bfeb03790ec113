// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fileset.h"
#include "harness.h"
#include "plaintext.h"
#include "tarmutator.h"

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** Archives around images: tar, zip and 7z, compressed or not. */
namespace
{

constexpr std::size_t mostMembers = 30;

void readMember(const FileSet &files, const QString &name)
{
    require(!name.startsWith(QLatin1Char('/')) && !name.isEmpty(), "a member's name is relative");
    for (const QString &part : name.split(QLatin1Char('/')))
        require(
            part != QLatin1String("..") && part != QLatin1String(".") && !part.isEmpty(), "a member's name is clean");
    require(files.contains(name), "what is listed is there");
    const auto source = files.open(name);
    if (!source)
        return checkMessage(source.error());
    std::array<char, 4'096> room {};
    for (const quint64 offset : {quint64(0), (*source)->size() / 2, (*source)->size()}) {
        const auto count = (*source)->readAt(offset, room);
        if (!count)
            checkMessage(count.error());
        else
            require(static_cast<quint64>(*count) <= (*source)->size() - offset, "no more is read than there is");
    }
}

void run(QByteArrayView input)
{
    const auto files
        = openFileSet(memorySource(input.toByteArray(), QStringLiteral("input")), QStringLiteral("input"), Job());
    if (!files)
        return checkMessage(files.error());
    checkMessages((*files)->warnings());
    const std::vector<QString> names = (*files)->names();
    require(std::is_sorted(names.begin(), names.end()), "names are sorted");
    for (std::size_t i = 0; i < std::min(mostMembers, names.size()); ++i)
        readMember(**files, names[i]);
    static_cast<void>((*files)->open(QStringLiteral("nothing/../such")));
}

}

std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t most, unsigned int seed)
{
    // Repairing what looks like headers does other archives no harm.
    return mutateTar(data, size, most, seed);
}

STRATOSCOPE_HARNESS(run)
