// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "findinfile.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr quint64 FileSearchBytes = 4ull << 20;

/** The last match in \a text that ends at \a end or before. */
std::optional<qsizetype> lastMatch(ContentFinder &finder, qsizetype end)
{
    std::optional<qsizetype> last;
    for (auto match = finder.find(0); match && match->at + match->size <= end; match = finder.find(match->at + 1))
        last = match->at;
    return last;
}

Result<std::optional<quint64>> findForwards(
    const ContentReader &reader, const FileSearch &search, ContentFinder &finder, const Job &job)
{
    const auto overlap = quint64(search.bytes.size() - 1);
    for (quint64 at = search.from; at < reader.size(); at += FileSearchBytes) {
        const auto piece = readPart(reader, at, FileSearchBytes + overlap, job);
        if (!piece)
            return tl::unexpected(piece.error());
        finder.setText(*piece, false, false);
        if (const auto match = finder.find(0))
            return std::optional(at + quint64(match->at));
        job.report({{}, at - search.from, reader.size() - search.from});
    }
    return std::optional<quint64>();
}

Result<std::optional<quint64>> findBackwards(
    const ContentReader &reader, const FileSearch &search, ContentFinder &finder, const Job &job)
{
    const auto overlap = quint64(search.bytes.size() - 1);
    const quint64 from = std::min(search.from, reader.size());
    for (quint64 end = from; end > 0;) {
        const quint64 start = end - std::min(end, FileSearchBytes);
        const auto piece = readPart(reader, start, std::min(end + overlap, from) - start, job);
        if (!piece)
            return tl::unexpected(piece.error());
        finder.setText(*piece, false, false);
        if (const auto match = lastMatch(finder, piece->size()))
            return std::optional(start + quint64(*match));
        end = start;
        job.report({{}, from - end, from});
    }
    return std::optional<quint64>();
}

}

Result<std::optional<quint64>> findInFile(const ContentReader &reader, const FileSearch &search, const Job &job)
{
    const ContentPatternPtr pattern = literalPattern(search.bytes, {search.ignoresCase, false});
    const ContentFinderPtr finder = pattern->finder(job);
    return search.isBackwards ? findBackwards(reader, search, *finder, job)
                              : findForwards(reader, search, *finder, job);
}

}
