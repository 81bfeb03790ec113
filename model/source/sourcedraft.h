// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "descriptor.h"
#include "documents.h"
#include "imagesource.h"

namespace stratoscope
{

/** An ImageSource in the making. */
struct SourceDraft
{
    Documents documents;
    std::vector<Image> images;
    QStringList attestations;
    QStringList warnings;
    bool damaged = false;

    const FileSet &files() const { return *documents.files(); }

    /** Says in the source's warnings that something could not be read. */
    void damage(const QString &text);
};

/** Says in the warnings of \a image that something of it could not be read. */
void damage(Image &image, const QString &text);

/** Gives \a image a further name, shortened as engines show it. */
void addName(Image &image, const QString &name);

/** What \a bytes or the blob of \a size contradict of their \a descriptor, for people; empty if nothing. */
QStringList contradictions(const Descriptor &descriptor, const QByteArray &bytes);
QString sizeContradiction(const Descriptor &descriptor, quint64 size);

/** Points \a layer, the next one of \a image, to \a member, and says what is wrong with it. */
void attachBlob(SourceDraft &draft, Image &image, Layer &layer, const QString &member, const Descriptor &descriptor);

/** Reads the config of \a image, which \a descriptor names and \a member holds; false if there is none then. */
bool readConfig(SourceDraft &draft, Image &image, const QString &member, const Descriptor &descriptor);

/** As readConfig(), and completes the layers from it. */
void attachConfig(SourceDraft &draft, Image &image, const QString &member, const Descriptor &descriptor);

}
