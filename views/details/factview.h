// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "factsheet.h"

#include <QTextBrowser>

class QTextTable;

namespace stratoscope
{

/**
 * Shows a FactSheet as a form of two columns. A text, so that everything can be selected, copied, walked through by
 * keyboard and read by assistive tools; what comes from an image is inserted as plain text, never as HTML.
 */
class FactView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit FactView(QWidget *parent = nullptr);

    void setSheet(const FactSheet &sheet);
    /** As setSheet(), for a sheet that says more about the same thing: what was scrolled to stays in sight. */
    void updateSheet(const FactSheet &sheet);
    const FactSheet &sheet() const { return m_sheet; }
    /** What is shown instead of an empty sheet. */
    void setPlaceholder(const QString &text);
    QString placeholder() const { return m_placeholder; }

Q_SIGNALS:
    /** A value that names a layer was followed. */
    void layerActivated(stratoscope::LayerIndex layer);
    /** A value that names a path was followed. */
    void pathActivated(stratoscope::PathId path);

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
