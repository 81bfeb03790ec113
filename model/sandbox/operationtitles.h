// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytes.h"

#include <QCoreApplication>

namespace stratoscope
{

/** Titles of operations. */
struct OperationTitles
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Operation)
};

}
