// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "treemapsvg.h"

#include "bytes.h"
#include "htmltext.h"
#include "layerrgb.h"
#include "shorttext.h"
#include "sizemap.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct TreemapSvgWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::TreemapSvg)
};

constexpr qreal Width = 1200;
constexpr qreal Height = 640;
/** Of a letter in the size of the labels, on the wide side: SVG cuts no text. */
constexpr qreal LetterWidth = 6.6;
constexpr qreal LineHeight = 15;
constexpr qreal LabelInset = 4;
/** Fewer letters of a name say nothing. */
constexpr int LeastLetters = 4;
constexpr int TitleLength = 300;

/** Letters that have room in \a width; those that are wide everywhere count as two. */
QString fitting(const QString &text, qreal width)
{
    const int letters = static_cast<int>((width - 2 * LabelInset) / LetterWidth);
    int taken = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        taken += text[i].unicode() >= 0x1100 ? 2 : 1;
        if (taken > letters)
            return letters < LeastLetters ? QString() : elided(text, static_cast<int>(i));
    }
    return text;
}

class TreemapWriter
{
public:
    explicit TreemapWriter(const LoadedImage &image)
        : m_image(image)
    {
    }

    QString svg() const;

private:
    QString pathText(PathId path) const;
    QString label(const SizeTile &tile) const;
    QString title(const SizeTile &tile) const;
    QString tileSvg(const SizeTile &tile) const;
    QString labelSvg(const SizeTile &tile) const;

    const LoadedImage &m_image;
};

QString TreemapWriter::pathText(PathId path) const
{
    return displayText(m_image.tree.paths().fullPath(path));
}

/** "lib/x86_64-linux-gnu": the names from SizeTile::top on. */
QString TreemapWriter::label(const SizeTile &tile) const
{
    const PathTable &paths = m_image.tree.paths();
    if (tile.isRest)
        return {};
    QString text = displayText(paths.name(tile.path));
    for (PathId at = tile.path; at != tile.top;) {
        at = paths.parent(at);
        text = displayText(paths.name(at)) + QLatin1Char('/') + text;
    }
    return text;
}

QString TreemapWriter::title(const SizeTile &tile) const
{
    const QString path = elided(pathText(tile.path), TitleLength);
    const QString size = sizeText(tile.bytes);
    const QString files = QLocale().toString(qulonglong(tile.files));
    const QString layer = QString::number(tile.layer.value);
    if (tile.isRest)
        return TreemapSvgWords::tr("%1: %2 small files, %3, most from layer %4").arg(path, files, size, layer);
    if (tile.isFrame)
        return TreemapSvgWords::tr("%1: %2 files, %3").arg(path, files, size);
    if (tile.files > 1)
        return TreemapSvgWords::tr("%1: %2 files, %3, most from layer %4").arg(path, files, size, layer);
    return TreemapSvgWords::tr("%1: %2, from layer %3").arg(path, size, layer);
}

QString TreemapWriter::labelSvg(const SizeTile &tile) const
{
    const qreal height = tile.rect.height();
    if (height < LineHeight)
        return {};
    const QString name = fitting(label(tile), tile.rect.width());
    if (name.isEmpty())
        return {};
    const auto line = [&](const QString &text, qreal y, const char *kind) {
        return QStringLiteral("<text x=\"%1\" y=\"%2\" class=\"%3\">%4</text>")
            .arg(htmlNumber(tile.rect.left() + LabelInset), htmlNumber(tile.rect.top() + y), QLatin1String(kind),
                htmlText(text));
    };
    QString text = line(name, 12, tile.isFrame ? "frame" : "name");
    const QString more = TreemapSvgWords::tr("%1, layer %2").arg(sizeText(tile.bytes)).arg(tile.layer.value);
    if (!tile.isFrame && height >= 2 * LineHeight && fitting(more, tile.rect.width()) == more)
        text += line(more, 12 + LineHeight, "more");
    return text;
}

QString TreemapWriter::tileSvg(const SizeTile &tile) const
{
    const QString kind = tile.isFrame ? QStringLiteral("frame") : layerClass(m_image, tile.layer);
    return QStringLiteral(
        "<g class=\"%1\"><title>%2</title><rect x=\"%3\" y=\"%4\" width=\"%5\" height=\"%6\"/>%7</g>\n")
        .arg(kind, htmlText(title(tile)), htmlNumber(tile.rect.left()), htmlNumber(tile.rect.top()),
            htmlNumber(tile.rect.width()), htmlNumber(tile.rect.height()), labelSvg(tile));
}

QString TreemapWriter::svg() const
{
    SizeMapLook look;
    look.bounds = QRectF(0, 0, Width, Height);
    QString content;
    for (const SizeTile &tile : sizeMap(m_image.tree, look))
        content += tileSvg(tile);
    if (content.isEmpty())
        return {};
    return htmlElement(QStringLiteral("svg"), QLatin1Char('\n') + content,
        QStringLiteral("class=\"treemap\" viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\"")
            .arg(htmlNumber(Width), htmlNumber(Height),
                htmlText(TreemapSvgWords::tr("Treemap of the files that a container sees"))));
}

}

QString layerClass(const LoadedImage &image, LayerIndex layer)
{
    if (layer.value < image.layers.size() && image.isWritable(layer))
        return QStringLiteral("lw");
    return QStringLiteral("l%1").arg(layer.isValid() ? layer.value % LayerRgbs.size() : LayerRgbs.size() - 1);
}

QString treemapSvg(const LoadedImage &image)
{
    return TreemapWriter(image).svg();
}

}
