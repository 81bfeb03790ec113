// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wasteselection.h"

namespace stratoscope
{

WasteSelection::WasteSelection(const WasteReportPtr &report)
    : m_report(report)
{
    if (!report)
        return;
    m_selected.resize(report->findings.size());
    m_savedByLayer.resize(report->image->layers.size());
}

bool WasteSelection::isSelectable(std::size_t finding) const
{
    return m_report->findings[finding].cause != Cause::Secret;
}

void WasteSelection::select(std::size_t finding, bool isSelected)
{
    if (!isSelectable(finding) || m_selected[finding] == isSelected)
        return;
    m_selected[finding] = isSelected;
    const Finding &own = m_report->findings[finding];
    const quint64 compressed = compressedEstimate(*m_report->image, own.writer, own.bytes);
    quint64 &ofLayer = m_savedByLayer[own.writer.value];
    if (isSelected) {
        ++m_count;
        m_saved += own.bytes;
        m_savedCompressed += compressed;
        ofLayer += own.bytes;
    } else {
        --m_count;
        m_saved -= own.bytes;
        m_savedCompressed -= compressed;
        ofLayer -= own.bytes;
    }
}

std::vector<LayerIndex> WasteSelection::layers() const
{
    std::vector<LayerIndex> all;
    for (std::size_t i = 0; i < m_savedByLayer.size(); ++i) {
        if (m_savedByLayer[i] > 0)
            all.emplace_back(i);
    }
    return all;
}

}
