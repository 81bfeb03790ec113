// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "posixfailure.h"

#include "bytes.h"

#include <QCoreApplication>

#include <cerrno>

namespace stratoscope
{

namespace
{

struct Wording
{
    int number;
    const char *name;
    const char *text;
};

constexpr const char *Context = "stratoscope::Sandbox";

constexpr Wording Wordings[] = {
    {EEXIST, "EEXIST", QT_TRANSLATE_NOOP("stratoscope::Sandbox", "already exists")},
    {ENOENT, "ENOENT", QT_TRANSLATE_NOOP("stratoscope::Sandbox", "no such file or directory")},
    {ENOTDIR, "ENOTDIR", QT_TRANSLATE_NOOP("stratoscope::Sandbox", "not a directory, or not in one")},
    {EISDIR, "EISDIR", QT_TRANSLATE_NOOP("stratoscope::Sandbox", "is a directory")},
    {ENOTEMPTY, "ENOTEMPTY", QT_TRANSLATE_NOOP("stratoscope::Sandbox", "the directory is not empty")},
    {ELOOP, "ELOOP", QT_TRANSLATE_NOOP("stratoscope::Sandbox", "is a symbolic link, which is not followed")},
    {ENAMETOOLONG, "ENAMETOOLONG", QT_TRANSLATE_NOOP("stratoscope::Sandbox", "the name is too long")},
    {EINVAL, "EINVAL", QT_TRANSLATE_NOOP("stratoscope::Sandbox", "operation not supported")},
    {EPERM, "EPERM", QT_TRANSLATE_NOOP("stratoscope::Sandbox", "operation not permitted")},
    {EBUSY, "EBUSY", QT_TRANSLATE_NOOP("stratoscope::Sandbox", "is the root of the file system")},
    {EOPNOTSUPP, "EOPNOTSUPP", QT_TRANSLATE_NOOP("stratoscope::Sandbox", "not supported for this file")},
    {ENODATA, "ENODATA", QT_TRANSLATE_NOOP("stratoscope::Sandbox", "no such attribute")},
    {E2BIG, "E2BIG", QT_TRANSLATE_NOOP("stratoscope::Sandbox", "the value is too long")},
    {ERANGE, "ERANGE", QT_TRANSLATE_NOOP("stratoscope::Sandbox", "the attribute's name is empty or too long")},
    {EFBIG, "EFBIG", QT_TRANSLATE_NOOP("stratoscope::Sandbox", "the file would be too large")},
    {ENOSPC, "ENOSPC", QT_TRANSLATE_NOOP("stratoscope::Sandbox", "too many files in the sandbox")},
};

ErrorKind kindOf(int errorNumber)
{
    if (errorNumber == ENOENT)
        return ErrorKind::NotFound;
    return errorNumber == ENOSPC || errorNumber == EFBIG ? ErrorKind::Limit : ErrorKind::Usage;
}

}

tl::unexpected<Error> posixFailure(int errorNumber, const QByteArray &path)
{
    QString cause = QString::number(errorNumber);
    for (const Wording &wording : Wordings) {
        if (wording.number == errorNumber)
            cause = QStringLiteral("%1 (%2)").arg(
                QCoreApplication::translate(Context, wording.text), QLatin1String(wording.name));
    }
    return failure(kindOf(errorNumber), displayText(path), cause);
}

}
