// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "hostilecases.h"

#include "sampleimage.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stratoscope
{

using namespace imagebuilder;

namespace
{

using Documents = std::vector<TarEntry>;
using Change = std::function<void(Documents &)>;

HostileCase changed(
    const QByteArray &name, Form form, const QList<int> &codes, const Change &change, const QByteArray &lists = {})
{
    return {name, codes, {},
        [=](const QString &path) {
            Documents files = layoutFiles(sampleSet(), form);
            change(files);
            store(asTar(files), path);
        },
        lists};
}

void setContent(Documents &files, const QByteArray &path, const QByteArray &content)
{
    findFile(files, path)->content = content;
}

/** The blob of the sample's config, manifest (OCI form), or layer \a number. */
QByteArray configBlob()
{
    return "blobs/sha256/" + sha256Hex(configJson(sampleSet(), sampleSet().images.front()));
}

QByteArray layerBlob(std::size_t number)
{
    return "blobs/sha256/" + sampleSet().layers[number].digest;
}

void removeFile(Documents &files, const QByteArray &path)
{
    std::erase_if(files, [&](const TarEntry &file) { return file.path == path; });
}

QByteArray deep(int depth, const QByteArray &open, const QByteArray &close)
{
    return open.repeated(depth) + close.repeated(depth);
}

/** Gives the sample another config with this many history steps, stored under its own digest. */
void setHistory(Documents &files, int steps)
{
    QJsonArray history;
    for (int i = 0; i < steps; ++i)
        history.append(QJsonObject {{QStringLiteral("created_by"), QStringLiteral("RUN %1").arg(i)}});
    TarEntry *manifest = findFile(files, "manifest.json");
    const QByteArray oldName
        = QJsonDocument::fromJson(manifest->content)[0][QLatin1String("Config")].toString().toUtf8();
    TarEntry *file = findFile(files, oldName);
    QJsonObject config = QJsonDocument::fromJson(file->content).object();
    config.insert(QStringLiteral("history"), history);
    file->content = QJsonDocument(config).toJson(QJsonDocument::Compact);
    file->path = sha256Hex(file->content) + ".json";
    manifest->content.replace(oldName, file->path);
}

/** Values of every type where others are expected. */
QByteArray wrongTypes()
{
    return R"([{"Config": 7, "RepoTags": {"a": 1}, "Layers": [null, 3, {}, "", true]}, 4, null, []])";
}

QByteArray manyLayers(int count)
{
    QByteArrayList layers;
    for (int i = 0; i < count; ++i)
        layers.append("\"x/layer.tar\"");
    return R"([{"Config": "c.json", "RepoTags": ["a:b"], "Layers": [)" + layers.join(',') + "]}]";
}

QByteArray indexOf(const QByteArray &descriptor)
{
    return R"({"schemaVersion": 2, "manifests": [)" + descriptor + "]}";
}

std::vector<HostileCase> deepDocuments()
{
    std::vector<HostileCase> cases;
    constexpr int depth = 100'000;
    const std::pair<QByteArray, QByteArray> documents[] = {
        {"arrays", deep(depth, "[", "]")},
        {"objects", deep(depth, "{\"a\":", "}")},
        {"open arrays", QByteArray("[").repeated(depth)},
    };
    for (const auto &[name, json] : documents) {
        const QByteArray bytes = json;
        cases.push_back(changed("manifest.json of deep " + name, Form::DockerArchive, {3},
            [bytes](Documents &files) { setContent(files, "manifest.json", bytes); }));
        cases.push_back(changed("index.json of deep " + name, Form::Oci, {3},
            [bytes](Documents &files) { setContent(files, "index.json", bytes); }));
        cases.push_back(changed(
            "config of deep " + name, Form::Oci, {1},
            [bytes](Documents &files) { setContent(files, configBlob(), bytes); }, "/srv/new"));
    }
    return cases;
}

std::vector<HostileCase> strangeManifests()
{
    std::vector<HostileCase> cases;
    const std::pair<QByteArray, QByteArray> documents[] = {
        {"empty", {}},
        {"an empty array", "[]"},
        {"an empty object", "{}"},
        {"null", "null"},
        {"of wrong types", wrongTypes()},
        {"of 20 MB", "[\"" + QByteArray(20 << 20, 'x') + "\"]"},
        {"not text", QByteArray("[\"\xff\xfe\xc0\x80\"]")},
        {"of brackets in a string", "[\"" + QByteArray(100'000, '[') + "\"]"},
        {"of a million layers", manyLayers(1'000'000)},
    };
    for (const auto &[name, json] : documents) {
        const QByteArray bytes = json;
        cases.push_back(changed("manifest.json " + name, Form::DockerArchive, {1, 3},
            [bytes](Documents &files) { setContent(files, "manifest.json", bytes); }));
        cases.push_back(changed("index.json " + name, Form::Oci, {3},
            [bytes](Documents &files) { setContent(files, "index.json", bytes); }));
        cases.push_back(changed(
            "config " + name, Form::Oci, {1}, [bytes](Documents &files) { setContent(files, configBlob(), bytes); },
            "/srv/new"));
    }
    return cases;
}

std::vector<HostileCase> strangeDescriptors()
{
    std::vector<HostileCase> cases;
    const QByteArray absent = QByteArray(64, 'a');
    const QByteArray descriptors[] = {
        R"({"digest": "sha256:)" + absent + R"(", "size": 5})",
        R"({"digest": "sha256:../../../etc/passwd", "size": 5})",
        R"({"digest": "../../../../etc/passwd", "size": 5})",
        R"({"digest": "md5:d41d8cd98f00b204e9800998ecf8427e", "size": 5})",
        R"({"digest": "sha256:)" + absent.left(10) + R"(", "size": -1})",
        R"({"digest": "sha256:)" + absent + R"(", "size": 1e300})",
        R"({"digest": null, "size": {}})",
    };
    for (const QByteArray &descriptor : descriptors) {
        cases.push_back(changed("index.json with " + descriptor.simplified(), Form::Oci, {3},
            [descriptor](Documents &files) { setContent(files, "index.json", indexOf(descriptor)); }));
    }
    return cases;
}

}

std::vector<HostileCase> hostileDocuments()
{
    std::vector<HostileCase> cases {
        changed(
            "a missing layer", Form::Oci, {1}, [](Documents &files) { removeFile(files, layerBlob(1)); },
            "/etc/passwd"),
        changed(
            "a missing bottom layer", Form::Oci, {1}, [](Documents &files) { removeFile(files, layerBlob(0)); },
            "/srv/new"),
        changed(
            "a missing config", Form::Oci, {1}, [](Documents &files) { removeFile(files, configBlob()); }, "/srv/new"),
        changed("a missing manifest.json", Form::DockerArchive, {3},
            [](Documents &files) { removeFile(files, "manifest.json"); }),
        changed("a missing index.json", Form::Oci, {3}, [](Documents &files) { removeFile(files, "index.json"); }),
        changed(
            "the blob of another layer", Form::Oci, {1},
            [](Documents &files) { setContent(files, layerBlob(1), sampleSet().layers[2].blob); }, "/etc/passwd"),
        changed(
            "a layer that is not a tar", Form::Oci, {1},
            [](Documents &files) { setContent(files, layerBlob(1), "no tar"); }, "/etc/passwd"),
        changed(
            "an empty layer", Form::Oci, {1}, [](Documents &files) { setContent(files, layerBlob(1), {}); },
            "/etc/passwd"),
        changed(
            "a config with another diff ID", Form::Oci, {1},
            [](Documents &files) {
                findFile(files, configBlob())->content.replace(sampleSet().layers[0].diffId, QByteArray(64, 'b'));
            },
            "/srv/new"),
        changed(
            "too long a history", Form::DockerArchive, {0}, [](Documents &files) { setHistory(files, 9); }, "/srv/new"),
        changed(
            "too short a history", Form::DockerArchive, {0}, [](Documents &files) { setHistory(files, 1); },
            "/srv/new"),
        changed(
            "an empty history", Form::DockerArchive, {0}, [](Documents &files) { setHistory(files, 0); }, "/srv/new"),
        changed(
            "a history of 100,000 steps", Form::DockerArchive, {0, 1},
            [](Documents &files) { setHistory(files, 100'000); }, "/srv/new"),
    };
    for (const auto &more : {deepDocuments(), strangeManifests(), strangeDescriptors()})
        cases.insert(cases.end(), more.begin(), more.end());
    return cases;
}

}
