// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "peekedcontent.h"

#include <QModelIndex>
#include <QStackedWidget>

class QLabel;

namespace stratoscope
{

class JsonView;
class MemberModel;
class MessageTree;
class PagedText;
class PictureBox;
class TablesView;

/** The content of a file in one of its forms. What takes time is done off the GUI thread. */
class ContentViews : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ContentViews(QWidget *parent = nullptr);

    /** Shows \a content as \a form, which it has. */
    void setContent(const PeekedContentPtr &content, ContentForm form);
    void clear();
    PagedText *text() const { return m_text; }
    /** The form that is shown is text or bytes. */
    bool isText() const;

Q_SIGNALS:
    /** What is known of the content only now: pixels of a picture, members of an archive; empty at first. */
    void noteChanged(const QString &note);
    /** The user opened member \a number of the archive, \a path. */
    void memberOpened(std::size_t number, const QByteArray &path);

private:
    void read(const PeekedContentPtr &content, ContentForm form);
    void showMembers(const PeekedContentPtr &content);
    void showJson(const PeekedContentPtr &content);
    void showPicture(const PeekedContentPtr &content);
    void showTables(const PeekedContentPtr &content);
    template<typename Read, typename Show>
    void start(Read read, Show show);
    void openMember(const QModelIndex &index);
    void say(const QString &message);

    PagedText *m_text;
    JsonView *m_json;
    PictureBox *m_picture;
    MemberModel *m_memberModel;
    MessageTree *m_members;
    TablesView *m_tables;
    QLabel *m_message; ///< In place of the content: it is being read, or why it cannot be.
    LatestJob m_reading;
};

/** "Text", "Tree", "Picture", …: what a form is called in a list of them. */
QString formName(ContentForm form);

}
