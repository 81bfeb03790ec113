// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "upperstate.h"

namespace stratoscope
{

UpperState::UpperState(UpperInode root)
{
    m_slots.emplace_back();
    m_slots.back().inode = std::make_shared<const UpperInode>(std::move(root));
    m_slots.back().names = 1;
}

UpperId UpperState::child(UpperId directory, const QByteArray &name) const
{
    const Children &all = children(directory);
    const auto found = all.find(name);
    return found == all.end() ? UpperId() : found->second;
}

quint64 UpperState::contentBytes(UpperId id) const
{
    const Slot &slot = m_slots[id.value];
    return slot.inode && slot.names > 0 ? slot.inode->content.size() : 0;
}

void UpperState::putInode(UpperId id, const UpperInodePtr &inode)
{
    m_bytes -= contentBytes(id);
    m_slots[id.value].inode = inode;
    m_bytes += contentBytes(id);
}

void UpperState::countName(UpperId id, bool gained)
{
    m_bytes -= contentBytes(id);
    m_slots[id.value].names += gained ? 1 : quint32(-1);
    m_bytes += contentBytes(id);
    m_entries += gained ? 1 : quint64(-1);
}

void UpperState::putChild(UpperId directory, const QByteArray &name, UpperId child)
{
    Children &all = m_slots[directory.value].children;
    if (const auto found = all.find(name); found != all.end()) {
        countName(found->second, false);
        all.erase(found);
    }
    if (child.isValid()) {
        all.emplace(name, child);
        countName(child, true);
    }
}

UpperId UpperState::make(UpperInode inode)
{
    const UpperId id(m_slots.size());
    m_slots.emplace_back();
    setInode(id, std::move(inode));
    return id;
}

void UpperState::setInode(UpperId id, UpperInode inode)
{
    const UpperInodePtr before = m_slots[id.value].inode;
    const auto after = std::make_shared<const UpperInode>(std::move(inode));
    putInode(id, after);
    m_changes.push_back({id, {}, before, after, {}, {}});
}

void UpperState::setChild(UpperId directory, const QByteArray &name, UpperId child)
{
    const UpperId before = this->child(directory, name);
    putChild(directory, name, child);
    m_changes.push_back({directory, name, {}, {}, before, child});
}

void UpperState::removeTree(UpperId directory, const QByteArray &name)
{
    // Deepest last, so that it can be processed from the end: memory bounds the depth, not the call stack.
    std::vector<std::pair<UpperId, QByteArray>> found {{directory, name}};
    for (std::size_t i = 0; i < found.size(); ++i) {
        const UpperId at = child(found[i].first, found[i].second);
        if (!at.isValid())
            continue;
        for (const auto &[below, id] : children(at))
            found.emplace_back(at, below);
    }
    for (auto at = found.rbegin(); at != found.rend(); ++at)
        setChild(at->first, at->second, {});
}

void UpperState::undo(const UpperChanges &changes)
{
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        if (change->name.isEmpty())
            putInode(change->inode, change->inodeBefore);
        else
            putChild(change->inode, change->name, change->childBefore);
    }
}

void UpperState::redo(const UpperChanges &changes)
{
    for (const UpperChange &change : changes) {
        if (change.name.isEmpty())
            putInode(change.inode, change.inodeAfter);
        else
            putChild(change.inode, change.name, change.childAfter);
    }
}

}
