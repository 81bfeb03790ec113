// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QObject>

namespace stratoscope
{

/** Where it is known that work off the GUI thread ended by a fault of the program, and not by an error it could tell of. */
class JobFailures : public QObject
{
    Q_OBJECT

public:
    /** Of all jobs of the program. */
    static JobFailures *all();
    /** To be called on the GUI thread. */
    static void report(const Error &error) { Q_EMIT all()->failed(error); }

Q_SIGNALS:
    void failed(const stratoscope::Error &error);
};

}
