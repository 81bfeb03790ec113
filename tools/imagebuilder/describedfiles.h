// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tarentry.h"

#include <map>

namespace stratoscope::imagebuilder
{

/** What the layers described so far show at each path, for later layers to copy up. */
class DescribedFiles
{
public:
    void apply(const std::vector<TarEntry> &layer);
    /** \a path and everything below it, sorted. */
    std::vector<TarEntry> tree(const QByteArray &path) const;

private:
    void removeTree(const QByteArray &path, bool itself);

    std::map<QByteArray, TarEntry> m_files;
};

}
