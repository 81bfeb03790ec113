// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "directorypicture.h"
#include "loadedimage.h"
#include "picturelayout.h"

#include <QColor>
#include <QFont>

#include <memory>
#include <optional>

namespace stratoscope
{

/** A picture and the image it is of; immutable, shared with the thread that made it. */
struct PictureData
{
    LoadedImagePtr image;
    DirectoryPicture picture;
};

using PictureDataPtr = std::shared_ptr<const PictureData>;

/** A box in a layer, or a row of the unified file system. */
struct PicturePlace
{
    std::size_t entry = 0; ///< In DirectoryPicture::entries.
    LayerIndex layer; ///< Invalid: a row of the unified file system.

    bool operator==(const PicturePlace &) const = default;
};

/** A picture laid out for a width: what is where and what it says. */
class PictureScene
{
public:
    struct Mark
    {
        QRect rect;
        QString text;
        std::size_t entry = 0;
        PictureMark::Kind kind = PictureMark::Kind::Visible;
    };
    struct Slab
    {
        QRect box;
        QRect title;
        QRect note;
        LayerIndex layer;
        QColor color;
        QString number;
        QString titleText;
        QString sizeText;
        QString noteText; ///< About the steps without files between this layer and the one above; may be empty.
        bool isWritable = false;
        std::size_t folded
            = 0; ///< More than one: it stands for so many layers, from \c layer down, which have nothing here.
        quint64 bytes = 0;
        bool isInView = true; ///< The unified file system includes it.
        std::vector<Mark> marks;
    };
    struct Row
    {
        QRect rect;
        QString text;
        QString sizeText;
        std::size_t entry = 0;
    };
    /** Ties a row of the unified file system to a layer that it comes from. */
    struct Link
    {
        std::size_t row = 0;
        std::size_t slab = 0;
    };

    PictureScene() = default;
    PictureScene(const PictureDataPtr &data, const QFont &font, QSize window, Qt::LayoutDirection direction);

    const PictureDataPtr &data() const { return m_data; }
    const QFont &font() const { return m_font; }
    /** Right to left: the stack is at the right. */
    Qt::LayoutDirection direction() const { return m_direction; }
    const std::vector<Slab> &slabs() const { return m_slabs; }
    const std::vector<Row> &rows() const { return m_rows; }
    const std::vector<Link> &links() const { return m_links; }
    QRect unified() const { return m_layout.unified; }
    QRect unifiedTitle() const { return m_layout.unifiedTitle; }
    QSize size() const { return m_layout.size; }

    std::optional<PicturePlace> placeAt(const QPoint &point) const;
    /** Null if the picture does not have it. */
    std::optional<QRect> rectOf(const PicturePlace &place) const;
    /** All boxes and rows: first the unified file system, then the layers from the top down. */
    std::vector<PicturePlace> places() const;

private:
    void addSlabs();
    Slab slabOf(LayerIndex layer) const;
    /** Has one slab stand for layers in a row that have nothing in the directory. */
    void foldSlabs();
    void addRows();
    void addLinks();
    void layOut(QSize window);
    void mirror();

    PictureDataPtr m_data;
    QFont m_font;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    std::vector<Slab> m_slabs; ///< From the top of the stack down.
    std::vector<Row> m_rows;
    std::vector<Link> m_links;
    PictureLayout m_layout;
};

}
