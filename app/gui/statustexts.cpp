// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "statustexts.h"

#include "bytes.h"
#include "format.h"
#include "layernames.h"
#include "registryname.h"
#include "treesums.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace stratoscope
{

namespace
{

struct StatusTextsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StatusTexts)
};

QString wastedText(const ImageStats &stats, const WasteReport *report, bool isSealed)
{
    if (!report) {
        return stats.wastedBytes == 0
            ? QString()
            : StatusTextsWords::tr("at least %1 wasted (%2)", "bytes, percent")
                  .arg(formatSize(stats.wastedBytes), formatShare(stats.wastedBytes, stats.size));
    }
    const quint64 wasted = report->reclaimable.bytes;
    // Nobody knows what is in an encrypted one.
    if (wasted == 0 && isSealed)
        return {};
    return wasted == 0 ? StatusTextsWords::tr("nothing wasted")
                       : StatusTextsWords::tr("%1 wasted (%2)", "bytes, percent")
                             .arg(formatSize(wasted), formatShare(wasted, stats.size));
}

quint64 visibleBytes(const LoadedImage &loaded, LayerIndex upTo)
{
    const TreeSums &sums = loaded.sums();
    const DirectoryIndex root = sums.directories.find(PathTable::Root);
    return root.isValid() ? sums.heights.at(sums.directories, upTo).sizes[root.value] : 0;
}

}

QString statusSummary(const LoadedImage &loaded, qint64 elapsedMs, const WasteReport *report, LayerIndex upTo)
{
    const QString seconds = QLocale().toString(double(elapsedMs) / 1000, 'f', 2);
    QStringList parts;
    const bool isPart = upTo.isValid() && upTo < loaded.top();
    if (!loaded.image().artifact && isPart) {
        parts = {StatusTextsWords::tr("%1 visible as of layer %2", "bytes, number of a layer")
                     .arg(formatSize(visibleBytes(loaded, upTo)), layerNumber(loaded, upTo)),
            StatusTextsWords::tr("whole stack: %1 visible", "bytes").arg(formatSize(loaded.stats.visibleBytes)),
            wastedText(loaded.stats, report, loaded.hasSealedLayers())};
    } else if (!loaded.image().artifact) {
        parts = {StatusTextsWords::tr("%1 visible").arg(formatSize(loaded.stats.visibleBytes)),
            wastedText(loaded.stats, report, loaded.hasSealedLayers())};
    }
    parts.append(StatusTextsWords::tr("opened in %1 s").arg(seconds));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QStringList statusWarnings(const LoadedImage &loaded)
{
    QStringList warnings = loaded.foldedWarnings;
    for (std::size_t i = 0; i < loaded.layers.size(); ++i) {
        // The image itself already says that a layer is absent.
        const bool isAbsent = i < loaded.image().layers.size() && loaded.image().layers[i].isAbsent();
        if (loaded.layers[i].damage && !isAbsent)
            warnings.append(StatusTextsWords::tr("layer %1: %2").arg(i).arg(loaded.layers[i].damage->message()));
    }
    return warnings;
}

QString transferText(const Transfer &transfer)
{
    if (transfer.done >= transfer.total)
        return StatusTextsWords::tr("%1 transferred", "bytes").arg(formatSize(transfer.done));
    return StatusTextsWords::tr("%1 of %2 transferred", "bytes, bytes")
        .arg(formatSize(transfer.done), formatSize(transfer.total));
}

QString statusSource(const ImageSource &source, const Image &image)
{
    // Its host is part of a name in a registry.
    const Result<RegistryName> remote = parseRegistryName(source.location);
    const QString name
        = remote && isRegistryReference(source.location) ? remote->familiar() : QFileInfo(source.location).fileName();
    QStringList kinds {source.formatLabel};
    if (image.platform.isKnown())
        kinds.append(displayText(image.platform.toString()));
    return QStringLiteral("%1 — %2").arg(
        displayText(name.isEmpty() ? source.location : name), kinds.join(QStringLiteral(", ")));
}

}
