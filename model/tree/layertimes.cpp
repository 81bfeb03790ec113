// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerbuilder.h"
#include "layerverdicts.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct LayerTimesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerBuilder)
};

}

bool LayerBuilder::isThere(PathId path, const Verdicts &verdicts) const
{
    return path.value < verdicts.paths.size() && (verdicts.paths[path.value].isAnything() || path == PathTable::Root);
}

/**
 * Docker, containerd and Podman alike set the times of a layer's directories once all of it is unpacked, in the order
 * of the tar and by their names: so what stands there by then gets the time, be it a file, or what a symlink leads to.
 */
void LayerBuilder::setDirectoryTimes(const Verdicts &verdicts)
{
    for (const auto &[inode, written] : m_directories) {
        const QByteArray name = m_layer.paths.fullPath(written);
        bool follows = false;
        const auto path = walk(name, follows);
        if (path && isThere(*path, verdicts)) {
            const Slot &at = m_slots[path->value];
            const Verdict verdict = verdicts.paths[path->value];
            const bool isImplied = verdict.hasChildren && !at.isDirectory;
            if (verdict.hasEntry && !isImplied)
                m_inodes.takeTime(InodeIndex(at.inode), inode);
        } else if (path) {
            warn(name, LayerTimesWords::tr("a directory that something else removes; engines reject such a layer"));
        }
    }
}

}
