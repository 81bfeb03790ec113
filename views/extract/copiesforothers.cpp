// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "copiesforothers.h"

#include "bytes.h"
#include "openfile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace stratoscope
{

namespace
{

constexpr mode_t ReadOnly = 0400;
constexpr qsizetype LongestCopyName = 100;

/** What programs take a file for goes by its suffix, but nothing that the desktop would run. */
QString harmlessName(QByteArrayView bytes)
{
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9._+-]+"));
    static const QRegularExpression run(
        QStringLiteral("\\.(desktop|appimage|run|directory)$"), QRegularExpression::CaseInsensitiveOption);
    QString name = displayText(bytes).right(LongestCopyName).replace(odd, QStringLiteral("_"));
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    if (name.isEmpty())
        name = QStringLiteral("file");
    return name.contains(run) ? name + QStringLiteral(".txt") : name;
}

class FileSink : public ByteSink
{
public:
    explicit FileSink(int file)
        : m_file(file)
    {
    }

    Result<void> write(QByteArrayView bytes) override
    {
        while (!bytes.isEmpty()) {
            const ssize_t count = ::write(m_file, bytes.data(), static_cast<std::size_t>(bytes.size()));
            if (count < 0 && errno != EINTR)
                return tl::unexpected(systemError(errno, {}));
            bytes = bytes.sliced(count > 0 ? count : 0);
        }
        return {};
    }

private:
    const int m_file;
};

}

Result<QString> copyForOthers(const LoadedImage &image, VersionId version, const QString &directory, const Job &job)
{
    const PathTable &paths = image.tree.paths();
    const QString path = QDir(directory).filePath(harmlessName(paths.name(image.tree.version(version).path)));
    const FileDescriptor file(
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, ReadOnly));
    if (!file.isValid())
        return tl::unexpected(systemError(errno, {}).in(path));
    FileSink sink(file.get());
    const auto written = writeContent(image, version, sink, job);
    if (written)
        return path;
    QFile::remove(path);
    return tl::unexpected(written.error());
}

Result<QStringList> extractForOthers(
    const LoadedImage &image, const ExtractWish &wish, const QString &directory, const Job &job)
{
    const auto outcome = extract(image, wish, {directory, ExtractFormat::Directory}, job);
    if (!outcome)
        return tl::unexpected(outcome.error());
    const QDir made(directory);
    QStringList paths;
    for (const QString &name : made.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        paths.append(made.filePath(name));
    return paths;
}

}
