// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace stratoscope
{

/** Installs the translations of this program and of Qt for the user's languages; needs an application object. */
void installTranslations();

}
