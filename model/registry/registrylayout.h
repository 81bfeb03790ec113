// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest.h"
#include "remotefiles.h"

#include <QJsonArray>

namespace stratoscope
{

/** A manifest that was read from a registry, and what it lists. */
struct RemoteImage
{
    Descriptor own;
    QByteArray manifest;
    QByteArray config; ///< Empty if there is none that would be read.
    std::vector<Descriptor> blobs; ///< Its config first, if it has one.
};

/** Puts documents of a registry together to the layout that readImageSource() knows. */
class RegistryLayout
{
public:
    explicit RegistryLayout(std::shared_ptr<RemoteFiles> files);

    /** Adds \a image, listed in the index as \a name; what it lists is transferred when it is read. */
    void add(const RemoteImage &image, const QString &name);
    /** Adds \a image without listing it: list() does. */
    void add(const RemoteImage &image);
    /** Adds the index with \a digest without listing it: what is signed may be of it. */
    void addIndex(const Digest &digest, const QByteArray &bytes);
    /** Lists what may be missing. */
    void list(const Descriptor &descriptor);
    /** The files, with an index. */
    std::shared_ptr<const RemoteFiles> finish();

private:
    const std::shared_ptr<RemoteFiles> m_files;
    QJsonArray m_manifests;
};

}
