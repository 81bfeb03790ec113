// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QWidget>

class QAction;
class QLabel;

namespace stratoscope
{

class ExplorerState;
class LayerSlider;

/** "Stack up to layer": a slider for the height up to which the stack is shown. Disabled if there
 *  is nothing to choose. */
class UpToBar : public QWidget
{
    Q_OBJECT

public:
    explicit UpToBar(ExplorerState *state, QWidget *parent = nullptr);

    /** A button for \a play, which moves the slider by itself. */
    void setPlayAction(QAction *play);

public Q_SLOTS:
    /** One layer more or fewer, or all of them; for actions with shortcuts. */
    void stepUp();
    void stepDown();
    void showAll();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateRange();
    void updateValue();
    void showText();
    void step(int by);
    QString valueText(LayerIndex layer) const;

    ExplorerState *m_state;
    LayerSlider *m_slider;
    QLabel *m_value;
};

}
