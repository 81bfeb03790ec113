// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fileset.h"
#include "image.h"
#include "layergraph.h"

#include <memory>
#include <vector>

namespace stratoscope
{

/** The layouts that images come in. */
enum class SourceFormat {
    DockerArchive, ///< docker save, legacy: manifest.json and layer.tar members.
    OciLayout, ///< oci-layout, index.json, blobs/ (with or without a manifest.json beside them).
    DockerDir, ///< skopeo's dir: manifest.json with digests, blobs named by their digest.
    DockerStorage, ///< Docker's data root, overlay2: databases of images and layers, and a directory a layer.
    ContainersStorage, ///< The graph root of podman, buildah and CRI-O: overlay-images, overlay-layers, overlay.
};

/** "docker-archive", "oci-archive", "oci-layout", "docker-dir", "docker-storage", "containers-storage": the format as reports name it. */
QString formatName(SourceFormat format, bool archived);

/** All that a source offers, before any layer is read. Immutable. */
struct ImageSource
{
    QString location; ///< The path that the user gave.
    SourceFormat format = SourceFormat::OciLayout;
    QString formatLabel; ///< "docker-archive", "oci-archive", … as formatName().
    FileSetPtr files;
    std::vector<Image> images; ///< Attestations are left out.
    LayerGraph graph;
    std::shared_ptr<const void> holds; ///< What has to last as long as this does: a temporary file that is read from.
    QStringList attestations; ///< Manifests that describe other manifests (BuildKit), for people.
    QStringList warnings;
    bool damaged
        = false; ///< Something that was named could not be read; what is left is shown. See also Image::damaged.
};

using ImageSourcePtr = std::shared_ptr<const ImageSource>;

/** Opens \a path and reads every manifest and config in it. The layout is told from the content, never from the name.
 *  Errors as openFileSet(), and NotAnImage where there is no image in it. */
Result<ImageSourcePtr> openImageSource(const QString &path, const Job &job);
/** As openImageSource(), of files that are open already. They may lie in one folder. */
Result<ImageSourcePtr> readImageSource(const FileSetPtr &files, const Job &job);

/** What the user asked for, to choose one of several images. */
struct ImageWish
{
    QString name; ///< A tag ("shop:2.4", "shop"), a container's name or ID, an ID prefix, or "@N" (index from 0);
                  ///< empty: any.
    std::optional<Platform> platform; ///< Unset: prefer this machine's.
};

/** The number of the image that \a wish means, the first of equals. Fails with ErrorKind::NotFound, listing what is there. */
Result<std::size_t> chooseImage(const ImageSource &source, const ImageWish &wish);
/** True if \a source holds one image for one platform, or the wish alone decides, so that nobody needs to be asked. */
bool isUnambiguous(const ImageSource &source, const ImageWish &wish);

}
