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

/** The bar above the panes: open and choose, how high the stack is shown, and whether the digests are right. */
class WindowToolBar : public QToolBar
{
    Q_OBJECT

public:
    WindowToolBar(
        const WindowActions &actions, RecentFiles *recent, UpToBar *upTo, DigestBadge *digests, QWidget *parent);

    /** The slider is there only while there is a stack to slide on. */
    void setStackShown(bool shown);

Q_SIGNALS:
    void recentRequested(const QString &path);

private:
    void addOpen(const WindowActions &actions, RecentFiles *recent);
    void addUpTo(UpToBar *upTo);

    QWidget *m_upTo = nullptr; ///< Within the space that it is centred in.
};

}
