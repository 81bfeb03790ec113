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

/** One build step of an image (OCI image-spec, config.md, "history"). */
struct HistoryStep
{
    QDateTime created; ///< Invalid if the config does not say.
    QString createdBy; ///< Raw, as the builder wrote it; see instructionText() for people.
    QString comment;
    QString author;
    bool emptyLayer = false; ///< Changed only the config; created no layer.
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
    std::vector<Digest> diffIds; ///< Bottom first; an empty digest stands in for an unreadable one.
    std::vector<HistoryStep> history; ///< Bottom first; may be missing or disagree with diffIds.
    QStringList warnings; ///< Fields that were ignored.
    QByteArray json; ///< The whole config as read, so that saving it again keeps fields unknown here.
};

/** Reads a config; ErrorKind::Damaged if it is not one, Limit if it is too large or too deep. Null and missing fields
 *  are the same; unknown fields are ignored. */
Result<ImageConfig> parseImageConfig(const QByteArray &json, const QString &name);

}
