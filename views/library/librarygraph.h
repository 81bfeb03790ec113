// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagelibrary.h"
#include "paintedparts.h"

#include <QWidget>

namespace stratoscope
{

/**
 * The layers that images share, as blocks on one another: an image is a column, and a block as wide as all images that
 * have its layers. Shows the selected images and those that have a layer in common with them.
 */
class LibraryGraph : public QWidget, public PaintedParts
{
    Q_OBJECT

public:
    explicit LibraryGraph(QWidget *parent = nullptr);

    void setLibrary(const ImageLibraryPtr &library);
    /** Marks the layers of \a images. */
    void setSelected(const std::set<std::size_t> &images);

    /** In the order of the columns. */
    const std::vector<std::size_t> &columns() const { return m_columns; }
    /** The place of the first selected image; empty if there is none. */
    QRect selectedPlace() const;

    /** The blocks first, from the bottom up, then the images. */
    int partCount() const override;
    PaintedPart part(int number) const override;
    int currentPart() const override { return m_current; }
    bool canPick(int) const override { return true; }
    void pickPart(int number) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /** The user chose \a images: those of a block, or one. */
    void imagesPicked(const std::set<std::size_t> &images);
    void opened(std::size_t image);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Block
    {
        std::size_t run = 0;
        std::size_t level = 0; ///< From the bottom.
        std::size_t firstColumn = 0;
        std::size_t columnCount = 0;
    };

    void layOut();
    std::size_t place(std::size_t run, std::size_t level);
    QRect blockRect(const Block &block) const;
    QRect headRect(std::size_t column) const;
    void measure();
    int leastWidth() const;
    int columnWidth() const;
    int levelHeight() const;
    int partAt(const QPoint &point) const;
    void step(int dx, int dy);
    void setCurrent(int part);
    QString blockName(const Block &block) const;
    QString blockDescription(const Block &block) const;
    bool isMarked(const Block &block) const;
    void paintBlock(QPainter &painter, const Block &block, bool isCurrent) const;
    void paintHead(QPainter &painter, std::size_t column, bool isCurrent) const;

    ImageLibraryPtr m_library;
    std::set<std::size_t> m_selected;
    std::vector<Block> m_blocks;
    std::vector<std::size_t> m_columns; ///< Images.
    std::vector<std::size_t> m_heights; ///< Levels below the head of each column.
    std::size_t m_levels = 0;
    int m_widest = 0; ///< Of a column, so that no text above one is cut.
    int m_current = -1;
    std::vector<std::vector<std::size_t>> m_above; ///< Runs on each run.
};

}
