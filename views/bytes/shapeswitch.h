// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QToolButton;

namespace stratoscope
{

/** Two buttons, one of which is down: findings grouped by cause, or all files in one list. */
class ShapeSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit ShapeSwitch(QWidget *parent = nullptr);

    bool isFlat() const;
    void setFlat(bool flat);

Q_SIGNALS:
    void flatChanged();

private:
    QToolButton *m_grouped;
    QToolButton *m_flat;
};

}
