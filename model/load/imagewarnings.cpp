// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagewarnings.h"

#include <QCoreApplication>
#include <QHash>

namespace stratoscope
{

namespace
{

struct ImageWarningsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LoadImage)
};

/** A warning and the layers that it is about. */
struct SharedWarning
{
    QString text;
    std::vector<std::size_t> layers;
};

std::vector<SharedWarning> sharedWarnings(const std::vector<QStringList> &layers)
{
    std::vector<SharedWarning> shared;
    QHash<QString, std::size_t> known;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        for (const QString &text : layers[i]) {
            const auto found = known.constFind(text);
            const std::size_t number = found == known.constEnd() ? shared.size() : *found;
            if (number == shared.size()) {
                known.insert(text, number);
                shared.push_back({text, {}});
            }
            // A layer can say the same of several entries.
            if (shared[number].layers.empty() || shared[number].layers.back() != i)
                shared[number].layers.push_back(i);
        }
    }
    return shared;
}

QString wordsOf(const SharedWarning &warning)
{
    if (warning.layers.size() == 1)
        return ImageWarningsWords::tr("layer %1: %2").arg(warning.layers.front()).arg(warning.text);
    //: %1 is a number of layers
    return ImageWarningsWords::tr("%1 layers (%2 to %3): %4")
        .arg(warning.layers.size())
        .arg(warning.layers.front())
        .arg(warning.layers.back())
        .arg(warning.text);
}

}

QStringList allWarnings(const LoadedImage &loaded, const std::vector<QStringList> &layers)
{
    QStringList warnings = loaded.source->warnings + loaded.image().warnings;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        for (const QString &warning : layers[i])
            warnings.append(ImageWarningsWords::tr("layer %1: %2").arg(i).arg(warning));
    }
    return warnings + loaded.tree.warnings();
}

QStringList foldedWarnings(const LoadedImage &loaded, const std::vector<QStringList> &layers)
{
    QStringList warnings = loaded.source->warnings + loaded.image().warnings;
    for (const SharedWarning &warning : sharedWarnings(layers))
        warnings.append(wordsOf(warning));
    return warnings + loaded.tree.warnings();
}

}
