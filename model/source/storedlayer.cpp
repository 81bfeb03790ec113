// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storedlayer.h"

#include "imagename.h"
#include "sourcedraft.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct StoredLayerWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StoredLayer)
};

/** A thousand containers of images with long histories stay far below. */
constexpr std::size_t MostValues = 1'000'000;

/** What \a image is called beside its container: as it was asked for, if it is still called so. */
QString baseName(const Image &image, const QString &imageName)
{
    const QString familiar = familiarName(imageName);
    if (image.names.isEmpty() && !familiar.isEmpty() && !familiar.startsWith(QLatin1String("sha256:")))
        return familiar;
    return image.names.contains(familiar) ? familiar : image.displayName();
}

}

StoredLayer storedLayer(const StorageRoot &root, const QString &name)
{
    switch (root.folder(name)) {
    case StorageRoot::Folder::There:
        return {root.absolute(name), {}};
    case StorageRoot::Folder::Forbidden:
        return {{}, StoredLayerWords::tr("%1 may not be read. %2").arg(root.absolute(name), permissionHint())};
    case StorageRoot::Folder::Missing:
        break;
    }
    return {{}, StoredLayerWords::tr("there is no directory %1").arg(root.absolute(name))};
}

void addStoredLayer(Image &image, Layer layer, const StoredLayer &place)
{
    if (!place.problem.isEmpty())
        damage(image, StoredLayerWords::tr("layer %1: %2").arg(image.layers.size()).arg(place.problem));
    layer.hostDirectory = place.directory;
    image.layers.push_back(std::move(layer));
}

Image containerImage(const Image &image, const Container &container, const QString &imageName)
{
    Image own = image;
    own.names = {QStringLiteral("%1 (%2)").arg(container.name, baseName(image, imageName))};
    own.container = container;
    return own;
}

bool ContainerBudget::take(const Image &image)
{
    const ImageConfig &config = image.config;
    m_values += 1 + image.layers.size() + config.history.size() + config.diffIds.size() + config.labels.size()
        + std::size_t(config.env.size() + config.entrypoint.size() + config.command.size() + config.volumes.size()
            + config.exposedPorts.size() + image.warnings.size());
    return m_values <= MostValues;
}

}
