// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QLabel;
class QStatusBar;
class QToolButton;

namespace stratoscope
{

class ExplorerState;
class ImageSession;

/** Fills the status bar: what the image comes to, what is to be warned of, where it comes from. */
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(QStatusBar *bar, ExplorerState *state, const ImageSession *session);

    void update();

private:
    void showWarnings();

    QStatusBar *m_bar;
    ExplorerState *m_state;
    const ImageSession *m_session;
    QLabel *m_summary;
    QToolButton *m_warnings;
    QLabel *m_source;
};

}
