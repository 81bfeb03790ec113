// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace stratoscope
{

/**
 * Content in a tar starts at a multiple of 512 bytes; counting in these blocks lets 32 bits reach 2 TiB. An offset that
 * is not a multiple, which no tar has, is stored in bytes above that range.
 */
inline constexpr quint64 TarBlock = 512;
inline constexpr quint64 OddOffset = quint64(1) << 63;

inline quint64 toTarBlocks(quint64 offset)
{
    return offset % TarBlock == 0 ? offset / TarBlock : (offset | OddOffset);
}

inline quint64 fromTarBlocks(quint64 blocks)
{
    return (blocks & OddOffset) != 0 ? blocks & ~OddOffset : blocks * TarBlock;
}

}
