// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "mapdrawing.h"
#include "paintedparts.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace stratoscope
{

/**
 * A map of an image to explore: drawn into a picture off the GUI thread, with only the selection painted on top. Keys
 * and the wheel move between areas, and into and out of directories.
 */
class MapView : public QAbstractScrollArea, public PaintedParts
{
    Q_OBJECT

public:
    explicit MapView(QWidget *parent = nullptr);

    /** Null: shows nothing. Keeps the directory that is zoomed into, if it still exists. */
    void setData(const MapDataPtr &data);
    const MapDataPtr &data() const { return m_data; }
    void setShape(MapShape shape);
    MapShape shape() const { return m_shape; }
    /** The message while there is nothing to show. */
    void setEmptyText(const QString &text);

    /** Selects \a path, or the area that contains it; invalid: nothing. */
    void setCurrentPath(PathId path);
    /** The selected node; the root if there is none. */
    quint32 currentNode() const { return m_node; }
    /** The node that fills the map. */
    quint32 root() const { return m_root; }
    void zoomTo(quint32 node);
    /** True while the picture is being drawn. */
    bool isDrawing() const { return m_isDrawing; }
    const MapDrawingPtr &drawing() const { return m_drawing; }

    int partCount() const override;
    PaintedPart part(int number) const override;
    int currentPart() const override;
    bool canPick(int) const override { return true; }
    void pickPart(int number) override { pick(std::size_t(number)); }

public Q_SLOTS:
    /** Zooms one directory further towards the selection. */
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    /** The user went to a node, or to the current one again. */
    void nodePicked(quint32 node);
    /** currentNode() may have changed. */
    void marked();
    /** root() changed. */
    void zoomed();
    /** A picture was finished. */
    void drawn();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /** \a path of the current map, as a path in \a data; invalid if it is not there. */
    PathId translated(PathId path, const MapDataPtr &data) const;
    void draw();
    void take(const MapDrawingPtr &drawing);
    /** True if the cells belong to the current data. */
    bool isCurrent() const { return m_drawing && m_drawing->data == m_data; }
    std::size_t cellOf(quint32 node) const;
    std::size_t cellUnder(const QPointF &point) const;
    void pick(std::size_t cell);
    void step(int dx, int dy);
    quint32 childTowards(quint32 node) const;
    QString describe(const MapCell &cell) const;
    /** The selection or the picture changed. */
    void updateMarked();

    MapDataPtr m_data;
    MapShape m_shape = MapShape::Treemap;
    quint32 m_root = WeightTree::Root;
    quint32 m_node = WeightTree::Root; ///< The selection.
    std::size_t m_marked = 0; ///< Its cell.
    std::size_t m_hovered = 0;
    PathId m_path; ///< The selection as a path, because nodes belong to a single map.
    QString m_emptyText;
    LatestJob m_job;
    QTimer m_delay; ///< Avoids drawing every step while a border is being dragged.
    MapDrawingPtr m_drawing;
    bool m_isDrawing = false;
};

}
