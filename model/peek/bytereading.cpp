// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bytereading.h"

#include <algorithm>

namespace stratoscope
{

QByteArray bytesAt(const ByteSource &source, quint64 offset, quint64 most)
{
    if (offset >= source.size())
        return {};
    QByteArray bytes(static_cast<qsizetype>(std::min(most, source.size() - offset)), Qt::Uninitialized);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto count = source.readAt(offset + static_cast<quint64>(done),
            std::span(bytes.data() + done, static_cast<std::size_t>(bytes.size() - done)));
        if (!count)
            return {};
        if (*count == 0)
            break;
        done += *count;
    }
    bytes.truncate(done);
    return bytes;
}

}
