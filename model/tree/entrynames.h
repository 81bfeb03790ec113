// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QByteArrayView>
#include <QSet>

#include <vector>

namespace stratoscope
{

/**
 * The names in a layer's tar as tar-split tells them apart, with which Docker and Podman keep the headers: up to dots
 * and doubled slashes. "a", "/a" and "../a" are three names.
 */
class EntryNames
{
public:
    /** Notes \a written, which is \a path if no symlink is followed; false if the same name was noted before. */
    bool note(PathId path, QByteArrayView written);

private:
    std::vector<bool> m_relative; ///< By PathId.
    std::vector<bool> m_rooted; ///< By PathId.
    QSet<quint64> m_above; ///< Paths and how many ".." are in front.
};

}
