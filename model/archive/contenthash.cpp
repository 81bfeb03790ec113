// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contenthash.h"

#include "layerwalk.h"

#include <QCoreApplication>

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <vector>

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

}

struct ContentHasher::State
{
    XXH3_state_t *xxh = XXH3_createState();

    State() = default;
    ~State() { XXH3_freeState(xxh); }
    Q_DISABLE_COPY_MOVE(State)
};

ContentHasher::ContentHasher()
    : m_state(std::make_unique<State>())
{
    reset();
}

ContentHasher::~ContentHasher() = default;

void ContentHasher::reset()
{
    XXH3_128bits_reset(m_state->xxh);
}

void ContentHasher::add(QByteArrayView bytes)
{
    XXH3_128bits_update(m_state->xxh, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

ContentHash ContentHasher::finish() const
{
    const XXH128_hash_t hash = XXH3_128bits_digest(m_state->xxh);
    return {hash.low64, hash.high64};
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
    const XXH128_hash_t hash = XXH3_128bits(buffer.data(), size);
    return ContentHash {hash.low64, hash.high64};
}

Result<ContentHash> hashContent(const ByteSource &stream, quint64 offset, quint64 size, const Job &job)
{
    if (job.isCancelled())
        return Job::cancelled();
    if (size <= SmallBytes)
        return hashSmall(stream, offset, static_cast<std::size_t>(size));
    ContentHasher hasher;
    std::vector<char> buffer(static_cast<std::size_t>(std::min(size, HashBlockBytes)));
    while (size > 0) {
        if (job.isCancelled())
            return Job::cancelled();
        const auto wanted = static_cast<std::size_t>(std::min<quint64>(size, buffer.size()));
        const auto count = stream.readAt(offset, std::span(buffer).first(wanted));
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return failure(ErrorKind::Damaged, stream.name(), ContentHasherWords::tr("the content ends early"));
        hasher.add({buffer.data(), *count});
        offset += static_cast<quint64>(*count);
        size -= static_cast<quint64>(*count);
    }
    return hasher.finish();
}

}
