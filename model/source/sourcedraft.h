// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "descriptor.h"
#include "documents.h"
#include "imagesource.h"

namespace stratoscope
{

/** An ImageSource under construction. */
struct SourceDraft
{
    Documents documents;
    std::vector<Image> images;
    QStringList attestations;
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

/** How \a bytes or the blob of \a size contradict their \a descriptor, for people; empty if they do not. */
QStringList contradictions(const Descriptor &descriptor, const QByteArray &bytes);
QString sizeContradiction(const Descriptor &descriptor, quint64 size);

/** Points \a layer, the next one of \a image, to \a member; problems become warnings. */
void attachBlob(SourceDraft &draft, Image &image, Layer &layer, const QString &member, const Descriptor &descriptor);

/** Reads the config of \a image, described by \a descriptor, from \a member; false if it has none in the end. */
bool readConfig(SourceDraft &draft, Image &image, const QString &member, const Descriptor &descriptor);

/** Like readConfig(), and completes the layers from it. */
void attachConfig(SourceDraft &draft, Image &image, const QString &member, const Descriptor &descriptor);

}
