// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;

namespace stratoscope
{

/** Shows what goes into a bug report, and copies it once the user has seen it. */
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT

public:
    /** About \a image, which may be null and took \a elapsedMs to open. */
    DiagnosticsDialog(const LoadedImagePtr &image, qint64 elapsedMs, QWidget *parent);

private:
    void update();
    void copy();

    const LoadedImagePtr m_image;
    const qint64 m_elapsedMs;
    QPlainTextEdit *m_text;
    QCheckBox *m_names;
};

}
