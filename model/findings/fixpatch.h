// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfilefix.h"

namespace stratoscope
{

/** The fixes of an image, all at once: a patch of the Dockerfile as the image's history tells of it. */
struct FixPatch
{
    QString
        text; ///< A unified diff below comments that say what it saves and leaves out; empty: there is nothing to fix.
    QString before; ///< dockerfileText() of the image.
    QString after; ///< The same with the fixes.
    quint64 saves = 0; ///< Uncompressed bytes that the image would be smaller by.
    quint64 savesByIgnoring = 0; ///< Of these, what takes the lines of .dockerignore that comments name.
    std::vector<std::size_t> applied; ///< The findings that it fixes, by number.
    std::vector<std::size_t> leftOut; ///< Those whose fix does not go together with the others.

    bool isEmpty() const { return text.isEmpty(); }
};

/** Fixes as many of \a findings of \a image as go together: secrets first, then those that save most. \a fixes has the fix
 *  of each finding, if it is known already. A pure function; as slow as fixFor() of all of them. */
FixPatch fixPatch(const LoadedImage &image, std::span<const Finding> findings, const LeftoverRules &rules,
    std::span<const std::optional<DockerfileFix>> fixes = {});

}
