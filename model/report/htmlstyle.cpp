// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "htmlstyle.h"

#include "layerrgb.h"

#include <QCryptographicHash>
#include <QFile>

// Outside any namespace, as the macro requires: a static library's resources must be registered.
static void initResources()
{
    Q_INIT_RESOURCE(reportstyle);
}

namespace stratoscope
{

namespace
{

QByteArray colorText(quint32 rgb)
{
    return '#' + QByteArray::number(rgb, 16).rightJustified(6, '0');
}

QByteArray colorRule(const QByteArray &name, const LayerRgb &colors)
{
    return '.' + name + " { --fill: " + colorText(colors.fill) + "; --on: " + colorText(colors.text) + "; }\n";
}

}

QByteArray htmlStyle()
{
    initResources();
    QFile file(QStringLiteral(":/report/style.css"));
    QByteArray style;
    // A report need not repeat the file's licence.
    if (file.open(QIODevice::ReadOnly)) {
        style = file.readAll();
        style = style.mid(style.indexOf(":root"));
    }
    const LayerRgbs &rgbs = layerRgbs();
    for (std::size_t i = 0; i < rgbs.layers.size(); ++i)
        style += colorRule('l' + QByteArray::number(i), rgbs.layers[i]);
    return style + colorRule("lw", rgbs.writable);
}

QByteArray htmlPolicy()
{
    const QByteArray hash = QCryptographicHash::hash(htmlStyle(), QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'";
}

}
