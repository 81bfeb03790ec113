// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "colorscheme.h"
#include "typedindex.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>

#include <vector>

class QAction;
class QActionGroup;
class QWidget;

namespace stratoscope
{

/** Everything that a user can do in the window, as actions. The window connects them to what they do. */
class WindowActions
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::WindowActions)

public:
    explicit WindowActions(QWidget *window);

    QAction *newWindow;
    QAction *open;
    QAction *openDirectory;
    QAction *openEngine;
    QAction *openRegistry;
    QAction *library;
    QAction *openDemo;
    QAction *makeStack;
    QAction *reopenSession;
    QAction *chooseImage;
    QAction *addUpperDirectory;
    QAction *addUpperArchive;
    QAction *removeUpper;
    QAction *saveAs;
    QAction *extractFiles;
    QAction *extractUnified;
    QAction *browse; ///< In the file manager, mounted.
    QAction *exportReport;
    QAction *exportPicture;
    QAction *exportStack;
    QAction *exportView;
    QAction *exportTextbook;
    QAction *printReport;
    QAction *printStack;
    QAction *printView;
    QAction *reload; ///< For a container: what it has written since.
    QAction *follow; ///< Checkable: refreshes the container every few seconds.
    QAction *stop;
    QAction *settings;
    QAction *close;
    QAction *quit;

    QAction *back;
    QAction *forward;
    QAction *find;
    QAction *findContents;
    QAction *filter;
    QAction *showStack; ///< These four are checked while the pane is shown.
    QAction *showLayer;
    QActionGroup *views; ///< For the middle column, in the order of MiddleView.
    QActionGroup *details; ///< The tabs of the details, in order.
    QAction *showUnified;
    QAction *showDetails;
    QAction *showPicture; ///< Checked while the picture is shown instead of all panes.
    QAction *playBuildUp; ///< Likewise for the build-up.
    QAction *nextPane;
    QAction *previousPane;
    QAction *fullScreen;
    QAction *presentation; ///< Checkable.
    QActionGroup *colors; ///< Each with its ColorScheme as data.

    QAction *layerAbove;
    QAction *layerBelow;
    QAction *topLayer;
    QAction *bottomLayer;
    QAction *stackHigher;
    QAction *stackLower;
    QAction *stackUpToLayer;
    QAction *wholeStack;
    QAction *extractLayer;
    QAction *whatIf;

    QAction *glossary;
    QAction *shortcuts;
    QAction *whatsThis;
    QAction *diagnostics;
    QAction *about;

    QList<QAction *> panes() const { return {showStack, showLayer, showUnified, showDetails}; }
    QAction *colorAction(ColorScheme scheme) const;

    /** The stack that the actions for layers would affect. */
    struct Stack
    {
        bool isShown = false;
        bool isLoaded = false;
        LayerIndex layer; ///< Selected.
        LayerIndex upTo;
        std::size_t layers = 0;
    };
    /** Enables those that would have an effect. */
    void updateForStack(const Stack &stack) const;

private:
    QAction *add(const char *name, const QString &text, const QList<QKeySequence> &keys = {},
        const char *icon = nullptr, const char *themeIcon = nullptr);
    QAction *addToggle(const char *name, const QString &text, const QList<QKeySequence> &keys, bool checked,
        const char *icon = nullptr);
    void addFileActions();
    void addViewActions();
    void addViews();
    void addDetails();
    void addColors();
    void addLayerActions();
    void addHelpActions();

    QWidget *m_window;
};

}
