// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "comparedside.h"
#include "diffsheet.h"
#include "latestjob.h"
#include "readsheet.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollBar;
class QStackedWidget;

namespace stratoscope
{

class DiffView;
class ElidedLabel;
class VersionBox;
class VersionsBar;

/** Compares two versions of a file: of two layers, of two heights of the stack, or of two images. */
class VersionsWindow : public QWidget
{
    Q_OBJECT

public:
    /** A window of \a parent for the file \a path, in bytes, which may have other names in the images. */
    VersionsWindow(const QByteArray &path, QWidget *parent);

    void compare(const ComparedSide &before, const ComparedSide &after);
    /** Shows the layers that lines come from, too. */
    void showOrigins();

    DiffView *view() const { return m_view; }
    VersionsBar *bar() const { return m_bar; }
    VersionBox *box(DiffSide side) const { return side == DiffSide::Before ? m_before : m_after; }
    /** What is said about the two above what is shown of them. */
    QString note() const;
    /** Which metadata differ. */
    QString metadata() const;
    /** All changes as a patch; empty if there are none, or if they are not of text. */
    QString patch() const;

Q_SIGNALS:
    /** There is something to show: the two versions, or why not. */
    void finished();

private:
    void layOut();
    void connectParts();
    void read();
    void readOrigins();
    void showSheet(const DiffSheetPtr &sheet);
    void showRows();
    void showMessage(const QString &text);
    void updateBar();
    void updateTexts();
    QString noteText() const;
    void copyPatch();
    void swap();

    const QByteArray m_path;
    ElidedLabel *m_name;
    QLabel *m_beforeName; ///< Of the image, if there are two.
    QLabel *m_afterName;
    VersionBox *m_before;
    VersionBox *m_after;
    VersionsBar *m_bar;
    QLabel *m_metadata;
    QLabel *m_note;
    DiffView *m_view;
    QLabel *m_message;
    QStackedWidget *m_pages;
    SheetWish m_wish; ///< Of what is shown, or being read.
    DiffSheetPtr m_sheet; ///< Null until it was read.
    QTimer m_slow; ///< Expires if reading takes long enough to need a message.
    LatestJob m_reading; ///< Last member, with the next: what it delivers uses the others.
    LatestJob m_blaming;
};

}
