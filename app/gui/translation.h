// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace stratoscope
{

/** Installs this program's and Qt's translations for the user's languages; needs an application object. */
void installTranslations();

}
