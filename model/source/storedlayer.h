// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image.h"
#include "storageroot.h"

namespace stratoscope
{

/** Where a storage keeps a layer, or why it cannot be read. */
struct StoredLayer
{
    QString directory; ///< On the host; empty if it is missing or off limits.
    QString problem; ///< For people; empty if nothing is wrong.
};

/** Looks up a layer's directory, the folder \a name of \a root. */
StoredLayer storedLayer(const StorageRoot &root, const QString &name);

/** Appends \a layer at \a place to \a image; problems become warnings of the image. */
void addStoredLayer(Image &image, Layer layer, const StoredLayer &place);

/** A copy of \a image for \a container, which was created from \a imageName; its name is "c1 (shop:2.4)". */
Image containerImage(const Image &image, const Container &container, const QString &imageName);

/** Limits the memory for copying images for their containers: thousands of containers may share one huge config. */
class ContainerBudget
{
public:
    /** False if copying \a image would exceed the limit. */
    bool take(const Image &image);

private:
    std::size_t m_values = 0;
};

}
