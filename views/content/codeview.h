// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "scannedlines.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

#include <map>

namespace stratoscope
{

/** Text to read, in the colours of its language. Only lines that are seen are coloured, off the GUI thread, and what stands
 *  far above them does not count. */
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);

    /** Without a \a hint, in one colour. If what is seen has \a moved down by so many lines, it keeps its colours until it is
     *  scanned again. */
    void setCode(const QString &text, std::optional<SyntaxHint> hint, std::optional<int> moved = {});
    /** The line at the top, from 0. */
    int firstLine() const;
    void scrollToLine(int line);
    /** How many lines fit. */
    int linesInView() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Formats = QList<QTextLayout::FormatRange>;

    std::vector<Formats> seenColors() const;
    void setColors(int from, const std::vector<Formats> &colors);
    void colorSeenLines();
    void scan(int from, int to);
    int scanStart(int line) const;
    void color(int from, const ScannedLines &scanned);
    Formats formatsOf(const std::vector<SyntaxSpan> &spans) const;

    std::optional<SyntaxHint> m_hint; ///< Until the language turns out to be unknown.
    std::map<int, std::shared_ptr<const SyntaxScanner>> m_scanners; ///< Those that stand before these lines.
    std::vector<bool> m_colored;
    bool m_isScanning = false;
    LatestJob m_scanning;
};

}
