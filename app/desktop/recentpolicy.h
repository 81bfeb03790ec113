// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QDBusConnection;

namespace stratoscope
{

/**
 * Whether programs may note in the list that they share which files were opened. No if the user told GNOME (privacy, by
 * way of the desktop portal on \a bus), GTK (gtk-recent-files-enabled in its settings.ini) or KDE (UseRecent in
 * kdeglobals) that nothing be remembered. Waits briefly for the portal, and goes on without: not for the GUI thread.
 */
bool allowsRecentlyUsed(const QDBusConnection &bus);

/** The same with the session bus, or without one if it does not let us join soon. */
bool allowsRecentlyUsed();

}
