// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "picturescene.h"

#include "format.h"
#include "layernames.h"
#include "layerpalette.h"
#include "picturetext.h"

#include <QFontMetrics>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Beside the text of a box. */
constexpr int BoxMargin = 8;
constexpr int LongestBox = 34; ///< Characters.
/** Between the name and the size of a row. */
constexpr int SizeGap = 16;

}

PictureScene::PictureScene(const PictureDataPtr &data, const QFont &font, QSize window)
    : m_data(data)
    , m_font(font)
{
    addSlabs();
    addRows();
    addLinks();
    layOut(window);
}

void PictureScene::addSlabs()
{
    const LoadedImage &image = *m_data->image;
    const QFontMetrics metrics(m_font);
    for (std::size_t number = m_data->picture.layers.size(); number-- > 0;) {
        const LayerIndex layer(number);
        Slab slab;
        slab.layer = layer;
        slab.color = layerColor(image, layer);
        slab.number = layerNumber(image, layer);
        slab.titleText = layerTitle(image, layer);
        slab.sizeText = formatSize(image.stats.layers[number].size);
        slab.noteText = pictureNote(image, layer);
        slab.isWritable = image.isWritable(layer);
        slab.isInView = layer <= m_data->picture.upTo;
        for (const PictureMark &mark : m_data->picture.layers[number]) {
            const QString name = pictureEntryName(*m_data, mark.entry);
            const QString shown = mark.kind == PictureMark::Kind::Deleted ? QStringLiteral("\u2715 ") + name : name;
            slab.marks.push_back(
                {{}, metrics.elidedText(shown, Qt::ElideMiddle, metrics.averageCharWidth() * LongestBox), mark.entry,
                    mark.kind});
        }
        m_slabs.push_back(std::move(slab));
    }
}

void PictureScene::addRows()
{
    for (std::size_t entry = 0; entry < m_data->picture.entries.size(); ++entry) {
        const PictureEntry &shown = m_data->picture.entries[entry];
        if (shown.isVisible)
            m_rows.push_back({{}, pictureEntryName(*m_data, entry), formatSize(shown.bytes), entry});
    }
}

void PictureScene::addLinks()
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (std::size_t slab = 0; slab < m_slabs.size(); ++slab) {
            const bool isSource
                = std::any_of(m_slabs[slab].marks.begin(), m_slabs[slab].marks.end(), [&](const Mark &mark) {
                      return mark.entry == m_rows[row].entry && mark.kind == PictureMark::Kind::Visible;
                  });
            if (isSource)
                m_links.push_back({row, slab});
        }
    }
}

void PictureScene::layOut(QSize window)
{
    const QFontMetrics metrics(m_font);
    std::vector<PictureSlabSize> sizes;
    for (const Slab &slab : m_slabs) {
        PictureSlabSize size;
        size.hasNote = !slab.noteText.isEmpty();
        for (const Mark &mark : slab.marks)
            size.boxes.append(metrics.horizontalAdvance(mark.text) + 2 * BoxMargin);
        sizes.push_back(size);
    }
    int widest = metrics.averageCharWidth() * LongestBox;
    for (const Row &row : m_rows) {
        widest
            = std::max(widest, metrics.horizontalAdvance(row.text) + SizeGap + metrics.horizontalAdvance(row.sizeText));
    }
    m_layout = pictureLayout({window.width(), window.height(), metrics.height(), widest}, sizes, m_rows.size());
    for (std::size_t i = 0; i < m_slabs.size(); ++i) {
        m_slabs[i].box = m_layout.slabs[i].box;
        m_slabs[i].title = m_layout.slabs[i].title;
        m_slabs[i].note = m_layout.slabs[i].note;
        for (std::size_t mark = 0; mark < m_slabs[i].marks.size(); ++mark)
            m_slabs[i].marks[mark].rect = m_layout.slabs[i].marks[mark];
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_rows[row].rect = m_layout.rows[row];
}

std::optional<PicturePlace> PictureScene::placeAt(const QPoint &point) const
{
    for (const Row &row : m_rows) {
        if (row.rect.contains(point))
            return PicturePlace {row.entry, {}};
    }
    for (const Slab &slab : m_slabs) {
        for (const Mark &mark : slab.marks) {
            if (mark.rect.contains(point))
                return PicturePlace {mark.entry, slab.layer};
        }
    }
    return std::nullopt;
}

std::optional<QRect> PictureScene::rectOf(const PicturePlace &place) const
{
    if (!place.layer.isValid()) {
        const auto row = std::find_if(
            m_rows.begin(), m_rows.end(), [&](const Row &candidate) { return candidate.entry == place.entry; });
        return row == m_rows.end() ? std::nullopt : std::optional(row->rect);
    }
    for (const Slab &slab : m_slabs) {
        for (const Mark &mark : slab.marks) {
            if (slab.layer == place.layer && mark.entry == place.entry)
                return mark.rect;
        }
    }
    return std::nullopt;
}

std::vector<PicturePlace> PictureScene::places() const
{
    std::vector<PicturePlace> all;
    for (const Row &row : m_rows)
        all.push_back({row.entry, {}});
    for (const Slab &slab : m_slabs) {
        for (const Mark &mark : slab.marks)
            all.push_back({mark.entry, slab.layer});
    }
    return all;
}

}
