// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "randomlayer.h"

#include <algorithm>

namespace stratoscope
{

using imagebuilder::Generator;
using imagebuilder::TarEntry;
using imagebuilder::TarType;

namespace
{

/** The same few for all layers of all stacks, including every kind of name that has ever been misread. */
std::vector<QByteArray> names()
{
    return {
        "a",
        "b",
        "c",
        "etc",
        "usr",
        "with space",
        " ",
        "new\nline",
        "tab\there",
        "back\\slash",
        "quote\"'",
        "*?[x]",
        "-rf",
        "...",
        "..x",
        "a.",
        ".wh",
        ".whx",
        ".wha.wh.b",
        "\xff\xfe raw",
        "latin\xe9",
        "caf\xc3\xa9", // é as one code point …
        "cafe\xcc\x81", // … and as two.
        "\xe6\x97\xa5\xe6\x9c\xac",
        "\xf0\x9f\x90\xb3",
        "\x01\x7f",
        "\xed\xa0\x80 half a surrogate",
        QByteArray(101, 'l'),
        QByteArray(160, 'm'),
        QByteArray(250, 'n'),
    };
}

const std::vector<quint32> owners {0, 0, 0, 1, 33, 1000, 65534, 2097151, 2097152, 100000, 4294967294u};
const std::vector<quint32> modes {0644, 0755, 0600, 0, 04755, 02755, 01777, 07777, 0400, 0111};
const std::vector<TarType> specialTypes {TarType::Fifo, TarType::CharDevice, TarType::BlockDevice};
const std::vector<QByteArray> targets {"a", "/etc", "../usr", ".", "..", "/", "does/not/exist", "a/b/c", "\xff"};

}

RandomLayer::RandomLayer(Generator &generator, const FileView &lower)
    : m_random(generator)
{
    for (const auto &[path, file] : lower) {
        if (path == "/")
            continue;
        m_lowerPaths.push_back(path.sliced(1));
        if (file.type == 'f')
            m_lowerFiles.push_back(path.sliced(1));
    }
    const std::vector<QByteArray> all = names();
    m_names.assign(all.begin(), all.begin() + 4);
    for (int i = 0; i < 4; ++i)
        m_names.push_back(m_random.pick(all));
}

std::vector<TarEntry> RandomLayer::make()
{
    const quint64 count = m_random.chance(5) ? 0 : 1 + m_random.below(30);
    for (quint64 i = 0; i < count; ++i)
        addSomething();
    return std::move(m_entries);
}

void RandomLayer::addSomething()
{
    const quint64 dice = m_random.below(100);
    if (dice < 34)
        addInode(TarType::File);
    else if (dice < 56)
        addInode(TarType::Directory);
    else if (dice < 65)
        addInode(TarType::Symlink);
    else if (dice < 68)
        addInode(m_random.pick(specialTypes));
    else if (dice < 77)
        addHardlink();
    else if (dice < 92)
        addWhiteout();
    else if (dice < 99)
        addOpaque();
    else
        addAufsLink();
}

QByteArray RandomLayer::randomPath()
{
    QByteArray path = m_random.pick(m_names);
    for (quint64 more = m_random.below(4); more > 0; --more)
        path += '/' + m_random.pick(m_names);
    return path;
}

QByteArray RandomLayer::choosePath()
{
    for (;;) {
        QByteArray path;
        const quint64 dice = m_random.below(100);
        if (dice < 40 && !m_lowerPaths.empty())
            path = m_random.pick(m_lowerPaths);
        else if (dice < 60 && !m_here.empty())
            path = std::next(m_here.begin(), static_cast<qsizetype>(m_random.below(m_here.size())))->first;
        if (path.isEmpty())
            path = randomPath();
        else if (m_random.chance(35))
            path += '/' + m_random.pick(m_names);
        if (isUsable(path))
            return path;
    }
}

bool RandomLayer::isUsable(const QByteArray &path)
{
    if (path.size() > 1000)
        return false;
    if (isBelowNew(Here::Symlink, path)) {
        const bool isWanted = m_random.chance(30);
        m_hasAliases = m_hasAliases || isWanted;
        return isWanted;
    }
    // Entries below a file of the same layer are rare, and odd; some are wanted.
    for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        const auto above = m_here.find(path.first(slash));
        if (above != m_here.end() && above->second == Here::Other && !m_random.chance(20))
            return false;
    }
    return true;
}

bool RandomLayer::isBelowNew(Here what, const QByteArray &path) const
{
    for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        const auto above = m_here.find(path.first(slash));
        if (above != m_here.end() && above->second == what)
            return true;
    }
    return false;
}

