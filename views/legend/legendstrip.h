// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QAction;

namespace stratoscope
{

/** The signs and colours of the stack and the trees, with their names, in as many lines as they need. */
class LegendStrip : public QWidget
{
    Q_OBJECT

public:
    explicit LegendStrip(QWidget *parent = nullptr);

    /** Checkable: shows the strip, or hides it. */
    QAction *shownAction() const { return m_shown; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addSigns();
    void addClose();
    void updateFont();

    QAction *m_shown;
    QWidget *m_signs;
};

}
