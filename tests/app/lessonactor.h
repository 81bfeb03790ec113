// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessonaction.h"
#include "lessoncondition.h"
#include "mainwindow.h"

#include <functional>
#include <optional>

namespace stratoscope
{

/** Acts in a window like a learner: clicks, keys, menus and dialogs, for each of a lesson's actions. */
class LessonActor
{
public:
    explicit LessonActor(MainWindow *window)
        : m_window(window)
    {
    }

    /** Does \a action; false, with problem(), if there is no way. */
    bool act(const LessonAction &action);
    bool actAll(const std::vector<LessonAction> &actions);
    const QString &problem() const { return m_problem; }

    /** Does something after which \a condition holds, if that is simple; undo() takes it back. */
    bool achieve(const LessonCondition &condition);
    /** Takes back what achieve() did in a container. */
    bool undo();

private:
    bool fail(const QString &problem);
    bool waitUntilIdle();
    void focus(QWidget *widget);
    bool clickLayer(qint64 number);
    bool clickPath(const QByteArray &path);
    bool slideTo(qint64 number);
    bool showDetails(const QString &tab);
    bool search(const QString &text);
    bool pickContainer(std::size_t number);
    bool run(const QByteArray &command);
    bool write(const QByteArray &path, const QByteArray &text, bool appends);
    bool makeFile(const QByteArray &path, const QByteArray &text);
    bool makeDirectory(const QByteArray &path);
    bool removePath(const QByteArray &path);
    bool changeMode(const QByteArray &path, const QByteArray &mode);
    bool commit();
    bool chooseStack(const QString &name);
    bool build(const QStringList &lines);
    bool trigger(const char *action);
    bool exists(const QByteArray &path) const;

    MainWindow *m_window;
    QString m_problem;
    const char *m_undo = nullptr; ///< The action that takes back.
};

}
