// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "entryreader.h"

#include "archivereader.h"
#include "tarreader.h"

namespace stratoscope
{

std::unique_ptr<EntryReader> makeEntryReader(ArchiveInput &input, ArchiveFormat format)
{
    if (format == ArchiveFormat::Tar)
        return std::make_unique<TarReader>(input);
    return std::make_unique<ArchiveReader>(input, format);
}

}
