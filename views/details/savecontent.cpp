// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "savecontent.h"

#include "content.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace stratoscope
{

namespace
{

constexpr std::size_t BytesAtOnce = 256 * 1024;

struct SaveContentWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SaveContent)
};

Result<void> copyContent(const ByteSource &content, quint64 size, QSaveFile &file)
{
    std::vector<char> buffer(BytesAtOnce);
    for (quint64 at = 0; at < size;) {
        const Result<qsizetype> count = content.readAt(at, buffer);
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return failure(ErrorKind::Damaged, {}, SaveContentWords::tr("the file ends too early in its layer"));
        if (file.write(buffer.data(), *count) != *count)
            return failure(ErrorKind::Unreadable, file.fileName(), file.errorString());
        at += static_cast<quint64>(*count);
    }
    return {};
}

}

Result<void> saveContent(const LoadedImage &loaded, VersionId version, const QString &path, const Job &job)
{
    // QSaveFile would write to the target of a symlink.
    if (QFileInfo(path).isSymLink())
        return failure(ErrorKind::Usage, path, SaveContentWords::tr("this is a symbolic link"),
            SaveContentWords::tr("Choose another name"));
    const Result<ByteSourcePtr> content = openContent(loaded, version, job);
    if (!content)
        return tl::unexpected(content.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorKind::Unreadable, path, file.errorString());
    Result<void> copied = copyContent(**content, loaded.tree.size(version), file);
    if (copied && job.isCancelled())
        return Job::cancelled();
    if (copied && !file.commit())
        return failure(ErrorKind::Unreadable, path, file.errorString());
    return copied;
}

}
