// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layeroption.h"

#include "messages.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct LayerOptionWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::CommandLine)
};

struct LayerOptionListWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ListCommand)
};

bool isThere(std::optional<quint32> layer, std::size_t count)
{
    if (!layer || *layer < count)
        return true;
    printError(count == 0
            ? LayerOptionListWords::tr("no layer %1: the image has no layers").arg(*layer)
            : LayerOptionListWords::tr("no layer %1: layers are numbered from 0 to %2").arg(*layer).arg(count - 1));
    return false;
}

}

Result<std::optional<quint32>> readLayerOption(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    if (!parser.isSet(option))
        return std::optional<quint32>();
    bool isNumber = false;
    const quint32 number = parser.value(option).toUInt(&isNumber);
    if (isNumber)
        return number;
    return failure(ErrorKind::Usage, {},
        LayerOptionWords::tr("\"%1\" is not a layer number; layers are numbered from 0 at the bottom")
            .arg(parser.value(option)));
}

Result<void> readLayerOptions(
    const QCommandLineParser &parser, const QCommandLineOption &upTo, const QCommandLineOption &layer, Request &request)
{
    const Result<std::optional<quint32>> highest = readLayerOption(parser, upTo);
    const Result<std::optional<quint32>> alone = readLayerOption(parser, layer);
    if (!highest || !alone)
        return tl::unexpected(!highest ? highest.error() : alone.error());
    if (*highest && *alone)
        return failure(ErrorKind::Usage, {}, LayerOptionWords::tr("--up-to and --layer cannot be combined"));
    request.upTo = *highest;
    request.layer = *alone;
    return {};
}

bool hasAskedLayers(const Request &request, std::size_t layers)
{
    return isThere(request.upTo, layers) && isThere(request.layer, layers);
}

}
