// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "failrules.h"

#include <QByteArrayList>
#include <QStringList>

namespace stratoscope
{

/** What a project's .stratoscope.json says about its images. */
struct ProjectFile
{
    std::vector<FailRule> failOver; ///< "failOver": one text, or a list of them.
    QByteArrayList exclude; ///< "exclude": a list of patterns.
};

/** Reads it from \a json and ignores unknown names. Fails with ErrorKind::Usage. */
Result<ProjectFile> parseProjectFile(const QByteArray &json);

/** The rules that hold where an image is looked into, and the file that they are from. */
struct ProjectRules
{
    QString file; ///< Where it is; empty: there is none, and no rules.
    ProjectFile rules;
};

/** Reads the .stratoscope.json of the first of \a folders that has one; an empty folder is the working directory. Fails with
 *  ErrorKind::Usage, and names the file. */
Result<ProjectRules> readProjectRules(const QStringList &folders);
/** Where to look for the rules for the image at \a location, a path or a reference: the working directory, as
 *  stratoscope-cli does, then the image's folder. Looks at the file system. */
QStringList projectFolders(const QString &location);

/** Reads an exclusion \a pattern as people write it; fails with ErrorKind::Usage. */
Result<QByteArray> parseExclusion(const QString &pattern);

/** At most this many patterns: each is matched against each path. */
inline constexpr qsizetype MostExclusions = 1'000;

}
