// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "librarytext.h"

#include "bytes.h"
#include "shorttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct LibraryWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Library)
};

/** Those of \a images that are in a file with others which are not among them. */
std::size_t othersInFiles(const ImageLibrary &library, const std::set<std::size_t> &images)
{
    std::set<QString> files;
    for (const std::size_t number : images) {
        const LibraryImage &image = library.images()[number];
        if (image.isHere() && image.place == SeenPlace::Archive)
            files.insert(image.store);
    }
    std::size_t others = 0;
    for (std::size_t i = 0; i < library.images().size(); ++i) {
        const LibraryImage &image = library.images()[i];
        if (image.isHere() && image.place == SeenPlace::Archive && files.contains(image.store) && !images.contains(i))
            ++others;
    }
    return others;
}

}

QString usedText(const LibraryImage &image)
{
    if (image.containers.isEmpty())
        return {};
    constexpr qsizetype MostNamed = 4;
    QStringList names;
    for (const QString &name : image.containers.mid(0, MostNamed))
        names.append(displayText(name));
    if (image.containers.size() > MostNamed)
        names.append(QStringLiteral("…"));
    return LibraryWords::tr("used by container(s) %1", nullptr, int(image.containers.size()))
        .arg(names.join(QStringLiteral(", ")));
}

QString libraryPlaceText(const LibraryImage &image)
{
    const QString used = usedText(image);
    const QString place = displayText(image.store) + (used.isEmpty() ? QString() : QStringLiteral(", ") + used);
    if (image.place == SeenPlace::Unknown)
        return LibraryWords::tr("unknown", "a place");
    if (image.isGone)
        return LibraryWords::tr("%1 (gone)", "a place").arg(place);
    return image.place == SeenPlace::Registry ? LibraryWords::tr("registry %1").arg(place) : place;
}

QString freedText(const FreedBytes &freed)
{
    if (freed.isAll)
        return sizeText(freed.bytes);
    return freed.bytes > 0 ? LibraryWords::tr("at least %1", "bytes").arg(sizeText(freed.bytes))
                           : LibraryWords::tr("unknown", "bytes");
}

QString freedText(const ImageLibrary &library, std::size_t image)
{
    const LibraryImage &one = library.images().at(image);
    if (!one.containers.isEmpty())
        return LibraryWords::tr("in use", "an image");
    return one.isHere() ? freedText(library.freedBy({image})) : QStringLiteral("–");
}

QString freedSentence(const ImageLibrary &library, const std::set<std::size_t> &images)
{
    if (images.empty())
        return {};
    const auto here = std::count_if(
        images.begin(), images.end(), [&](std::size_t image) { return library.images()[image].isHere(); });
    if (here == 0)
        return LibraryWords::tr("None of this is on this machine.");
    const QString freed = freedText(library.freedBy(images));
    QString text = images.size() == 1
        ? LibraryWords::tr("Deleting this image would free %1.", "bytes").arg(freed)
        : LibraryWords::tr("Deleting these %Ln images would free %1.", "bytes", int(images.size())).arg(freed);
    const auto used = std::count_if(
        images.begin(), images.end(), [&](std::size_t image) { return !library.images()[image].containers.isEmpty(); });
    if (used == 1 && images.size() == 1)
        return LibraryWords::tr("This image cannot be deleted: it is %1.")
            .arg(usedText(library.images()[*images.begin()]));
    if (used > 0)
        text += QLatin1Char(' ') + LibraryWords::tr("%Ln of them would stay: a container uses it.", nullptr, int(used));
    if (const std::size_t others = othersInFiles(library, images))
        text += QLatin1Char(' ')
            + LibraryWords::tr("%Ln other image(s) in the same file would also be gone.", nullptr, int(others));
    return text;
}

}
