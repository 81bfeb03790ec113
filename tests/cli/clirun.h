// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layout.h"

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace stratoscope
{

/** The outcome of running stratoscope-cli. */
struct CliRun
{
    int exitCode = -1; ///< -1: did not start, or crashed.
    QByteArray output;
    QByteArray errors;

    /** The output as one JSON document. */
    QJsonObject document() const;
    /** The output as JSON Lines; an empty object for a line that is not one. */
    std::vector<QJsonObject> lines() const;
};

/** Runs the program that STRATOSCOPE_CLI names. */
CliRun runCli(const QStringList &arguments);

/** A small image with every kind of entry and change, written to a folder that is removed afterwards. */
class CliImage
{
public:
    CliImage();

    bool isValid() const { return m_directory.isValid(); }
    imagebuilder::ImageSet &set() { return m_set; }

    /** The path of \a name in the folder. */
    QString path(const QString &name) const { return m_directory.filePath(name); }
    /** Writes the image as a tar and returns its path. */
    QString write(const QString &name, imagebuilder::Form form = imagebuilder::Form::Oci) const;
    QString write(const QString &name, const std::vector<imagebuilder::TarEntry> &files) const;
    /** The members of the image. */
    std::vector<imagebuilder::TarEntry> files(imagebuilder::Form form) const { return layoutFiles(m_set, form); }

private:
    QTemporaryDir m_directory;
    imagebuilder::ImageSet m_set;
};

/** An entry with the fields that most entries need. */
imagebuilder::TarEntry tarEntry(
    const QByteArray &path, imagebuilder::TarType type, quint32 mode, const QByteArray &content = {});

}
