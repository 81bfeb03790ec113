// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "versioncontent.h"

#include "content.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct VersionContentWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::VersionContent)
};

constexpr quint64 PieceBytes = 256 * 1024;

Result<QByteArray> headOf(const ByteSource &content, quint64 wanted, const Job &job)
{
    QByteArray head(qsizetype(wanted), Qt::Uninitialized);
    for (quint64 done = 0; done < wanted;) {
        job.report({VersionContentWords::tr("Reading"), done, wanted});
        const std::span<char> room(head.data() + done, std::size_t(std::min(wanted - done, PieceBytes)));
        const Result<qsizetype> count = content.readAt(done, room);
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return failure(ErrorKind::Damaged, {}, VersionContentWords::tr("the file ends too early in its layer"));
        done += quint64(*count);
    }
    return head;
}

}

Result<VersionContent> readVersion(const FileVersion &file, quint64 most, const Job &job)
{
    VersionContent read;
    if (!file.isFile())
        return read;
    read.size = file.image->tree.size(file.version);
    const quint64 wanted = std::min(read.size, most);
    if (wanted == 0)
        return read;
    const Result<ByteSourcePtr> content = openContent(*file.image, file.version, job);
    if (!content)
        return tl::unexpected(content.error());
    Result<QByteArray> head = headOf(**content, wanted, job);
    if (!head)
        return tl::unexpected(head.error());
    read.bytes = std::move(*head);
    return read;
}

}
