// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "posixcall.h"

#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <string>

namespace stratoscope
{

int checked(int result, const char *call, const QByteArray &path)
{
    if (result < 0)
        throw std::runtime_error(std::string(call) + " " + path.toStdString() + ": " + std::strerror(errno));
    return result;
}

}
