// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "savedfile.h"

#include <QSet>

namespace stratoscope
{

/** The tar around an image: members whose name and size are known only after they are written. Has no times or owners,
 *  so that the same members yield the same bytes. */
class OuterTar : public ByteSink
{
public:
    explicit OuterTar(SavedFile &file)
        : m_file(file)
    {
    }

    Result<void> addDirectory(const QString &name);
    Result<void> addFile(const QString &name, QByteArrayView bytes);

    /** Begins a member; write() adds its bytes. */
    Result<void> begin();
    Result<void> write(QByteArrayView bytes) override { return m_file.write(bytes); }
    /** Ends it and sets its name; drops it if there is a member with that name, which then has the same bytes. */
    Result<void> end(const QString &name);

    Result<void> finish();

private:
    Result<QByteArray> headerOf(const QString &name, quint64 size) const;

    SavedFile &m_file;
    QSet<QString> m_names;
    quint64 m_start = 0; ///< Of the current member.
};

}
