// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "extraction.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace stratoscope
{

/** Read-only copies of files of images, for other programs: each in a directory of its own that goes when this does. */
class TemporaryCopies
{
public:
    TemporaryCopies();
    ~TemporaryCopies();
    Q_DISABLE_COPY_MOVE(TemporaryCopies)

    /** An empty directory; empty if there can be none. Only for the GUI thread. */
    QString newDirectory();

    /** Writes the file \a version into \a directory, under a harmless name that keeps its suffix; nobody may execute
     *  or change it. Returns its path. Blocks. */
    static Result<QString> copy(const LoadedImage &image, VersionId version, const QString &directory, const Job &job);
    /** Extracts \a wish into \a directory; returns the paths of what is at its top. Blocks. */
    static Result<QStringList> extractAll(
        const LoadedImage &image, const ExtractWish &wish, const QString &directory, const Job &job);

private:
    std::unique_ptr<QTemporaryDir> m_root;
    int m_number = 0;
};

}
