// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "palettebox.h"

#include "drawnicon.h"
#include "kindtable.h"
#include "layerrgb.h"

#include <QPainter>

namespace stratoscope
{

namespace
{

constexpr qreal SwatchRadius = 2;

/** The colours side by side, from the bottom of a stack to its top. */
class PaletteIcon : public DrawnIcon
{
public:
    explicit PaletteIcon(LayerPalette palette)
        : m_palette(palette)
    {
    }

    QIconEngine *clone() const override { return new PaletteIcon(*this); }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const auto &layers = layerRgbs(m_palette).layers;
        const qreal width = qreal(rect.width()) / qreal(layers.size());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        for (std::size_t i = 0; i < layers.size(); ++i) {
            painter->setBrush(QColor(QRgb(layers[i].fill)));
            const QRectF swatch(rect.x() + qreal(i) * width, rect.y() + 1, width - 1, rect.height() - 2);
            painter->drawRoundedRect(swatch, SwatchRadius, SwatchRadius);
        }
    }

private:
    LayerPalette m_palette;
};

QString paletteTitle(LayerPalette palette)
{
    switch (palette) {
    case LayerPalette::Standard:
        return PaletteBox::tr("Standard", "colours of layers");
    case LayerPalette::RedGreen:
        return PaletteBox::tr("For red-green colour blindness", "colours of layers");
    case LayerPalette::BlueYellow:
        return PaletteBox::tr("For blue-yellow colour blindness", "colours of layers");
    case LayerPalette::Grey:
        return PaletteBox::tr("Light and dark only", "colours of layers");
    }
    return {};
}

}

PaletteBox::PaletteBox(QWidget *parent)
    : QComboBox(parent)
{
    const int height = fontMetrics().height();
    setIconSize({height * 5, height});
    for (const LayerPalette palette : AllKinds<LayerPalette>)
        addItem(QIcon(new PaletteIcon(palette)), paletteTitle(palette));
    connect(this, &QComboBox::activated, this, [this](int index) { Q_EMIT palettePicked(LayerPalette(index)); });
}

void PaletteBox::setPalette(LayerPalette palette)
{
    setCurrentIndex(int(palette));
}

}
