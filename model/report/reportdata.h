// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "failrules.h"
#include "packageviews.h"
#include "wastereport.h"

namespace stratoscope
{

/** What a report is to be about. */
struct ReportWishes
{
    bool findings = true; ///< False: as little as the rules need.
    bool packages = false; ///< Count packages, which reads their databases.
    std::vector<FailRule> failOver;
    QByteArrayList exclude; ///< PathGlobs of what is left out of findings, score and rules.
    RecordWishes record; ///< How to read what the build recorded.
};

/** A bill of materials that came with an image, held against its packages. */
struct SbomSum
{
    QString title; ///< Sbom::title()
    std::size_t common = 0; ///< Packages that both have.
    std::size_t unlisted = 0; ///< That only the image's databases have.
    std::size_t unknown = 0; ///< That only the bill has.
};

/** All that reports are made of, in whichever format: what is wasted, and the rules. */
struct ReportData : WasteReport
{
    bool hasFindings = false; ///< False where a report has none of them.
    QByteArrayList exclude;
    std::optional<std::vector<EcosystemSum>> packages; ///< Unset where they are not wanted.
    std::vector<SbomSum> sboms; ///< Likewise empty.

    /** What is wasted of the image by the account; without findings, what is hidden: at least that is wasted. */
    quint64 wastedBytes() const { return hasFindings ? account.image.wastedBytes() : hiddenBytes(); }
    /** The same of \a layer. */
    quint64 wastedBytes(LayerIndex layer) const
    {
        return hasFindings ? account.layers[layer.value].wastedBytes() : image->stats.layers[layer.value].wastedBytes;
    }
};

/** Works out what \a wishes want of \a image, whose tree has no open question; \a problem, if not null, says why rules of
 *  the user's own are left out, if they are. Fails with ErrorKind::Cancelled only. */
Result<ReportData> gatherReport(
    const LoadedImagePtr &image, const ReportWishes &wishes, const Job &job, QString *problem = nullptr);

}
