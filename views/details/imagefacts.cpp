// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagefacts.h"

#include "format.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ImageFacts)
};

/** Arguments as a shell would take them, so that their borders can be seen. */
QString commandLine(const QStringList &arguments)
{
    QStringList quoted;
    for (const QString &argument : arguments) {
        const bool plain = !argument.isEmpty() && !argument.contains(QLatin1Char(' '))
            && !argument.contains(QLatin1Char('\'')) && !argument.contains(QLatin1Char('"'))
            && !argument.contains(QLatin1Char('\n'));
        quoted.append(plain ? argument
                            : QLatin1Char('\'') + QString(argument).replace(QLatin1Char('\''), QLatin1String("'\\''"))
                    + QLatin1Char('\''));
    }
    return shownText(quoted.join(QLatin1Char(' ')));
}

QStringList warningTexts(const ImageSource &source, const Image &image, const LoadedImage *loaded)
{
    // A finished load has gathered the others.
    QStringList texts = loaded ? loaded->warnings : source.warnings + image.warnings;
    texts.removeDuplicates();
    return texts;
}

FactGroup warnings(const ImageSource &source, const Image &image, const LoadedImage *loaded)
{
    FactGroup group;
    group.title = Text::tr("Warnings");
    const QStringList texts = warningTexts(source, image, loaded);
    QString label = Text::tr("Found");
    for (const QString &text : texts.first(qMin(texts.size(), FactRows))) {
        group.add(label, shownText(text), Fact::Tone::Bad);
        label.clear();
    }
    return group;
}

FactGroup identity(const ImageSource &source, const Image &image)
{
    FactGroup group;
    group.title = Text::tr("Image");
    addList(group, image.names.size() > 1 ? Text::tr("Names") : Text::tr("Name"), image.names);
    if (image.names.isEmpty())
        group.add(Text::tr("Name"), Text::tr("none"), Fact::Tone::Quiet);
    group.addFixed(Text::tr("Image ID"), image.id.toString());
    group.addFixed(Text::tr("Manifest digest"), image.manifestDigest.toString());
    group.addFixed(Text::tr("Platform"), shownText(image.platform.toString()));
    group.add(Text::tr("Created"), formatTime(image.config.created));
    group.add(Text::tr("Author"), shownText(image.config.author));
    group.add(Text::tr("Layers"), formatCount(image.layers.size()));
    group.addFixed(Text::tr("Read from"), shownText(source.location));
    group.addFixed(Text::tr("Format"), source.formatLabel);
    return group;
}

FactGroup configuration(const ImageConfig &config)
{
    FactGroup group;
    group.title = Text::tr("Configuration");
    group.addFixed(Text::tr("Entrypoint"), commandLine(config.entrypoint));
    group.addFixed(Text::tr("Command"), commandLine(config.command));
    group.addFixed(Text::tr("User"), shownText(config.user));
    group.addFixed(Text::tr("Working directory"), shownText(config.workingDir));
    group.addFixed(Text::tr("Stop signal"), shownText(config.stopSignal));
    addList(group, Text::tr("Exposed ports"), config.exposedPorts);
    addList(group, Text::tr("Volumes"), config.volumes);
    addList(group, Text::tr("Environment"), config.env);
    return group;
}

FactGroup labels(const ImageConfig &config)
{
    FactGroup group;
    group.title = Text::tr("Labels");
    for (const auto &[key, value] : config.labels) {
        if (group.facts.size() >= static_cast<std::size_t>(FactRows))
            break;
        group.addFixed(shownText(key), value.isEmpty() ? Text::tr("(empty)") : shownText(value));
    }
    return group;
}

}

FactSheet imageFacts(const ImageSource &source, std::size_t imageNumber, const LoadedImage *loaded)
{
    if (imageNumber >= source.images.size())
        return {};
    const Image &image = source.images[imageNumber];
    FactGroup contents;
    contents.title = Text::tr("File system");
    if (loaded) {
        const ImageStats &stats = loaded->stats;
        contents.add(Text::tr("Files"), formatCount(stats.files));
        contents.add(Text::tr("Directories"), formatCount(stats.directories));
        contents.add(Text::tr("Visible"), formatSizeExact(stats.visibleBytes));
        contents.add(Text::tr("In all layers"), formatSizeExact(stats.size));
        contents.add(Text::tr("Wasted"), formatSizeExact(stats.wastedBytes),
            stats.wastedBytes > 0 ? Fact::Tone::Bad : Fact::Tone::Plain);
    }
    FactGroup attestations;
    attestations.title = Text::tr("Attestations");
    addList(attestations, Text::tr("Found"), source.attestations);
    return {warnings(source, image, loaded), identity(source, image), contents, configuration(image.config),
        labels(image.config), attestations};
}

int warningCount(const ImageSource &source, std::size_t imageNumber, const LoadedImage *loaded)
{
    if (imageNumber >= source.images.size())
        return 0;
    return static_cast<int>(warningTexts(source, source.images[imageNumber], loaded).size());
}

}
