// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "entrychecks.h"
#include "harness.h"
#include "layerbuilder.h"
#include "overlayentry.h"
#include "treechecks.h"

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** Layers that are directories, with what overlayfs and fuse-overlayfs note in attributes. Each line of an input is an entry:
 *  its type, its path, and attributes with tabs before them. "-" begins the next layer. */
namespace
{

constexpr std::size_t MostUppers = 8;
constexpr quint64 FileBytes = 7;

EntryType typeOf(char letter)
{
    switch (letter) {
    case 'd':
        return EntryType::Directory;
    case 'l':
        return EntryType::Symlink;
    case 'h':
        return EntryType::Hardlink;
    case 'c':
        return EntryType::CharDevice;
    default:
        return EntryType::File;
    }
}

/** As a directory is read: no name is empty, and none has NUL in it. */
void addLine(LayerBuilder &builder, const QByteArray &line)
{
    const QByteArrayList parts = line.split('\t');
    const QByteArray path = parts[0].mid(1);
    if (path.isEmpty() || line.contains('\0'))
        return;
    RawEntry entry;
    entry.type = typeOf(line[0]);
    entry.path = path;
    entry.mode = 0755;
    entry.size = line[0] == 'F' ? FileBytes : 0;
    const QByteArray target
        = entry.type == EntryType::Symlink || entry.type == EntryType::Hardlink ? parts.value(1) : QByteArray();
    entry.linkTarget = target;
    for (const QByteArray &part : parts.mid(1)) {
        const qsizetype middle = part.indexOf('=');
        if (middle > 0)
            entry.xattrs.push_back({part.left(middle), part.mid(middle + 1)});
    }
    interpretOverlay(entry);
    checkEntry(entry);
    builder.add(entry);
}

void run(QByteArrayView input)
{
    std::vector<LayerEntries> layers;
    auto builder = std::make_unique<LayerBuilder>();
    const auto endLayer = [&] {
        layers.push_back(builder->finish());
        checkLayer(layers.back());
        builder = std::make_unique<LayerBuilder>();
    };
    for (const QByteArray &line : input.toByteArray().split('\n')) {
        if (line != "-" && !line.isEmpty())
            addLine(*builder, line);
        else if (layers.size() + 1 < MostUppers && !line.isEmpty())
            endLayer();
    }
    endLayer();
    const UnionTree tree(std::move(layers));
    checkTree(tree);
    checkSums(tree);
}

}

STRATOSCOPE_HARNESS(run)
