// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layerentries.h"

#include <QHash>

namespace stratoscope
{

/** Builds LayerEntries from the raw entries of a layer, in the order in which they come. */
class LayerBuilder : public EntrySink
{
public:
    LayerBuilder();

    void add(const RawEntry &entry) override;
    /** The finished layer; the builder is spent. */
    LayerEntriesPtr finish();

private:
    struct State;

    void addWhiteout(PathId path);
    void addOpaque(PathId directory);
    void addHardlink(PathId path, const RawEntry &raw);
    void addInode(PathId path, const RawEntry &raw);
    void replace(PathId path, LayerEntry entry);
    void dropBelow(PathId path);
    LayerEntry &entryAt(PathId path);
    void warn(const QString &text);
    void implyParents();

    std::shared_ptr<LayerEntries> m_layer;
    std::vector<LayerEntry> m_byPath; ///< One slot a path; see isSet().
    std::vector<quint8> m_present;
    QHash<QByteArray, quint32> m_textIndex;
};

}
