// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mountnode.h"

namespace stratoscope
{

namespace
{

/** The first inode numbers, in the order of kinds; the kernel wants 1 for what is mounted. */
constexpr quint64 FixedNodes = 3;
constexpr int KindShift = 32;
constexpr int ViewShift = 36;

}

quint64 MountNode::number() const
{
    const auto order = quint64(kind);
    return order < FixedNodes ? order + 1 : (quint64(view) + 1) << ViewShift | order << KindShift | id;
}

std::optional<MountNode> MountNode::fromNumber(quint64 number)
{
    if (number >= 1 && number <= FixedNodes)
        return MountNode {Kind(number - 1), 0, 0};
    const quint64 order = number >> KindShift & 0xf;
    const quint64 view = number >> ViewShift;
    if (view == 0 || order < FixedNodes || order > quint64(Kind::Whiteout))
        return std::nullopt;
    return MountNode {Kind(order), quint32(view - 1), quint32(number)};
}

}
