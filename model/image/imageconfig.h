// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digest.h"
#include "platform.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <utility>
#include <vector>

namespace stratoscope
{

/** One step of an image's making (OCI image-spec, config.md, "history"). */
struct HistoryStep
{
    QDateTime created; ///< Invalid where the config does not say.
    QString createdBy; ///< Raw, as the builder wrote it; instructionText() words it for people.
    QString comment;
    QString author;
    bool emptyLayer = false; ///< Changed only the config, made no layer.
};

/** An image's configuration (OCI image-spec, config.md; Docker's has the same fields). */
struct ImageConfig
{
    Platform platform;
    QDateTime created;
    QString author;
    QString user;
    QString workingDir;
    QString stopSignal;
    QStringList env;
    QStringList entrypoint;
    QStringList command;
    QStringList exposedPorts;
    QStringList volumes;
    std::vector<std::pair<QString, QString>> labels; ///< Sorted by key.
    std::vector<Digest> diffIds; ///< Bottom first; an empty digest keeps the place of one that could not be read.
    std::vector<HistoryStep> history; ///< Bottom first; may be missing or disagree with diffIds.
    QStringList warnings; ///< Fields that had to be passed over.
    QByteArray json; ///< All of it, as it was read: what is saved again keeps the fields that are not known here.
};

/** Reads a config; ErrorKind::Damaged where it is not one, Limit where it is too large or too deep. Null and missing
 *  fields are the same; unknown fields are passed over. */
Result<ImageConfig> parseImageConfig(const QByteArray &json, const QString &name);

}
