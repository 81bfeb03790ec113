// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace stratoscope
{

/** The layer that \a option names; nothing if it is not given. Fails with ErrorKind::Usage. */
Result<std::optional<quint32>> readLayerOption(const QCommandLineParser &parser, const QCommandLineOption &option);

/** Reads the layers that \a upTo and \a layer name, which exclude each other, into \a request. */
Result<void> readLayerOptions(const QCommandLineParser &parser, const QCommandLineOption &upTo,
    const QCommandLineOption &layer, Request &request);

/** True if the image of so many \a layers has the ones that \a request names; false where not, which was said. */
bool hasAskedLayers(const Request &request, std::size_t layers);

}
