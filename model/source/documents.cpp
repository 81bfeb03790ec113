// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "documents.h"

#include "json.h"
#include "readlimits.h"

#include <QCoreApplication>

#include <utility>

namespace stratoscope
{

namespace
{

struct DocumentsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Documents)
};

/** A thousand images with large configs stay well below both. */
constexpr quint64 AllBytes = 4 * limits::JsonBytes;
constexpr quint64 AllValues = 1'000'000;

}

Documents::Documents(FileSetPtr files)
    : m_files(std::move(files))
{
}

Result<QByteArray> Documents::read(const QString &member)
{
    const Result<ByteSourcePtr> source = m_files->open(member);
    if (!source)
        return tl::unexpected(source.error());
    Result<QByteArray> bytes = readAll(**source, limits::JsonBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    m_bytes += quint64(bytes->size());
    m_values += measureJson(*bytes).values;
    if (m_bytes > AllBytes || m_values > AllValues) {
        return failure(ErrorKind::Limit, member, DocumentsWords::tr("the manifests and configs together are too large"),
            DocumentsWords::tr("Anything after it was not read"));
    }
    return bytes;
}

Result<quint64> Documents::size(const QString &member)
{
    const auto known = m_sizes.constFind(member);
    if (known != m_sizes.constEnd())
        return *known;
    const Result<quint64> size = m_files->open(member).map([](const ByteSourcePtr &source) { return source->size(); });
    m_sizes.insert(member, size);
    return size;
}

}
