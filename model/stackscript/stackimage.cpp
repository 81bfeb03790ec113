// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackimage.h"

#include "jsonsplice.h"
#include "unionbuilder.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr const char *EmptyConfig = R"({"architecture":"amd64","config":{},"created":"2024-01-01T00:00:00Z",)"
                                    R"("history":[],"os":"linux","rootfs":{"diff_ids":[],"type":"layers"}})";

QByteArray jsonStrings(const QStringList &texts)
{
    QByteArrayList elements;
    for (const QString &text : texts)
        elements.append(jsonString(text));
    return jsonArray(elements);
}

/** {"80/tcp":{}} */
QByteArray jsonSet(const QStringList &names)
{
    JsonSplice set {QByteArray()};
    for (const QString &name : names)
        set.set(name, "{}");
    return set.toText();
}

/** Replaces what has the key of \a setting, "A=b". */
void putSetting(QStringList &settings, const QString &setting)
{
    const QString key = setting.left(setting.indexOf(QLatin1Char('=')) + 1);
    const auto same
        = std::find_if(settings.begin(), settings.end(), [&](const QString &other) { return other.startsWith(key); });
    if (same == settings.end())
        settings.append(setting);
    else
        *same = setting;
}

void putNew(QStringList &names, const QStringList &more)
{
    for (const QString &name : more) {
        if (!names.contains(name))
            names.append(name);
    }
}

}

QDateTime stackDate()
{
    return QDateTime::fromSecsSinceEpoch(StackTime, Qt::UTC);
}

LoadedImagePtr emptyStackImage(const QString &name, const QStringList &tags, std::shared_ptr<const void> keptAlive)
{
    auto source = std::make_shared<ImageSource>();
    source->location = name;
    source->formatLabel = QStringLiteral("stack");
    source->keptAlive = std::move(keptAlive);
    Image image;
    image.names = tags;
    image.platform.os = QStringLiteral("linux");
    image.platform.architecture = QStringLiteral("amd64");
    const Result<ImageConfig> config = parseImageConfig(EmptyConfig, name);
    if (config)
        image.config = *config;
    image.id = sha256(image.config.json);
    source->images.push_back(std::move(image));
    auto loaded = std::make_shared<LoadedImage>();
    loaded->source = source;
    loaded->tree = UnionBuilder().finish();
    loaded->stats = imageStats(loaded->tree);
    return loaded;
}

void StackConfig::add(const StackInstruction &instruction)
{
    m_steps.append(instruction.history);
    switch (instruction.verb) {
    case StackVerb::Env:
        for (const QString &setting : instruction.words)
            putSetting(m_env, setting);
        break;
    case StackVerb::Label:
        for (const QString &label : instruction.words) {
            const qsizetype sign = label.indexOf(QLatin1Char('='));
            std::erase_if(m_labels, [&](const auto &other) { return other.first == label.left(sign); });
            m_labels.emplace_back(label.left(sign), label.mid(sign + 1));
        }
        break;
    case StackVerb::Expose:
        putNew(m_ports, instruction.words);
        break;
    case StackVerb::Volume:
        putNew(m_volumes, instruction.words);
        break;
    case StackVerb::Cmd:
        m_command = instruction.words;
        break;
    case StackVerb::Entrypoint:
        m_entrypoint = instruction.words;
        break;
    case StackVerb::User:
        m_user = instruction.words.value(0);
        break;
    case StackVerb::Workdir:
        m_directory = instruction.words.value(0);
        break;
    default:
        break;
    }
}

QByteArray StackConfig::configJson(const QByteArray &before) const
{
    JsonSplice config(before);
    const auto setList = [&](const char *key, const QStringList &list) {
        if (!list.isEmpty())
            config.set(QLatin1String(key), jsonStrings(list));
    };
    const auto setText = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            config.set(QLatin1String(key), jsonString(text));
    };
    setText("User", m_user);
    if (!m_ports.isEmpty())
        config.set(QStringLiteral("ExposedPorts"), jsonSet(m_ports));
    setList("Env", m_env);
    setList("Entrypoint", m_entrypoint);
    setList("Cmd", m_command);
    if (!m_volumes.isEmpty())
        config.set(QStringLiteral("Volumes"), jsonSet(m_volumes));
    setText("WorkingDir", m_directory);
    if (!m_labels.empty()) {
        JsonSplice labels {QByteArray()};
        for (const auto &[key, value] : m_labels)
            labels.set(key, jsonString(value));
        config.set(QStringLiteral("Labels"), labels.toText());
    }
    return config.toText();
}

QByteArray StackConfig::historyJson(const QByteArray &before) const
{
    QByteArrayList steps = jsonElements(before);
    for (const QString &text : m_steps) {
        JsonSplice step {QByteArray()};
        step.set(QStringLiteral("created"), jsonString(stackDate().toString(Qt::ISODate)));
        step.set(QStringLiteral("created_by"), jsonString(text));
        step.set(QStringLiteral("empty_layer"), "true");
        steps.append(step.toText());
    }
    return jsonArray(steps);
}

Result<LoadedImagePtr> StackConfig::appliedTo(const LoadedImagePtr &image)
{
    if (m_steps.isEmpty())
        return image;
    auto source = std::make_shared<ImageSource>(*image->source);
    Image &changed = source->images[image->imageNumber];
    JsonSplice json(changed.config.json);
    json.set(QStringLiteral("config"), configJson(json.value(QStringLiteral("config"))));
    json.set(QStringLiteral("history"), historyJson(json.value(QStringLiteral("history"))));
    m_steps.clear();
    Result<ImageConfig> config = parseImageConfig(json.toText(), source->location);
    if (!config)
        return tl::unexpected(config.error());
    changed.config = std::move(*config);
    changed.id = sha256(changed.config.json);
    completeLayers(changed);
    source->graph = LayerGraph(source->images);
    auto made = std::make_shared<LoadedImage>(*image);
    made->source = source;
    return LoadedImagePtr(std::move(made));
}

}
