// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathtable.h"

#include <QByteArrayList>
#include <QString>

namespace stratoscope
{

/** A part of a full path to search for. ASCII letters match regardless of case. */
class PathPattern
{
public:
    explicit PathPattern(const QString &text);

    /** An empty pattern matches every path. */
    bool isEmpty() const { return m_text.isEmpty(); }
    /**
     * True if the full path contains the text with its end in the last component; then everything below matches too.
     * Works on the bytes of the path table without building a path.
     */
    bool endsIn(const PathTable &paths, PathId path) const;

private:
    bool isIn(QByteArrayView name) const;

    QByteArray m_text; ///< In lower case, like …
    QByteArrayList m_parts; ///< … the text split at its slashes.
};

}
