// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "treecopy.h"

#include "posixfailure.h"
#include "readlimits.h"

#include <QHash>

#include <cerrno>

namespace stratoscope
{

namespace
{

class TreeCopy
{
public:
    TreeCopy(Overlay &overlay, const Job &job)
        : m_overlay(overlay)
        , m_job(job)
    {
    }

    Result<void> copy(const Place &from, Place &to);

private:
    /** A created directory, and what to copy into it. */
    struct Pending
    {
        MergedNode source;
        QByteArray sourcePath;
        UpperId made;
        QByteArray madePath;
        qsizetype depth = 0;
    };

    Result<void> fill(const Pending &directory);
    Result<void> copyChild(const Pending &directory, const QByteArray &name);
    void note(const MergedNode &node, const QByteArray &from, const QByteArray &to, quint64 bytes);

    Overlay &m_overlay;
    const Job &m_job;
    std::vector<Pending> m_pending;
    QHash<quint64, UpperId> m_copies; ///< For files that may have several names.
};

void TreeCopy::note(const MergedNode &node, const QByteArray &from, const QByteArray &to, quint64 bytes)
{
    const bool isLower = !node.upper.isValid() && node.lower.isValid();
    const LayerIndex layer = isLower ? m_overlay.base().tree.version(node.lower).layer : LayerIndex();
    m_overlay.noteCopy({StepEffect::Kind::CopiedUp, to, from, layer, bytes});
}

Result<void> TreeCopy::copyChild(const Pending &directory, const QByteArray &name)
{
    if (m_job.isCancelled())
        return Job::cancelled();
    if (const Result<void> room = m_overlay.checkRoom(); !room)
        return room;
    const MergedView &view = m_overlay.view();
    UpperState &upper = m_overlay.upper();
    const MergedNode node = view.child(directory.source, name);
    const QByteArray from = directory.sourcePath + '/' + name;
    const QByteArray to = directory.madePath + '/' + name;
    if (to.size() > limits::PathBytes - 1 || directory.depth >= limits::PathDepth)
        return posixFailure(ENAMETOOLONG, to.left(limits::NameBytes));
    UpperInode inode = view.inode(node);
    const quint64 bytes = inode.content.size();
    const quint64 key = view.inodeKey(node);
    if (!inode.isDirectory()) {
        if (const auto copied = m_copies.constFind(key); copied != m_copies.cend()) {
            upper.setChild(directory.made, name, *copied);
            m_overlay.noteCopy({StepEffect::Kind::Linked, to, from, {}, 0});
            return {};
        }
    }
    const bool isDirectory = inode.isDirectory();
    inode.opaque = false;
    const UpperId made = upper.make(std::move(inode));
    upper.setChild(directory.made, name, made);
    note(node, from, to, bytes);
    if (isDirectory)
        m_pending.push_back({node, from, made, to, directory.depth + 1});
    else
        m_copies.insert(key, made);
    return {};
}

Result<void> TreeCopy::fill(const Pending &directory)
{
    for (const QByteArray &name : m_overlay.view().names(directory.source)) {
        if (const Result<void> copied = copyChild(directory, name); !copied)
            return copied;
    }
    return {};
}

Result<void> TreeCopy::copy(const Place &from, Place &to)
{
    const Result<UpperId> made = m_overlay.add(to, m_overlay.view().inode(from.node));
    if (!made)
        return tl::unexpected(made.error());
    m_pending.push_back({from.node, from.path, *made, to.path, to.components.size()});
    while (!m_pending.empty()) {
        const Pending next = m_pending.back();
        m_pending.pop_back();
        if (const Result<void> filled = fill(next); !filled)
            return filled;
    }
    return {};
}

}

Result<void> copyTree(Overlay &overlay, const Place &from, Place &to, const Job &job)
{
    return TreeCopy(overlay, job).copy(from, to);
}

}
