// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "built.h"

#include <QByteArrayView>
#include <QSaveFile>

namespace stratoscope::benchmark
{

using imagebuilder::Built;

/**
 * An image's archive, written to disk member by member: the content and length of a member may become known only while
 * it is being written. The file appears once it is complete.
 */
class OuterFile
{
public:
    explicit OuterFile(const QString &path);

    /** Opens it for writing. */
    Built<void> open();
    /** Begins a member; its name is given at the end, since a blob is named after its content. */
    Built<void> begin();
    Built<void> write(QByteArrayView bytes);
    Built<void> end(const QByteArray &name);
    /** A whole member. */
    Built<void> add(const QByteArray &name, QByteArrayView bytes);
    Built<void> finish();

private:
    QSaveFile m_file;
    qint64 m_header = 0; ///< Where the header of the current member goes.
};

}
