// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layerentries.h"

#include <QHash>

#include <optional>

namespace stratoscope
{

/**
 * Builds LayerEntries from the raw entries of a layer, in the order in which they come. Applies the rules that hold
 * within one layer (OCI image-spec, layer.md): names are cleaned lexically, the last entry of a path wins, a
 * non-directory removes what the layer had below it, whiteouts and opaque markers become marks that speak of lower
 * layers only, wherever they stand; AUFS's own files (".wh..wh.*") are dropped, but may be the targets of hard links.
 */
class LayerBuilder : public EntrySink
{
public:
    LayerBuilder();

    void add(const RawEntry &entry) override;
    /** The finished layer; the builder is spent. */
    LayerEntriesPtr finish();

private:
    /** What the layer has said about a path so far, and when: sequence numbers from 1, 0 for never. */
    struct Slot
    {
        LayerEntry entry;
        quint32 entryAt = 0;
        quint32 whiteoutAt = 0;
        quint32 opaqueAt = 0;
        quint32 nonDirectoryAt = 0; ///< The last time that something other than a directory was put here.
        bool isDirectory = false;
    };

    std::optional<PathId> clean(QByteArrayView written);
    Slot &slot(PathId path);
    /** Everything at or before this moment below \a path was removed by a non-directory on the way to it. */
    quint32 removedUpTo(PathId path) const;
    bool addMarker(PathId path);
    void addHardlink(PathId path, const RawEntry &raw);
    void put(PathId path, const LayerEntry &entry, bool isDirectory);
    quint32 makeInode(const RawEntry &raw);
    quint32 text(QByteArrayView bytes);
    void warn(QByteArrayView path, const QString &text);
    void emitEntries();

    std::shared_ptr<LayerEntries> m_layer;
    std::vector<Slot> m_slots; ///< By PathId.
    QHash<QByteArray, quint32> m_texts;
    QHash<QByteArray, quint32> m_xattrs;
    quint32 m_now = 0;
};

}
