// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "diffrows.h"
#include "linechanges.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QRadioButton;
class QToolButton;

namespace stratoscope
{

/** What a user can choose about how versions are compared, and the way from change to change. */
class VersionsBar : public QWidget
{
    Q_OBJECT

public:
    explicit VersionsBar(QWidget *parent = nullptr);

    DiffLayout diffLayout() const;
    Whitespace whitespace() const;
    bool onlyChanges() const;
    bool wantsOrigins() const;
    void setWantsOrigins(bool wants);

    /** What can be done with what is shown. */
    struct Abilities
    {
        int changes = 0;
        int current = -1; ///< The change that the user is at; -1 for none.
        bool hasNext = false;
        bool hasPrevious = false;
        bool isText = false;
        bool canCopy = false;
    };
    void setAbilities(const Abilities &abilities);
    QString changesText() const;

    /** For the window, so that their keys work everywhere in it. */
    QList<QAction *> keyActions() const;

Q_SIGNALS:
    void layoutPicked();
    void whitespacePicked();
    void originsPicked();
    void stepRequested(int by);
    void copyRequested();
    void swapRequested();

private:
    void addStep(QAction **action, const QString &text, const char *icon, const QList<QKeySequence> &keys, int by);

    QRadioButton *m_sideBySide;
    QRadioButton *m_unified;
    QCheckBox *m_whitespace;
    QCheckBox *m_onlyChanges;
    QCheckBox *m_origins;
    QLabel *m_changes;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QToolButton *m_copy;
    QToolButton *m_swap;
};

}
