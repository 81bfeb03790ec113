// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentreader.h"
#include "loadedimage.h"

namespace stratoscope
{

class MountedContent;

/** Reads the contents of one image's files at any place. Its readers share what was decoded for one another. */
class VersionReaders
{
public:
    explicit VersionReaders(LoadedImagePtr image);

    const LoadedImagePtr &image() const { return m_image; }
    /** The content of the regular file \a version; whoever has it keeps the image. */
    ContentReaderPtr reader(VersionId version) const;

private:
    LoadedImagePtr m_image;
    std::shared_ptr<MountedContent> m_content;
};

}
