// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jsonmodel.h"

#include <QTreeView>

namespace stratoscope
{

/** A JSON document as a tree to fold and unfold; copies a value with all that is in it. */
class JsonView : public QTreeView
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    void setOutline(std::shared_ptr<const JsonOutline> outline);
    JsonModel *values() const { return m_values; }

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void addAction(const QString &text, const QKeySequence &key, const std::function<void()> &function);

    JsonModel *m_values;
};

}
