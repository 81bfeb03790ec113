// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "findings.h"

#include "inodefates.h"
#include "pathglobs.h"
#include "workers.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <map>
#include <optional>
#include <tuple>
#include <unordered_map>

namespace stratoscope
{

namespace
{

/** What is known about a file's content, for comparing. */
struct Content
{
    quint64 size = 0;
    ContentHash hash;

    bool operator==(const Content &) const = default;
};

struct ContentHasherOf
{
    std::size_t operator()(const Content &content) const { return content.hash.low ^ content.size; }
};

template<typename Value>
using ByContent = std::unordered_map<Content, Value, ContentHasherOf>;

/** The name of the inode of \a fate that was visible longest: whatever hid it hid the last name. */
VersionId lastName(const UnionTree &tree, const InodeFate &fate)
{
    for (const InodeName &name : tree.namesOf(fate.name)) {
        if (tree.version(name.version).until == fate.hiddenBy)
            return name.version;
    }
    return fate.name;
}

class FindingsBuilder
{
public:
    FindingsBuilder(const UnionTree &tree, const ContentHashes &hashes, const RuleMatches &matches)
        : m_tree(tree)
        , m_hashes(hashes)
        , m_matches(matches)
        , m_hashOf(hashes.empty() ? 0 : tree.versions().size(), NoHash)
        , m_mayBeRemoved(RemovedBits)
    {
        for (std::size_t i = 0; i < hashes.size(); ++i)
            m_hashOf[hashes[i].first.value] = static_cast<quint32>(i);
    }

    std::vector<Finding> build();

private:
    /** A file whose content may exist again. There are many of them, so they are small. */
    struct Copy
    {
        quint64 key = 0; ///< Equal for equal contents.
        VersionId version;

        auto operator<=>(const Copy &) const = default;
    };

    using Key = std::tuple<Cause, LayerIndex, LayerIndex, quint16>;

    static constexpr quint32 NoHash = 0xffffffffu;
    /** Bits of a filter for contents. */
    static constexpr std::size_t RemovedBits = std::size_t(1) << 20;

    static std::size_t bitOf(const Content &content) { return ContentHasherOf()(content) % RemovedBits; }
    std::optional<Content> contentOf(VersionId id) const;
    void collectMoveTargets(const std::vector<InodeFate> &hidden);
    void addHidden(const InodeFate &fate);
    void addRemoved(const InodeFate &fate, VersionId name);
    void addVisible(const InodeFate &fate);
    void addDuplicates();
    quint16 leftoverRule(const InodeFate &fate) const;
    void addSecrets();
    void add(
        Cause cause, LayerIndex writer, LayerIndex hider, const FoundFile &file, quint16 rule = PathGlobs::NoMatch);
    std::vector<Finding> sorted();

