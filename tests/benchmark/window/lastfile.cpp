// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

// lastfile IMAGE: reads an image, and then the last file in its topmost layer, as a preview does. Prints how many
// milliseconds that took: the median of several times, each as if it were the first.

#include "content.h"
#include "loadimage.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace stratoscope;

namespace
{

constexpr std::size_t Times = 9;

/** The last regular file in the topmost layer; invalid if there is none. */
VersionId lastFile(const UnionTree &tree)
{
    VersionId last;
    quint64 offset = 0;
    for (const LayerRow &row : tree.rows(tree.top())) {
        if (!row.version.isValid() || tree.type(row.version) != EntryType::File || tree.size(row.version) == 0)
            continue;
        if (const quint64 at = tree.inode(row.version).dataOffset; at >= offset) {
            offset = at;
            last = row.version;
        }
    }
    return last;
}

/** How many milliseconds it takes to get the content of \a file; negative if it cannot be read. */
double readingTime(const LoadedImage &image, VersionId file)
{
    QElapsedTimer clock;
    clock.start();
    const Result<ByteSourcePtr> content = openContent(image, file, Job());
    std::vector<char> bytes(content ? (*content)->size() : 0);
    const bool isRead = content && (*content)->readAt(0, bytes) == static_cast<qsizetype>(bytes.size());
    return isRead ? static_cast<double>(clock.nsecsElapsed()) / 1e6 : -1;
}

}

int main(int argc, char **argv)
{
    const QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const Result<ImageSourcePtr> source = openImageSource(path, Job());
    LoadOptions options;
    options.verify = false;
    const Result<LoadedImagePtr> image
        = source ? loadImage(*source, 0, options, Job()) : tl::unexpected(source.error());
    if (!image) {
        std::fprintf(stderr, "lastfile: %s\n", qPrintable(image.error().message()));
        return 1;
    }
    const VersionId file = lastFile((*image)->tree);
    if (!file.isValid())
        return 1;
    std::array<double, Times> times {};
    std::generate(times.begin(), times.end(), [&] { return readingTime(**image, file); });
    std::sort(times.begin(), times.end());
    std::printf("%.3f\n", times.front() < 0 ? -1 : times[Times / 2]);
    return times.front() < 0 ? 1 : 0;
}
