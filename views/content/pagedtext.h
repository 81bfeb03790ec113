// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "peekedcontent.h"

#include <QWidget>

#include <functional>

class QScrollBar;

namespace stratoscope
{

class CodeView;

/**
 * A file of any length as text or numbers. Only a page of it is in memory: when its user comes near the edge of one,
 * the next is read off the GUI thread, and the lines that are seen stay where they are.
 */
class PagedText : public QWidget
{
    Q_OBJECT

public:
    explicit PagedText(QWidget *parent = nullptr);

    /** Shows what \a content has, from the beginning; in numbers if it is no text or \a asBytes. */
    void setContent(const PeekedContentPtr &content, bool asBytes);
    void clear();
    CodeView *text() const { return m_text; }
    /** What is shown is all of the file. */
    bool isWhole() const { return m_page.isWhole(); }
    const TextPage &page() const { return m_page; }

    /** Shows the line with the byte at \a offset of the file at the top. */
    void goTo(quint64 offset);
    /** Where the line at the top starts in the file. */
    quint64 topOffset() const;
    /** Finds \a wanted in all of the file, from the selection on, and goes on at the other end; hexadecimal digits in pairs
     *  are bytes where bytes are shown. With \a isHere, a match that begins where the selection does will do. */
    void find(const QString &wanted, bool isBackwards, bool isHere);
    void stopFinding();

Q_SIGNALS:
    /** How the search goes, or ended; empty if it found something. */
    void findingChanged(const QString &message);
    /** Reading failed. */
    void failed(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Shown = std::function<void()>;

    void load(quint64 target, Shown shown);
    void stopLoading();
    void loadAround();
    void showPage(const TextPage &page, std::optional<int> moved = {});
    void followText();
    void followBar();
    void updateBar();
    void select(quint64 offset, quint64 size);
    void setSelection(quint64 from, quint64 to);
    void findInText(const QString &wanted, bool isBackwards, bool isHere);
    void findInWhole(const QString &wanted, bool isBackwards, bool isHere);
    QByteArray wantedBytes(const QString &wanted) const;

    CodeView *m_text;
    QScrollBar *m_bar; ///< Of the whole file; hidden while all of it is in the text.
    PeekedContentPtr m_content;
    bool m_asBytes = false;
    TextPage m_page;
    quint64 m_unit = 1; ///< Bytes that a step of the bar is worth: it counts in int.
    quint64 m_loading = 0; ///< What is being read is around this.
    bool m_isLoading = false;
    bool m_isGoing = false; ///< What is being read is where somebody wants to go, rather than around what is seen.
    bool m_isFollowing = false; ///< The text or the bar is being set by the other one.
    LatestJob m_finding;
    LatestJob m_reading;
};

}
