// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QComboBox>

namespace stratoscope
{

/** Chooses how much the layer cache may keep. */
class CacheBox : public QComboBox
{
    Q_OBJECT

public:
    explicit CacheBox(QWidget *parent = nullptr);

    /** In the units of the moment. */
    void updateTexts();

Q_SIGNALS:
    /** The user chose another size, which is in the settings now. */
    void sizePicked();
};

}
