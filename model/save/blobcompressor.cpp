// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "blobcompressor.h"

#include <QCoreApplication>

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <array>
#include <vector>

namespace stratoscope
{

namespace
{

constexpr std::size_t OutBlock = 128 * 1024;

struct BlobCompressorWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SaveImage)
};

tl::unexpected<Error> noMemory()
{
    return failure(ErrorKind::Limit, {}, BlobCompressorWords::tr("not enough memory to compress"));
}

class PlainCopy : public BlobCompressor
{
public:
    explicit PlainCopy(ByteSink &out)
        : m_out(out)
    {
    }

    Result<void> write(QByteArrayView bytes) override { return m_out.write(bytes); }
    Result<void> finish() override { return {}; }

private:
    ByteSink &m_out;
};

class GzipCompressor : public BlobCompressor
{
public:
    GzipCompressor(int level, ByteSink &out)
        : m_out(out)
        , m_block(OutBlock)
    {
        constexpr int GzipWindow = 15 + 16;
        constexpr int Memory = 8;
        m_isReady = deflateInit2(&m_stream, level == 0 ? Z_DEFAULT_COMPRESSION : std::clamp(level, 1, 9), Z_DEFLATED,
                        GzipWindow, Memory, Z_DEFAULT_STRATEGY)
            == Z_OK;
    }
    ~GzipCompressor() override
    {
        if (m_isReady)
            deflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(GzipCompressor)

    Result<void> write(QByteArrayView bytes) override
    {
        for (qsizetype done = 0; done < bytes.size();) {
            const qsizetype now = std::min<qsizetype>(bytes.size() - done, 1 << 30);
            if (const auto put = deflatePiece(bytes.sliced(done, now), Z_NO_FLUSH); !put)
                return put;
            done += now;
        }
        return {};
    }
    Result<void> finish() override { return deflatePiece({}, Z_FINISH); }

private:
    Result<void> deflatePiece(QByteArrayView bytes, int flush)
    {
        if (!m_isReady)
            return noMemory();
        // zlib does not take a pointer to const, but does not write there.
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        for (;;) {
            m_stream.next_out = reinterpret_cast<Bytef *>(m_block.data());
            m_stream.avail_out = static_cast<uInt>(m_block.size());
            const int status = deflate(&m_stream, flush);
            const std::size_t count = m_block.size() - m_stream.avail_out;
            if (const auto put = m_out.write({m_block.data(), qsizetype(count)}); !put)
                return put;
            if (status == Z_STREAM_END || (flush == Z_NO_FLUSH && m_stream.avail_in == 0 && m_stream.avail_out > 0))
                return {};
            if (status != Z_OK && status != Z_BUF_ERROR)
                return noMemory();
        }
    }

    ByteSink &m_out;
    std::vector<char> m_block;
    z_stream m_stream = {};
    bool m_isReady = false;
};

class ZstdCompressor : public BlobCompressor
{
public:
    ZstdCompressor(int level, ByteSink &out)
        : m_out(out)
        , m_block(ZSTD_CStreamOutSize())
        , m_context(ZSTD_createCCtx())
    {
        constexpr int MostLevel = 19;
        if (!m_context)
            return;
        ZSTD_CCtx_setParameter(
            m_context, ZSTD_c_compressionLevel, level == 0 ? ZSTD_CLEVEL_DEFAULT : std::clamp(level, 1, MostLevel));
        ZSTD_CCtx_setParameter(m_context, ZSTD_c_checksumFlag, 1);
    }
    ~ZstdCompressor() override { ZSTD_freeCCtx(m_context); }
    Q_DISABLE_COPY_MOVE(ZstdCompressor)

    Result<void> write(QByteArrayView bytes) override { return compress(bytes, ZSTD_e_continue); }
    Result<void> finish() override { return compress({}, ZSTD_e_end); }

private:
    Result<void> compress(QByteArrayView bytes, ZSTD_EndDirective directive)
    {
        if (!m_context)
            return noMemory();
        ZSTD_inBuffer in {bytes.data(), static_cast<std::size_t>(bytes.size()), 0};
        for (;;) {
            ZSTD_outBuffer out {m_block.data(), m_block.size(), 0};
            const std::size_t left = ZSTD_compressStream2(m_context, &out, &in, directive);
            if (ZSTD_isError(left) != 0)
                return noMemory();
            if (const auto put = m_out.write({m_block.data(), qsizetype(out.pos)}); !put)
                return put;
            if (directive == ZSTD_e_end ? left == 0 : in.pos == in.size)
                return {};
        }
    }

    ByteSink &m_out;
    std::vector<char> m_block;
    ZSTD_CCtx *m_context;
};

constexpr std::array WrittenCompressions {Compression::Gzip, Compression::Zstd, Compression::None};

}

std::span<const Compression> writtenCompressions()
{
    return WrittenCompressions;
}

bool canCompress(Compression compression)
{
    return std::find(WrittenCompressions.begin(), WrittenCompressions.end(), compression) != WrittenCompressions.end();
}

std::unique_ptr<BlobCompressor> makeCompressor(Compression compression, int level, ByteSink &out)
{
    switch (compression) {
    case Compression::Gzip:
        return std::make_unique<GzipCompressor>(level, out);
    case Compression::Zstd:
        return std::make_unique<ZstdCompressor>(level, out);
    case Compression::None:
    case Compression::Xz:
    case Compression::Bzip2:
    case Compression::Lz4:
        break;
    }
    return std::make_unique<PlainCopy>(out);
}

}
