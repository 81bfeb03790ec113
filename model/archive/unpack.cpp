// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "unpack.h"

#include "byteblock.h"
#include "decoder.h"
#include "temporaryfile.h"
#include "watchedsource.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

constexpr std::size_t UnpackBlockBytes = 256 * 1024;

struct UnpackWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Unpacker)
};

}

Result<Unpacked> unpackWhole(const ByteSourcePtr &file, Compression compression, const Job &job)
{
    auto temporary = TemporaryFile::create();
    if (!temporary)
        return tl::unexpected(temporary.error());
    const auto decoder
        = makeDecoder({watchedSource(file, job, UnpackWords::tr("Unpacking %1").arg(file->name()))}, compression);
    const ByteBlock block(UnpackBlockBytes);
    Unpacked unpacked;
    for (quint64 offset = 0;;) {
        if (job.isCancelled())
            return Job::cancelled();
        const auto count = decoder->read(block.span());
        if (!count && (offset == 0 || count.error().kind != ErrorKind::Damaged))
            return tl::unexpected(count.error());
        if (!count)
            unpacked.damage = count.error();
        if (!count || *count == 0)
            break;
        if (const auto written = temporary->write(offset, block.first(*count)); !written)
            return tl::unexpected(written.error());
        offset += static_cast<quint64>(*count);
    }
    auto source = std::move(*temporary).toSource(file->name());
    if (!source)
        return tl::unexpected(source.error());
    unpacked.source = *source;
    return unpacked;
}

}
