// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "saveoptions.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace stratoscope
{

/** The questions before an image is saved. */
class SaveForm : public QWidget
{
    Q_OBJECT

public:
    /** Proposes a file in \a folder. A \a changed image gets no name, so that it does not replace the other. */
    SaveForm(const LoadedImage &image, bool changed, const QString &folder, QWidget *parent = nullptr);

    SaveOptions options() const;
    QString destination() const;
    void setDestination(const QString &path);
    /** What needs to be fixed first; empty if everything is fine. */
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void addForms(QFormLayout *form, const LoadedImage &image);
    void addTexts(QFormLayout *form, const LoadedImage &image, bool changed);
    void addDestination(QFormLayout *form);
    void browse();
    void chooseCompression();
    void updateReaders();

    QComboBox *m_format = nullptr;
    QLabel *m_readers = nullptr;
    QComboBox *m_compression = nullptr;
    QLineEdit *m_name = nullptr;
    QString m_keptName; ///< The image's own; empty if it gets another.
    QLineEdit *m_createdBy = nullptr; ///< Null if there is no writable layer.
    QLineEdit *m_destination = nullptr;
};

}
