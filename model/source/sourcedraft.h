// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "descriptor.h"
#include "documents.h"
#include "embeddedfiles.h"
#include "imagesource.h"

#include <QHash>

#include <map>

namespace stratoscope
{

/** A layer as a manifest lists it, before it is looked up. */
struct ListedLayer
{
    Layer layer;
    Descriptor descriptor;
    QString member; ///< Where it should be; empty if nothing says.
};

/** An ImageSource under construction. */
struct SourceDraft
{
    explicit SourceDraft(const FileSetPtr &files);

    std::shared_ptr<EmbeddedFiles> embedded; ///< The files, and what manifests bring with them.
    Documents documents;
    std::vector<Image> images;
    std::map<std::size_t, std::vector<ListedLayer>> listed; ///< By number of the image; settleLayers() looks them up.
    QHash<Digest, QStringList> savedLayers; ///< What manifest.json lists, by image ID.
    bool isStore = false; ///< A blob is where its digest says or nowhere, so there is nothing to look for.
    std::vector<Attestation> attestations;
    QStringList warnings;
    bool damaged = false;

    const FileSet &files() const { return *documents.files(); }

    /** Marks the source as damaged and adds a warning. */
    void damage(const QString &text);
};

/** Marks \a image as damaged and adds a warning. */
void damage(Image &image, const QString &text);

/** Adds a name to \a image, shortened as engines show it. */
void addName(Image &image, const QString &name);

/** How bytes contradict their descriptor, for people; empty where they do not. Only a wrong digest tells of damage. */
struct Contradictions
{
    QString size;
    QString digest;

    bool isNone() const { return size.isEmpty() && digest.isEmpty(); }
};

/** How \a bytes or the blob of \a size contradict their \a descriptor. */
Contradictions contradictions(const Descriptor &descriptor, const QByteArray &bytes);
QString sizeContradiction(const Descriptor &descriptor, quint64 size);

/** Makes the content that \a descriptor brings with it readable as \a member (descriptor.md, "data"); warns if it is not
 *  what the digest says. */
void embed(SourceDraft &draft, const QString &member, const Descriptor &descriptor);

/** Points \a layer, the next one of \a image, to \a member; problems become warnings. */
void attachBlob(SourceDraft &draft, Image &image, Layer &layer, const QString &member, const Descriptor &descriptor);

/** Reads the config of \a image, described by \a descriptor, from \a member; false if it has none in the end. */
bool readConfig(SourceDraft &draft, Image &image, const QString &member, const Descriptor &descriptor);

/** Like readConfig(), and completes the layers from it. */
void attachConfig(SourceDraft &draft, Image &image, const QString &member, const Descriptor &descriptor);

}
