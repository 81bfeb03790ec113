// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wastereport.h"

#include <vector>

namespace stratoscope
{

/** Some findings of a report, and the image without them. No byte is in two findings, so sizes add up. */
class WasteSelection
{
public:
    WasteSelection() = default;
    /** Nothing in \a report is selected. */
    explicit WasteSelection(const WasteReportPtr &report);

    /** True for findings that can be removed: all except secrets, whose wasted bytes are in other findings. */
    bool isSelectable(std::size_t finding) const;
    bool isSelected(std::size_t finding) const { return m_selected[finding]; }
    void select(std::size_t finding, bool isSelected);

    std::size_t count() const { return m_count; }
    quint64 savedBytes() const { return m_saved; }
    quint64 savedCompressed() const { return m_savedCompressed; }
    /** Bytes saved in \a layer. */
    quint64 savedBytes(LayerIndex layer) const { return m_savedByLayer[layer.value]; }
    /** The layers that would get smaller, bottom first. */
    std::vector<LayerIndex> layers() const;

private:
    WasteReportPtr m_report;
    std::vector<bool> m_selected; ///< By finding.
    std::vector<quint64> m_savedByLayer;
    std::size_t m_count = 0;
    quint64 m_saved = 0;
    quint64 m_savedCompressed = 0;
};

}
