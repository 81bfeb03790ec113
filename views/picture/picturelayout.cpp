// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "picturelayout.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr int Margin = 12;
constexpr int SlabPadding = 8;
constexpr int SlabGap = 16;
constexpr int BoxGap = 6;
constexpr int BoxPadding = 3;
/** Between the stack and the unified file system: room for the lines. */
constexpr double LinesShare = 0.14;
constexpr double MostUnifiedShare = 0.34;
constexpr int RowPadding = 3;

class LayoutMaker
{
public:
    explicit LayoutMaker(const PictureMetrics &metrics)
        : m_metrics(metrics)
    {
        const int inner = std::max(metrics.width - 2 * Margin, 1);
        m_unifiedWidth = std::min(metrics.rowWidth + 2 * SlabPadding, int(inner * MostUnifiedShare));
        m_stackWidth = inner - m_unifiedWidth - int(inner * LinesShare);
    }

    PictureLayout make(const std::vector<PictureSlabSize> &slabs, std::size_t rows)
    {
        int y = Margin;
        for (std::size_t i = 0; i < slabs.size(); ++i) {
            if (i > 0)
                y += SlabGap + (slabs[i].hasNote ? m_metrics.lineHeight : 0);
            y = addSlab(slabs[i], y, i > 0);
        }
        addUnified(rows, y);
        m_layout.size = QSize(m_metrics.width, std::max(y, m_layout.unified.bottom() + 1) + Margin);
        return std::move(m_layout);
    }

private:
    /** Returns where the slab ends. */
    int addSlab(const PictureSlabSize &size, int y, bool hasAbove)
    {
        PictureLayout::Slab slab;
        const int left = Margin + SlabPadding;
        const int right = Margin + m_stackWidth - SlabPadding;
        if (size.hasNote && hasAbove)
            slab.note
                = QRect(Margin + 28, y - m_metrics.lineHeight - SlabGap / 2, m_stackWidth - 28, m_metrics.lineHeight);
        slab.title = QRect(left, y + SlabPadding, right - left, m_metrics.lineHeight);
        int boxX = left;
        int boxY = slab.title.bottom() + 1 + BoxGap;
        const int boxHeight = m_metrics.lineHeight + 2 * BoxPadding;
        for (const int wanted : size.boxes) {
            const int width = std::min(wanted, right - left);
            if (boxX > left && boxX + width > right) {
                boxX = left;
                boxY += boxHeight + BoxGap;
            }
            slab.marks.emplace_back(boxX, boxY, width, boxHeight);
            boxX += width + BoxGap;
        }
        const int bottom = (size.boxes.isEmpty() ? slab.title.bottom() + 1 : boxY + boxHeight) + SlabPadding;
        slab.box = QRect(Margin, y, m_stackWidth, bottom - y);
        m_layout.slabs.push_back(slab);
        return bottom;
    }

    void addUnified(std::size_t rows, int stackBottom)
    {
        const int rowHeight = m_metrics.lineHeight + 2 * RowPadding;
        const int height = 2 * SlabPadding + m_metrics.lineHeight + BoxGap + int(rows) * rowHeight;
        const int room = std::min(stackBottom, m_metrics.height - Margin);
        const int top = Margin + std::max(0, (room - Margin - height) / 2);
        const int left = m_metrics.width - Margin - m_unifiedWidth;
        m_layout.unified = QRect(left, top, m_unifiedWidth, height);
        m_layout.unifiedTitle
            = QRect(left + SlabPadding, top + SlabPadding, m_unifiedWidth - 2 * SlabPadding, m_metrics.lineHeight);
        int y = m_layout.unifiedTitle.bottom() + 1 + BoxGap;
        for (std::size_t row = 0; row < rows; ++row, y += rowHeight)
            m_layout.rows.emplace_back(left + SlabPadding, y, m_unifiedWidth - 2 * SlabPadding, rowHeight);
    }

    PictureMetrics m_metrics;
    int m_unifiedWidth = 0;
    int m_stackWidth = 0;
    PictureLayout m_layout;
};

}

PictureLayout pictureLayout(const PictureMetrics &metrics, const std::vector<PictureSlabSize> &slabs, std::size_t rows)
{
    return LayoutMaker(metrics).make(slabs, rows);
}

}
