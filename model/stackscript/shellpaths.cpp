// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "shellpaths.h"

#include "posixfailure.h"
#include "readlimits.h"
#include "sandboxnames.h"
#include "stacklimits.h"

#include <QCoreApplication>

#include <cerrno>
#include <deque>
#include <optional>

namespace stratoscope
{

namespace
{

struct ShellPathWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackScript)
};

/** The name that \a pattern stands for, if it has no wildcards. */
std::optional<QByteArray> plainName(const QByteArray &pattern)
{
    QByteArray name;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '*' || pattern[i] == '?' || pattern[i] == '[')
            return std::nullopt;
        if (pattern[i] == '\\' && i + 1 < pattern.size())
            ++i;
        name.append(pattern[i]);
    }
    return name;
}

/** Goes down a path component by component, as the kernel does. */
class PathWalk
{
public:
    PathWalk(const MergedView &view, const QByteArray &whole)
        : m_view(view)
        , m_whole(whole)
        , m_nodes {view.root()}
    {
    }

    Result<void> walk(const QByteArray &path, LastLink last);
    ShellPlace place() const { return {joinedPath(m_names), m_nodes.back()}; }

private:
    Result<void> step(const QByteArray &name, LastLink last);
    Result<void> follow(const QByteArray &target);
    void push(const QByteArray &path)
    {
        const QByteArrayList names = path.split('/');
        for (auto name = names.rbegin(); name != names.rend(); ++name) {
            if (!name->isEmpty() && *name != ".")
                m_pending.push_front(*name);
        }
    }

    const MergedView &m_view;
    const QByteArray m_whole; ///< For messages.
    QByteArrayList m_names;
    std::vector<MergedNode> m_nodes; ///< The root, and one for each name.
    std::deque<QByteArray> m_pending;
    int m_hops = 0;
};

Result<void> PathWalk::follow(const QByteArray &target)
{
    if (++m_hops > limits::LinkHops)
        return posixFailure(ELOOP, m_whole);
    if (target.startsWith('/')) {
        m_names.clear();
        m_nodes.resize(1);
    }
    push(target);
    return {};
}

Result<void> PathWalk::step(const QByteArray &name, LastLink last)
{
    if (!m_nodes.back().exists())
        return posixFailure(ENOENT, m_whole);
    if (!m_view.isDirectory(m_nodes.back()))
        return posixFailure(ENOTDIR, m_whole);
    if (name == "..") {
        if (!m_names.isEmpty()) {
            m_names.removeLast();
            m_nodes.pop_back();
        }
        return {};
    }
    if (name.size() > limits::NameBytes || m_names.size() >= limits::PathDepth)
        return posixFailure(ENAMETOOLONG, m_whole);
    const MergedNode node = m_view.child(m_nodes.back(), name);
    const bool isLink = node.exists() && m_view.type(node) == EntryType::Symlink;
    if (isLink && (!m_pending.empty() || last == LastLink::Follow))
        return follow(m_view.inode(node).linkTarget);
    m_names.append(name);
    m_nodes.push_back(node);
    return {};
}

Result<void> PathWalk::walk(const QByteArray &path, LastLink last)
{
    push(path);
    while (!m_pending.empty()) {
        const QByteArray name = m_pending.front();
        m_pending.pop_front();
        if (const Result<void> done = step(name, last); !done)
            return done;
    }
    return {};
}

}

Result<ShellPlace> ShellPaths::find(const QByteArray &path, const QByteArray &from, LastLink last) const
{
    if (path.isEmpty())
        return posixFailure(ENOENT, path);
    if (path.size() > limits::PathBytes - 1)
        return posixFailure(ENAMETOOLONG, path.left(limits::NameBytes));
    PathWalk walk(m_view, path);
    // A slash at the end asks for a directory, which a link may lead to.
    const bool wantsDirectory = path.endsWith('/');
    const QByteArray whole = path.startsWith('/') ? path : from + '/' + path;
    if (const Result<void> walked = walk.walk(whole, wantsDirectory ? LastLink::Follow : last); !walked)
        return tl::unexpected(walked.error());
    ShellPlace place = walk.place();
    if (wantsDirectory && place.node.exists() && !m_view.isDirectory(place.node))
        return posixFailure(ENOTDIR, path);
    return place;
}

Result<QByteArrayList> ShellPaths::matches(
    const QByteArray &path, const QByteArray &pattern, const QByteArray &from, std::size_t &looked) const
{
    if (const std::optional<QByteArray> name = plainName(pattern))
        return QByteArrayList {path + *name};
    const Result<ShellPlace> place = find(path.isEmpty() ? QByteArray(".") : path, from, LastLink::Follow);
    if (!place || !place->node.exists() || !m_view.isDirectory(place->node))
        return QByteArrayList();
    QByteArrayList found;
    const std::vector<QByteArray> names = m_view.names(place->node);
    looked += names.size() + 1;
    if (looked > limits::ShellNames)
        return failure(ErrorKind::Limit, {}, ShellPathWords::tr("the wildcards stand for too many names"));
    for (const QByteArray &name : names) {
        if (matchesPattern(pattern, name))
            found.append(path + name);
    }
    return found;
}

Result<QByteArrayList> ShellPaths::expand(const ShellWord &word, const QByteArray &from) const
{
    if (!word.hasWildcard || word.pattern.size() > limits::PathBytes)
        return QByteArrayList {word.text};
    QByteArrayList found {word.pattern.startsWith('/') ? QByteArray("/") : QByteArray()};
    std::size_t looked = 0;
    for (const QByteArray &part : word.pattern.split('/')) {
        if (part.isEmpty())
            continue;
        QByteArrayList next;
        for (const QByteArray &path : std::as_const(found)) {
            const QByteArray directory = path.isEmpty() || path.endsWith('/') ? path : path + '/';
            const Result<QByteArrayList> names = matches(directory, part, from, looked);
            if (!names)
                return names;
            next.append(*names);
        }
        found = std::move(next);
    }
    if (word.pattern.endsWith('/')) {
        for (QByteArray &path : found)
            path.append('/');
    }
    found.removeIf([&](const QByteArray &path) {
        const Result<ShellPlace> place = find(path, from, LastLink::Keep);
        return !place || !place->node.exists();
    });
    return found.isEmpty() ? QByteArrayList {word.text} : found;
}

QByteArray plainPath(const QByteArray &path, const QByteArray &from)
{
    QByteArrayList names;
    const QByteArray whole = path.startsWith('/') ? path : from + '/' + path;
    for (const QByteArray &name : whole.split('/')) {
        if (name == ".." && !names.isEmpty())
            names.removeLast();
        else if (!name.isEmpty() && name != "." && name != "..")
            names.append(name);
    }
    return joinedPath(names);
}

}
