// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "extractformat.h"

#include "kindtable.h"

#include <array>

namespace stratoscope
{

namespace
{

struct SuffixRow
{
    ExtractFormat format;
    const char *suffix;
    const char *other; ///< Another end that says the same; null: none.
};

constexpr std::array<SuffixRow, EnumeratorCount<ExtractFormat>> Suffixes {{
    {ExtractFormat::Directory, "", nullptr},
    {ExtractFormat::Tar, ".tar", nullptr},
    {ExtractFormat::TarGzip, ".tar.gz", ".tgz"},
    {ExtractFormat::TarZstd, ".tar.zst", ".tzst"},
    {ExtractFormat::Zip, ".zip", nullptr},
    {ExtractFormat::SevenZip, ".7z", nullptr},
}};
static_assert(hasRowPerKind(Suffixes, &SuffixRow::format));

}

ExtractFormat extractFormatOf(const QString &name)
{
    for (const SuffixRow &row : Suffixes) {
        const auto ends = [&name](const char *suffix) {
            return suffix && *suffix && name.endsWith(QLatin1String(suffix), Qt::CaseInsensitive);
        };
        if (ends(row.suffix) || ends(row.other))
            return row.format;
    }
    return ExtractFormat::Directory;
}

QString extractSuffix(ExtractFormat format)
{
    return QString::fromLatin1(rowFor(Suffixes, format).suffix);
}

}
