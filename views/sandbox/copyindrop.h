// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QObject>
#include <QStringList>

class QAbstractItemView;
class QPoint;
class QRubberBand;

namespace stratoscope
{

/** Lets files be dropped from the desktop onto a tree of paths. */
class CopyInDrop : public QObject
{
    Q_OBJECT

public:
    /** \a tree shows a PathTreeModel; it owns this. */
    explicit CopyInDrop(QAbstractItemView *tree);

    /** Off: the window handles drops onto the tree. */
    void setEnabled(bool enabled);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /** Local files were dropped at \a path; invalid: outside all rows. */
    void dropped(const QStringList &files, stratoscope::PathId path);

private:
    /** Shows where a drop at \a position would go. */
    void showTarget(const QPoint &position);

    QAbstractItemView *m_tree;
    QRubberBand *m_target;
    bool m_isEnabled = false;
};

}
