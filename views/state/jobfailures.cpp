// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "jobfailures.h"

namespace stratoscope
{

JobFailures *JobFailures::all()
{
    static JobFailures failures;
    return &failures;
}

}
