// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "operationdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace stratoscope
{

/** Asks for text: for a new file, to replace a file's content, or to append to it. */
class TextDialog : public OperationDialog
{
    Q_OBJECT

public:
    enum class Purpose { NewFile, Edit, Append };

    /** \a path is the file, or the directory for a new file; \a text is the current content. */
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
