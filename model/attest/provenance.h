// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digest.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace stratoscope
{

/** Lines of a file that a build was made from. */
struct SourceLines
{
    std::size_t source = 0; ///< Into Provenance::sources.
    int first = 0; ///< From 1.
    int last = 0;
};

/** A file that a build was made from, such as a Dockerfile. */
struct BuildSource
{
    QString name;
    QByteArray text;
};

/** A vertex of the build's graph. */
struct ProvenanceStep
{
    QString id; ///< "step3"
    QString image; ///< What it pulled: "docker.io/library/debian:12@sha256:…"; empty if it is no image.
    std::vector<SourceLines> lines; ///< The instruction that it is of.
    std::vector<std::size_t> inputs; ///< Into Provenance::steps.
    std::vector<std::vector<Digest>> results; ///< Its layers and all below them, as blobs: in each form that there is.
};

/** Something from elsewhere that went into a build. */
struct BuildMaterial
{
    QString uri;
    QString image; ///< The reference, if it is an image: "debian:12".
    QString digest; ///< "sha256:…", of any algorithm.
};

/** A name, and what it was set to. */
struct BuildSetting
{
    QString name;
    QString value;
};

/** How an image was built, as its builder recorded it: SLSA provenance, with what BuildKit adds to it. */
struct Provenance
{
    QString version; ///< "0.2" or "1"
    QString builder; ///< An address of who built it; often empty.
    QDateTime started;
    QDateTime finished;
    QString configUri; ///< Where the Dockerfile came from; empty if from a directory.
    QString configPath; ///< Its name there.
    QString target; ///< The stage that was built; empty: the last one.
    QString repository; ///< Where the source is, and
    QString revision; ///< its version, as the client claimed.
    QString folder; ///< Where the Dockerfile is in it; may be empty.
    std::vector<BuildSetting> arguments; ///< Build arguments that were given.
    std::vector<BuildMaterial> materials;
    std::vector<BuildSource> sources;
    std::vector<ProvenanceStep> steps; ///< Inputs before what uses them.
    QStringList warnings; ///< What was ignored.

    /** The name of source number \a source in the repository: "services/shop/Dockerfile". */
    QString sourcePath(std::size_t source) const;
};

/** True if \a predicateType is a provenance that parseProvenance() reads. */
bool isProvenance(const QString &predicateType);

/** Reads a \a predicate of SLSA 0.2 or 1. It may have anything in it; what makes no sense is left out with a warning. */
Provenance parseProvenance(const QString &predicateType, const QJsonObject &predicate);

}
