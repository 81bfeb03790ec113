// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QByteArrayView>

namespace stratoscope
{

/** Block size for copying content, in bytes. */
inline constexpr std::size_t CopyBlock = 256 * 1024;

/** Receives bytes in order. */
class ByteSink
{
public:
    virtual ~ByteSink() = default;

    virtual Result<void> write(QByteArrayView bytes) = 0;
};

}
