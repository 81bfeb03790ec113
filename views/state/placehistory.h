// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "selection.h"

#include <deque>

namespace stratoscope
{

/** Where a user is in an image: what is selected, and in which views. */
struct ViewPlace
{
    Selection selection;
    LayerIndex upTo; ///< The height of the stack.
    int middle = 0; ///< The view in the middle.
    int details = 0; ///< The details' tab.
    bool isPicture = false; ///< The picture is shown instead of all panes.

    /** True if both look the same. */
    bool looksLike(const ViewPlace &other) const
    {
        return selection.looksAt(other.selection) && upTo == other.upTo && middle == other.middle
            && details == other.details && isPicture == other.isPicture;
    }
};

/** The places where a user has been in one image, to go back to and forward again as in a browser. */
class PlaceHistory
{
public:
    /** Older ones are forgotten. */
    static constexpr std::size_t Most = 200;

    /** The user went to \a place; what was ahead is forgotten. Nothing, if that is where the user is. */
    void visit(const ViewPlace &place);
    /** The user is at \a place, which takes the place of the current one: part of the same step. */
    void amend(const ViewPlace &place);
    /** Another image: there is nowhere to go back to. */
    void clear();

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /** Only to be called if that is possible. */
    const ViewPlace &goBack() { return m_places[--m_at]; }
    const ViewPlace &goForward() { return m_places[++m_at]; }

private:
    std::deque<ViewPlace> m_places;
    std::size_t m_at = 0; ///< The current one.
};

}
