// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "operationdialog.h"

class QLineEdit;

namespace stratoscope
{

/** Asks for one name in a directory, or for a whole path: for a new folder, to rename, to move. */
class PathDialog : public OperationDialog
{
    Q_OBJECT

public:
    /** What it asks for. */
    struct Question
    {
        QString title;
        QString doIt; ///< The button.
        QString label; ///< Of the field.
        QByteArray directory; ///< Where the name is to be in; empty: a whole path is asked for.
        QByteArray proposal; ///< Name or path.
        QByteArray unchanged; ///< The path that it has now, which is no change; empty: it has none.
    };
    using Make = std::function<Operation(const QByteArray &path)>;

    PathDialog(const LoadedImagePtr &image, const Question &question, Make make, QWidget *parent);

    Operation operation() const override { return m_make(path()); }

protected:
    QString problem() const override;

private:
    QByteArray path() const;

    const LoadedImagePtr m_image;
    const Question m_question;
    const Make m_make;
    QLineEdit *m_field;
};

}
