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
 * An image's archive, written member by member straight to the disk: what is in a member, and how long it is, may turn
 * out while it is written. The file appears when all of it is there.
 */
class OuterFile
{
public:
    explicit OuterFile(const QString &path);

    /** Opens it for writing. */
    Built<void> open();
    /** Begins a member; its name is said at its end, for a blob is named by what is in it. */
    Built<void> begin();
    Built<void> write(QByteArrayView bytes);
    Built<void> end(const QByteArray &name);
    /** A whole member. */
    Built<void> add(const QByteArray &name, QByteArrayView bytes);
    Built<void> finish();

private:
    QSaveFile m_file;
    qint64 m_header = 0; ///< Where the header of the member belongs that is being written.
};

}
