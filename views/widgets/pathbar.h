// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QWidget>

class QToolButton;

namespace stratoscope
{

/** The directories that lead to what is shown, one button each: the last ones that fit, and a menu of the others. */
class PathBar : public QWidget
{
    Q_OBJECT

public:
    struct Part
    {
        QString name;
        quint32 node = 0; ///< The node that the caller knows it by.
    };

    explicit PathBar(QWidget *parent = nullptr);

    /** From the outside in; empty: shows nothing. */
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
    QList<QToolButton *> m_buttons; ///< For the last parts.
    QToolButton *m_more; ///< With a menu of the others.
};

}
