// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QWidget>

class QToolButton;

namespace stratoscope
{

/** The directories that lead to what is shown, a button each: the last ones that have room, and a menu of the others. */
class PathBar : public QWidget
{
    Q_OBJECT

public:
    struct Part
    {
        QString name;
        quint32 node = 0; ///< What it is to whoever shows the bar.
    };

    explicit PathBar(QWidget *parent = nullptr);

    /** From the outside in; none: nothing is shown. */
    void setParts(const QList<Part> &parts);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    /** The user wants to go there. */
    void picked(quint32 node);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const Part &part);
    void fillMenu();
    void fit();

    QList<Part> m_parts;
    QList<QToolButton *> m_buttons; ///< Of the last parts.
    QToolButton *m_more; ///< With a menu of the others.
};

}
