// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lookupwatch.h"

#include "explorerstate.h"

namespace stratoscope
{

LookupWatch::LookupWatch(ExplorerState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    connect(m_state, &ExplorerState::sourceChanged, this, &LookupWatch::askAll);
    connect(m_state, &ExplorerState::loadedChanged, this, &LookupWatch::askAll);
    connect(m_state, &ExplorerState::upToChanged, this, &LookupWatch::askAll);
    connect(m_state, &ExplorerState::selectionChanged, this, &LookupWatch::followSelection);
    askAll();
}

void LookupWatch::setHovered(PathId path)
{
    if (path == m_hovered.path)
        return;
    m_hovered.path = path;
    ask(m_hovered);
}

void LookupWatch::followSelection()
{
    if (m_state->path() == m_selected.path)
        return;
    m_selected.path = m_state->path();
    ask(m_selected);
}

void LookupWatch::askAll()
{
    // Another image, or a newer version of it, has other IDs.
    m_selected.path = m_state->path();
    m_hovered.path = PathId();
    ask(m_hovered);
    ask(m_selected);
}

void LookupWatch::ask(Wanted &wanted)
{
    const LoadedImagePtr image = m_state->loaded();
    if (!image || !wanted.path.isValid() || wanted.path.value >= image->tree.paths().size()) {
        wanted.work.cancel();
        if (std::exchange(wanted.known, nullptr))
            Q_EMIT changed();
        return;
    }
    wanted.work.start([this, image, &wanted, path = wanted.path, height = m_state->upTo()](
                          const Job &job, const LatestJob::Deliver &deliver) {
        const auto known
            = std::make_shared<const KnownLookup>(KnownLookup {image, lookUp(image->tree, path, height, job)});
        deliver([this, &wanted, known] {
            wanted.known = known;
            Q_EMIT changed();
        });
    });
}

}
