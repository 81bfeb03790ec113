// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace stratoscope
{

/** Something that a widget paints, as screen readers tell of it. */
struct PaintedPart
{
    QString name;
    QString description; ///< May be empty.
    QRect place; ///< In the widget.
};

/** Implemented by a widget that paints what others would have widgets or items for: screen readers get its parts as the
 *  items of a list. */
class PaintedParts
{
public:
    /** Parts are numbered from 0. */
    virtual int partCount() const = 0;
    virtual PaintedPart part(int number) const = 0;
    /** The one that keys and the user's choice are about; -1 if there is none. */
    virtual int currentPart() const { return -1; }
    /** Whether pickPart() does anything for \a number. */
    virtual bool canPick(int number) const;
    /** What a click on it does. */
    virtual void pickPart(int number);

protected:
    /** Has Qt ask the widgets that implement this. */
    PaintedParts();
    virtual ~PaintedParts() = default;
    Q_DISABLE_COPY_MOVE(PaintedParts)

    /** To be called when currentPart() of \a widget, which implements this, has changed. */
    static void tellCurrentPart(QWidget *widget, int number);
};

}
