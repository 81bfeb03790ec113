// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image.h"
#include "storageroot.h"

namespace stratoscope
{

/** Where a layer of a storage lies, or why it cannot be read. */
struct StoredLayer
{
    QString directory; ///< On the host; empty where it is missing or must not be read.
    QString problem; ///< For people; empty where nothing is wrong.
};

/** Looks up the folder \a name of \a root as a layer's directory. */
StoredLayer storedLayer(const StorageRoot &root, const QString &name);

/** Appends \a layer at \a place to \a image; what is wrong with it is said in the image's warnings. */
void addStoredLayer(Image &image, Layer layer, const StoredLayer &place);

/** \a image, copied, as that of \a container, which was made from \a imageName: named "c1 (shop:2.4)". */
Image containerImage(const Image &image, const Container &container, const QString &imageName);

/** Bounds what copying images for their containers takes: thousands of containers may be made of one huge config. */
class ContainerBudget
{
public:
    /** False where the copy of \a image would be too much. */
    bool take(const Image &image);

private:
    std::size_t m_values = 0;
};

}
