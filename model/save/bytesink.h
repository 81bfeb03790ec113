// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QByteArrayView>

namespace stratoscope
{

/** Takes bytes one after another. */
class ByteSink
{
public:
    virtual ~ByteSink() = default;

    virtual Result<void> write(QByteArrayView bytes) = 0;
};

}
