// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagepackages.h"

#include "bytes.h"
#include "fieldreader.h"
#include "ownedfiles.h"
#include "packagefacts.h"
#include "packagelimits.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace stratoscope
{

namespace
{

struct ImagePackagesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ImagePackages)
};

/** Puts together what files say of each other's packages. */
class PackageGatherer
{
public:
    PackageGatherer(const UnionTree &tree, std::vector<PackageFacts> facts, const Job &job)
        : m_tree(tree)
        , m_facts(std::move(facts))
        , m_job(job)
    {
    }

    ImagePackages gather();

private:
    std::vector<InstalledPackage> spans();
    void addSpans(PackageFacts &facts, std::vector<InstalledPackage> &spans) const;
    void complete(InstalledPackage &package);
    void completeDebian(InstalledPackage &package);
    void completeFromFolder(InstalledPackage &package);
    void addUp(InstalledPackage &package) const;

    const PackageFacts *factsAt(const QByteArray &path, LayerIndex upTo);
    LayerIndex heightOf(const InstalledPackage &package) const;
    OwnedFiles &filesAt(LayerIndex height) { return m_files.try_emplace(height, m_tree, height).first->second; }
    void takeDistribution(ImagePackages &result) const;
    void warn(const PackageFacts &facts, QStringList &warnings) const;

    const UnionTree &m_tree;
    std::vector<PackageFacts> m_facts; ///< Sorted by version.
    const Job &m_job;
    std::map<LayerIndex, OwnedFiles> m_files; ///< By height.
    std::size_t m_steps = limits::PackageFiles; ///< Left for looking at folders.
};

void PackageGatherer::addSpans(PackageFacts &facts, std::vector<InstalledPackage> &spans) const
{
    const Version version = m_tree.version(facts.version);
    for (std::size_t i = 0; i < facts.packages.size(); ++i) {
        InstalledPackage span;
        span.package = std::move(facts.packages[i]);
        span.layer = version.layer;
        span.until = version.until;
        span.database = version.path;
        if (i < facts.owned.size())
            span.files = std::move(facts.owned[i]);
        spans.push_back(std::move(span));
    }
}

std::vector<InstalledPackage> PackageGatherer::spans()
{
    std::vector<InstalledPackage> spans;
    for (PackageFacts &facts : m_facts)
        addSpans(facts, spans);
    return spans;
}

LayerIndex PackageGatherer::heightOf(const InstalledPackage &package) const
{
    return package.isHidden() ? LayerIndex(std::size_t(package.until.value) - 1) : m_tree.top();
}

const PackageFacts *PackageGatherer::factsAt(const QByteArray &path, LayerIndex upTo)
{
    const qsizetype slash = path.lastIndexOf('/');
    const PathId folder = filesAt(upTo).folder(path.left(slash));
    const PathId file
        = folder.isValid() ? m_tree.paths().child(folder, QByteArrayView(path).sliced(slash + 1)) : PathId();
    const VersionId version = file.isValid() ? m_tree.visible(file, upTo) : VersionId();
    const auto found = std::lower_bound(m_facts.begin(), m_facts.end(), version,
        [](const PackageFacts &facts, VersionId wanted) { return facts.version < wanted; });
    return version.isValid() && found != m_facts.end() && found->version == version ? &*found : nullptr;
}

void PackageGatherer::completeDebian(InstalledPackage &installed)
{
    const LayerIndex height = heightOf(installed);
    const QByteArray name = installed.package.name.toUtf8();
    const QByteArray info = "/var/lib/dpkg/info/" + name;
    const PackageFacts *list = factsAt(info + ':' + installed.package.architecture.toUtf8() + ".list", height);
    if (!list)
        list = factsAt(info + ".list", height);
    if (!list)
        list = factsAt("/var/lib/dpkg/status.d/" + name + ".md5sums", height);
    if (list)
        installed.files = list->listed;
    if (const PackageFacts *copyright = factsAt("/usr/share/doc/" + name + "/copyright", height))
        installed.package.license = copyright->license;
}

void PackageGatherer::completeFromFolder(InstalledPackage &installed)
{
    const PathTable &paths = m_tree.paths();
    const LayerIndex height = heightOf(installed);
    const PathId folder = paths.parent(installed.database);
    if (installed.package.ecosystem == Ecosystem::Npm) {
        installed.files = filesAt(height).below(folder, "node_modules", m_steps);
    } else if (installed.package.ecosystem == Ecosystem::Python) {
        const bool isFile = paths.name(installed.database).endsWith(".egg-info");
        if (const PackageFacts *record = isFile ? nullptr : factsAt(paths.fullPath(folder) + "/RECORD", height))
            installed.files = record->listed;
    } else if (installed.package.ecosystem == Ecosystem::Ruby) {
        // …/specifications/NAME-VERSION.gemspec tells of …/gems/NAME-VERSION.
        const QByteArray gem = paths.name(installed.database).chopped(qstrlen(".gemspec")).toByteArray();
        const PathId gems = folder == PathTable::Root ? PathId() : paths.child(paths.parent(folder), "gems");
        const PathId own = gems.isValid() ? paths.child(gems, gem) : PathId();
        if (own.isValid())
            installed.files = filesAt(height).below(own, {}, m_steps);
    }
}

void PackageGatherer::addUp(InstalledPackage &installed) const
{
    const LayerIndex height = heightOf(installed);
    for (const PathId file : installed.files) {
        const VersionId version = m_tree.visible(file, height);
        installed.fileBytes += version.isValid() ? m_tree.size(version) : 0;
    }
}

void PackageGatherer::complete(InstalledPackage &installed)
{
    if (installed.package.ecosystem == Ecosystem::Debian)
        completeDebian(installed);
    else
        completeFromFolder(installed);
    addUp(installed);
}

void PackageGatherer::takeDistribution(ImagePackages &result) const
{
    // /usr/lib comes last, and only counts where /etc says nothing.
    for (const char *path : {"/usr/lib/os-release", "/etc/os-release"}) {
        const PathId found = m_tree.paths().find(path);
        for (const PackageFacts &facts : m_facts) {
            if (found.isValid() && m_tree.version(facts.version).path == found
                && m_tree.version(facts.version).visibleAt(m_tree.top()))
                result.distribution = facts.distribution;
        }
    }
}

void PackageGatherer::warn(const PackageFacts &facts, QStringList &warnings) const
{
    const Version version = m_tree.version(facts.version);
    const QString name = displayText(m_tree.paths().fullPath(version.path));
    if (!facts.problem.isEmpty()) {
        addWarning(warnings,
            ImagePackagesWords::tr("%1 of layer %2 cannot be read: %3")
                .arg(name, QString::number(version.layer.value), facts.problem));
    }
}

ImagePackages PackageGatherer::gather()
{
    ImagePackages result;
    for (const PackageFacts &facts : m_facts)
        warn(facts, result.warnings);
    takeDistribution(result);
    result.packages = packageTimeline(spans());
    for (InstalledPackage &package : result.packages) {
        if (m_job.isCancelled())
            break;
        complete(package);
    }
    return result;
}

}

Result<ImagePackages> readImagePackages(const LoadedImage &image, const Job &job)
{
    Result<std::vector<PackageFacts>> facts = readPackageFacts(image, job);
    if (!facts)
        return tl::unexpected(facts.error());
    ImagePackages packages = PackageGatherer(image.tree, std::move(*facts), job).gather();
    if (job.isCancelled())
        return Job::cancelled();
    return packages;
}

}
