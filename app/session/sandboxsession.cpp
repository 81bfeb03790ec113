// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sandboxsession.h"

#include <algorithm>

namespace stratoscope
{

SandboxSession::SandboxSession(ExplorerState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    connect(state, &ExplorerState::imageLeft, this, &SandboxSession::onImageLeft);
    connect(state, &ExplorerState::containerPicked, this, [this](std::size_t top) {
        if (top < m_shown.size())
            show(m_shown[top]);
    });
    m_queue.whenIdle([this] { Q_EMIT changed(); });
}

bool SandboxSession::hasChanges() const
{
    const auto isLost = [this](const Entry &entry) { return isUnsaved(entry); };
    return std::any_of(m_containers.begin(), m_containers.end(), isLost) || (m_left && !isSaved(m_left));
}

bool SandboxSession::isSaved(const LoadedImagePtr &image) const
{
    return std::any_of(m_saved.begin(), m_saved.end(), [&](const auto &saved) { return saved.lock() == image; });
}

void SandboxSession::markSaved(const LoadedImagePtr &image)
{
    m_saved.push_back(image);
    Q_EMIT changed();
}

void SandboxSession::showChanges()
{
    if (m_active && isUnsaved(m_containers[*m_active]))
        return;
    const auto found = std::find_if(m_containers.begin(), m_containers.end(),
        [this](const Entry &entry) { return entry.image && isUnsaved(entry); });
    if (found != m_containers.end())
        show(std::size_t(found - m_containers.begin()));
}

QString SandboxSession::name() const
{
    return m_active ? m_containers[*m_active].name : QString();
}

const SandboxSteps &SandboxSession::steps() const
{
    static const SandboxSteps none;
    return m_active ? m_containers[*m_active].steps : none;
}

void SandboxSession::onImageLeft()
{
    // What is slow to stop must not keep the containers of the new image waiting.
    m_queue.drop();
    m_containers.clear();
    m_active.reset();
    m_original.reset();
    m_lower.reset();
    m_left.reset();
    m_discarded.clear();
    forgetTurn();
    m_saved.clear();
    m_store.reset();
    m_made = 0;
    Q_EMIT changed();
}

Result<ContentStorePtr> SandboxSession::store()
{
    if (!m_store) {
        const Result<ContentStorePtr> made = ContentStore::create();
        if (!made)
            return made;
        m_store = *made;
    }
    return m_store;
}

void SandboxSession::rememberOriginal()
{
    if (!m_containers.empty())
        return;
    m_original = m_state->loaded();
    if (!m_lower || (m_original != m_lower->whole && m_original != m_lower->image))
        m_lower = std::make_shared<Lower>(Lower {m_original, {}});
    if (!m_original->top().isValid() || !m_original->isWritable(m_original->top()))
        return;
    Entry entry;
    entry.name = m_original->image().container ? m_original->image().container->name : tr("opened");
    entry.lower = m_lower;
    entry.image = m_original;
    m_containers.push_back(entry);
}

SandboxSession::Entry *SandboxSession::entryOf(const CurrentSandboxPtr &current)
{
    for (Entry &entry : m_containers) {
        if (entry.current == current)
            return &entry;
    }
    // What was begun in a container before it was discarded ends after that.
    for (Discarded &discarded : m_discarded) {
        if (discarded.entry.current == current)
            return &discarded.entry;
    }
    return nullptr;
}

void SandboxSession::cancel()
{
    m_queue.cancel();
    Q_EMIT changed();
}

void SandboxSession::forgetTurn()
{
    m_isDiscardLast = false;
    m_broughtBack.reset();
}

void SandboxSession::select(const QByteArray &wanted)
{
    const LoadedImage &image = *m_state->loaded();
    const PathId path = image.tree.paths().find(wanted);
    if (!path.isValid())
        return;
    // What was done is in the writable layer, even if it is a whiteout.
    if (image.tree.row(image.top(), path))
        m_state->select({image.top(), path, SelectionOrigin::Sandbox});
    else
        m_state->selectPath(path, SelectionOrigin::Sandbox);
}

void SandboxSession::show(std::size_t container)
{
    m_active = container;
    const Entry &entry = m_containers[container];
    // While it is being made, nothing of another one stays on screen.
    m_state->replaceLoaded(entry.image ? entry.image : m_original);
    tellContainers();
    Q_EMIT changed();
}

void SandboxSession::showBeside(std::size_t gone)
{
    m_active.reset();
    if (std::none_of(m_containers.begin(), m_containers.end(), [](const Entry &entry) { return entry.current; })) {
        m_containers.clear();
        m_state->replaceLoaded(m_original);
        tellContainers();
        Q_EMIT changed();
        return;
    }
    const auto find = [this](auto fits) { return std::find_if(m_containers.begin(), m_containers.end(), fits); };
    // What is still on screen, where the one that is gone never was.
    auto next = find([this](const Entry &entry) { return entry.image == m_state->loaded(); });
    if (next == m_containers.end())
        next = m_containers.begin() + std::ptrdiff_t(std::min(gone, m_containers.size() - 1));
    if (!next->image) {
        const auto made = find([](const Entry &entry) { return entry.current && entry.image; });
        next = made != m_containers.end() ? made : next;
    }
    show(std::size_t(next - m_containers.begin()));
}

void SandboxSession::tellContainers()
{
    ContainerTops tops;
    m_shown.clear();
    for (std::size_t i = 0; i < m_containers.size(); ++i) {
        const Entry &entry = m_containers[i];
        // What was committed meanwhile makes it another stack.
        if (!entry.image || !m_active || entry.lower != m_containers[*m_active].lower)
            continue;
        m_shown.push_back(i);
        if (i == *m_active)
            tops.active = tops.tops.size();
        tops.tops.push_back({entry.name, entry.image->stats.layers.back().size, entry.current != nullptr});
    }
    m_state->setContainers(tops);
}

bool SandboxSession::canUndo() const
{
    return !discardedName().isEmpty() || (isActive() && m_containers[*m_active].hasChanges());
}

bool SandboxSession::canRedo() const
{
    if (!isActive())
        return false;
    const Entry &entry = m_containers[*m_active];
    return entry.current == m_broughtBack || entry.steps.done < entry.steps.steps.size()
        || !entry.undoneCommits.empty();
}

QString SandboxSession::discardedName() const
{
    const bool isNextToUndo = m_isDiscardLast || (!isBusy() && !(isActive() && m_containers[*m_active].hasChanges()));
    return isNextToUndo && !m_discarded.empty() ? m_discarded.back().entry.name : QString();
}

void SandboxSession::discard()
{
    if (!isActive())
        return;
    const std::size_t gone = *m_active;
    Discarded going {std::move(m_containers[gone]), gone, {}, m_original, m_left};
    const Entry &entry = going.entry;
    m_queue.cancel(entry.current.get());
    m_containers.erase(m_containers.begin() + std::ptrdiff_t(gone));
    m_active.reset();
    forgetTurn();
    if (!entry.beforeCommits.empty()) {
        m_lower = entry.lower;
        m_original = m_lower->image;
        m_left = isSaved(entry.image) ? m_left : m_original;
    }
    const QString name = entry.name;
    const bool wasMade = entry.image != nullptr;
    if (wasMade) {
        if (std::none_of(m_containers.begin(), m_containers.end(), [](const Entry &other) { return other.current; }))
            going.others = m_containers;
        m_discarded.push_back(std::move(going));
        m_isDiscardLast = true;
    }
    showBeside(gone);
    if (wasMade)
        Q_EMIT discarded(name);
}

void SandboxSession::bringBack()
{
    Discarded back = std::move(m_discarded.back());
    m_discarded.pop_back();
    if (m_containers.empty())
        m_containers = std::move(back.others);
    m_original = back.original;
    m_left = back.left;
    forgetTurn();
    m_broughtBack = back.entry.current;
    const std::size_t at = std::min(back.at, m_containers.size());
    m_containers.insert(m_containers.begin() + std::ptrdiff_t(at), std::move(back.entry));
    show(at);
}

}
