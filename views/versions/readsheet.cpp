// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "readsheet.h"

#include "fileblame.h"

namespace stratoscope
{

namespace
{

/** Rows that a view gets at most of each side; they cost some hundred bytes each. */
constexpr int MostShownLines = 1'000'000;

/** Leaves out what comes after MostShownLines. */
VersionContent withFewLines(VersionContent content)
{
    qsizetype end = -1;
    int lines = 0;
    while (lines <= MostShownLines && (end = content.bytes.indexOf('\n', end + 1)) >= 0) {
        if (++lines == MostShownLines)
            content.bytes.truncate(end + 1);
    }
    return content;
}

}

Result<DiffSheetPtr> readSheet(const SheetWish &wish, const Job &job)
{
    const Result<VersionContent> before = readVersion(wish.before, ComparedBytes, job);
    if (!before)
        return tl::unexpected(before.error());
    const Result<VersionContent> after = readVersion(wish.after, ComparedBytes, job);
    if (!after)
        return tl::unexpected(after.error());
    Result<ContentComparison> comparison
        = compareContents(withFewLines(*before), withFewLines(*after), wish.whitespace, job);
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
            else
                refined->originProblem = blame.error().message();
        }
        ++side;
    }
    return refined;
}

}
