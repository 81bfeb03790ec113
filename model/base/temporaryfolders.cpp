// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "temporaryfolders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <filesystem>
#include <sys/stat.h>

namespace stratoscope
{

TemporaryFolders::TemporaryFolders() = default;

TemporaryFolders::~TemporaryFolders()
{
    // Qt cannot remove what has names that are not valid text.
    std::error_code ignored;
    if (m_root)
        std::filesystem::remove_all(QFile::encodeName(m_root->path()).toStdString(), ignored);
}

Result<QString> TemporaryFolders::make()
{
    if (!m_root) {
        auto root = std::make_unique<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("stratoscope-XXXXXX")));
        if (!root->isValid())
            return tl::unexpected(Error {ErrorKind::Unreadable, QDir::tempPath(), {}, root->errorString(), {}});
        root->setAutoRemove(false);
        m_root = std::move(root);
    }
    const QString path = m_root->filePath(QString::number(++m_made));
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0) {
        const int error = errno;
        // Something has cleaned up.
        if (error == ENOENT)
            m_root.reset();
        return tl::unexpected(Error {ErrorKind::Unreadable, path, {}, qt_error_string(error), {}});
    }
    return path;
}

bool TemporaryFolders::has(const QString &path) const
{
    return m_root && path.startsWith(m_root->path() + QLatin1Char('/'));
}

}
