// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "failrules.h"

#include <QByteArrayList>

namespace stratoscope
{

/** What a project's .stratoscope.json says of its images. */
struct ProjectFile
{
    std::vector<FailRule> failOver; ///< "failOver": one text, or a list of them.
    QByteArrayList exclude; ///< "exclude": a list of patterns.
};

/** Reads it from \a json; names that it does not know count nothing. Fails with ErrorKind::Usage. */
Result<ProjectFile> parseProjectFile(const QByteArray &json);

/** \a pattern for paths to be left out of account, as people write it; fails with ErrorKind::Usage. */
Result<QByteArray> parseExclusion(const QString &pattern);

/** So many patterns are taken: their cost is that of each of them at each path. */
inline constexpr qsizetype MostExclusions = 1'000;

}
