// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "centredpage.h"
#include "job.h"

class QLabel;

namespace stratoscope
{

class LoadingStrip;

/** What the window shows while an image is being opened and none of it can be shown yet. */
class LoadingPage : public CentredPage
{
    Q_OBJECT

public:
    explicit LoadingPage(QWidget *parent = nullptr);

    /** A new load of \a path begins. */
    void start(const QString &path);

public Q_SLOTS:
    void setProgress(const stratoscope::Progress &progress);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_title;
    QLabel *m_folder;
    LoadingStrip *m_strip;
};

}
