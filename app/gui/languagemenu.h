// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QMenu;

namespace stratoscope
{

/** Fills a menu with the program's languages. */
class LanguageMenu : public QObject
{
    Q_OBJECT

public:
    explicit LanguageMenu(QMenu *menu);

Q_SIGNALS:
    /** The user chose \a language, as useLanguage() takes it. */
    void chosen(const QString &language);

private:
    void fill();

    QMenu *m_menu;
};

}
