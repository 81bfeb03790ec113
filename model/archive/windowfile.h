// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checkpoints.h"
#include "temporaryfile.h"

namespace stratoscope
{

/** Bytes that decoders need to go on at checkpoints, packed into a temporary file: they are too many for memory. */
class WindowFile
{
public:
    /** Of one layer, packed. */
    static constexpr quint64 MostBytes = 256 << 20;

    /** In \a folder, or in the temporary folder if it is empty. */
    explicit WindowFile(const QString &folder)
        : m_folder(folder)
    {
    }

    /** Keeps \a bytes; empty if that fails or there are too many. */
    std::optional<WindowPlace> add(QByteArrayView bytes);
    /** The file, if anything was added. */
    std::optional<TemporaryFile> take() { return std::move(m_file); }

private:
    const QString m_folder;
    std::optional<TemporaryFile> m_file;
    quint64 m_bytes = 0;
    bool m_isFull = false;
};

/** What was kept at \a place of \a windows; empty if it is damaged or longer than \a most bytes. */
std::optional<QByteArray> readWindow(const ByteSource &windows, const WindowPlace &place, quint64 most);

}
