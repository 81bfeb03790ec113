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

/** A thousand containers of images with long histories stay well below this. */
constexpr std::size_t MostValues = 1'000'000;

/** The name of \a image to show with its container: the one it was started with, if the image still has it. */
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
        return {{},
            StoredLayerWords::tr("cannot read %1: permission denied. %2").arg(root.absolute(name), permissionHint())};
    case StorageRoot::Folder::Missing:
        break;
    }
    return {{}, StoredLayerWords::tr("no such directory: %1").arg(root.absolute(name))};
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
