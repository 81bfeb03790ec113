// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "seenimages.h"

#include "seenimagesjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <atomic>

namespace stratoscope
{

namespace
{

constexpr std::size_t MostSeenImages = 1000;
/** Of one source. More are not told apart from what is gone, see imagesThere. */
constexpr std::size_t MostOfOneSource = 64;
constexpr qsizetype LongestName = 512;
constexpr qsizetype LongestLocation = 4096;
constexpr std::size_t MostNotedLayers = 256;
/** More do not keep it any better. */
constexpr qsizetype MostNotedContainers = 32;

std::atomic<bool> &keepsSeen()
{
    static std::atomic<bool> keeps {true};
    return keeps;
}

bool canBeNoted(const Image &image)
{
    return !image.artifact && !image.container && !image.layers.empty() && !image.layers.back().chainId.isEmpty()
        && image.names.value(0).size() <= LongestName;
}

SeenPlace placeOf(const ImageSource &source)
{
    if (source.formatLabel == QLatin1String("registry"))
        return SeenPlace::Registry;
    if (source.location.contains(QLatin1String("://")))
        return SeenPlace::Engine;
    if (isEngineStorage(source.format))
        return SeenPlace::Storage;
    return QFileInfo(source.location).isDir() ? SeenPlace::Directory : SeenPlace::Archive;
}

bool isLasting(const QString &location)
{
    // What came through a pipe, or as a descriptor, is nowhere afterwards.
    return !location.startsWith(QLatin1String("/proc/")) && !location.startsWith(QLatin1String("/dev/"))
        && QFileInfo::exists(location);
}

std::vector<SeenLayer> seenLayers(const Image &image)
{
    std::vector<SeenLayer> layers;
    if (image.layers.size() > MostNotedLayers)
        return layers;
    for (const Layer &layer : image.layers)
        layers.push_back({layer.diffId, layer.digest, layer.compressedSize, {}});
    return layers;
}

/** What others could be built on, wherever it was. */
SeenImage bareNoteOf(const Image &image)
{
    SeenImage note;
    note.name = image.names.value(0);
    note.chainId = image.layers.back().chainId;
    note.layers = image.layers.size();
    return note;
}

SeenImage noteOf(const Image &image)
{
    SeenImage note = bareNoteOf(image);
    note.id = image.id;
    note.platform = image.platform.toString();
    note.created = image.config.created;
    note.stack = seenLayers(image);
    return note;
}

/** Those of \a source that are made of the image with \a id. */
QStringList containersOf(const ImageSource &source, const Digest &id)
{
    QStringList names;
    for (const Image &image : source.images) {
        if (image.container && !id.isEmpty() && image.id == id && names.size() < MostNotedContainers)
            names.append(image.container->name.left(LongestName));
    }
    return names;
}

/** An image that is only listed now may have been read before. */
void keepKnown(SeenImage &note, const SeenImage &before)
{
    if (note.base.isEmpty())
        note.base = before.base;
    for (std::size_t i = 0; i < std::min(note.stack.size(), before.stack.size()); ++i) {
        if (!note.stack[i].unpacked)
            note.stack[i].unpacked = before.stack[i].unpacked;
    }
}

void writeSeenImages(const QString &path, const std::vector<SeenImage> &seen)
{
    // Two processes may overwrite each other's note: then one image is just not known.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(seenImagesJson(seen));
    file.commit();
}

void addNotes(const QString &path, std::vector<SeenImage> notes)
{
    if (path.isEmpty() || notes.empty())
        return;
    std::vector<SeenImage> seen = readSeenImages(path);
    for (SeenImage &note : notes) {
        // One that was noted before places were is the same image.
        const auto isBefore = [&](const SeenImage &one) {
            return isSameSeenImage(one, note)
                || (one.place == SeenPlace::Unknown && one.name == note.name && one.chainId == note.chainId);
        };
        const auto before = std::find_if(seen.begin(), seen.end(), isBefore);
        if (before != seen.end())
            keepKnown(note, *before);
        std::erase_if(seen, isBefore);
    }
    seen.insert(seen.begin(), std::make_move_iterator(notes.begin()), std::make_move_iterator(notes.end()));
    seen.resize(std::min(seen.size(), MostSeenImages));
    writeSeenImages(path, seen);
}

}

bool isSameSeenImage(const SeenImage &one, const SeenImage &other)
{
    return one.place == other.place && one.location == other.location && one.name == other.name
        && one.chainId == other.chainId && one.platform == other.platform;
}

QString seenImagesFile()
{
    if (!keepsSeen())
        return {};
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + QStringLiteral("/stratoscope/layers/images.json");
}

void keepSeenImages(bool keeps)
{
    keepsSeen() = keeps;
}

std::vector<SeenImage> readSeenImages(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > LargestSeenFile)
        return {};
    std::vector<SeenImage> seen = parseSeenImages(file.readAll(), path);
    seen.resize(std::min(seen.size(), MostSeenImages));
    return seen;
}

