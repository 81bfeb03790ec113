// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commitlayer.h"

#include <QDialog>

class QLineEdit;

namespace stratoscope
{

/** Asks for the history entry of a container's layer before it is committed. */
class CommitDialog : public QDialog
{
    Q_OBJECT

public:
    /** \a bytes is the size of the writable layer of the container \a name. */
    CommitDialog(const QString &name, quint64 bytes, QWidget *parent);

    CommitWords words() const;

private:
    QLineEdit *m_createdBy;
    QLineEdit *m_comment;
};

}
