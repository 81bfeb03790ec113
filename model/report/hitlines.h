// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contenthit.h"
#include "uniontree.h"

namespace stratoscope
{

/** How to write what a search in contents has found. */
struct HitForm
{
    enum class Syntax { Text, Json };

    Syntax syntax = Syntax::Text;
    bool onlyNames = false; ///< Of the files: in text, each once.
};

/** Writes hits, a line each: "LAYER:PATH:LINE:TEXT", or a JSON object. */
class HitLines
{
public:
    /** \a tree must outlive this. */
    HitLines(const UnionTree &tree, HitForm form);

    /** The lines of \a hits, which follow those before. */
    QByteArray linesOf(const ContentHits &hits);
    /** True if there were no hits so far. */
    bool isEmpty() const { return m_isEmpty; }

private:
    void addName(QByteArray &lines, VersionId version);
    void addText(QByteArray &lines, const ContentHit &hit) const;
    void addJson(QByteArray &lines, const ContentHit &hit) const;

    const UnionTree &m_tree;
    const HitForm m_form;
    std::vector<bool> m_named; ///< By PathId; for names alone.
    VersionId m_last;
    bool m_isEmpty = true;
};

}
