// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace stratoscope
{

/** The languages that the program speaks, such as "de" and "pt_BR". */
QStringList languages();
/** What those who speak \a language call it. */
QString languageName(const QString &language);
/** The best of languages() for those who want \a wanted, best first, as QLocale::uiLanguages() has them; else English. */
QString bestLanguage(const QStringList &wanted);

/** Speaks \a language from now on; empty: the desktop's. Widgets keep the texts that they were made with. */
void useLanguage(const QString &language);

/** The language that the user chose; empty: the desktop's. */
QString chosenLanguage();
void setChosenLanguage(const QString &language);

}
