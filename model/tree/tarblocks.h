// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace stratoscope
{

/**
 * Content in a tar starts at a multiple of 512 bytes, and is remembered in these blocks, so that 32 bits reach 2 TiB
 * far. An offset that is no multiple, as only something other than a tar could give, keeps its bytes above that.
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
