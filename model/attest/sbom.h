// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace stratoscope
{

/** A package that a bill of materials lists. */
struct SbomPackage
{
    QString name;
    QString version;
    QString url; ///< The package URL; may be empty.
};

/** A bill of materials that somebody else made of an image. */
struct Sbom
{
    QString format; ///< "SPDX 2.3", "CycloneDX 1.5"
    QString tool; ///< What made it; may be empty.
    QDateTime created;
    std::vector<SbomPackage> packages;
    bool isCut = false; ///< It lists more than were read.

    /** Its format, and by what: "SPDX 2.3 (syft 1.0)". */
    QString title() const;
};

/** True if \a predicateType is of a statement that holds a bill of materials. */
bool isSbom(const QString &predicateType);

/** Reads \a document, SPDX 2 or 3 or CycloneDX in JSON, or what a statement has as such. Fails with ErrorKind::NotAnImage
 *  where it is neither. */
Result<Sbom> parseSbom(const QJsonObject &document, const QString &name);

}
