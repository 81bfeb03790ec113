// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "comparedside.h"

#include <QComboBox>

namespace stratoscope
{

/** Chooses a version of a path: those that the layers of an image have, newest first, or none. */
class VersionBox : public QComboBox
{
    Q_OBJECT

public:
    explicit VersionBox(QWidget *parent = nullptr);

    void setSide(const ComparedSide &side);
    const ComparedSide &side() const { return m_side; }

Q_SIGNALS:
    /** The user chose another version. */
    void picked();

private:
    void list();
    QIcon chip(LayerIndex layer) const;

    ComparedSide m_side;
};

}