/** Paths the way different tools write them. */
QByteArray RandomLayer::written(const QByteArray &path)
{
    const quint64 dice = m_random.below(100);
    if (dice < 25)
        return "./" + path;
    if (dice < 33)
        return '/' + path;
    if (dice < 36)
        return "x/../" + path;
    if (dice < 38)
        return "../../" + path;
    if (dice < 40)
        return ".//" + path;
    return path;
}

void RandomLayer::setMetadata(TarEntry &entry)
{
    entry.mode = entry.type == TarType::Symlink ? 0777 : m_random.pick(modes);
    entry.uid = m_random.pick(owners);
    entry.gid = m_random.pick(owners);
    entry.mtime = static_cast<qint64>(m_random.below(4'000'000'000));
}

void RandomLayer::note(const QByteArray &path, Here what)
{
    if (isBelowNew(Here::Symlink, path))
        return;
    for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        m_here[path.first(slash)] = Here::Directory;
    if (what != Here::Directory)
        std::erase_if(m_here, [&](const auto &known) { return known.first.startsWith(path + '/'); });
    m_here[path] = what;
}

void RandomLayer::put(const TarEntry &entry, const QByteArray &path)
{
    m_entries.push_back(entry);
    m_entries.back().path = written(path);
}

void RandomLayer::addInode(TarType type)
{
    TarEntry entry;
    entry.type = type;
    setMetadata(entry);
    if (type == TarType::Directory && m_random.chance(3)) {
        entry.path = "./";
        m_entries.push_back(entry);
        return;
    }
    const QByteArray path = choosePath();
    if (type == TarType::File)
        entry.content = imagebuilder::generatedBytes(
            path, m_entries.size(), static_cast<qsizetype>(m_random.below(m_random.chance(5) ? 100'000 : 3'000)));
    if (type == TarType::Symlink)
        entry.linkTarget = m_random.pick(targets);
    if (type == TarType::CharDevice || type == TarType::BlockDevice) {
        entry.deviceMajor = static_cast<quint32>(1 + m_random.below(250));
        entry.deviceMinor = static_cast<quint32>(m_random.below(250));
    }
    put(entry, path);
    note(path, type == TarType::Directory ? Here::Directory : type == TarType::Symlink ? Here::Symlink : Here::Other);
}

void RandomLayer::addHardlink()
{
    if (m_hasAliases)
        return;
    std::vector<QByteArray> here;
    for (const auto &[path, what] : m_here) {
        if (what == Here::Other)
            here.push_back(path);
    }
    std::vector<QByteArray> below;
    std::copy_if(m_lowerFiles.begin(), m_lowerFiles.end(), std::back_inserter(below),
        [&](const QByteArray &path) { return !m_here.contains(path) && !isBelowNew(Here::Symlink, path); });
    const bool fromBelow = !below.empty() && (here.empty() || m_random.chance(15));
    if (!fromBelow && here.empty())
        return;
    TarEntry entry;
    entry.type = TarType::Hardlink;
    setMetadata(entry);
    const QByteArray target = m_random.pick(fromBelow ? below : here);
    const QByteArray path = choosePath();
    if (target == path || isBelowNew(Here::Symlink, target))
        return;
    m_linksBelow = m_linksBelow || fromBelow;
    entry.linkTarget = written(target);
    put(entry, path);
    note(path, Here::Other);
}

void RandomLayer::addWhiteout()
{
    const QByteArray path = choosePath();
    // ".wh." and a name must fit into a file name.
    if (path.size() - path.lastIndexOf('/') > 252 || isBelowNew(Here::Other, path))
        return;
    TarEntry entry = imagebuilder::whiteout(path);
    put(entry, entry.path);
    if (const qsizetype slash = path.lastIndexOf('/'); slash > 0)
        note(path.first(slash), Here::Directory);
}

void RandomLayer::addOpaque()
{
    if (m_random.chance(5)) {
        m_entries.push_back(imagebuilder::opaqueMarker({}));
        return;
    }
    const QByteArray path = choosePath();
    const auto here = m_here.find(path);
    if ((here != m_here.end() && here->second != Here::Directory) || isBelowNew(Here::Other, path))
        return;
    const TarEntry entry = imagebuilder::opaqueMarker(path);
    put(entry, entry.path);
    note(path, Here::Directory);
}

/** AUFS keeps files with several names in a directory of its own, which is not part of the image. */
void RandomLayer::addAufsLink()
{
    const QByteArray path = choosePath();
    TarEntry source;
    source.path = ".wh..wh.plnk/" + QByteArray::number(m_entries.size()) + ".7";
    setMetadata(source);
    source.content = QByteArray(static_cast<qsizetype>(m_random.below(500)), 'p');
    m_entries.push_back(source);
    TarEntry link = source;
    link.content.clear();
    link.type = TarType::Hardlink;
    link.linkTarget = source.path;
    put(link, path);
    note(path, Here::Other);
}

}
