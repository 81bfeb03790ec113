// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace stratoscope
{

/** What the user wants, whatever the desktop says: if \a isReduced, nothing moves. */
void setMotionReduced(bool isReduced);
bool isMotionReduced();
/** What the desktop was found to want, beside what its style says. */
void setDesktopMotionReduced(bool isReduced);

/** Whether \a widget may show things moving: the user, the desktop and the style all let it. */
bool wantsMotion(const QWidget *widget);

}
