// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "module.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

namespace stratoscope
{

namespace
{

struct ModuleWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Module)
};

constexpr const char *Entry = "stratoscopeModule";

/** Beside the program, wherever that was installed. The version is in the name, so that only what was built together meets. */
QString moduleFile(const char *name)
{
    return QDir::cleanPath(QStringLiteral("%1/%2/%3-%4.so")
                               .arg(QCoreApplication::applicationDirPath(), QStringLiteral(STRATOSCOPE_MODULES),
                                   QLatin1String(name), QStringLiteral(STRATOSCOPE_VERSION)));
}

}

Result<void (*)()> findModule(const char *name, const char *package)
{
    const QString file = moduleFile(name);
    if (!QFileInfo::exists(file)) {
        return failure(ErrorKind::Unreadable, {},
            ModuleWords::tr("this needs the package %1, which is not installed").arg(QLatin1String(package)),
            ModuleWords::tr("Install it; it contains %1").arg(file));
    }
    QLibrary library(file);
    library.setLoadHints(QLibrary::PreventUnloadHint);
    if (void (*entry)() = library.resolve(Entry))
        return entry;
    return failure(ErrorKind::Unreadable, {},
        ModuleWords::tr("%1 cannot be loaded: %2", "a file, the reason").arg(file, library.errorString()),
        ModuleWords::tr("Install the package %1 again").arg(QLatin1String(package)));
}

}
