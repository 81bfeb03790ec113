// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "archiveoutput.h"

#include <archive.h>

namespace stratoscope::imagebuilder
{

namespace
{

la_ssize_t append(struct archive *, void *client, const void *bytes, size_t length)
{
    static_cast<QByteArray *>(client)->append(static_cast<const char *>(bytes), static_cast<qsizetype>(length));
    return static_cast<la_ssize_t>(length);
}

}

Built<void> openInto(struct archive *writer, QByteArray *output)
{
    archive_write_set_bytes_in_last_block(writer, 1);
    if (archive_write_open2(writer, output, nullptr, append, nullptr, nullptr) != ARCHIVE_OK)
        return tl::unexpected(archiveMessage(writer));
    return {};
}

QString archiveMessage(struct archive *writer)
{
    const char *message = archive_error_string(writer);
    return message ? QString::fromLocal8Bit(message) : QStringLiteral("libarchive did not give a reason");
}

}
