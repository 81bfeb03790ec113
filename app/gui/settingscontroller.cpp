// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "settingscontroller.h"

#include "motion.h"
#include "settingsdialog.h"

#include <QApplication>

namespace stratoscope
{

namespace
{

/** Has every widget of the program read sizes and colours again. */
void showLooks()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QEvent::Type type : {QEvent::LocaleChange, QEvent::PaletteChange}) {
        for (QWidget *widget : widgets) {
            QEvent change(type);
            QCoreApplication::sendEvent(widget, &change);
        }
    }
    for (QWidget *widget : widgets)
        widget->update();
}

}

SettingsController::SettingsController(const QActionGroup *colors, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_colors(colors)
{
}

void SettingsController::applyAll()
{
    const Preferences preferences = readPreferences();
    usePreferences(preferences);
    setMotionReduced(preferences.reducesMotion);
}

SettingsDialog *SettingsController::dialog() const
{
    return m_dialog;
}

void SettingsController::open()
{
    if (!m_dialog) {
        m_dialog = new SettingsDialog(m_colors, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &SettingsDialog::languagePicked, this, &SettingsController::languagePicked);
        connect(m_dialog, &SettingsDialog::looksChanged, this, &showLooks);
        connect(m_dialog, &SettingsDialog::motionChanged, this, &setMotionReduced);
        connect(m_dialog, &SettingsDialog::cacheChanged, this, &SettingsController::cacheChanged);
        connect(m_dialog, &SettingsDialog::rulesChanged, this, &SettingsController::rulesChanged);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void SettingsController::continueFrom(const SettingsController &other)
{
    if (!other.m_dialog)
        return;
    open();
    m_dialog->move(other.dialog()->pos());
}

}
