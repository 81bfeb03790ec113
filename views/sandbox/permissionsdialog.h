// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "operationdialog.h"

class QLineEdit;

namespace stratoscope
{

class ModeGrid;

/** Asks for a new mode and owner of a file. */
class PermissionsDialog : public OperationDialog
{
    Q_OBJECT

public:
    PermissionsDialog(const LoadedImagePtr &image, const QByteArray &path, QWidget *parent);

    Operation operation() const override;

protected:
    QString problem() const override;

private:
    QLineEdit *addId(const QString &label, quint32 id);
    void addMode();

    const QByteArray m_path;
    const Inode m_inode;
    ModeGrid *m_grid = nullptr; ///< Null for a symbolic link, which has no mode of its own.
    QLineEdit *m_octal = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_group = nullptr;
};

}
