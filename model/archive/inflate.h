// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

#include <span>

struct inflate_state;

namespace stratoscope
{

/** The result of one call to ISA-L. */
struct InflateStep
{
    int status = 0; ///< Negative: ISA-L's error code.
    qsizetype produced = 0;
    bool atEnd = false; ///< The deflate stream (and the trailer, if checked) is complete.
};

/** Inflates \a input into \a room and removes the consumed bytes from the front of \a input. */
InflateStep inflateStep(inflate_state &state, QByteArrayView &input, std::span<char> room);

/** The meaning of ISA-L's \a status, for people. */
QString inflateReason(int status);

}
