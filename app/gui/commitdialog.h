// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commitlayer.h"

#include <QDialog>

class QLineEdit;

namespace stratoscope
{

/** Asks what the history should say of a container's writable layer that is committed. */
class CommitDialog : public QDialog
{
    Q_OBJECT

public:
    /** \a bytes is what the writable layer of the container \a name holds. */
    CommitDialog(const QString &name, quint64 bytes, QWidget *parent);

    CommitWords words() const;

private:
    QLineEdit *m_createdBy;
    QLineEdit *m_comment;
};

}
