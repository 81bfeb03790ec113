// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "stackscript.h"

namespace stratoscope
{

/** The date of everything that a script makes, so that the same script gives the same bytes: 2024-01-01, in seconds since
 *  the epoch. */
inline constexpr qint64 StackTime = 1'704'067'200;
QDateTime stackDate();

/** An image without layers, from a script called \a name. \a keptAlive lasts as long as the image. */
LoadedImagePtr emptyStackImage(const QString &name, const QStringList &tags, std::shared_ptr<const void> keptAlive);

/** What instructions without a layer say about an image. */
class StackConfig
{
public:
    /** Adds an instruction such as ENV. */
    void add(const StackInstruction &instruction);

    /** \a image with all of it in its config, and a history step for each that was added since the last call. */
    Result<LoadedImagePtr> appliedTo(const LoadedImagePtr &image);

private:
    QByteArray configJson(const QByteArray &before) const;
    QByteArray historyJson(const QByteArray &before) const;

    QStringList m_env; ///< In order.
    std::vector<std::pair<QString, QString>> m_labels;
    QStringList m_ports;
    QStringList m_volumes;
    QStringList m_command;
    QStringList m_entrypoint;
    QString m_user;
    QString m_directory;
    QStringList m_steps; ///< Not yet in the history.
};

}
