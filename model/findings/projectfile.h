// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "failrules.h"

#include <QByteArrayList>

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

/** Reads an exclusion \a pattern as people write it; fails with ErrorKind::Usage. */
Result<QByteArray> parseExclusion(const QString &pattern);

/** At most this many patterns: each is matched against each path. */
inline constexpr qsizetype MostExclusions = 1'000;

}
