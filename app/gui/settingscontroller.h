// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointer>
#include <QWidget>

class QActionGroup;

namespace stratoscope
{

class SettingsDialog;

/** Opens the settings, and passes on what changes there: to all windows what they all show, and the rest to its own. */
class SettingsController : public QObject
{
    Q_OBJECT

public:
    /** \a colors are the actions of SettingsDialog. */
    SettingsController(const QActionGroup *colors, QWidget *window);

    /** Opens the dialog, or shows it again. */
    void open();
    /** Null unless it is open. */
    SettingsDialog *dialog() const;
    /** Opens the dialog in the place of that of \a other, if that is open. */
    void continueFrom(const SettingsController &other);

    /** Makes the program follow the settings, before there are windows. */
    static void applyAll();

Q_SIGNALS:
    void languagePicked(const QString &language);
    void cacheChanged();
    void rulesChanged();

private:
    QWidget *m_window;
    const QActionGroup *m_colors;
    QPointer<SettingsDialog> m_dialog;
};

}
