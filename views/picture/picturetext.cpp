// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "picturetext.h"

#include "bytes.h"
#include "format.h"
#include "instructiontext.h"
#include "layernames.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Picture)
};

constexpr qsizetype MostKeywords = 4;

const PictureMark *markOf(const PictureData &data, LayerIndex layer, std::size_t entry)
{
    const std::vector<PictureMark> &marks = data.picture.layers[layer.value];
    const auto found
        = std::find_if(marks.begin(), marks.end(), [entry](const PictureMark &mark) { return mark.entry == entry; });
    return found == marks.end() ? nullptr : &*found;
}

QString layerWords(const PictureData &data, LayerIndex layer)
{
    return data.image->isWritable(layer) ? PictureWords::tr("the writable layer")
                                         : PictureWords::tr("layer %1").arg(layerNumber(*data.image, layer));
}

QString hiddenWords(const PictureData &data, const PictureMark &mark)
{
    const UnionTree &tree = data.image->tree;
    const LayerIndex until = mark.version.isValid() ? tree.version(mark.version).until : NeverHidden;
    if (!until.isValid())
        return PictureWords::tr("Layers above hide all of it.");
    const LayerRow *row = tree.row(until, data.picture.entries[mark.entry].path);
    const bool isDeleted = !row || row->change == Change::Deleted;
    return (isDeleted ? PictureWords::tr("Hidden: %1 deletes it. The bytes stay in this layer.")
                      : PictureWords::tr("Hidden: %1 has a newer version. The bytes stay in this layer."))
        .arg(layerWords(data, until));
}

QString markWords(const PictureData &data, const PictureMark &mark)
{
    switch (mark.kind) {
    case PictureMark::Kind::Visible:
        return PictureWords::tr("Visible: no layer above hides it.");
    case PictureMark::Kind::Hidden:
        return hiddenWords(data, mark);
    case PictureMark::Kind::Deleted:
        break;
    }
    return PictureWords::tr("A whiteout: this layer only notes that the file is gone. Layers below still have it.");
}

QString sourceWords(const PictureData &data, std::size_t entry)
{
    QStringList layers;
    for (std::size_t layer = data.picture.layers.size(); layer-- > 0;) {
        const PictureMark *mark = markOf(data, LayerIndex(layer), entry);
        if (mark && mark->kind == PictureMark::Kind::Visible)
            layers.append(layerWords(data, LayerIndex(layer)));
    }
    return PictureWords::tr("Comes from %1.").arg(layers.join(PictureWords::tr(", ", "between layers")));
}

}

QString pictureEntryName(const PictureData &data, std::size_t entry)
{
    const PictureEntry &shown = data.picture.entries[entry];
    const QString name = displayText(data.image->tree.paths().name(shown.path));
    return shown.isDirectory ? name + QLatin1Char('/') : name;
}

QString pictureNote(const LoadedImage &image, LayerIndex layer)
{
    const std::vector<HistoryStep> &history = image.image().config.history;
    if (image.isWritable(layer) || layer.value >= image.image().layers.size())
        return {};
    const std::optional<std::size_t> step = image.image().layers[layer.value].historyStep;
    if (!step)
        return {};
    QStringList keywords;
    int count = 0;
    for (std::size_t next = *step + 1; next < history.size() && history[next].emptyLayer; ++next, ++count) {
        QString keyword = displayText(instructionText(history[next].createdBy)).section(QLatin1Char(' '), 0, 0);
        if (keyword.isEmpty() || keywords.contains(keyword))
            continue;
        if (keywords.size() >= MostKeywords)
            keyword = QChar(0x2026);
        if (!keywords.contains(keyword))
            keywords.append(keyword);
    }
    if (keywords.isEmpty() && count > 0)
        return PictureWords::tr("%n step(s) without files", nullptr, count);
    return count == 0 ? QString()
                      : PictureWords::tr("%n step(s) without files: %1", nullptr, count)
                            .arg(keywords.join(PictureWords::tr(", ", "between instructions")));
}

QString pictureFoldedTitle(int count)
{
    return PictureWords::tr("%n layer(s) without files here", nullptr, count);
}

QString pictureExplanation(const PictureData &data, const PicturePlace &place)
{
    const QString path = displayText(data.image->tree.paths().fullPath(data.picture.entries[place.entry].path));
    if (!place.layer.isValid())
        return QStringLiteral("%1\n%2").arg(path, sourceWords(data, place.entry));
    const PictureMark *mark = markOf(data, place.layer, place.entry);
    if (!mark)
        return path;
    QStringList lines {QStringLiteral("%1 · %2").arg(path, layerWords(data, place.layer)), markWords(data, *mark)};
    if (mark->opaque)
        lines.append(PictureWords::tr("Opaque: the directory hides everything that lower layers have in it."));
    if (mark->bytes > 0)
        lines.append(PictureWords::tr("%1 in this layer").arg(formatSize(mark->bytes)));
    return lines.join(QLatin1Char('\n'));
}

}
