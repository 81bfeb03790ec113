// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contenthash.h"

#include "byteblock.h"
#include "digest.h"
#include "layertoc.h"
#include "layerwalk.h"

#include <QCoreApplication>

#include <xxhash.h>

#include <algorithm>
#include <array>

namespace stratoscope
{

namespace
{

constexpr quint64 HashBlockBytes = 256 * 1024;
/** Most files are no larger; for them, setting up more than a buffer would dominate. */
constexpr quint64 SmallBytes = 8 * 1024;

struct ContentHasherWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ContentHasher)
};

ContentHash ofXxh3(const XXH128_hash_t &hash)
{
    return {hash.low64 & ~ContentHash::Sha256Bit, hash.high64};
}

}

struct ContentHasher::State
{
    const ContentHash::Kind kind;
    XXH3_state_t *xxh = XXH3_createState();
    mutable Hasher sha256;

    explicit State(ContentHash::Kind wanted)
        : kind(wanted)
    {
    }
    ~State() { XXH3_freeState(xxh); }
    Q_DISABLE_COPY_MOVE(State)
};

ContentHasher::ContentHasher(ContentHash::Kind kind)
    : m_state(std::make_unique<State>(kind))
{
    reset();
}

ContentHasher::~ContentHasher() = default;

void ContentHasher::reset()
{
    if (m_state->kind == ContentHash::Kind::Sha256)
        m_state->sha256 = Hasher();
    XXH3_128bits_reset(m_state->xxh);
}

void ContentHasher::add(QByteArrayView bytes)
{
    if (m_state->kind == ContentHash::Kind::Sha256)
        m_state->sha256.add(bytes);
    else
        XXH3_128bits_update(m_state->xxh, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

ContentHash ContentHasher::finish() const
{
    if (m_state->kind == ContentHash::Kind::Sha256)
        return contentHashOf(m_state->sha256.finish().bytes);
    return ofXxh3(XXH3_128bits_digest(m_state->xxh));
}

/** hashContent() for content that fits into a small buffer. */
static Result<ContentHash> hashSmall(const ByteSource &stream, quint64 offset, std::size_t size)
{
    std::array<char, SmallBytes> buffer;
    std::size_t done = 0;
    while (done < size) {
        const auto count = stream.readAt(offset + done, std::span(buffer).subspan(done, size - done));
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return failure(ErrorKind::Damaged, stream.name(), ContentHasherWords::tr("the content ends early"));
        done += static_cast<std::size_t>(*count);
    }
    return ofXxh3(XXH3_128bits(buffer.data(), size));
}

Result<ContentHash> hashContent(
    const ByteSource &stream, quint64 offset, quint64 size, const Job &job, ContentHash::Kind kind)
{
    if (job.isCancelled())
        return Job::cancelled();
    if (size <= SmallBytes && kind == ContentHash::Kind::Xxh3)
        return hashSmall(stream, offset, static_cast<std::size_t>(size));
    ContentHasher hasher(kind);
    const ByteBlock buffer(static_cast<std::size_t>(std::min(size, HashBlockBytes)));
    while (size > 0) {
        if (job.isCancelled())
            return Job::cancelled();
        const auto wanted = static_cast<std::size_t>(std::min(size, HashBlockBytes));
        const auto count = stream.readAt(offset, buffer.span().first(wanted));
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return failure(ErrorKind::Damaged, stream.name(), ContentHasherWords::tr("the content ends early"));
        hasher.add(buffer.first(*count));
        offset += static_cast<quint64>(*count);
        size -= static_cast<quint64>(*count);
    }
    return hasher.finish();
}

}
