// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"

namespace stratoscope
{

/** A layer that an engine on this host has unpacked, and of which it keeps how the tar was. */
class UnpackedLayer
{
public:
    virtual ~UnpackedLayer() = default;

    /** The directory that has its files. */
    virtual QString directory() const = 0;
    /** The very tar, which has the layer's diff ID. Fails with ErrorKind::Damaged if it cannot be made so any more, with
     *  ErrorKind::Unreadable if this user may not read all of it, or with ErrorKind::Cancelled. */
    virtual Result<ByteSourcePtr> remake(const Job &job) const = 0;
};

}
