// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "extraction.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace stratoscope
{

/** The questions before files are extracted: where to, in which format, and with which names. */
class ExtractForm : public QWidget
{
    Q_OBJECT

public:
    /** Proposes \a name in \a folder. \a mayChooseNames: paths were chosen, not everything. */
    ExtractForm(const QString &folder, const QString &name, bool mayChooseNames, QWidget *parent = nullptr);

    QString destination() const;
    void setDestination(const QString &path);
    ExtractFormat format() const;
    void setFormat(ExtractFormat format);
    ExtractNames names() const;
    /** What needs to be fixed first; empty if everything is fine. */
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void browse();
    /** Gives the destination the end that fits the format. */
    void changeSuffix();
    void followName();

    QComboBox *m_format;
    QLineEdit *m_destination;
    QCheckBox *m_fullPaths;
};

}
