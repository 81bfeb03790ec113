// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "descriptor.h"
#include "manifest.h"
#include "registrysession.h"

namespace stratoscope
{

/** A manifest, an index or a config as a registry gave it; it has its digest. */
struct RegistryDocument
{
    QByteArray bytes;
    Digest digest;
};

/** The manifest or index called \a version, a tag or a digest. */
Result<RegistryDocument> fetchManifest(RegistrySession &session, const QString &version, const Job &job);
/** The manifest or index that \a descriptor describes. */
Result<RegistryDocument> fetchManifest(RegistrySession &session, const Descriptor &descriptor, const Job &job);
/** The config that \a descriptor describes. */
Result<RegistryDocument> fetchConfig(RegistrySession &session, const Descriptor &descriptor, const Job &job);

/** Members of \a index that are images or indexes, and not about others. */
std::vector<Descriptor> imagesIn(const ImageIndex &index);
/** Members of \a index about the manifest \a subject (BuildKit's attestations). */
std::vector<Descriptor> attestationsAbout(const ImageIndex &index, const Digest &subject);
/** Those of \a images that are for \a wanted, or for this machine where it is unset; without a wish, the first if none
 *  is. Fails with ErrorKind::NotFound, and lists what there is. */
Result<std::vector<Descriptor>> choosePlatform(
    const std::vector<Descriptor> &images, const std::optional<Platform> &wanted, const RegistryName &name);

}
