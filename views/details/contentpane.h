// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filefocus.h"
#include "latestjob.h"
#include "peekedcontent.h"
#include "versionreader.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace stratoscope
{

class ContentViews;
class ExplorerState;
class FindBar;

/** The content of the selected version, whichever layer it is in, and of what is in it if it is an archive. Reads off the
 *  GUI thread, only what is shown, and only while the pane is visible. */
class ContentPane : public QWidget
{
    Q_OBJECT

public:
    explicit ContentPane(ExplorerState *state, QWidget *parent = nullptr);

    /** Offers \a action, which compares versions of the file, where it has several. */
    void setCompareAction(QAction *action);

    /** The text above the content, or in its place. */
    QString caption() const;
    /** The content as shown, a page of it if it is long; empty if it is not shown as text or bytes. */
    QString text() const;
    /** Writes the whole content of the current version to \a path, off the GUI thread. */
    void saveTo(const QString &path);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /** A file, or a member of an archive that is the one before. */
    struct Opened
    {
        PeekedContentPtr content;
        QString place; ///< "/usr/share/app.jar, from layer 3", or the member's path.
    };

    void layOut();
    void connectViews();
    void refresh();
    void read(const LoadedImagePtr &loaded, VersionId version);
    void readMember(std::size_t number, const QByteArray &path);
    void take(const Result<PeekedContent> &content, const QString &place);
    void showContent();
    void showForm(ContentForm form);
    void pickForm(int row);
    void leaveMember();
    void updateCaption();
    void goToOffset();
    QString kindText(const PeekedContent &content) const;
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
    QToolButton *m_leave; ///< Goes back from a member to its archive.
    QComboBox *m_as; ///< The forms that the content has.
    QLineEdit *m_offset; ///< Where to go in a long file, and in bytes.
    QLabel *m_facts; ///< What the bytes say about the file.
    QLabel *m_note; ///< The result of saving.
    ContentViews *m_views;
    FindBar *m_findBar;
    std::optional<VersionReaders> m_readers;
    std::vector<Opened> m_opened; ///< The file, and the members that were opened in one another.
    QString m_formNote; ///< What the form adds to the caption.
    std::map<ContentForm, ContentForm> m_picked; ///< What the user last chose where a form is the first one.
    LoadedImagePtr m_shownImage; ///< The image of what is shown or being read.
    VersionId m_shownVersion;
    bool m_mayCompare = false; ///< There is an action for m_compare.
    QTimer m_slow; ///< Expires if reading takes long enough to need a message.
    PathId m_target; ///< The target of the current link.
    LatestJob m_reading;
    LatestJob m_saving;
};

}
