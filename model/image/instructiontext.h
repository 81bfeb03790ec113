// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/**
 * The instruction of a history step as a Dockerfile would have it, from the raw \a createdBy: "RUN apt-get update" for
 * "/bin/sh -c apt-get update", "CMD [\"sh\"]" for "/bin/sh -c #(nop)  CMD [\"sh\"]", without build arguments and
 * BuildKit's mark, on one line. Text of any other form is kept.
 */
QString instructionText(const QString &createdBy);

}
