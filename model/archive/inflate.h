// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

#include <span>

struct inflate_state;

namespace stratoscope
{

/** What one call of ISA-L came to. */
struct InflateStep
{
    int status = 0; ///< Negative: ISA-L's reason.
    qsizetype produced = 0;
    bool atEnd = false; ///< The deflate stream (and the trailer, if it is checked) is complete.
};

/** Inflates from the front of \a input, which is shortened by what was used, into \a room. */
InflateStep inflateStep(inflate_state &state, QByteArrayView &input, std::span<char> room);

/** What ISA-L's \a status means, for people. */
QString inflateReason(int status);

}
