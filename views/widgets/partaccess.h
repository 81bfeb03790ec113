// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace stratoscope
{

class PaintedParts;

/** A widget with PaintedParts: a list, whose items they are. */
class PartListAccess : public QAccessibleWidget
{
public:
    PartListAccess(QWidget *widget, PaintedParts *parts);
    ~PartListAccess() override;
    Q_DISABLE_COPY_MOVE(PartListAccess)

    int childCount() const override;
    QAccessibleInterface *child(int number) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    PaintedParts *m_parts;
    mutable std::vector<QAccessible::Id> m_items; ///< Those that were asked for; 0 for others.
};

/** Has QAccessible make these for all widgets with PaintedParts. */
void installPartAccess();

}
