// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wastefileorder.h"

#include "byteaccount.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Files between two checks for cancellation. */
constexpr std::size_t FilesAtOnce = 4096;

quint64 bytesOf(const WasteReport &report, WastedFile file)
{
    return report.findings[file.finding].files[file.file].bytes;
}

/** Stably sorts \a files by what \a keyOf returns for each; std::sort() cannot be cancelled, making keys can. */
template<typename KeyOf>
Result<void> sortFiles(std::vector<WastedFile> &files, Qt::SortOrder order, const Job &job, KeyOf keyOf)
{
    std::vector<std::pair<decltype(keyOf(WastedFile())), WastedFile>> keyed;
    keyed.reserve(files.size());
    for (const WastedFile file : files) {
        if (keyed.size() % FilesAtOnce == 0 && job.isCancelled())
            return Job::cancelled();
        keyed.emplace_back(keyOf(file), file);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [order](const auto &left, const auto &right) {
        return order == Qt::AscendingOrder ? left.first < right.first : right.first < left.first;
    });
    std::transform(keyed.begin(), keyed.end(), files.begin(), [](const auto &one) { return one.second; });
    return {};
}

std::vector<WastedFile> passingFiles(const WasteReport &report, const WasteFilter &filter)
{
    std::vector<WastedFile> files;
    for (std::size_t number = 0; number < report.findings.size(); ++number) {
        const Finding &finding = report.findings[number];
        for (std::size_t file = 0; filter.passes(finding) && file < finding.files.size(); ++file)
            files.push_back({static_cast<quint32>(number), static_cast<quint32>(file)});
    }
    return files;
}

}

QByteArray wastedPath(const WasteReport &report, WastedFile file)
{
    const UnionTree &tree = report.image->tree;
    return tree.paths().fullPath(tree.version(report.findings[file.finding].files[file.file].version).path);
}

Result<std::vector<WastedFile>> wastedFiles(
    const WasteReport &report, const WasteFilter &filter, WastedFileKey key, Qt::SortOrder order, const Job &job)
{
    std::vector<WastedFile> files = passingFiles(report, filter);
    const auto finding = [&](WastedFile file) -> const Finding & { return report.findings[file.finding]; };
    const auto sortBy = [&](auto keyOf) { return sortFiles(files, order, job, keyOf); };
    Result<void> sorted
        = sortFiles(files, Qt::DescendingOrder, job, [&](WastedFile file) { return bytesOf(report, file); });
    if (!sorted)
        return tl::unexpected(sorted.error());
    switch (key) {
    case WastedFileKey::Path:
        sorted = sortBy([&](WastedFile file) { return wastedPath(report, file); });
        break;
    case WastedFileKey::Cause:
        sorted = sortBy([&](WastedFile file) { return finding(file).cause; });
        break;
    case WastedFileKey::CausedBy:
        sorted = sortBy([&](WastedFile file) { return std::pair(culprit(finding(file)), finding(file).writer); });
        break;
    case WastedFileKey::WrittenBy:
        sorted = sortBy([&](WastedFile file) { return std::pair(finding(file).writer, culprit(finding(file))); });
        break;
    case WastedFileKey::Size:
        if (order == Qt::AscendingOrder)
            sorted = sortBy([&](WastedFile file) { return bytesOf(report, file); });
        break;
    }
    return sorted ? Result<std::vector<WastedFile>>(std::move(files)) : tl::unexpected(sorted.error());
}

}
