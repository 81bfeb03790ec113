// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "operationdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace stratoscope
{

/** Asks for text: of a new file, instead of a file's content, or to be appended to it. */
class TextDialog : public OperationDialog
{
    Q_OBJECT

public:
    enum class Purpose { NewFile, Edit, Append };

    /** \a path is the file, or for a new one the directory; \a text is what is there. */
    TextDialog(
        const LoadedImagePtr &image, Purpose purpose, const QByteArray &path, const QString &text, QWidget *parent);

    Operation operation() const override;

protected:
    QString problem() const override;

private:
    const LoadedImagePtr m_image;
    const Purpose m_purpose;
    const QByteArray m_path;
    const QString m_before;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_text;
};

}
