// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "svgicon.h"

#include "drawnicon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace stratoscope
{

namespace
{

class LineIconEngine : public DrawnIcon
{
public:
    explicit LineIconEngine(const QByteArray &svg)
        : m_svg(svg)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = lineColor(mode, QPalette::ButtonText);
        QByteArray svg = m_svg;
        QSvgRenderer renderer(svg.replace("currentColor", color.name().toLatin1()));
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, rect);
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_svg); }

private:
    QByteArray m_svg;
};

}

QIcon svgIcon(const QString &name)
{
    QFile file(QStringLiteral(":/icons/actions/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIconEngine(file.readAll()));
}

QIcon themedIcon(const QString &themeName, const QString &name)
{
    return QIcon::hasThemeIcon(themeName) ? QIcon::fromTheme(themeName) : svgIcon(name);
}

}
