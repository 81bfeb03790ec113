// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/**
 * The instruction of a history step as written in a Dockerfile, from the raw \a createdBy: "RUN apt-get update" for
 * "/bin/sh -c apt-get update", "CMD [\"sh\"]" for "/bin/sh -c #(nop)  CMD [\"sh\"]", without build arguments or
 * BuildKit's marker, on one line. Any other text stays as it is.
 */
QString instructionText(const QString &createdBy);

}
