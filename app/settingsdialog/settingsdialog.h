// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "preferences.h"

#include <QDialog>

#include <functional>

class QActionGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace stratoscope
{

class CacheBox;
class PaletteBox;
class PlatformBox;

/** What the user can set. Each change is kept, and takes effect, at once. */
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /** \a colors has an action for each scheme of the window's colours, which must outlive the dialog. */
    explicit SettingsDialog(const QActionGroup *colors, QWidget *parent = nullptr);

Q_SIGNALS:
    /** The user wants the program to speak \a language, as useLanguage() takes it. */
    void languagePicked(const QString &language);
    /** Sizes or colours are others now: whatever shows them must be shown anew. */
    void looksChanged();
    void motionChanged(bool isReduced);
    /** The layer cache has another size. */
    void cacheChanged();
    /** The rules for leftovers are others. */
    void rulesChanged();

private:
    void addLooks(const QActionGroup *colors);
    void addImages();
    void addEngines();
    QComboBox *languageBox();
    QComboBox *colorBox(const QActionGroup *colors);
    QComboBox *unitsBox();
    void alignFields();
    void editRules();
    /** Makes \a change to the preferences, and keeps them. */
    void change(const std::function<void(Preferences &)> &change);
    QFormLayout *addGroup(const QString &title);

    Preferences m_preferences;
    PaletteBox *m_palettes;
    PlatformBox *m_platforms;
    CacheBox *m_cache;
    QCheckBox *m_motion;
    QLabel *m_platformProblem;
};

}
