// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picturescene.h"

#include <QPalette>

class QPainter;

namespace stratoscope
{

/** Paints a PictureScene: the stack, the unified file system, and the lines between them. */
class PicturePainter
{
public:
    PicturePainter(QPainter *painter, const QPalette &palette, const PictureScene &scene);

    /** \a lit: an entry whose versions and lines stand out while everything else fades. */
    void paint(std::optional<std::size_t> lit, std::optional<PicturePlace> focused);

private:
    void paintLink(const PictureScene::Link &link);
    void paintSlab(std::size_t number);
    void paintConnector(std::size_t number);
    void paintMark(const PictureScene::Slab &slab, const PictureScene::Mark &mark);
    void paintUnified();
    void paintRow(const PictureScene::Row &row);
    void drawText(const QRect &rect, Qt::AlignmentFlag side, const QString &text);
    QColor linkColor(const PictureScene::Slab &slab) const;
    bool isFaded(std::size_t entry) const { return m_lit && *m_lit != entry; }

    QPainter *m_painter;
    QPalette m_palette;
    const PictureScene &m_scene;
    std::optional<std::size_t> m_lit;
};

}
