// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QToolBar>

namespace stratoscope
{

class DigestBadge;
class RecentFiles;
class UpToBar;
class WindowActions;

/** The bar above the panes: open and choose, the height of the stack, and the status of the digests. */
class WindowToolBar : public QToolBar
{
    Q_OBJECT

public:
    WindowToolBar(
        const WindowActions &actions, RecentFiles *recent, UpToBar *upTo, DigestBadge *digests, QWidget *parent);

    /** Shows the slider only while there is a stack. */
    void setStackShown(bool shown);

Q_SIGNALS:
    void recentRequested(const QString &path);

private:
    void addOpen(const WindowActions &actions, RecentFiles *recent);
    void addUpTo(UpToBar *upTo);

    QWidget *m_upTo = nullptr; ///< Within the space in which it is centred.
};

}
