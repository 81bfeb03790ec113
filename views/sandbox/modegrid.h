// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

#include <vector>

class QCheckBox;

namespace stratoscope
{

/** The bits of a mode as check boxes: read, write and execute for owner, group and others, and
 *  the three special bits. */
class ModeGrid : public QWidget
{
    Q_OBJECT

public:
    explicit ModeGrid(QWidget *parent = nullptr);

    quint16 mode() const;
    void setMode(quint16 mode);

Q_SIGNALS:
    /** The user changed the mode. */
    void edited(quint16 mode);

private:
    QCheckBox *addBox(quint16 bit, const QString &text, const QString &accessibleName);

    std::vector<std::pair<quint16, QCheckBox *>> m_boxes;
};

}
