// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonsource.h"

#include "lessonwords.h"
#include "stackimage.h"
#include "stackscript.h"

#include <QDir>

namespace stratoscope
{

namespace
{

Result<void> writeStack(const LessonStack &stack, const QString &path, const Job &job)
{
    const QByteArray text = stack.script.join(QLatin1Char('\n')).toUtf8();
    return parseStackScript(text, stack.id).and_then([&](const StackScript &script) {
        return writeStackImage(script, path, job);
    });
}

}

Result<QString> writeLessonSource(const std::vector<LessonStack> &stacks, const QString &folder, const Job &job)
{
    if (!QDir().mkpath(folder))
        return tl::unexpected(
            Error {ErrorKind::Unreadable, folder, {}, LessonWords::tr("the directory cannot be made"), {}});
    const QString path = QDir(folder).filePath(stacks.front().id + QStringLiteral(".tar"));
    const Result<void> written = writeStack(stacks.front(), path, job);
    if (!written)
        return tl::unexpected(written.error());
    return path;
}

}
