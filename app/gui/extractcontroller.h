// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "extractwish.h"
#include "loadedimage.h"
#include "temporaryfolders.h"

#include "latestjob.h"

#include <QList>
#include <QObject>

class QAction;
class QMimeData;
class QWidget;

namespace stratoscope
{

class ExplorerState;
class ExtractDialog;
class FileDialogs;

/** Takes files out of the image that a window shows: into directories and archives, and to other programs. */
class ExtractController : public QObject
{
    Q_OBJECT

public:
    /** \a dialogs knows the folder the user last visited. All of these must outlive it. */
    ExtractController(QWidget *window, const ExplorerState *state, FileDialogs *dialogs);

    /** Which pane has the keyboard focus tells what is meant by a path: that of one \a layer, or of the \a unified
     *  file system. */
    void setPanes(const QWidget *layer, const QWidget *unified);
    /** For the context menus of lists of files. */
    QList<QAction *> fileActions() const { return {m_extract, m_open}; }

    /** Ask where to extract the selected files, the selected layer, or everything at the height of the stack. Null if
     *  there is nothing. */
    ExtractDialog *extractFiles();
    ExtractDialog *extractLayer();
    ExtractDialog *extractUnified();
    /** Opens a read-only copy of the selected file in the desktop's program for it. */
    void openCopy();
    /** The selected files for another program; null if there are none. */
    QMimeData *dragData();
    /** What extractFiles() would extract: without paths if nothing is selected. */
    ExtractWish selected() const;
    bool isMarkedInFocus() const;
    ExtractWish markedWish() const;

Q_SIGNALS:
    void extracted(const QString &path);

private:
    ExtractDialog *show(const ExtractWish &wish, const QString &what, const QString &name);
    ImageView viewOfSelection() const;
    bool isOfLayerPane() const;
    QString imageName() const;
    QString namesText(const ExtractWish &wish) const;
    void update();
    void onCopied(const Result<QString> &path);

    QWidget *m_window;
    const ExplorerState *m_state;
    FileDialogs *m_dialogs;
    const QWidget *m_layerPane = nullptr;
    const QWidget *m_unifiedPane = nullptr;
    QAction *m_extract;
    QAction *m_open;
    TemporaryFolders m_copies; ///< For other programs.
    LatestJob m_copying; ///< The last member: what it delivers uses the others.
};

}
