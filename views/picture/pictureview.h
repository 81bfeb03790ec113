// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "drawing.h"
#include "paintedparts.h"
#include "picturescene.h"

#include <QAbstractScrollArea>
#include <QImage>

namespace stratoscope
{

/** A picture to explore: pointing at a file lights its versions and the layers that it comes from. Keys move between
 *  the rows of the unified file system and the boxes of the layers, into directories and out of them. */
class PictureView : public QAbstractScrollArea, public PaintedParts
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    /** Null: shows the text of setEmptyText(). */
    void setData(const PictureDataPtr &picture);
    const PictureScene &scene() const { return m_scene; }
    void setEmptyText(const QString &text);
    /** Lights the versions of \a path, if the picture has it. */
    void setCurrentPath(PathId path);
    /** All of the picture, also what is scrolled out of view; empty if there is none. */
    Drawing wholeDrawing() const;
    std::optional<PicturePlace> current() const { return m_current; }

    int partCount() const override { return int(m_places.size()); }
    PaintedPart part(int number) const override;
    int currentPart() const override;
    bool canPick(int) const override { return true; }
    void pickPart(int number) override { pick(m_places[std::size_t(number)]); }

Q_SIGNALS:
    /** The user picked an entry: in a layer, or in the unified file system if \a layer is invalid. */
    void picked(stratoscope::LayerIndex layer, stratoscope::PathId path);
    /** The user wants to see what is in a directory. */
    void entered(stratoscope::PathId directory);
    /** The user wants to see the directory around this one. */
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOut();
    QPoint inScene(const QPoint &point) const;
    void pick(const PicturePlace &place);
    void enter(const PicturePlace &place);
    void step(int by);
    void setHovered(const std::optional<PicturePlace> &place);
    const PictureEntry &entry(const PicturePlace &place) const;

    PictureDataPtr m_data;
    PictureScene m_scene;
    std::vector<PicturePlace> m_places; ///< Of the scene.
    std::optional<PicturePlace> m_hovered;
    std::optional<PicturePlace> m_current;
    PathId m_path;
    QString m_emptyText;
};

}
