// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <cstddef>

/** Limits on what is read from one database: its pages may say anything. */
namespace stratoscope::limits
{

/** One page with those that continue it, in bytes. */
inline constexpr quint64 BoltPageBytes = 256ull << 20;
/** All pages that are read, in bytes; one that is read twice counts twice. */
inline constexpr quint64 BoltReadBytes = 4ull << 30;
/** All keys and values that are handed out, in bytes and in number. */
inline constexpr quint64 BoltItemBytes = 1ull << 30;
inline constexpr std::size_t BoltItems = 4'000'000;
/** Pages on the way from the root of a bucket to a key. Each has two children at least. */
inline constexpr int BoltDepth = 48;

}
