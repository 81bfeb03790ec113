// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fileset.h"
#include "image.h"
#include "layergraph.h"
#include "referrerlookup.h"

#include <memory>
#include <optional>
#include <vector>

namespace stratoscope
{

/** The layouts that images come in. A new one starts with its row in imagesource.cpp. */
enum class SourceFormat {
    DockerArchive, ///< Legacy docker save: manifest.json and layer.tar members.
    OciLayout, ///< oci-layout, index.json, blobs/ (with or without a manifest.json).
    DockerDir, ///< skopeo's dir: manifest.json with digests, blobs named by digest.
    DockerStorage, ///< Docker's data root with overlay2: image and layer databases, one directory per layer.
    ContainersStorage, ///< Graph root of podman, buildah and CRI-O: overlay-images, overlay-layers, overlay.
    ContainerdStorage, ///< containerd's root: a metadata database, a content store and overlayfs snapshots.
    RootFs, ///< A tar of a root file system without layers (docker export).
};

/** "docker-archive", "oci-archive", "oci-layout", "docker-dir", "docker-storage", "containers-storage",
 *  "containerd-storage", "rootfs-archive": the format as reports name it. */
QString formatName(SourceFormat format, bool archived);

/** A manifest that describes another one (BuildKit). */
struct Attestation
{
    Digest digest;
    QString subject; ///< The digest of what it is about, as its index says; may be empty.
    QString type; ///< "attestation-manifest", as its index says; may be empty.

    /** For people: "sha256:…, about sha256:…". */
    QString text() const;
};

/** True if \a format is an engine's storage on this host. */
bool isEngineStorage(SourceFormat format);

/** Everything in a source, before any layer is read. Immutable. */
struct ImageSource
{
    QString location; ///< The path given by the user.
    SourceFormat format = SourceFormat::OciLayout;
    QString formatLabel; ///< "docker-archive", "oci-archive", … as formatName().
    FileSetPtr files;
    std::vector<Image> images; ///< Container images first, then what has only the form of one (Image::artifact).
    LayerGraph graph;
    std::shared_ptr<const void>
        keptAlive; ///< What has to last as long as this does: a temporary file that is read from.
    std::shared_ptr<const ReferrerLookup> referrers; ///< Tells what else refers to the images; null: nothing does.
    std::vector<Attestation> attestations; ///< Those in the source are among the images, too.
    QStringList warnings;
    bool damaged = false; ///< Something listed could not be read; the rest is shown. See also Image::damaged.
};

using ImageSourcePtr = std::shared_ptr<const ImageSource>;

/** What was transferred of \a source so far; empty for what is on this machine. */
std::optional<Transfer> transferOf(const ImageSource &source);
/** The same of one file of it, such as Layer::blob. */
std::optional<Transfer> transferOf(const ImageSource &source, const QString &file);

/** The attestations in \a source about \a image, and those that do not say what they are about. */
std::vector<Attestation> attestationsOf(const ImageSource &source, const Image &image);

/** Opens \a path and reads every manifest and config in it. Detects the layout by content, never by name. Errors like
 *  openFileSet(), and NotAnImage if there is no image in it. */
Result<ImageSourcePtr> openImageSource(const QString &path, const Job &job);
/** Like openImageSource(), for files that are already open. They may all be in one folder. */
Result<ImageSourcePtr> readImageSource(const FileSetPtr &files, const Job &job);

/** What the user asked for, to pick one of several images. */
struct ImageWish
{
    QString name; ///< A tag ("shop:2.4", "shop"), a container's name or ID, an ID prefix, or "@N" (index from 0);
                  ///< empty: any.
    std::optional<Platform> platform; ///< Unset: prefer this machine's platform.
};

/** The number of the first image that matches \a wish; what is no container image only counts if it is all there is, or
 *  if nothing else has that name. Fails with ErrorKind::NotFound and lists what is there. */
Result<std::size_t> chooseImage(const ImageSource &source, const ImageWish &wish);
/** True if \a source has one image for one platform, or \a wish alone decides, so there is no need to ask. */
bool isUnambiguous(const ImageSource &source, const ImageWish &wish);

}
