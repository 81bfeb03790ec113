// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ecosystem.h"
#include "packagelimits.h"

#include <QByteArrayList>
#include <QString>

#include <algorithm>
#include <optional>

namespace stratoscope
{

/** One package as its database tells of it. Texts are as long as limits::PackageText at most, and hostile. */
struct Package
{
    Ecosystem ecosystem = Ecosystem::Debian;
    QString name;
    QString version; ///< "2:1.4-3" with an epoch, where there is one; may be empty.
    QString architecture; ///< In the ecosystem's words: "amd64", "x86_64", "noarch"; may be empty.
    QString license; ///< As the database or the package says it; often no SPDX expression.
    std::optional<quint64> installedBytes; ///< As the database says it.
    QByteArray place; ///< What tells packages of one name apart: the directory or the program they are in. Empty for
                      ///< those of the system's own database.
    QByteArrayList
        files; ///< What it owns, as far as its database says so: "/usr/bin/vi", bytes. Directories may be there.

    bool isNamed() const { return !name.isEmpty(); }
};

/** What the paths in one database may still cost: a hostile one names a long folder once, and files in it without end. */
struct PathBudget
{
    qsizetype left = limits::PackagePathBytes;

    /** Takes a path of \a bytes; false if there are not so many left. */
    bool take(qsizetype bytes)
    {
        // As much again as a short path, for what holds it.
        constexpr qsizetype Holding = 64;
        left -= std::min(bytes + Holding, left);
        return left > 0;
    }
};

}
