// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "oddtree.h"

namespace stratoscope
{

/** An image's layers as tars, and what they consist of in words. */
struct OddImage
{
    std::vector<QByteArray> layers;
    QByteArrayList description;
    bool isRisky = false; ///< Something is in it for which engines should refuse all of it.
};

/**
 * Makes up layers as no tool writes them: paths through symlinks, links to links, files below whiteouts, names with
 * dots and slashes, entries twice.
 */
class OddImageMaker
{
public:
    /** Adds a layer on top of those that there are. */
    void addLayer(quint64 seed);
    /** Adds one or two layers and returns the image. */
    OddImage make(quint64 seed);

private:
    void put(OddTar &tar, const OddEntry &entry);
    OddEntry something();
    OddEntry file();
    OddEntry symlink();
    OddEntry hardlink();
    OddEntry device();
    OddEntry whiteout();
    OddEntry again();
    OddEntry refused();

    OddEntry entry(const QByteArray &path, char type);
    QByteArray newPath();
    QByteArray here(char type);
    QByteArray below();
    QByteArray written(const QByteArray &path);

    imagebuilder::Generator m_random {0};
    OddImage m_image;
    OddTree m_tree; ///< Of this layer.
    std::vector<QByteArray> m_below; ///< Paths of the layers below.
    bool m_takesRisks = false;
};

/** The image of \a seed. */
OddImage oddImage(quint64 seed);

}
