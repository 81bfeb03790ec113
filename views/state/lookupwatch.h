// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "loadedimage.h"
#include "pathlookup.h"

#include <QObject>

#include <memory>

namespace stratoscope
{

class ExplorerState;

/** How a name of an image is found. Immutable and shared. */
struct KnownLookup
{
    LoadedImagePtr image;
    PathLookup lookup;
};

using KnownLookupPtr = std::shared_ptr<const KnownLookup>;

/** How the selected name is found, and the one under the mouse: asked off the GUI thread, and shared by all views. */
class LookupWatch : public QObject
{
    Q_OBJECT

public:
    /** Follows \a state, which must outlive this. */
    explicit LookupWatch(ExplorerState *state, QObject *parent = nullptr);

    /** Of the selected path at the height of the stack; null until that is known, and if nothing is selected. */
    KnownLookupPtr ofSelection() const { return m_selected.known; }
    /** Of the path under the mouse; else of the selected one. */
    KnownLookupPtr shown() const { return m_hovered.known ? m_hovered.known : m_selected.known; }

public Q_SLOTS:
    /** The mouse rests on \a path; invalid: on none. */
    void setHovered(stratoscope::PathId path);

Q_SIGNALS:
    /** ofSelection() or shown() changed. */
    void changed();

private:
    /** A path whose lookup is wanted, and the answer. */
    struct Wanted
    {
        PathId path;
        KnownLookupPtr known;
        LatestJob work;
    };

    void ask(Wanted &wanted);
    void askAll();
    void followSelection();

    ExplorerState *m_state;
    // The last members: running work ends before anything it reports to is destroyed.
    Wanted m_selected;
    Wanted m_hovered;
};

}
