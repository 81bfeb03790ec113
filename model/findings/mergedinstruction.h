// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace stratoscope
{

/**
 * An instruction of a Dockerfile with what several fixes make of it, each of which starts from the instruction as it
 * was. In a RUN they may add mounts and commands, and each may take away commands, or words of these, that no other one
 * takes away.
 */
class MergedInstruction
{
public:
    explicit MergedInstruction(const QString &before);

    /** Adds what makes \a after of the instruction as it was; commands of a lower \a order come first. False, and nothing
     *  is changed, where that does not go together with what was added before. */
    bool add(const QString &after, LayerIndex order);

    /** What became of it; empty: it is dropped. */
    QString text() const;

private:
    /** What a fix takes away of a command: words, by number, or all of it. */
    struct Cut
    {
        std::set<qsizetype> words;
        bool isAll = false;
    };
    /** Commands in front of one of those that were there, or behind all. */
    struct Inserted
    {
        LayerIndex order;
        QStringList commands;
    };
    /** Of a RUN. */
    struct Edit
    {
        QStringList flags;
        std::map<qsizetype, Cut> cuts;
        std::map<qsizetype, QStringList> inserted;
    };

    std::optional<Edit> editOf(const QString &after) const;
    bool goesTogether(const Edit &edit) const;
    bool mergeCuts(const Edit &edit, std::map<qsizetype, Cut> &cuts) const;
    bool isGone() const;

    QString m_before;
    bool m_isRun = false;
    QStringList m_flags; ///< Of the RUN as it was.
    QStringList m_commands;
    std::optional<QString> m_replaced; ///< Of anything but a RUN, or by anything but a RUN.
    QStringList m_newFlags;
    std::map<qsizetype, Cut> m_cuts;
    std::map<qsizetype, std::vector<Inserted>> m_inserted;
};

}
