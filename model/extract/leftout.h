// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace stratoscope
{

/** Why something of an image is not in what was extracted, or not as it was. */
enum class LeftOutReason {
    Device, ///< Device nodes are written to tars only.
    Fifo, ///< FIFOs likewise.
    Deletion, ///< A whiteout or an opaque directory of a single layer: only a tar can say it.
    NameTaken, ///< Something else has the name: the destination ignores case, or two chosen paths end alike.
    InTheWay, ///< The destination has something there that is not replaced, such as a link or a full directory.
    Unreadable, ///< The content cannot be read: damaged or missing.
    Refused, ///< The destination's file system, or the format, does not take it.
    Below, ///< It lies below something that was left out.
    Privileges, ///< The file is there, without setuid, setgid or capabilities.
    Copied, ///< A hard link is there as a file of its own.
    Attribute, ///< The file is there, without an extended attribute.
    Ownership, ///< The file is there, with another owner.
    Outside, ///< A link that is there as it was and leads up and out of the destination.
    Absolute, ///< A link that is there as it was, with an absolute target; only counted, for most images have hundreds.
};

/** What was left out, and why. Bounded: of each reason, a few dozen paths are named, the others counted. */
class LeftOutList
{
public:
    /** What is said about one path. */
    struct Item
    {
        QByteArray path;
        QString detail; ///< More about the reason, such as the system's message; mostly empty.
    };

    void add(LeftOutReason reason, const QByteArray &path, const QString &detail = {});

    bool isEmpty() const;
    quint64 count(LeftOutReason reason) const { return m_counts[std::size_t(reason)]; }
    const std::vector<Item> &items(LeftOutReason reason) const { return m_items[std::size_t(reason)]; }
    /** True if something could not be read. */
    bool hasUnreadable() const { return count(LeftOutReason::Unreadable) > 0; }

    /** For people: one line for each path that is named, "/dev/null: left out: a device", and one for the others. */
    QStringList lines() const;

private:
    static constexpr std::size_t Reasons = std::size_t(LeftOutReason::Absolute) + 1;

    std::array<quint64, Reasons> m_counts {};
    std::array<std::vector<Item>, Reasons> m_items;
};

}
