// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wastereport.h"

namespace stratoscope
{

/** Whose a finding is. */
enum class FindingOwner {
    Unknown, ///< Nobody knows what the image is built on.
    Own, ///< Of the image itself.
    Mixed, ///< Layers of the image itself waste bytes of its base.
    Base, ///< It is the same in the base image.
};

/** "base": as reports name it. */
const char *ownerName(FindingOwner owner);
FindingOwner ownerOf(const Finding &finding, const WasteReport &report);

/** How to fix \a finding of \a report, unless it is the base's, which nobody can change here. */
std::optional<DockerfileFix> ownFix(const Finding &finding, const WasteReport &report);
/** All of these together. */
FixPatch ownPatch(const WasteReport &report);

/** Bytes of the layers that are not the base's. */
quint64 ownBytes(const LoadedImage &image, const BaseImage &base);
/** "34 MB of 412 MB are yours". Translated. */
QString ownBytesText(const LoadedImage &image, const BaseImage &base, const QLocale &locale = QLocale());
/** The name of \a base for people: "debian:12", or its digest. */
QString baseName(const BaseImage &base);

/** Where \a finding of \a report comes from, as far as that is known: the line of the Dockerfile, and the base image. In
 *  sentences, translated; empty if nobody knows. */
QString findingOrigin(const Finding &finding, const WasteReport &report);
/** What that says of the base image. */
QString ownerSentence(const Finding &finding, const WasteReport &report);

}
