// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "treemapsvg.h"

#include "bytemap.h"
#include "bytes.h"
#include "htmltext.h"
#include "layerrgb.h"
#include "mapcells.h"
#include "shorttext.h"

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
/** Around what is in a directory. */
constexpr qreal Frame = 2;
/** What is smaller than a square of this side is drawn together. */
constexpr qreal SmallestSide = 7;
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

/** A map of what the container sees, placed as the window places it. */
class TreemapWriter
{
public:
    explicit TreemapWriter(const LoadedImage &image)
        : m_image(image)
        , m_map(byteMap(image.tree.paths(), byteItems(image.tree, ByteScope::Visible, image.top())))
        , m_files(m_map.fileCounts())
    {
    }

    QString svg() const;

private:
    quint64 bytesOf(const MapCell &cell) const;
    quint64 filesOf(const MapCell &cell) const;
    LayerIndex layerOf(const MapCell &cell) const { return m_map.places[m_map.heaviestFile(cell.node)].layer; }
    QString label(const MapCell &cell) const;
    QString title(const MapCell &cell) const;
    QString cellSvg(const MapCell &cell) const;
    QString labelSvg(const MapCell &cell) const;

    const LoadedImage &m_image;
    const ByteMap m_map;
    const std::vector<quint32> m_files; ///< By node.
};

quint64 TreemapWriter::bytesOf(const MapCell &cell) const
{
    quint64 bytes = 0;
    for (quint32 i = 0; i < cell.count; ++i)
        bytes += m_map.tree.nodes[cell.node + i].weight;
    return bytes;
}

quint64 TreemapWriter::filesOf(const MapCell &cell) const
{
    quint64 files = 0;
    for (quint32 i = 0; i < cell.count; ++i)
        files += m_files[cell.node + i];
    return files;
}

QString TreemapWriter::label(const MapCell &cell) const
{
    return cell.count > 1 ? QString() : displayText(m_image.tree.paths().name(m_map.places[cell.node].path));
}

QString TreemapWriter::title(const MapCell &cell) const
{
    const quint32 shown = cell.count > 1 ? m_map.tree.nodes[cell.node].parent : cell.node;
    const QString path = elided(displayText(m_image.tree.paths().fullPath(m_map.places[shown].path)), TitleLength);
    const QString size = sizeText(bytesOf(cell));
    const QString files = QLocale().toString(filesOf(cell));
    const QString layer = QString::number(layerOf(cell).value);
    if (cell.count > 1)
        return TreemapSvgWords::tr("%1: %2 small files, %3, mostly from layer %4").arg(path, files, size, layer);
    if (cell.isOpen)
        return TreemapSvgWords::tr("%1: %2 files, %3").arg(path, files, size);
    if (!m_map.places[cell.node].version.isValid())
        return TreemapSvgWords::tr("%1: %2 files, %3, mostly from layer %4").arg(path, files, size, layer);
    return TreemapSvgWords::tr("%1: %2, from layer %3").arg(path, size, layer);
}

QString TreemapWriter::labelSvg(const MapCell &cell) const
{
    const qreal height = cell.rect.height();
    if (height < LineHeight)
        return {};
    const QString name = fitting(label(cell), cell.rect.width());
    if (name.isEmpty())
        return {};
    const auto line = [&](const QString &text, qreal y, const char *kind) {
        return QStringLiteral("<text x=\"%1\" y=\"%2\" class=\"%3\">%4</text>")
            .arg(htmlNumber(cell.rect.left() + LabelInset), htmlNumber(cell.rect.top() + y), QLatin1String(kind),
                htmlText(text));
    };
    QString text = line(name, 12, cell.isOpen ? "frame" : "name");
    const QString more = TreemapSvgWords::tr("%1, layer %2").arg(sizeText(bytesOf(cell))).arg(layerOf(cell).value);
    if (!cell.isOpen && height >= 2 * LineHeight && fitting(more, cell.rect.width()) == more)
        text += line(more, 12 + LineHeight, "more");
    return text;
}

QString TreemapWriter::cellSvg(const MapCell &cell) const
{
    const QString kind = cell.isOpen ? QStringLiteral("frame") : layerClass(m_image, layerOf(cell));
    return QStringLiteral(
        "<g class=\"%1\"><title>%2</title><rect x=\"%3\" y=\"%4\" width=\"%5\" height=\"%6\"/>%7</g>\n")
        .arg(kind, htmlText(title(cell)), htmlNumber(cell.rect.left()), htmlNumber(cell.rect.top()),
            htmlNumber(cell.rect.width()), htmlNumber(cell.rect.height()), labelSvg(cell));
}

QString TreemapWriter::svg() const
{
    const MapStyle style {Frame, LineHeight + 1, SmallestSide};
    QString content;
    for (const MapCell &cell : treemapCells(m_map.tree, WeightTree::Root, QRectF(0, 0, Width, Height), style))
        content += cellSvg(cell);
    if (content.isEmpty())
        return {};
    return htmlElement(QStringLiteral("svg"), QLatin1Char('\n') + content,
        QStringLiteral("class=\"treemap\" viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\"")
            .arg(htmlNumber(Width), htmlNumber(Height),
                htmlText(TreemapSvgWords::tr("Treemap of the files a container sees"))));
}

}

QString layerClass(const LoadedImage &image, LayerIndex layer)
{
    if (layer.value < image.layers.size() && image.isWritable(layer))
        return QStringLiteral("lw");
    return QStringLiteral("l%1").arg(layerRgbs().numberOf(layer));
}

QString treemapSvg(const LoadedImage &image)
{
    return image.layers.empty() ? QString() : TreemapWriter(image).svg();
}

}
