// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "spokenlanguage.h"

#include <QCoreApplication>

namespace stratoscope
{

QString spokenLanguage()
{
    // Each translation says which one it is.
    return QCoreApplication::translate("stratoscope::Language", "en", "the code of your language, such as de or pt_BR");
}

}
