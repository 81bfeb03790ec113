// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace stratoscope
{

/** A frame around a layer's row that fades: something has just changed there. Ignores clicks, and disappears by itself. */
class LayerFlash : public QWidget
{
    Q_OBJECT

public:
    /** Starts one at \a row of \a stack; does nothing if the style wants no animations. */
    static void start(QWidget *stack, const QRect &row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LayerFlash(QWidget *stack, const QRect &row);

    QVariantAnimation m_progress;
};

}
