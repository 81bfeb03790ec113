// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "terms.h"

#include <QWidget>

namespace stratoscope
{

/** A sign or a colour as the panes draw it, with its name, and its meaning as the tool tip. */
class LegendSign : public QWidget
{
    Q_OBJECT

public:
    /** How the panes mark \a term. */
    enum class Look {
        Chip, ///< The number of a layer on its colour.
        Bars, ///< Colours of several layers.
        Tint, ///< The background of what is writable.
        Struck, ///< A name that is struck out, in the colour of warnings.
        ChangedText, ///< A word in the colour of changes.
        WarningText, ///< A word in the colour of warnings.
        Icon, ///< An icon of the stack.
        WarningIcon, ///< The same, in the colour of warnings.
        Line, ///< The dot of a step.
        Fold, ///< The triangle of a group.
    };

    LegendSign(Term term, Look look, const QString &name, QWidget *parent = nullptr);

    Term term() const { return m_term; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QSize signSize() const;
    void paintSign(QPainter &painter, const QRect &place) const;
    void paintWord(QPainter &painter, const QRect &place) const;

    Term m_term;
    Look m_look;
    QString m_name;
};

}
