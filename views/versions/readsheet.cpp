// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "readsheet.h"

#include "fileblame.h"

namespace stratoscope
{

Result<DiffSheetPtr> readSheet(const SheetWish &wish, const Job &job)
{
    const Result<VersionContent> before = readVersion(wish.before, ComparedBytes, job);
    if (!before)
        return tl::unexpected(before.error());
    const Result<VersionContent> after = readVersion(wish.after, ComparedBytes, job);
    if (!after)
        return tl::unexpected(after.error());
    Result<ContentComparison> comparison = compareContents(*before, *after, wish.whitespace, job);
    if (!comparison)
        return tl::unexpected(comparison.error());
    auto sheet = std::make_shared<DiffSheet>();
    sheet->comparison = std::move(*comparison);
    sheet->images = {wish.before.image, wish.after.image};
    return sheet;
}

Result<DiffSheetPtr> withOrigins(const DiffSheetPtr &sheet, const SheetWish &wish, const Job &job)
{
    auto refined = std::make_shared<DiffSheet>(*sheet);
    std::size_t side = 0;
    for (const FileVersion &file : {wish.before, wish.after}) {
        if (file.isFile()) {
            const Result<FileBlame> blame = blameFile(file, job);
            if (job.isCancelled())
                return Job::cancelled();
            if (blame)
                refined->origins[side] = blame->layers;
        }
        ++side;
    }
    return refined;
}

}
