// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "centredpage.h"
#include "error.h"

class QLabel;
class QPlainTextEdit;

namespace stratoscope
{

/** What the window shows if an image cannot be opened: which file, why, and what to do. */
class ErrorPage : public CentredPage
{
    Q_OBJECT

public:
    explicit ErrorPage(QWidget *parent = nullptr);

    void setError(const Error &error);
    /** The whole error as text, for a bug report. */
    QString details() const;

Q_SIGNALS:
    void openRequested();
    /** The user wants to try the same file again. */
    void retryRequested();
    /** Back to the welcome page. */
    void dismissed();

private:
    void addButtons();
    void copyDetails();
    static QString labelled(const QString &label, const QString &value);
    QStringList placeLines() const;

    Error m_error;
    QLabel *m_title;
    QLabel *m_cause;
    QLabel *m_hint;
    QPlainTextEdit *m_details;
    QWidget *m_retry = nullptr;
};

}
