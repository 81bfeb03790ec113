// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QComboBox>

namespace stratoscope
{

enum class LayerPalette;

/** Chooses the colours of layers, each with a picture of them. */
class PaletteBox : public QComboBox
{
    Q_OBJECT

public:
    explicit PaletteBox(QWidget *parent = nullptr);

    void setPalette(LayerPalette palette);

Q_SIGNALS:
    /** By the user. */
    void palettePicked(stratoscope::LayerPalette palette);

private:
    using QComboBox::setPalette;
};

}
