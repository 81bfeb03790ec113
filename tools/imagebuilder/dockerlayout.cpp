// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "dockerlayout.h"

#include "ocilayout.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace stratoscope::imagebuilder
{

namespace
{

TarEntry plainFile(const QByteArray &path, const QByteArray &content)
{
    TarEntry file;
    file.path = path;
    file.content = content;
    return file;
}

/** Collects the members of a docker save archive, with one folder per layer and chain. */
class DockerArchiveWriter
{
public:
    explicit DockerArchiveWriter(const ImageSet &set)
        : m_set(set)
    {
    }

    std::vector<TarEntry> files();

private:
    QByteArray addLayer(const PackedLayer &layer, const QByteArray &parent);
    void addImage(const ImageSpec &image);

    const ImageSet &m_set;
    std::vector<TarEntry> m_files;
    std::map<QByteArray, QByteArray> m_folderOfDiffId;
    std::map<QByteArray, bool> m_folders;
    QJsonArray m_items;
    QJsonObject m_repositories;
};

/** Returns the folder: its name depends on all layers below, like Docker's v1 IDs. */
QByteArray DockerArchiveWriter::addLayer(const PackedLayer &layer, const QByteArray &parent)
{
    const QByteArray folder = sha256Hex("v1 " + parent + ' ' + layer.diffId);
    if (!m_folders.emplace(folder, true).second)
        return folder;

    QJsonObject v1 {{QStringLiteral("id"), QLatin1String(folder)}};
    if (!parent.isEmpty())
        v1.insert(QStringLiteral("parent"), QLatin1String(parent));
    TarEntry directory = plainFile(folder, {});
    directory.type = TarType::Directory;
    directory.mode = 0755;
    m_files.push_back(directory);
    m_files.push_back(plainFile(folder + "/VERSION", "1.0"));
    m_files.push_back(plainFile(folder + "/json", QJsonDocument(v1).toJson(QJsonDocument::Compact)));

    const auto [first, isNew] = m_folderOfDiffId.emplace(layer.diffId, folder);
    TarEntry tar = plainFile(folder + "/layer.tar", isNew ? layer.tar : QByteArray());
    if (!isNew) {
        tar.type = TarType::Symlink;
        tar.mode = 0777;
        tar.linkTarget = "../" + first->second + "/layer.tar";
    }
    m_files.push_back(tar);
    return folder;
}

void DockerArchiveWriter::addImage(const ImageSpec &image)
{
    QJsonArray layers;
    QByteArray parent;
    for (const std::size_t layer : layersOf(image)) {
        parent = addLayer(m_set.layers[layer], parent);
        layers.append(QLatin1String(parent + "/layer.tar"));
    }
    const QByteArray config = configJson(m_set, image);
    const QByteArray configName = sha256Hex(config) + ".json";
    m_files.push_back(plainFile(configName, config));
    m_items.append(QJsonObject {{QStringLiteral("Config"), QLatin1String(configName)},
        {QStringLiteral("RepoTags"), QJsonArray::fromStringList(image.names)}, {QStringLiteral("Layers"), layers}});
    for (const QString &name : image.names) {
        const QString repository = name.section(QLatin1Char(':'), 0, 0);
        QJsonObject tags = m_repositories.value(repository).toObject();
        tags.insert(name.section(QLatin1Char(':'), -1), QLatin1String(parent));
        m_repositories.insert(repository, tags);
    }
}

std::vector<TarEntry> DockerArchiveWriter::files()
{
    for (const ImageSpec &image : m_set.images)
        addImage(image);
    m_files.push_back(plainFile("manifest.json", QJsonDocument(m_items).toJson(QJsonDocument::Compact)));
    m_files.push_back(plainFile("repositories", QJsonDocument(m_repositories).toJson(QJsonDocument::Compact)));
    return std::move(m_files);
}

}

std::vector<TarEntry> dockerArchiveFiles(const ImageSet &set)
{
    return DockerArchiveWriter(set).files();
}

std::vector<TarEntry> dockerDirFiles(const ImageSet &set)
{
    if (set.images.empty())
        return {};
    const ImageSpec &image = set.images.front();
    const QByteArray config = configJson(set, image);
    std::map<QByteArray, QByteArray> blobs {{sha256Hex(config), config}};
    for (const std::size_t layer : layersOf(image))
        blobs.emplace(set.layers[layer].digest, set.layers[layer].blob);

    std::vector<TarEntry> files;
    for (const auto &[name, bytes] : blobs)
        files.push_back(plainFile(name, bytes));
    files.push_back(plainFile("manifest.json", manifestJson(set, image, true)));
    files.push_back(plainFile("version", "Directory Transport Version: 1.1\n"));
    return files;
}

}
