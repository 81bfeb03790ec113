// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "writestack.h"

#include "imagereference.h"
#include "layertarfile.h"

#include <QFileInfo>

namespace stratoscope
{

namespace
{

/** "shop.stack" as the name of an image: "shop:latest". */
QString nameFromScript(const QString &script)
{
    QString name;
    for (const QChar c : QFileInfo(script).completeBaseName().toLower()) {
        const bool isPlain
            = (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
        if (isPlain)
            name.append(c);
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name.append(QLatin1Char('-'));
    }
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    const Result<QString> reference = imageReference(name.left(100));
    return reference ? *reference : QStringLiteral("stack:latest");
}

/** "DIRECTORY/shop-web.upper.tar" for "DIRECTORY/shop.tar". */
QString upperPath(const QString &archive, const QString &container)
{
    const QFileInfo info(archive);
    return QStringLiteral("%1/%2-%3.upper.tar").arg(info.path(), info.completeBaseName(), container);
}

}

Result<WrittenStack> writeStackImage(
    const StackScript &script, const StackResult &stack, const QString &path, const Job &job)
{
    SaveOptions options;
    options.format = SaveFormat::OciArchive;
    // As they are: then sizes on disk are those that the script says, whatever zlib this machine has.
    options.compression = Compression::None;
    options.names = script.tags.isEmpty() ? QStringList {nameFromScript(script.name)} : script.tags;
    WrittenStack written;
    Result<SaveOutcome> saved
        = saveImage(*stack.image, SavePlan::unchanged(stack.image->layers.size()), options, path, job);
    if (!saved)
        return tl::unexpected(saved.error());
    written.image = std::move(*saved);
    for (const StackContainer &container : stack.containers) {
        if (container.layers != stack.image->layers.size()) {
            written.leftOut.append(container.name);
            continue;
        }
        const LayerIndex top = container.image->top();
        const Result<LayerTar> tar
            = writeLayerTar(*container.image, LayerRange {top, top}, upperPath(path, container.name), job);
        if (!tar)
            return tl::unexpected(tar.error());
        written.containers.push_back({container.name, tar->path});
    }
    return written;
}

Result<WrittenStack> writeStackImage(const StackScript &script, const QString &path, const Job &job)
{
    const Result<StackResult> stack = buildStack(script, job);
    return stack ? writeStackImage(script, *stack, path, job) : tl::unexpected(stack.error());
}

}
