// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "startcall.h"

#include <QObject>

#include <functional>
#include <memory>

namespace stratoscope
{

/** How the processes of one program find each other, on the user's session bus: the first serves all that come later. */
class ProgramBus : public QObject
{
    Q_OBJECT

public:
    /** Nobody waits longer for a bus that does not answer. */
    static constexpr int MeetingMs = 1'000;

    enum class Role {
        First, ///< Serves the others.
        Second, ///< Another process does what was asked for.
        Alone, ///< There is no bus, or nobody on it who can.
    };

    /** Does what a call says, in this thread; false if this process cannot. */
    using Handler = std::function<bool(const StartCall &)>;

    /** \a id names the program on the bus. */
    ProgramBus(const QString &id, Handler handler);
    ~ProgramBus() override;

    /** Finds out what this process is, and if it is the second, has the first one do \a call. */
    Role meet(const StartCall &call);

private:
    struct Meeting;

    QString m_id;
    Handler m_handler;
    QObject *m_object; ///< What others see on the bus.
    std::shared_ptr<Meeting> m_meeting;
};

}
