// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "byteparts.h"
#include "layertrouble.h"
#include "loadedimage.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace stratoscope
{

class ExplorerState;
struct BaseImage;
struct WasteReport;

/** One row of the layer stack, as text and numbers. */
struct LayerStackRow
{
    enum class Kind {
        Writable, ///< The container's layer, on top.
        Layer, ///< Read-only.
        Step, ///< A step of the history that changed only the configuration.
        Base, ///< Stands above the layers of the base image.
        Group, ///< Stands above the rows of a group of layers, and in place of them if it is folded.
    };

    Kind kind = Kind::Layer;
    LayerIndex layer; ///< Invalid for steps, groups and what stands above a base image.
    int group = -1; ///< The group that it is of or in, counted from the top; -1: none.
    LayerIndex first; ///< The lowest layer of a group; otherwise invalid.
    LayerIndex last; ///< The highest.
    QString title; ///< The instruction on one line, or a description of the writable layer.
    QString instruction; ///< As in the history.
    QDateTime created;
    Digest digest;
    Digest diffId;
    Digest chainId;
    std::optional<quint64> size; ///< Bytes; empty if unknown.
    bool isPacked = true; ///< The size is that of the layer as stored, not of its files.
    double share = 0; ///< Relative to the largest layer's size, 0 to 1; of a group that is larger, 1.
    ByteParts parts; ///< What the bytes of size are for; empty until that is known.
    QString counts;
    QString shortCounts; ///< As symbols.
    QString note;
    QString shortNote;
    bool isCostly = false; ///< The note is a warning.
    int sharedBy = 1; ///< The number of images, including this one.
    LayerTrouble trouble = LayerTrouble::None;
    QString troubleText; ///< "missing", "damaged: …"; empty: none.
    QString damage; ///< Why, or what contradicts its digest. Empty: none.
    Verdict verdict = Verdict::Unchecked;
};

/** The stack of the image in \a state, topmost first, with all rows of all groups. \a report has the causes of waste;
 *  null, or of another image: none are known yet. \a base is what the image is built on; null if that is not known. */
std::vector<LayerStackRow> layerStackRows(
    const ExplorerState &state, const WasteReport *report = nullptr, const BaseImage *base = nullptr);

}
