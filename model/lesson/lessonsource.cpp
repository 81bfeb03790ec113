// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonsource.h"

#include "joinedlayout.h"
#include "lessonwords.h"
#include "stackscript.h"
#include "writestack.h"

#include <QDir>

namespace stratoscope
{

namespace
{

Result<void> writeStack(const LessonStack &stack, const QString &path, const Job &job)
{
    const QByteArray text = stack.script.join(QLatin1Char('\n')).toUtf8();
    const Result<StackScript> script = parseStackScript(text, stack.id);
    if (!script)
        return tl::unexpected(script.error());
    const auto written = writeStackImage(*script, path, job);
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

}

Result<QString> writeLessonSource(const std::vector<LessonStack> &stacks, const QString &folder, const Job &job)
{
    if (!QDir().mkpath(folder))
        return tl::unexpected(
            Error {ErrorKind::Unreadable, folder, {}, LessonWords::tr("cannot create the directory"), {}});
    QStringList archives;
    for (const LessonStack &stack : stacks) {
        archives.append(QDir(folder).filePath(stack.id + QStringLiteral(".tar")));
        const Result<void> written = writeStack(stack, archives.constLast(), job);
        if (!written)
            return tl::unexpected(written.error());
    }
    if (archives.size() == 1)
        return archives.constFirst();
    const QString joined = QDir(folder).filePath(QStringLiteral("images"));
    return writeJoinedLayout(archives, joined, job).map([&] { return joined; });
}

}
