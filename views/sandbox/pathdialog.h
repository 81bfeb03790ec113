// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "operationdialog.h"

class QLineEdit;

namespace stratoscope
{

/** Asks for a name in a directory, or for a whole path: for a new folder, to rename, to move. */
class PathDialog : public OperationDialog
{
    Q_OBJECT

public:
    /** What to ask for. */
    struct Question
    {
        QString title;
        QString doIt; ///< The text of the button.
        QString label; ///< The label of the field.
        QByteArray directory; ///< The directory for the name; empty: asks for a whole path.
        QByteArray proposal; ///< A name or path.
        QByteArray unchanged; ///< The current path, which would be no change; empty: there is none.
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
