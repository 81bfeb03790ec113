// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filefocus.h"
#include "latestjob.h"
#include "preview.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace stratoscope
{

class ExplorerState;
class FindBar;

/** The beginning of the selected version's content, whichever layer it is in. Reads off the GUI thread, and only
 *  while the pane is visible. */
class ContentPane : public QWidget
{
    Q_OBJECT

public:
    explicit ContentPane(ExplorerState *state, QWidget *parent = nullptr);

    /** Offers \a action, which compares versions of the file, where it has several. */
    void setCompareAction(QAction *action);

    /** The text above the content, or in its place. */
    QString caption() const;
    /** The content as shown; empty if there is none. */
    QString text() const;
    /** Writes the whole content of the current version to \a path, off the GUI thread. */
    void saveTo(const QString &path);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void refresh();
    void read(const LoadedImagePtr &loaded, VersionId version);
    void showPreview(const Preview &preview);
    void showCaption(const QString &caption);
    QString withoutContent(const FileFocus &focus) const;
    void listVersions(const FileFocus &focus);
    void showTarget(const FileFocus &focus);
    void pickVersion(int row);
    void askWhereToSave();
    bool isOwnKey(const QKeyEvent *event) const;

    ExplorerState *m_state;
    QLabel *m_caption;
    QComboBox *m_versions; ///< Of the path, newest first; visible if there are several.
    QToolButton *m_goToTarget; ///< Visible for a symbolic link whose target exists.
    QToolButton *m_compare; ///< Visible if there are several versions.
    QToolButton *m_find;
    QToolButton *m_save;
    QLabel *m_facts; ///< What the bytes say about the file.
    QLabel *m_note; ///< The result of saving.
    QPlainTextEdit *m_text;
    FindBar *m_findBar;
    LoadedImagePtr m_shownImage; ///< The image of what is shown or being read.
    VersionId m_shownVersion;
    bool m_mayCompare = false; ///< There is an action for m_compare.
    quint64 m_size = 0;
    QTimer m_slow; ///< Expires if reading takes long enough to need a message.
    PathId m_target; ///< The target of the current link.
    LatestJob m_reading;
    LatestJob m_saving;
};

}
