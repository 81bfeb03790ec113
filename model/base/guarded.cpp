// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "guarded.h"

#include <QCoreApplication>

#include <exception>
#include <new>

namespace stratoscope
{

namespace
{

struct GuardedWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Guarded)
};

Error internalError(const char *what)
{
    return {ErrorKind::Unreadable, {}, {},
        GuardedWords::tr("a fault in this program (%1)").arg(QString::fromUtf8(what).left(200)),
        GuardedWords::tr("Please report it, with what Help → Copy Diagnostics tells")};
}

}

std::optional<Error> internalErrorOf(const std::function<void()> &work)
{
    try {
        work();
        return std::nullopt;
    } catch (const std::bad_alloc &) {
        return Error {ErrorKind::Limit, {}, {}, GuardedWords::tr("there is not enough memory for that"),
            GuardedWords::tr("Close other images or programs, then try again")};
    } catch (const std::exception &exception) {
        return internalError(exception.what());
    } catch (...) {
        return internalError("?");
    }
}

}