void noteSeenImage(const QString &path, const Image &image)
{
    if (canBeNoted(image) && !image.names.value(0).isEmpty())
        addNotes(path, {bareNoteOf(image)});
}

std::vector<SeenImage> seenImagesOf(const ImageSource &source, const SeenFacts &facts, const QDateTime &seen)
{
    std::vector<SeenImage> notes;
    const SeenPlace place = placeOf(source);
    const bool isOnDisk = place != SeenPlace::Engine && place != SeenPlace::Registry;
    if (source.location.size() > LongestLocation || (isOnDisk && !isLasting(source.location))) {
        const Image &image = source.images[facts.number];
        if (canBeNoted(image) && !image.names.value(0).isEmpty())
            notes.push_back(bareNoteOf(image));
        return notes;
    }
    const auto isImage = [](const Image &image) { return !image.artifact && !image.container; };
    const auto there = std::size_t(std::count_if(source.images.begin(), source.images.end(), isImage));
    const auto add = [&](std::size_t number) {
        if (number >= source.images.size() || !canBeNoted(source.images[number]))
            return;
        SeenImage note = noteOf(source.images[number]);
        note.place = place;
        note.location = isOnDisk ? QFileInfo(source.location).absoluteFilePath() : source.location;
        note.seen = seen;
        note.imagesThere = there;
        if (place == SeenPlace::Storage)
            note.containers = containersOf(source, note.id);
        if (place == SeenPlace::Archive)
            note.fileBytes = quint64(QFileInfo(source.location).size());
        if (number == facts.number) {
            note.base = facts.base.left(LongestName);
            for (std::size_t i = 0; i < std::min(note.stack.size(), facts.unpacked.size()); ++i) {
                if (facts.unpacked[i] > 0)
                    note.stack[i].unpacked = facts.unpacked[i];
            }
        }
        notes.push_back(std::move(note));
    };
    add(facts.number);
    for (std::size_t i = 0; isOnDisk && there <= MostOfOneSource && i < source.images.size(); ++i) {
        if (i != facts.number)
            add(i);
    }
    return notes;
}

void noteSeenSource(const QString &path, const ImageSource &source, const SeenFacts &facts)
{
    if (!path.isEmpty())
        addNotes(path, seenImagesOf(source, facts, QDateTime::currentDateTimeUtc()));
}

void forgetSeenImages(const QString &path, const std::vector<SeenImage> &images)
{
    std::vector<SeenImage> seen = readSeenImages(path);
    const std::size_t before = seen.size();
    std::erase_if(seen, [&](const SeenImage &one) {
        return std::any_of(
            images.begin(), images.end(), [&](const SeenImage &image) { return isSameSeenImage(one, image); });
    });
    if (seen.size() != before)
        writeSeenImages(path, seen);
}

void clearSeenImages(const QString &path)
{
    if (!path.isEmpty())
        QFile::remove(path);
}

}
