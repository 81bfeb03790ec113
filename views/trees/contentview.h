// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "foundview.h"

namespace stratoscope
{

class ContentModel;

/** The files and lines that a search in contents has found. */
class ContentView : public FoundView
{
    Q_OBJECT

public:
    /** \a model must outlive the view. */
    explicit ContentView(ContentModel *model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** The user went to a file or a line. */
    void picked(const QModelIndex &index);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void expandNew(const QModelIndex &parent, int first, int last);

    ContentModel *m_found;
};

}
