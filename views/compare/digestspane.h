// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "builddifferences.h"

#include <QWidget>

class QLabel;
class QModelIndex;
class QPushButton;

namespace stratoscope
{

class DigestTable;
class MessageTree;

/** Tells what made the digests of two builds differ, once its user asks: that reads layers whole. */
class DigestsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DigestsPane(QWidget *parent = nullptr);

    /** Forgets what is shown: the images are others now. */
    void reset();
    void setDifferences(const Result<BuildDifferences> &differences);

Q_SIGNALS:
    /** The user asks for the differences. */
    void wanted();

private:
    void showAdvice(const QModelIndex &row);

    DigestTable *m_table;
    MessageTree *m_view;
    QLabel *m_summary;
    QLabel *m_advice; ///< What to do about the current row.
    QPushButton *m_ask;
};

}
