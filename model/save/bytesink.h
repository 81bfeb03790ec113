// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QByteArrayView>

namespace stratoscope
{

/** Content is copied in blocks of so many bytes. */
inline constexpr std::size_t CopyBlock = 256 * 1024;

/** Takes bytes one after another. */
class ByteSink
{
public:
    virtual ~ByteSink() = default;

    virtual Result<void> write(QByteArrayView bytes) = 0;
};

}
