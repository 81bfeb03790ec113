// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "versionbox.h"

#include "layerchip.h"
#include "layernames.h"
#include "layerpalette.h"

#include <QPainter>

#include <algorithm>

namespace stratoscope
{

VersionBox::VersionBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    connect(this, &QComboBox::activated, this, [this](int row) {
        const VersionId version = itemData(row).isValid() ? VersionId(itemData(row).toUInt()) : VersionId();
        if (version == m_side.version)
            return;
        m_side.version = version;
        Q_EMIT picked();
    });
}

void VersionBox::setSide(const ComparedSide &side)
{
    m_side = side;
    list();
}

void VersionBox::list()
{
    clear();
    if (m_side.image)
        setIconSize(layerChipSize(font(), int(m_side.image->layers.size())));
    if (m_side.image && m_side.path.isValid()) {
        std::vector<VersionId> versions = m_side.image->tree.history(m_side.path);
        std::reverse(versions.begin(), versions.end());
        for (const VersionId version : versions)
            addItem(
                chip(m_side.image->tree.version(version).layer), versionChoice(*m_side.image, version), version.value);
    }
    addItem(tr("No file"));
    const int current = m_side.version.isValid() ? findData(m_side.version.value) : count() - 1;
    setCurrentIndex(current);
}

QIcon VersionBox::chip(LayerIndex layer) const
{
    const QSize size = layerChipSize(font(), int(m_side.image->layers.size()));
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintLayerChip(
        &painter, QRect({0, 0}, size), font(), layerColor(*m_side.image, layer), layerNumber(*m_side.image, layer));
    return picture;
}

}
