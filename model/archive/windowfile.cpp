// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "windowfile.h"

#include "contenthash.h"

#include <zstd.h>

namespace stratoscope
{

namespace
{

/** Fast: this is done while the layer is read. */
constexpr int WindowPackLevel = -1;

QByteArray packed(QByteArrayView bytes)
{
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(std::size_t(bytes.size()))), Qt::Uninitialized);
    const std::size_t size = ZSTD_compress(
        frame.data(), std::size_t(frame.size()), bytes.data(), std::size_t(bytes.size()), WindowPackLevel);
    frame.resize(ZSTD_isError(size) ? 0 : static_cast<qsizetype>(size));
    return frame;
}

ContentHash hashOfWindow(QByteArrayView bytes)
{
    ContentHasher hasher;
    hasher.add(bytes);
    return hasher.finish();
}

}

std::optional<WindowPlace> WindowFile::add(QByteArrayView bytes)
{
    const QByteArray frame = m_isFull ? QByteArray() : packed(bytes);
    m_isFull = frame.isEmpty() || m_bytes + quint64(frame.size()) > MostBytes;
    if (!m_isFull && !m_file) {
        Result<TemporaryFile> file = m_folder.isEmpty() ? TemporaryFile::create() : TemporaryFile::createIn(m_folder);
        m_isFull = !file;
        if (file)
            m_file.emplace(std::move(*file));
    }
    // No room on the disk: then there are fewer checkpoints.
    m_isFull = m_isFull || !m_file->write(m_bytes, frame);
    if (m_isFull)
        return std::nullopt;
    const WindowPlace place {m_bytes, quint32(frame.size()), hashOfWindow(frame)};
    m_bytes += quint64(frame.size());
    return place;
}

std::optional<QByteArray> readWindow(const ByteSource &windows, const WindowPlace &place, quint64 most)
{
    if (place.bytes > ZSTD_compressBound(most))
        return std::nullopt;
    QByteArray frame(qsizetype(place.bytes), Qt::Uninitialized);
    const auto count = windows.readAt(place.at, std::span(frame.data(), std::size_t(frame.size())));
    if (!count || *count != frame.size() || hashOfWindow(frame) != place.hash)
        return std::nullopt;
    const unsigned long long size = ZSTD_getFrameContentSize(frame.constData(), std::size_t(frame.size()));
    if (size > most)
        return std::nullopt;
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    const std::size_t done
        = ZSTD_decompress(bytes.data(), std::size_t(bytes.size()), frame.constData(), std::size_t(frame.size()));
    return done == size ? std::optional(std::move(bytes)) : std::nullopt;
}

}
