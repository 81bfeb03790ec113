// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "lessonactions.h"
#include "lessonrun.h"
#include "temporaryfolders.h"

#include <memory>

class QDockWidget;

namespace stratoscope
{

class FileDialogs;
class LessonChooser;
class LessonPanel;
class LessonPlayer;
class LessonWatch;
class MainWindow;
class Spotlight;

/** Lessons in the window: opens their stacks, shows their steps beside the stack, points, and keeps how far the learner
 *  is. */
class LessonController : public QObject
{
    Q_OBJECT

public:
    LessonController(MainWindow *window, FileDialogs *dialogs);
    ~LessonController() override;

    const LessonActions &actions() const { return m_actions; }
    /** Null where there is no lesson. */
    LessonRun *run() const { return m_run.get(); }
    Spotlight *spotlight() const { return m_spotlight; }
    LessonPanel *panel() const { return m_panel; }
    /** True for what lessons are about: images of the program's own that nobody wants to find again. */
    bool isOwn(const QString &path) const;

    /** Begins \a lesson, which the user may have been through in part, with the step number \a step. */
    void start(const Lesson &lesson, std::size_t step = 0);
    /** Begins the lesson in the file \a path. */
    void startFile(const QString &path);
    /** Writes how far \a learner got to the file \a path, to be handed in. */
    void saveResult(const QString &path, const QString &learner);
    /** Shows how without pauses: for those who do not look. */
    void setHurries(bool hurries) { m_hurries = hurries; }
    /** Texts again, in the language that is the user's now. */
    void retranslate();

Q_SIGNALS:
    /** A lesson was begun, ended, or is at another step. */
    void changed();

private:
    void addDock();
    void connectActions();
    void connectRun();
    void showChooser();
    void startCurrent();
    void askForFile();
    void restart();
    void showHow();
    void skip();
    void play(const std::vector<LessonAction> &actions, bool slowly, bool goesOn);
    void end();
    void onFinished();
    void buildStacks(const LessonWay &way);
    void buildScript(const QString &script);
    void openBuilt(const std::vector<LessonStack> &stacks, const LessonWay &way, bool begins);
    void openSource(const QString &path, const LessonWay &way, bool begins);
    void onSettled();
    void prepareWindow() const;
    void makeRoom();
    void update();
    void updateSpotlight();
    void keepStanding() const;
    void askForResult();
    void sayFinished();
    void showFailure(const Error &error);

    MainWindow *m_window;
    FileDialogs *m_dialogs;
    LessonActions m_actions;
    LessonPanel *m_panel = nullptr;
    QDockWidget *m_dock = nullptr;
    Spotlight *m_spotlight = nullptr;
    LessonWatch *m_watch;
    LessonPlayer *m_player;
    std::unique_ptr<LessonRun> m_run;
    TemporaryFolders m_folders; ///< With the images of lessons.
    std::optional<LessonWay> m_way; ///< To go once what was built is open.
    bool m_begins = false; ///< What was built is the start of a step.
    QByteArray m_columns; ///< As they were before the lesson.
    bool m_hurries = false;
    std::size_t m_lookedFor = 0; ///< The step for which the window was looked at.
    LatestJob m_building;
};

}
