// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "operationdialog.h"

class QLineEdit;
class QRadioButton;

namespace stratoscope
{

/** Asks for a new link: a symbolic link, or another name for a file. */
class LinkDialog : public OperationDialog
{
    Q_OBJECT

public:
    /** \a target is the selected file; the proposed link is next to it. */
    LinkDialog(const LoadedImagePtr &image, const QByteArray &target, QWidget *parent);

    Operation operation() const override;

protected:
    QString problem() const override;

private:
    void updateKind();
    QByteArray path() const;

    const LoadedImagePtr m_image;
    const QByteArray m_file;
    QRadioButton *m_symbolic;
    QRadioButton *m_hard;
    QLineEdit *m_target;
    QLineEdit *m_path;
};

}