    const UnionTree &m_tree;
    const ContentHashes &m_hashes;
    const RuleMatches &m_matches;
    std::vector<quint32> m_hashOf; ///< By VersionId: in m_hashes; empty if there are none.
    std::vector<bool> m_mayBeRemoved; ///< By bitOf(): whether a layer removes such content.
    std::map<Key, Finding> m_findings;
    std::vector<ByContent<VersionId>> m_moveTargets; ///< By LayerIndex: what a layer that removes files also puts.
    std::vector<Copy> m_copies; ///< Of what can be seen and is no leftover.
};

/** Leaves those whose key may be there again: of a million files, most have a content of their own, and need not be put
 *  in order. */
template<typename Copies>
void dropUnique(Copies &copies)
{
    const std::size_t bits = std::bit_ceil(copies.size() * 8 + 1);
    std::vector<bool> once(bits);
    std::vector<bool> again(bits);
    for (const auto &copy : copies) {
        const std::size_t bit = copy.key & (bits - 1);
        again[bit] = again[bit] || once[bit];
        once[bit] = true;
    }
    std::erase_if(copies, [&](const auto &copy) { return !again[copy.key & (bits - 1)]; });
}

std::optional<Content> FindingsBuilder::contentOf(VersionId id) const
{
    if (!m_hashOf.empty() && m_hashOf[id.value] != NoHash)
        return Content {m_tree.size(id), m_hashes[m_hashOf[id.value]].second};
    const ContentHash *hash = m_tree.contentHash(id);
    return hash ? std::optional(Content {m_tree.size(id), *hash}) : std::nullopt;
}

/** Notes what those layers put that also remove something: it may be what they removed. */
void FindingsBuilder::collectMoveTargets(const std::vector<InodeFate> &hidden)
{
    m_moveTargets.resize(m_tree.layerCount());
    if (hidden.empty())
        return;
    std::vector<bool> removes(m_tree.layerCount());
    for (const InodeFate &fate : hidden) {
        const std::optional<Content> content = contentOf(fate.name);
        if (!content)
            continue;
        removes[fate.hiddenBy.value] = true;
        m_mayBeRemoved[bitOf(*content)] = true;
    }
    forEachInode(m_tree, [&](const InodeFate &fate) {
        if (!removes[fate.layer.value])
            return;
        // Of a million files, few resemble a removed one: only those are kept.
        const std::optional<Content> content = contentOf(fate.name);
        if (content && m_mayBeRemoved[bitOf(*content)])
            m_moveTargets[fate.layer.value].emplace(*content, fate.name);
    });
}

void FindingsBuilder::add(Cause cause, LayerIndex writer, LayerIndex hider, const FoundFile &file, quint16 rule)
{
    Finding &finding = m_findings[Key(cause, writer, hider, rule)];
    if (rule != PathGlobs::NoMatch)
        finding.rule = m_matches.rules[rule].id;
    finding.cause = cause;
    finding.writer = writer;
    finding.hider = hider;
    finding.bytes += file.bytes;
    finding.files.push_back(file);
}

void FindingsBuilder::addHidden(const InodeFate &fate)
{
    const VersionId name = lastName(m_tree, fate);
    const LayerRow *row = m_tree.row(fate.hiddenBy, m_tree.version(name).path);
    if (!row || !row->version.isValid()) {
        addRemoved(fate, name);
        return;
    }
    Cause cause = Cause::Overwritten;
    if (row->change == Change::Metadata)
        cause = Cause::Metadata;
    else if (row->change == Change::Unchanged)
        cause = Cause::Unchanged;
    add(cause, fate.layer, fate.hiddenBy, {name, row->version, fate.size});
}

void FindingsBuilder::addRemoved(const InodeFate &fate, VersionId name)
{
    const std::optional<Content> content = contentOf(fate.name);
    const ByContent<VersionId> &targets = m_moveTargets[fate.hiddenBy.value];
    const auto target = content ? targets.find(*content) : targets.end();
    if (target == targets.end())
        add(Cause::Removed, fate.layer, fate.hiddenBy, {name, {}, fate.size});
    else
        add(Cause::Moved, fate.layer, fate.hiddenBy, {name, target->second, fate.size});
}

/** The rule that makes every visible name of a file a leftover; NoMatch if one is not. */
quint16 FindingsBuilder::leftoverRule(const InodeFate &fate) const
{
    if (m_matches.leftovers.empty())
        return PathGlobs::NoMatch;
    const auto ruleOf = [this](VersionId name) { return m_matches.leftovers[m_tree.version(name).path.value]; };
    if (!m_tree.hasOtherNames(fate.name))
        return ruleOf(fate.name);
    quint16 rule = PathGlobs::NoMatch;
    for (const InodeName &name : m_tree.namesOf(fate.name)) {
        if (m_tree.version(name.version).isHidden())
            continue;
        rule = ruleOf(name.version);
        if (rule == PathGlobs::NoMatch)
            break;
    }
    return rule;
}

void FindingsBuilder::addSecrets()
{
    if (m_matches.secrets.empty())
        return;
    for (std::size_t i = 0; i < m_tree.versions().size(); ++i) {
        const VersionId id(i);
        const Version &version = m_tree.version(id);
        const quint16 rule = m_matches.secrets[version.path.value];
        if (rule == PathGlobs::NoMatch || version.hardlink || m_tree.type(id) != EntryType::File
            || m_tree.size(id) == 0)
            continue;
        add(Cause::Secret, version.layer, version.until, {id, {}, m_tree.size(id)}, rule);
    }
}

void FindingsBuilder::addVisible(const InodeFate &fate)
{
    if (const quint16 rule = leftoverRule(fate); rule != PathGlobs::NoMatch) {
        add(Cause::Leftover, fate.layer, NeverHidden, {fate.name, {}, fate.size}, rule);
        return;
    }
    if (const std::optional<Content> content = contentOf(fate.name))
        m_copies.push_back({ContentHasherOf()(*content), fate.name});
}

/** Of files with the same content, the first may stay. */
void FindingsBuilder::addDuplicates()
{
    dropUnique(m_copies);
    std::sort(m_copies.begin(), m_copies.end());
    for (std::size_t i = 0; i < m_copies.size();) {
        const VersionId first = m_copies[i].version;
        const quint64 key = m_copies[i].key;
        for (++i; i < m_copies.size() && m_copies[i].key == key; ++i) {
            const VersionId copy = m_copies[i].version;
            if (contentOf(copy) == contentOf(first))
                add(Cause::Duplicate, m_tree.inodeLayerIndex(copy), NeverHidden, {copy, first, m_tree.size(copy)});
        }
    }
}

std::vector<Finding> FindingsBuilder::sorted()
{
    std::vector<Finding> all;
    all.reserve(m_findings.size());
    for (auto &[key, finding] : m_findings) {
        std::stable_sort(finding.files.begin(), finding.files.end(),
            [](const FoundFile &left, const FoundFile &right) { return left.bytes > right.bytes; });
        all.push_back(std::move(finding));
    }
    std::stable_sort(
        all.begin(), all.end(), [](const Finding &left, const Finding &right) { return left.bytes > right.bytes; });
    return all;
}

std::vector<Finding> FindingsBuilder::build()
{
    std::vector<InodeFate> hidden;
    forEachInode(m_tree, [&](const InodeFate &fate) {
        if (fate.hiddenBy == NeverHidden)
            addVisible(fate);
        else
            hidden.push_back(fate);
    });
    addDuplicates();
    collectMoveTargets(hidden);
    for (const InodeFate &fate : hidden)
        addHidden(fate);
    addSecrets();
    return sorted();
}

}

std::vector<VersionId> contentsInDoubt(const UnionTree &tree)
{
    std::vector<VersionId> doubtful;
    forEachInode(tree, [&](const InodeFate &fate) {
        if (!tree.contentHash(fate.name))
            doubtful.push_back(fate.name);
    });
    // Compressed layers were hashed while they were decoded.
    if (doubtful.empty())
        return doubtful;
    QHash<quint64, quint32> sizes;
    forEachInode(tree, [&](const InodeFate &fate) { ++sizes[fate.size]; });
    std::erase_if(doubtful, [&](VersionId name) { return sizes.value(tree.size(name)) < 2; });
    return doubtful;
}

RuleMatches matchRules(const LeftoverRules &rules, const PathTable &paths)
{
    const auto match = [&](bool secrets) {
        // The number of a pattern is that of its rule.
        QByteArrayList patterns;
        std::vector<quint16> ruleOf;
        for (std::size_t i = 0; i < rules.size(); ++i) {
            if (rules[i].isSecret != secrets)
                continue;
            patterns += rules[i].paths;
            ruleOf.resize(static_cast<std::size_t>(patterns.size()), static_cast<quint16>(i));
        }
        std::vector<quint16> matches = PathGlobs(patterns).match(paths);
        for (quint16 &at : matches)
            at = at == PathGlobs::NoMatch ? at : ruleOf[at];
        return matches;
    };
    RuleMatches matches {rules, {}, {}};
    forEachSideBySide(2, 2, [&](std::size_t number) {
        const bool secrets = number == 1;
        (secrets ? matches.secrets : matches.leftovers) = match(secrets);
    });
    return matches;
}

std::vector<Finding> findings(const UnionTree &tree, const ContentHashes &hashes, const RuleMatches &matches)
{
    return FindingsBuilder(tree, hashes, matches).build();
}

quint64 reclaimableBytes(const std::vector<Finding> &findings)
{
    quint64 sum = 0;
    for (const Finding &finding : findings)
        sum += finding.cause == Cause::Secret ? 0 : finding.bytes;
    return sum;
}

}
