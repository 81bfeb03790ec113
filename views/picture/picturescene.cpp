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
/** With more layers, those without anything to show fold. */
constexpr std::size_t MostSlabs = 12;
/** Between the name and the size of a row. */
constexpr int SizeGap = 16;

}

PictureScene::PictureScene(const PictureDataPtr &data, const QFont &font, QSize window, Qt::LayoutDirection direction)
    : m_data(data)
    , m_font(font)
    , m_direction(direction)
{
    addSlabs();
    addRows();
    addLinks();
    layOut(window);
    if (direction == Qt::RightToLeft)
        mirror();
}

void PictureScene::mirror()
{
    const auto turn = [width = m_layout.size.width()](QRect &rect) { rect.moveLeft(width - rect.right() - 1); };
    for (Slab &slab : m_slabs) {
        for (QRect *rect : {&slab.box, &slab.title, &slab.note})
            turn(*rect);
        for (Mark &mark : slab.marks)
            turn(mark.rect);
    }
    for (Row &row : m_rows)
        turn(row.rect);
    turn(m_layout.unified);
    turn(m_layout.unifiedTitle);
}

void PictureScene::addSlabs()
{
    for (std::size_t layer = m_data->picture.layers.size(); layer-- > 0;)
        m_slabs.push_back(slabOf(LayerIndex(layer)));
    if (m_slabs.size() > MostSlabs)
        foldSlabs();
}

PictureScene::Slab PictureScene::slabOf(LayerIndex layer) const
{
    const LoadedImage &image = *m_data->image;
    const QFontMetrics metrics(m_font);
    Slab slab;
    slab.layer = layer;
    slab.color = layerColor(image, layer);
    slab.number = layerNumber(image, layer);
    slab.titleText = layerTitle(image, layer);
    slab.bytes = image.stats.layers[layer.value].size;
    slab.sizeText = formatSize(slab.bytes);
    slab.noteText = pictureNote(image, layer);
    slab.isWritable = image.isWritable(layer);
    slab.isInView = layer <= m_data->picture.upTo;
    for (const PictureMark &mark : m_data->picture.layers[layer.value]) {
        const QString name = pictureEntryName(*m_data, mark.entry);
        const QString shown = mark.kind == PictureMark::Kind::Deleted ? QStringLiteral("\u2715 ") + name : name;
        slab.marks.push_back({{}, metrics.elidedText(shown, Qt::ElideMiddle, metrics.averageCharWidth() * LongestBox),
            mark.entry, mark.kind});
    }
    return slab;
}

void PictureScene::foldSlabs()
{
    std::vector<Slab> kept;
    for (Slab &slab : m_slabs) {
        const bool isEmpty = slab.marks.empty() && !slab.isWritable;
        if (!isEmpty || kept.empty() || kept.back().folded == 0 || kept.back().isInView != slab.isInView) {
            slab.folded = isEmpty ? 1 : 0;
            kept.push_back(std::move(slab));
            continue;
        }
        Slab &run = kept.back();
        ++run.folded;
        run.bytes += slab.bytes;
        run.color = Qt::gray;
        run.number = QStringLiteral("\u2026");
        run.titleText = pictureFoldedTitle(int(run.folded));
        run.sizeText = formatSize(run.bytes);
        run.noteText.clear();
    }
    m_slabs = std::move(kept);
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
