// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobqueue.h"

#include <QObject>

namespace stratoscope
{

/** Tells the desktop, and so all file dialogs, which files the user opened. */
class SharedRecents : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

public Q_SLOTS:
    /** \a path was opened; ignored if it is no file, or if the user wants nothing remembered. */
    void add(const QString &path);

private:
    JobQueue m_jobs;
};

}
