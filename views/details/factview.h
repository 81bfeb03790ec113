// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "factsheet.h"

#include <QTextBrowser>

class QTextTable;

namespace stratoscope
{

/**
 * Shows a FactSheet as a form with two columns. It is a text document, so that everything can be selected, copied,
 * navigated by keyboard and read by assistive tools. What comes from an image is inserted as plain text, never as HTML.
 */
class FactView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit FactView(QWidget *parent = nullptr);

    void setSheet(const FactSheet &sheet);
    /** Like setSheet(), for a sheet that says more about the same thing: keeps the scroll position. */
    void updateSheet(const FactSheet &sheet);
    const FactSheet &sheet() const { return m_sheet; }
    /** The text to show instead of an empty sheet. */
    void setPlaceholder(const QString &text);
    /** Scrolls to the group with \a title. */
    void showGroup(const QString &title);
    QString placeholder() const { return m_placeholder; }

Q_SIGNALS:
    /** The user followed a value that names a layer. */
    void layerActivated(stratoscope::LayerIndex layer);
    /** The user followed a value that names a path. */
    void pathActivated(stratoscope::PathId path);
    /** The user followed a value with an action. */
    void actionActivated(const QString &action);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void render();
    void renderGroup(QTextCursor &cursor, const FactGroup &group);
    void renderFact(QTextTable *table, int row, const Fact &fact);
    void fitColumns();
    qreal labelWidth() const;

    FactSheet m_sheet;
    QString m_placeholder;
    QList<QTextTable *> m_tables;
};

}
