// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagefacts.h"

#include "buildfacts.h"
#include "digestfacts.h"
#include "format.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ImageFactsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ImageFacts)
};

/** Arguments quoted as for a shell, so that it is clear where each one ends. */
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
    QStringList texts = loaded ? loaded->foldedWarnings : source.warnings + image.warnings;
    texts.removeDuplicates();
    return texts;
}

FactGroup warnings(const ImageSource &source, const Image &image, const LoadedImage *loaded)
{
    FactGroup group;
    group.title = ImageFactsWords::tr("Warnings");
    const QStringList texts = warningTexts(source, image, loaded);
    QString label = ImageFactsWords::tr("Found");
    for (const QString &text : texts.first(qMin(texts.size(), FactRows))) {
        group.add(label, shownText(text), Fact::Tone::Bad);
        label.clear();
    }
    return group;
}

FactGroup imageIdentity(const ImageSource &source, const Image &image)
{
    FactGroup group;
    group.title = ImageFactsWords::tr("Image");
    addList(group, image.names.size() > 1 ? ImageFactsWords::tr("Names") : ImageFactsWords::tr("Name"), image.names);
    if (image.names.isEmpty())
        group.add(ImageFactsWords::tr("Name"), ImageFactsWords::tr("none"), Fact::Tone::Quiet);
    group.addFixed(ImageFactsWords::tr("Image ID"), image.id.toString(), Term::ImageId);
    group.addFixed(ImageFactsWords::tr("Manifest digest"), image.manifestDigest.toString());
    group.addFixed(ImageFactsWords::tr("Platform"), shownText(image.platform.toString()));
    group.add(ImageFactsWords::tr("Created"), formatTime(image.config.created));
    group.add(ImageFactsWords::tr("Author"), shownText(image.config.author));
    group.add(ImageFactsWords::tr("Layers"), formatCount(image.layers.size()));
    group.addFixed(ImageFactsWords::tr("Read from"), shownText(source.location));
    group.addFixed(ImageFactsWords::tr("Format"), source.formatLabel);
    return group;
}

FactGroup configuration(const ImageConfig &config)
{
    FactGroup group;
    group.title = ImageFactsWords::tr("Configuration");
    group.addFixed(ImageFactsWords::tr("Entrypoint"), commandLine(config.entrypoint));
    group.addFixed(ImageFactsWords::tr("Command"), commandLine(config.command));
    group.addFixed(ImageFactsWords::tr("User"), shownText(config.user));
    group.addFixed(ImageFactsWords::tr("Working directory"), shownText(config.workingDir));
    group.addFixed(ImageFactsWords::tr("Stop signal"), shownText(config.stopSignal));
    addList(group, ImageFactsWords::tr("Exposed ports"), config.exposedPorts);
    addList(group, ImageFactsWords::tr("Volumes"), config.volumes);
    addList(group, ImageFactsWords::tr("Environment"), config.env);
    return group;
}

FactGroup labels(const ImageConfig &config)
{
    FactGroup group;
    group.title = ImageFactsWords::tr("Labels");
    for (const auto &[key, value] : config.labels) {
        if (group.facts.size() >= static_cast<std::size_t>(FactRows))
            break;
        group.addFixed(shownText(key), value.isEmpty() ? ImageFactsWords::tr("(empty)") : shownText(value));
    }
    return group;
}

}

FactSheet imageFacts(
    const ImageSource &source, std::size_t imageNumber, const LoadedImage *loaded, const BuildRecord *build)
{
    if (imageNumber >= source.images.size())
        return {};
    const Image &image = source.images[imageNumber];
    FactGroup contents;
    contents.title = ImageFactsWords::tr("File system");
    if (loaded) {
        const ImageStats &stats = loaded->stats;
        contents.add(ImageFactsWords::tr("Files"), formatCount(stats.files));
        contents.add(ImageFactsWords::tr("Directories"), formatCount(stats.directories));
        contents.add(ImageFactsWords::tr("Visible"), formatSizeExact(stats.visibleBytes));
        contents.add(ImageFactsWords::tr("In all layers"), formatSizeExact(stats.size));
        contents.add(ImageFactsWords::tr("Hidden by layers above"), formatSizeExact(stats.wastedBytes),
            stats.wastedBytes > 0 ? Fact::Tone::Bad : Fact::Tone::Plain);
    }
    FactGroup attestations;
    attestations.title = ImageFactsWords::tr("Attestations");
    QStringList found;
    for (const Attestation &attestation : attestationsOf(source, image))
        found.append(attestation.text());
    addList(attestations, ImageFactsWords::tr("Found"), found);
    const bool isRead = build && !build->referrers.empty();
    return {warnings(source, image, loaded), imageIdentity(source, image), contents, configuration(image.config),
        labels(image.config), build ? buildFacts(*build) : FactGroup(), isRead ? referrerFacts(*build) : attestations,
        loaded ? digestFacts(*loaded) : FactGroup()};
}

int warningCount(const ImageSource &source, std::size_t imageNumber, const LoadedImage *loaded)
{
    if (imageNumber >= source.images.size())
        return 0;
    return static_cast<int>(warningTexts(source, source.images[imageNumber], loaded).size());
}

}
