// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "buildstack.h"
#include "latestjob.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;

namespace stratoscope
{

class ScriptEdit;
class StackPreview;

/** A stack as text at the left, and what it comes to at the right, while it is being typed. */
class StackEditor : public QWidget
{
    Q_OBJECT

public:
    explicit StackEditor(QWidget *parent = nullptr);

    /** Replaces the text, which counts as unmodified then. */
    void setText(const QString &text);
    QString text() const;
    /** What messages call the script. */
    void setName(const QString &name);
    ScriptEdit *edit() const { return m_edit; }
    StackPreview *preview() const { return m_preview; }

    /** The script as it was last built; its text may be older than text(). */
    const StackScript &script() const { return m_script; }
    const StackBuild &build() const { return m_build; }
    /** True if the text was built as it is, without problems, and there is a layer. */
    bool isGood() const;
    /** True while what is shown is older than the text. */
    bool isBuilding() const { return m_isBuilding; }

Q_SIGNALS:
    /** build() is that of the text, or is not any more. */
    void built();

private:
    void layOut();
    void onTextChanged();
    void start();
    void take(const StackScript &script, const StackBuild &build, int milliseconds);
    void listProblems(const std::vector<ScriptProblem> &problems);
    /** As high as the first few of them. */
    void fitProblems();
    void updateSummary();
    void followCursor();

    ScriptEdit *m_edit;
    QListWidget *m_problems;
    QLabel *m_summary;
    StackPreview *m_preview;
    QString m_name;
    QString m_lastText;
    StackScript m_script;
    StackBuild m_build;
    bool m_isBuilding = false;
    QTimer m_delay; ///< So that not every letter builds.
    LatestJob m_job; ///< Last member: running work ends before what it reports to.
};

}
