// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "leftout.h"

#include "bytes.h"
#include "kindtable.h"
#include "readlimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct LeftOutWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LeftOut)
};

QString reasonText(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::Device:
        return LeftOutWords::tr("left out: a device, which only a tar can hold");
    case LeftOutReason::Fifo:
        return LeftOutWords::tr("left out: a FIFO, which only a tar can hold");
    case LeftOutReason::Deletion:
        return LeftOutWords::tr("left out: a deletion, which only a tar can hold");
    case LeftOutReason::NameTaken:
        return LeftOutWords::tr("left out: its name is taken");
    case LeftOutReason::InTheWay:
        return LeftOutWords::tr("left out: something else is there");
    case LeftOutReason::Unreadable:
        return LeftOutWords::tr("left out: cannot be read");
    case LeftOutReason::Refused:
        return LeftOutWords::tr("left out");
    case LeftOutReason::Below:
        return LeftOutWords::tr("left out with its directory");
    case LeftOutReason::Privileges:
        return LeftOutWords::tr("without its setuid, setgid or capabilities, which only a tar can hold");
    case LeftOutReason::Copied:
        return LeftOutWords::tr("a copy, not a hard link");
    case LeftOutReason::Attribute:
        return LeftOutWords::tr("without an extended attribute");
    case LeftOutReason::Ownership:
        return LeftOutWords::tr("with another owner");
    case LeftOutReason::Outside:
        return LeftOutWords::tr("a link that leads out of the destination");
    case LeftOutReason::Absolute:
        return {};
    }
    return {};
}

}

void LeftOutList::add(LeftOutReason reason, const QByteArray &path, const QString &detail)
{
    ++m_counts[std::size_t(reason)];
    std::vector<Item> &items = m_items[std::size_t(reason)];
    if (reason != LeftOutReason::Absolute && items.size() < std::size_t(limits::Warnings))
        items.push_back({path, detail});
}

bool LeftOutList::isEmpty() const
{
    return std::all_of(m_counts.begin(), m_counts.end(), [](quint64 count) { return count == 0; });
}

QStringList LeftOutList::lines() const
{
    static_assert(EnumeratorCount<LeftOutReason> == Reasons);
    QStringList lines;
    for (const LeftOutReason reason : AllKinds<LeftOutReason>) {
        for (const Item &item : items(reason)) {
            lines.append(QStringLiteral("%1: %2").arg(displayText(item.path), reasonText(reason)));
            if (!item.detail.isEmpty())
                lines.last() += QStringLiteral(": ") + item.detail;
        }
        const quint64 more = count(reason) - quint64(items(reason).size());
        const int shown = int(std::min<quint64>(more, 1u << 30));
        if (more > 0 && reason == LeftOutReason::Absolute)
            lines.append(LeftOutWords::tr(
                "%n link(s) with absolute targets, which lead out of the destination", nullptr, shown));
        else if (more > 0)
            lines.append(LeftOutWords::tr("… and %n more (%1)", nullptr, shown).arg(reasonText(reason)));
    }
    return lines;
}

}
