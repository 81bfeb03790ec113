// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace stratoscope
{

/** One instruction of a Dockerfile. */
struct SourceInstruction
{
    int first = 0; ///< Its lines in the file, from 1.
    int last = 0;
    QString verb; ///< "RUN"
    int stage = -1; ///< Into DockerfileSource::stages; below 0 before the first.
};

/** A FROM, and what is built on it. */
struct SourceStage
{
    QString base; ///< An image, or the name of another stage; may have build arguments in it.
    QString name; ///< Behind AS; may be empty.
};

/** A Dockerfile as its author wrote it. */
struct DockerfileSource
{
    QStringList lines; ///< Without their ends, and without a byte order mark.
    std::vector<SourceInstruction> instructions; ///< Not those in comments; in the order of the file.
    std::vector<SourceStage> stages;
    bool isCut = false; ///< It is longer than anybody would write.

    /** The lines from \a first to \a last. */
    QString text(int first, int last) const;
    /** The stage that \a target names or numbers, or else the last one; below 0 if there is none. */
    int stageNamed(const QString &target) const;
    /** \a stage and those it is built on, itself first. */
    std::vector<int> stagesBelow(int stage) const;
};

/** Reads \a text as builders do: line ends that are escaped, comments in between, here-documents. */
DockerfileSource readDockerfile(const QByteArray &text);

}
