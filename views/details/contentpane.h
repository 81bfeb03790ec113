// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filefocus.h"
#include "latestjob.h"
#include "preview.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace stratoscope
{

class ExplorerState;

/** The beginning of the selected file's content, of the version that is selected, whichever layer has it. It is read off
 *  the GUI thread, and only while the pane can be seen. */
class ContentPane : public QWidget
{
    Q_OBJECT

public:
    explicit ContentPane(ExplorerState *state, QWidget *parent = nullptr);

    /** What stands above the content, or in its place. */
    QString caption() const;
    /** The content as it is shown; empty while there is none. */
    QString text() const;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void read(const LoadedImagePtr &loaded, VersionId version);
    void showPreview(const Preview &preview);
    void showCaption(const QString &caption);
    QString withoutContent(const FileFocus &focus) const;

    ExplorerState *m_state;
    QLabel *m_caption;
    QPlainTextEdit *m_text;
    LoadedImagePtr m_shownImage; ///< Of what is shown or being read.
    VersionId m_shownVersion;
    quint64 m_size = 0;
    QTimer m_slow; ///< Runs out where reading takes so long that it has to be said.
    LatestJob m_reading;
};

}
