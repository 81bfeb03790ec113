// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "oddtar.h"

#include <map>
#include <optional>
#include <set>

namespace stratoscope
{

/**
 * What an engine has unpacked of a layer so far: enough to foresee whether it will take one more entry, so that not
 * every random layer is refused as a whole. No test expects anything of it.
 */
class OddTree
{
public:
    enum class Verdict {
        Taken,
        Refused, ///< An engine would refuse the layer for it, and the tree is of no more use.
        Disputed, ///< Engines would take it, but differ from each other or from the specification in what it means.
    };

    /** Unpacks \a entry. */
    Verdict add(const OddEntry &entry);

    /** Paths that are there: 'd' directories, 'l' symlinks, 'f' everything else; without the leading slash. */
    std::vector<QByteArray> paths(char type) const;

private:
    struct Node
    {
        char type = 'd';
        QByteArray target;
        bool isImplied = false;
    };

    bool unpack(const OddEntry &entry);
    bool isDisputed(const OddEntry &entry) const;
    bool setsImpliedTimes() const;

    std::optional<QByteArray> resolve(const QByteArray &path, bool followLast) const;
    bool makeDirectories(const QByteArray &path);
    bool create(const QByteArray &path, const OddEntry &entry);
    bool convertMarker(const QByteArray &directory, const QByteArray &name);
    void remove(const QByteArray &path);
    const Node *at(const QByteArray &path) const;

    std::map<QByteArray, Node> m_nodes {{QByteArray(), Node()}}; ///< By path: "/a/b"; the root is "".
    std::set<QByteArray> m_names; ///< As written.
    std::set<QByteArray> m_directories; ///< Whose times are set at the end.
};

}
