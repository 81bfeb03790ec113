// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "packagefacts.h"

#include "content.h"
#include "ownedfiles.h"
#include "packagelimits.h"
#include "parsefacts.h"
#include "workers.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <set>
#include <tuple>

namespace stratoscope
{

namespace
{

struct PackageFactsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::PackageFacts)
};

/** Smaller files are scripts, or hold nothing. */
constexpr quint64 LeastProgram = 4'096;
constexpr quint16 MayRun = 0111;

/** A file to read, and where it is. */
struct Place
{
    LayerIndex layer;
    quint64 offset = 0;
    quint64 bytes = 0;
    std::size_t facts = 0; ///< Its number among the results.
};

/** Finds all there is to read. */
class PackageFileFinder
{
public:
    explicit PackageFileFinder(const UnionTree &tree)
        : m_tree(tree)
    {
    }

    void find();

    std::vector<PackageFacts> facts;
    std::vector<Place> places; ///< Sorted.
    quint64 bytes = 0;

private:
    void add(VersionId version, PackageFile file);
    bool isProgram(VersionId version);

    const UnionTree &m_tree;
    std::set<quint64> m_programs; ///< Inodes: a program may have hundreds of names.
};

bool PackageFileFinder::isProgram(VersionId version)
{
    const Inode inode = m_tree.inode(version);
    return (inode.mode & MayRun) != 0 && inode.size >= LeastProgram
        && (!m_tree.hasOtherNames(version) || m_programs.insert(m_tree.inodeKey(version)).second);
}

void PackageFileFinder::add(VersionId version, PackageFile file)
{
    const Inode inode = m_tree.inode(version);
    places.push_back({m_tree.inodeLayerIndex(version), inode.dataOffset, inode.size, facts.size()});
    bytes += inode.size;
    facts.emplace_back();
    facts.back().version = version;
    facts.back().file = file;
}

void PackageFileFinder::find()
{
    for (std::size_t i = 0; i < m_tree.versions().size() && facts.size() < limits::PackageFilesRead; ++i) {
        const VersionId version(i);
        if (m_tree.type(version) != EntryType::File)
            continue;
        PackageFile file = packageFile(m_tree.paths(), m_tree.version(version).path);
        if (file == PackageFile::None && isProgram(version))
            file = PackageFile::Program;
        if (file != PackageFile::None)
            add(version, file);
    }
    std::sort(places.begin(), places.end(), [](const Place &left, const Place &right) {
        return std::tie(left.layer, left.offset, left.facts) < std::tie(right.layer, right.offset, right.facts);
    });
}

/** The height just below what hides \a version: there its package was last seen. */
LayerIndex lastHeight(const UnionTree &tree, VersionId version)
{
    const LayerIndex until = tree.version(version).until;
    return until == NeverHidden ? tree.top() : LayerIndex(std::size_t(until.value) - 1);
}

/** Replaces paths by what is there, which is smaller. */
void resolve(PackageFacts &facts, QByteArrayList &&listed, OwnedFiles &files)
{
    facts.listed = files.named(listed);
    for (Package &package : facts.packages) {
        facts.owned.push_back(files.named(package.files));
        package.files = {};
    }
}

/** Reads the places of one layer, in order. */
class PackageLayerReader
{
public:
    PackageLayerReader(const LoadedImage &image, const Job &job)
        : m_image(image)
        , m_job(job)
        , m_contents(image, job)
    {
    }

    void read(PackageFacts &facts);

private:
    const LoadedImage &m_image;
    const Job &m_job;
    ContentOpener m_contents;
    std::map<LayerIndex, OwnedFiles> m_files; ///< By height.
};

void PackageLayerReader::read(PackageFacts &facts)
{
    const UnionTree &tree = m_image.tree;
    const Result<ByteSourcePtr> content = m_contents.open(facts.version);
    const Result<QByteArrayList> listed
        = content ? parseFacts(facts, *content, m_image, m_job) : tl::unexpected(content.error());
    if (!listed) {
        // One of many programs that cannot be read says nothing about packages, and what only adds to them can be
        // missed.
        if (hasPackages(facts.file) && facts.file != PackageFile::Program && !m_job.isCancelled())
            facts.problem = listed.error().cause;
        return;
    }
    const LayerIndex height = lastHeight(tree, facts.version);
    resolve(facts, QByteArrayList(*listed), m_files.try_emplace(height, tree, height).first->second);
}

/** Where the places of each layer begin, and the end of all. */
std::vector<std::size_t> layerStarts(const std::vector<Place> &places)
{
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i == 0 || places[i].layer != places[i - 1].layer)
            starts.push_back(i);
    }
    starts.push_back(places.size());
    return starts;
}

}

Result<std::vector<PackageFacts>> readPackageFacts(const LoadedImage &image, const Job &job)
{
    PackageFileFinder found(image.tree);
    found.find();
    const std::vector<std::size_t> starts = layerStarts(found.places);
    std::atomic<quint64> done = 0;
    std::atomic<std::size_t> packages = 0;
    std::atomic<std::size_t> files = 0;
    forEachSideBySide(starts.size() - 1, WorkerPool::shared().width(), [&](std::size_t layer) {
        PackageLayerReader reader(image, job);
        for (std::size_t i = starts[layer]; i < starts[layer + 1] && !job.isCancelled(); ++i) {
            if (packages > limits::ImagePackages || files > limits::PackageFiles)
                return;
            PackageFacts &facts = found.facts[found.places[i].facts];
            reader.read(facts);
            packages += facts.packages.size();
            files += facts.listed.size();
            for (const std::vector<PathId> &owned : facts.owned)
                files += owned.size();
            done += found.places[i].bytes;
            job.report({PackageFactsWords::tr("Reading packages"), done, found.bytes});
        }
    });
    if (job.isCancelled())
        return Job::cancelled();
    return std::move(found.facts);
}

}
