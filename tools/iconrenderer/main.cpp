// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

namespace
{

/** The picture at \a path in \a side times \a side pixels; null if it is none. */
QImage rendered(const QString &path, int side)
{
    QSvgRenderer renderer(path);
    if (!renderer.isValid())
        return {};
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, image.rect());
    painter.end();
    return image.convertToFormat(QImage::Format_ARGB32);
}

}

int main(int argc, char *argv[])
{
    const int side = argc == 4 ? QByteArray(argv[2]).toInt() : 0;
    if (side < 1 || side > 1024) {
        std::fputs("usage: render-icon PICTURE.svg SIDE PICTURE.png\n", stderr);
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[3]);
    if (!rendered(QString::fromLocal8Bit(argv[1]), side).save(path, "PNG")) {
        std::fprintf(stderr, "render-icon: cannot make %s of %s\n", argv[3], argv[1]);
        return 1;
    }
    return 0;
}
