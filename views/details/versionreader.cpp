// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "versionreader.h"

#include "bytes.h"
#include "mountedcontent.h"

namespace stratoscope
{

namespace
{

class VersionReader : public ContentReader
{
public:
    VersionReader(LoadedImagePtr image, std::shared_ptr<MountedContent> content, VersionId version)
        : m_image(std::move(image))
        , m_content(std::move(content))
        , m_version(version)
    {
    }

    quint64 size() const override { return m_image->tree.size(m_version); }
    Result<qsizetype> read(quint64 offset, std::span<char> buffer, const Job &job) const override
    {
        auto count = m_content->read(m_version, offset, buffer, job);
        if (count || count.error().kind == ErrorKind::Cancelled)
            return count;
        Error error = count.error().in(m_image->source->location);
        if (error.entry.isEmpty())
            error.entry = displayText(m_image->tree.paths().fullPath(m_image->tree.version(m_version).path));
        return tl::unexpected(error);
    }

private:
    const LoadedImagePtr m_image; ///< Outlives the content, which refers to it.
    const std::shared_ptr<MountedContent> m_content;
    const VersionId m_version;
};

}

VersionReaders::VersionReaders(LoadedImagePtr image)
    : m_image(std::move(image))
    , m_content(std::make_shared<MountedContent>(*m_image))
{
}

ContentReaderPtr VersionReaders::reader(VersionId version) const
{
    return std::make_shared<VersionReader>(m_image, m_content, version);
}

}
