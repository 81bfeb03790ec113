// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "savedfile.h"

#include <QSet>

namespace stratoscope
{

/** The tar around an image: members one after another, of which name and size are known only when they are written. No
 *  time and no owner is in it, so that the same members give the same bytes. */
class OuterTar : public ByteSink
{
public:
    explicit OuterTar(SavedFile &file)
        : m_file(file)
    {
    }

    Result<void> addDirectory(const QString &name);
    Result<void> addFile(const QString &name, QByteArrayView bytes);

    /** Begins a member; its bytes follow by write(). */
    Result<void> begin();
    Result<void> write(QByteArrayView bytes) override { return m_file.write(bytes); }
    /** Ends it and gives it its name; where there is a member of that name, which has the same bytes then, it is dropped. */
    Result<void> end(const QString &name);

    Result<void> finish();

private:
    Result<QByteArray> headerOf(const QString &name, quint64 size) const;

    SavedFile &m_file;
    QSet<QString> m_names;
    quint64 m_start = 0; ///< Of the member that is being written.
};

}
