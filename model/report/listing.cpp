// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "listing.h"

#include "listedentry.h"
#include "pathsearch.h"
#include "stargzfiles.h"

namespace stratoscope
{

namespace
{

/** Collects lines into blocks worth a system call. */
class LineBuffer
{
public:
    explicit LineBuffer(const Output &output)
        : m_output(output)
    {
        m_text.reserve(2 * PieceBytes);
    }

    QByteArray &text() { return m_text; }

    /** Ends a line; false to stop. */
    bool endLine()
    {
        m_text += '\n';
        return m_text.size() < PieceBytes || flush();
    }

    bool flush()
    {
        const bool goOn = m_text.isEmpty() || m_output(m_text);
        m_text.resize(0);
        return goOn;
    }

private:
    static constexpr qsizetype PieceBytes = 64 << 10;

    const Output &m_output;
    QByteArray m_text;
};

/** What a query finds: all, if it is empty. */
class ListedPaths
{
public:
    ListedPaths(const UnionTree &tree, const SearchQuery &query)
        : m_tree(tree)
        , m_query(query)
    {
        if (!query.text.isEmpty())
            m_matches = pathsContaining(tree.paths(), query.text)->matches;
    }

    bool has(PathId path, VersionId version) const
    {
        return (m_matches.empty() || m_matches[path.value]) && m_query.filter.passes(m_tree, path, version);
    }

private:
    const UnionTree &m_tree;
    const SearchQuery &m_query;
    std::vector<bool> m_matches; ///< By PathId; empty: all contain the text.
};

void writeChange(JsonWriter &json, const UnionTree &tree, const LayerRow &row)
{
    const LayerIndex until = tree.hiddenBy(row);
    json.field("change", QByteArrayView(changeName(row.change)));
    json.field("until", until.isValid() ? std::optional(until.value) : std::nullopt);
}

}

void listUnified(const UnionTree &tree, LayerIndex upTo, const Output &output, const SearchQuery &query)
{
    const ListedPaths listed(tree, query);
    LineBuffer buffer(output);
    for (const PathId path : tree.paths().sortedByBytes()) {
        const VersionId version = tree.visible(path, upTo);
        if (path == PathTable::Root || !version.isValid() || isOfStargz(tree, path, version)
            || !listed.has(path, version))
            continue;
        JsonWriter json(buffer.text());
        json.beginObject();
        writeFields(json, listedEntry(tree, version));
        json.endObject();
        if (!buffer.endLine())
            return;
    }
    buffer.flush();
}

void listLayer(const UnionTree &tree, LayerIndex layer, const Output &output, const SearchQuery &query)
{
    const ListedPaths listed(tree, query);
    LineBuffer buffer(output);
    for (const PathId path : tree.paths().sortedByBytes()) {
        const LayerRow *row = tree.row(layer, path);
        if (!row || !row->isListed() || !listed.has(path, row->version.isValid() ? row->version : row->before))
            continue;
        JsonWriter json(buffer.text());
        json.beginObject();
        writeFields(json, listedEntry(tree, layer, *row));
        writeChange(json, tree, *row);
        if (row->version.isValid() && isOfStargz(tree, path, row->version))
            json.field("role", QByteArrayView("estargz"));
        json.endObject();
        if (!buffer.endLine())
            return;
    }
    buffer.flush();
}

}
