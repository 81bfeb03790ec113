// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "builduplayout.h"
#include "builduptext.h"
#include "paintedparts.h"

#include <QWidget>

namespace stratoscope
{

class BuildUpPlayer;

/** Shows the moment that a player is at. The space bar plays and pauses; the arrow keys lay one more layer and take one
 *  off. */
class BuildUpView : public QWidget, public PaintedParts
{
    Q_OBJECT

public:
    /** \a player must outlive the view. */
    explicit BuildUpView(BuildUpPlayer *player, QWidget *parent = nullptr);

    /** Null: shows \a emptyText. */
    void setData(const BuildUpDataPtr &data, const QString &emptyText = {});
    const BuildUpDataPtr &data() const { return m_data; }
    const std::vector<BuildScene> &scenes() const { return m_scenes; }

    QSize minimumSizeHint() const override;

    /** The layers that are laid, from the bottom. */
    int partCount() const override;
    PaintedPart part(int number) const override;
    int currentPart() const override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void tellStep();

    BuildUpPlayer *m_player;
    BuildUpDataPtr m_data;
    std::vector<BuildScene> m_scenes;
    BuildUpLayout m_layout;
    QString m_emptyText;
    int m_told = -1; ///< The step that screen readers know of.
};

}
